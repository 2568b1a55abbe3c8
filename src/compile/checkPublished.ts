/** The lock: words that stand published are changed only with an entry that tells readers so. */
import { type Correction, correctedText } from '../model/correction.ts';
import type { StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { LockedText } from '../model/published.ts';
import { foldTypography, hashWords } from './foldTypography.ts';
import { hashPassage, lockText, type PublishedText, publishedTexts, wordsOfText } from './publishedTexts.ts';

const RULE = 'published-words-are-kept';

/** Nothing where the story has no lock: it was not published yet. */
export function checkPublished(draft: StoryDraft): Problem[] {
  const { published, corrections } = draft;
  if (!published) return [];
  const texts = publishedTexts(draft);
  const changed = texts.flatMap((text) => {
    const locked = published.texts[text.name];
    if (!locked || lockText(text).words === locked.words) return [];
    const entries = corrections.filter((one) => correctedText(one) === text.name);
    const isTold = wasBefore(wordsOfText(text), locked.words, inOrder(entries));
    return isTold ? [] : [describeChanged(text, locked, entries)];
  });
  const names = new Set(texts.map(({ name }) => name));
  const gone = Object.keys(published.texts).filter(
    (name) => !names.has(name) && !corrections.some((one) => one.after === '' && correctedText(one) === name),
  );
  return [...changed, ...gone.map((name) => describeGone(draft, name))];
}

/** By date, and within a day as they are listed. */
function inOrder(entries: readonly Correction[]): Correction[] {
  return [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Whether the words become the locked ones when the latest corrections are taken back. That proves that the entries
 * tell of the whole change and of nothing else; earlier ones are in the lock already.
 */
function wasBefore(words: string, locked: string, entries: readonly Correction[]): boolean {
  if (hashWords(words) === locked) return true;
  const last = entries.at(-1);
  if (!last) return false;
  const [before, after] = [foldTypography(last.before), foldTypography(last.after)];
  return startsOf(words, after).some((at) =>
    wasBefore(words.slice(0, at) + before + words.slice(at + after.length), locked, entries.slice(0, -1)),
  );
}

function startsOf(words: string, part: string): number[] {
  const starts: number[] = [];
  if (part === '') return starts;
  for (let at = words.indexOf(part); at !== -1; at = words.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

const MEND =
  'Write an entry in corrections.yaml (id, date, chapter and step or claim, kind, before, after, reason), then run `npm run prose:lock`; or put the published words back.';

function describeChanged(text: PublishedText, locked: LockedText, entries: readonly Correction[]): Problem {
  const passage = text.passages.find((one) => !locked.passages.includes(hashPassage(one)));
  const found = passage ? excerpt(passage.text) : 'a passage less, or in another order';
  const missed = entries.at(-1);
  return {
    rule: RULE,
    place: passage?.place ?? text.place,
    message: missed
      ? `The published words of \`${text.name}\` were changed otherwise than ${missed.id} tells.`
      : `The published words of \`${text.name}\` were changed, and no correction tells of it.`,
    found,
    expected: missed
      ? `the published words, but for the “${excerpt(missed.before)}” that ${missed.id} changes into “${excerpt(missed.after)}”`
      : 'the words that published.json locks, or an entry in corrections.yaml with the words before and after',
    fix: missed
      ? `Copy \`before\` and \`after\` of ${missed.id} letter for letter, names in their neutral form, or add an entry for the rest.`
      : MEND,
  };
}

function describeGone({ placeIn }: StoryDraft, name: string): Problem {
  return {
    rule: RULE,
    place: placeIn('published', '', 'texts', name),
    message: `The published text \`${name}\` is gone, and no correction tells of it.`,
    found: `no ${name.startsWith('claims/') ? 'claim' : name.includes('/') ? 'step' : 'chapter'} of that name`,
    expected: 'the text, or an entry in corrections.yaml that names it with an empty `after`',
    fix: `Put it back under its name; or write an entry with what it said as \`before\` and \`after: ""\`, then run \`npm run prose:lock\`.`,
  };
}

function excerpt(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 14 ? `${words.slice(0, 14).join(' ')} …` : words.join(' ');
}
