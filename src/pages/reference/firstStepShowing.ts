import type { Story } from '../../model/story.ts';
import type { ToldInChapter } from './stepsTelling.ts';

/** Where the name of a place first stands on a map of the story; undefined where it never does. */
export function firstStepShowing(
  { chapters, stage }: Pick<Story, 'chapters' | 'stage'>,
  place: string,
): ToldInChapter | undefined {
  for (const chapter of chapters) {
    const steps = chapter.scenes.flatMap((scene) => scene.steps);
    const index = steps.findIndex(
      ({ state: { layer, camera, show } }) =>
        layer === 'map' && [...(stage.cameras[camera]?.places ?? []), ...show].includes(place),
    );
    const step = steps[index];
    if (step) return { chapter, steps: [{ id: step.id, number: index + 1 }] };
  }
  return undefined;
}
