/** Writes onto each `Step` the whole state of the stage, so that nothing downstream has to fold cues. */
import type { Scene } from '../../model/chapter.ts';
import type { ChapterDraft } from '../../model/draft.ts';
import { findTags } from '../../rules/chapterTags.ts';
import { setAttribute } from './tagAttributes.ts';

/** `chapter.tree` is changed; the scenes are those of the same text. */
export function resolveSteps(chapter: ChapterDraft, scenes: readonly Scene[]): void {
  const steps = scenes.flatMap((scene) => scene.steps);
  for (const [index, { node }] of findTags(chapter)
    .filter(({ name }) => name === 'Step')
    .entries()) {
    const state = steps[index]?.state;
    if (!state) continue;
    setAttribute(node, 'layer', state.layer);
    setAttribute(node, 'camera', state.camera);
    setAttribute(node, 'show', state.show.join(' '));
    setAttribute(node, 'on', state.on);
    setAttribute(node, 'says', state.says);
  }
}
