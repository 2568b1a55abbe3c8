/** What a mark that opens a source's card tells the script of the words it stands by: attributes of a plain link. */
import type { QuotationUse } from '../model/chapter.ts';
import { formatDate } from '../model/formatDate.ts';
import type { Story } from '../model/story.ts';
import { personOf, sourceOf } from './storyRecords.ts';

type Fact = 'by' | 'role' | 'on' | 'translator' | 'voice' | 'at' | 'stand';

/** `use` is absent where a mark stands for several quotations. */
export function sourceMark(story: Story, source: string, use?: QuotationUse) {
  const facts = use ? factsOf(story, use) : {};
  const attributes = Object.entries(facts).map(([fact, text]) => [`data-words-${fact}`, text]);
  return { 'data-source-mark': source, ...Object.fromEntries(attributes) };
}

export function factsOf(story: Story, use: QuotationUse): Partial<Record<Fact, string>> {
  const who = personOf(story, use.by);
  const { publisher } = sourceOf(story, use.source);
  return {
    by: who.name,
    role: use.role ?? who.role,
    on: use.dated ?? (use.on && formatDate(use.on)),
    translator: use.translator,
    voice: voiceOf(story, use, publisher),
    at: use.pinpoint || undefined,
    stand: standOf(use),
  };
}

/** Counted from the first character of the folded text, as people count. */
function standOf({ attested }: QuotationUse): string | undefined {
  if (attested.length === 0) return undefined;
  return `characters ${attested.map(({ offset, length }) => `${offset + 1} to ${offset + length}`).join(', ')}`;
}

function voiceOf(story: Story, { by, paraphrasing }: QuotationUse, publisher: string): string | undefined {
  if (paraphrasing)
    return `the outlet’s own, for the position of ${personOf(story, paraphrasing).name}; not words of theirs`;
  return by === publisher ? 'the outlet’s own' : undefined;
}
