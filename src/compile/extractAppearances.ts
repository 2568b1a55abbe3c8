import type { Appearance } from '../model/chapter.ts';
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { findEnclosing, findTags, type Tag } from '../rules/chapterTags.ts';
import { findNamed } from './remark/linkPeople.ts';

/** Who is quoted or told in a chapter by its tags, each once for a step. Who is named in prose, `linkPeople` finds. */
export function extractAppearances(chapter: ChapterDraft, draft: StoryDraft): Appearance[] {
  const found = findTags(chapter).flatMap((tag) => {
    const step = findEnclosing(tag, 'Step')?.attributes.id;
    return whoIsIn(tag, draft).map(({ person, as }): Appearance => ({ person, step, as }));
  });
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
}

function whoIsIn({ name, attributes }: Tag, { record, people }: StoryDraft): Omit<Appearance, 'step'>[] {
  const as = (how: Appearance['as'], ids: readonly (string | undefined)[]) =>
    ids.flatMap((person) => (person === undefined ? [] : [{ person, as: how }]));
  switch (name) {
    case 'Quotation':
      return [...as('quoted', [attributes.by]), ...as('told', [attributes.paraphrasing])];
    case 'Said':
      return as('quoted', [attributes.by]);
    case 'Record':
      return as('told', record.find(({ id }) => id === attributes.of)?.by ?? []);
    case 'Exhibit':
      return as('named', findNamed(attributes.original ?? '', people));
    default:
      return [];
  }
}

function isSame(one: Appearance, other: Appearance): boolean {
  return one.person === other.person && one.step === other.step && one.as === other.as;
}
