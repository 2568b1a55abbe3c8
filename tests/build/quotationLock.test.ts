import { beforeAll, describe, expect, it } from 'vitest';
import { checkStory, judgeStory } from '../../src/compile/checkStory.ts';
import { hashWords } from '../../src/compile/foldTypography.ts';
import { readChapter } from '../../src/compile/readChapter.ts';
import { readContent } from '../../src/compile/readContent.ts';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import type { ChapterDraft, RunDraft, StoryDraft } from '../../src/model/draft.ts';
import type { Problem } from '../../src/model/problem.ts';
import { IS_FULL } from '../helpers/isFull.ts';

/** What to write in place of one character; undefined where this one cannot be changed so. */
type Slip = (words: string, at: number) => string | undefined;

const SLIPS: Record<string, Slip> = {
  'one letter': (words, at) => {
    const letter = words[at] ?? '';
    if (!/[a-z]/i.test(letter)) return undefined;
    return /[zZ]/.test(letter) ? 'q' : String.fromCharCode(letter.charCodeAt(0) + 1);
  },
  'one capital': (words, at) => {
    const letter = words[at] ?? '';
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return other === letter ? undefined : other;
  },
  'one comma or other mark': (words, at) => {
    if (/[,.;:?!]/.test(words)) return /[,.;:?!]/.test(words[at] ?? '') ? '' : undefined;
    // Words without a mark are given one.
    if (words[at] === ' ') return ', ';
    return at === words.length - 1 ? `${words[at]},` : undefined;
  },
};

interface Run {
  chapter: ChapterDraft;
  run: RunDraft;
  source: string | undefined;
}

let draft: StoryDraft;
let runs: Run[];

beforeAll(async () => {
  const checked = await checkStory('content');
  expect(reportProblems(checked.problems, checked.texts)).toBe('0 problems in 0 files.');
  if (!checked.draft) throw new Error('The story cannot be read.');
  draft = checked.draft;
  runs = draft.chapters.flatMap((chapter) =>
    chapter.quotations.flatMap(({ attributes, runs: own }) =>
      own.map((run) => ({ chapter, run, source: attributes.source })),
    ),
  );
  expect(runs.length).toBeGreaterThan(0);
});

describe('A quotation in which somebody changes', () => {
  it.each(Object.entries(SLIPS))('%s is refused, whichever it is', (_what, slip) => {
    // One slip is told of in its own place, whatever else is wrong: so the story is judged once with all runs changed.
    const problems = problemsWith(draft.chapters, (chapter) =>
      textWith(
        chapter,
        runs.filter((run) => run.chapter === chapter),
        slip,
      ),
    );
    expect(printed(problems).sort()).toEqual(runs.map(expected).sort());
  });

  it.runIf(IS_FULL).each(Object.entries(SLIPS))(
    '%s and no other is refused for that alone',
    (_what, slip) => {
      for (const changed of runs) {
        const problems = problemsWith([changed.chapter], (chapter) => textWith(chapter, [changed], slip));
        expect(printed(problems), changed.run.text).toEqual([expected(changed)]);
      }
    },
  );

  it('a letter fails the check of the whole story', async () => {
    const [changed] = runs;
    if (!changed) throw new Error('The story quotes nothing.');
    const text = textWith(changed.chapter, [changed], SLIPS['one letter'] as Slip);
    const read = async () => new Map([...(await readContent('content')), [changed.chapter.path, text]]);
    expect(printed((await checkStory('content', { read })).problems)).toEqual([expected(changed)]);
  });
});

/** What the check finds when these chapters are read anew: the rest of the story stays as it was read. */
function problemsWith(anew: readonly ChapterDraft[], textOf: (chapter: ChapterDraft) => string): Problem[] {
  const read = anew.map((chapter) => {
    const { slug, path } = chapter;
    return readChapter({ slug, path, text: textOf(chapter) }, draft.attestations);
  });
  const chapters = draft.chapters.map(
    (one) => read.find(({ chapter }) => chapter.slug === one.slug)?.chapter ?? one,
  );
  return [...read.flatMap(({ problems }) => problems), ...judgeStory({ ...draft, chapters })];
}

function printed(problems: readonly Problem[]): string[] {
  return problems.map(({ rule, place }) => `${place.path}:${place.line} ${rule}`);
}

function expected({ run: { place } }: Run): string {
  return `${place.path}:${place.line} quotation-is-attested`;
}

/** The chapter's text with one slip in each of these runs. */
function textWith(chapter: ChapterDraft, changed: readonly Run[], slip: Slip): string {
  // From the last to the first: what was found before a slip stays where it was.
  return changed
    .map((run) => findSlip(run, slip))
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, written }) => replaced(text, at, written), chapter.text);
}

/** Where the file takes a slip in this run, at the first character that allows one, and what is written there. */
function findSlip({ chapter, run, source }: Run, slip: Slip): { at: number; written: string } {
  const attested =
    draft.attestations.find((one) => one.source === source)?.runs.map(({ hash }) => hash) ?? [];
  const start = offsetOf(chapter.text, run.place);
  const words = sharedStart(run.text, chapter.text.slice(start));
  for (let at = 0; at < words.length; at += 1) {
    const written = slip(words, at);
    if (written === undefined || attested.includes(hashWords(replaced(run.text, at, written)))) continue;
    return { at: start + at, written };
  }
  throw new Error(`Found nothing to change in “${run.text}”.`);
}

/** The words up to the first tag or turn of the line: there the file and the words are the same. */
function sharedStart(words: string, written: string): string {
  const end = [...words].findIndex((character, index) => character !== written[index]);
  return end === -1 ? words : words.slice(0, end);
}

function offsetOf(text: string, { line, column }: RunDraft['place']): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function replaced(words: string, at: number, character: string): string {
  return words.slice(0, at) + character + words.slice(at + 1);
}
