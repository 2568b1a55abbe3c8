/** Of which entries a chapter tells, and in which steps: by its tags, and by what its pictures show. */
import type { Scene } from '../model/chapter.ts';
import type { Layer } from '../model/cue.ts';
import type { ChapterDraft } from '../model/draft.ts';
import type { Telling, ToldKind } from '../model/telling.ts';
import { findEnclosing, findTags } from '../rules/chapterTags.ts';

const TOLD_BY: Readonly<Record<string, Readonly<Record<string, ToldKind>>>> = {
  Claim: { of: 'claim' },
  Note: { claim: 'claim' },
  Record: { of: 'record' },
  Said: { record: 'record', source: 'source' },
  Quotation: { source: 'source' },
  Exhibit: { source: 'source' },
  Name: { of: 'place' },
  Term: { of: 'term' },
};

const SHOWN_ON: Partial<Record<Layer, ToldKind>> = { timeline: 'event', counts: 'count', figure: 'figure' };

/** Each once for a step, in the order of the text, then what the pictures show. */
export function extractTellings(chapter: ChapterDraft, scenes: readonly Scene[]): Telling[] {
  const inWords = findTags(chapter).flatMap((tag) => {
    const step = findEnclosing(tag, 'Step')?.attributes.id;
    return Object.entries(TOLD_BY[tag.name] ?? {}).flatMap(([attribute, kind]): Telling[] => {
      const id = tag.attributes[attribute];
      return id === undefined ? [] : [{ kind, id, step }];
    });
  });
  const inPictures = scenes.flatMap(({ steps }) =>
    steps.flatMap(({ id: step, state: { layer, show } }) => {
      const kind = SHOWN_ON[layer];
      // Of a drawn figure the first id is its own, and the others are parts of it.
      const shown = kind === 'figure' ? show.slice(0, 1) : show;
      return kind ? shown.map((id): Telling => ({ kind, id, step })) : [];
    }),
  );
  const seen = new Set<string>();
  return [...inWords, ...inPictures].filter(({ kind, id, step }) => {
    const key = [kind, id, step].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
