import type { Scene } from '../model/chapter.ts';
import { type Cue, LAYERS } from '../model/cue.ts';
import type { ChapterDraft } from '../model/draft.ts';
import { foldCues } from '../model/foldCues.ts';
import { findEnclosing, findTags, type Tag } from '../rules/chapterTags.ts';

/** A chapter's scenes with their steps and the state of the stage at each. */
export function extractScenes(chapter: ChapterDraft): Scene[] {
  const tags = findTags(chapter);
  const steps = tags.filter(({ name }) => name === 'Step');
  return tags
    .filter(({ name }) => name === 'Scene')
    .map((scene) => {
      const own = steps.filter((step) => findEnclosing(step, 'Scene') === scene);
      const cues = own.map(cueOf);
      const states = foldCues(cues);
      return {
        id: scene.attributes.id ?? '',
        layout: scene.attributes.layout === 'wide' ? 'wide' : 'stage',
        steps: own.flatMap(({ attributes, place }, index) => {
          const [cue, state] = [cues[index], states[index]];
          return cue && state ? [{ id: attributes.id ?? '', cue, state, place }] : [];
        }),
      };
    });
}

/** Whether the first thing in a chapter is a scene beside its stage; comments and frontmatter are not things. */
export function opensWith({ tree }: ChapterDraft): 'stage' | 'words' {
  const first = tree?.children.find(({ type }) => type !== 'yaml' && type !== 'mdxFlowExpression');
  if (first?.type !== 'mdxJsxFlowElement' || first.name !== 'Scene') return 'words';
  const isWide = first.attributes.some(
    (one) => one.type === 'mdxJsxAttribute' && one.name === 'layout' && one.value === 'wide',
  );
  return isWide ? 'words' : 'stage';
}

/** `show=""` shows nothing; an absent `show` leaves what the step before showed. */
function cueOf({ attributes }: Tag): Cue {
  const { camera, show, on, says = '' } = attributes;
  return {
    layer: LAYERS.find((layer) => layer === attributes.layer),
    camera,
    show: show?.split(/\s+/).filter((id) => id !== ''),
    on,
    says: says.trim(),
  };
}
