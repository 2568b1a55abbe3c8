import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Story } from '../../model/story.ts';
import type { ToldInChapter } from './stepsTelling.ts';

/** Where the name of a place first stands on a map of the story; undefined where it never does. */
export function firstStepShowing(
  { chapters, stage }: Pick<Story, 'chapters' | 'stage'>,
  place: string,
): ToldInChapter | undefined {
  for (const chapter of chapters) {
    const [first] = numberedSteps(
      chapter,
      ({ state: { layer, camera, show } }) =>
        layer === 'map' && [...(stage.cameras[camera]?.places ?? []), ...show].includes(place),
    );
    if (first) return { chapter, steps: [first] };
  }
  return undefined;
}
