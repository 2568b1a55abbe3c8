import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStory } from '../../src/compile/checkStory.ts';
import { FOLDING_VERSION } from '../../src/compile/foldTypography.ts';
import { lockText, publishedTexts } from '../../src/compile/publishedTexts.ts';
import { printedPath, readContent, type Texts } from '../../src/compile/readContent.ts';
import { type BundledCommands, bundleCommands, type Ran, runNode } from '../helpers/bundledCommands.ts';
import { FAULTLESS } from '../helpers/readCase.ts';

const CHAPTER = join(FAULTLESS, 'chapters/the-ferry/chapter.mdx');
const RULE = 'published-words-are-kept';

let published: Texts;

beforeAll(async () => {
  const texts = await readContent(FAULTLESS);
  const { draft } = await checkStory(FAULTLESS, { read: async () => texts });
  if (!draft) throw new Error('The faultless story cannot be read.');
  const locked = Object.fromEntries(publishedTexts(draft).map((text) => [text.name, lockText(text)]));
  const lock = JSON.stringify({ normaliser: FOLDING_VERSION, texts: locked });
  published = new Map([...texts, [join(printedPath(FAULTLESS), 'published.json'), lock]]);
});

interface Change {
  before: string;
  after: string;
  file?: string;
}

/** The problems of the published story once words in it were changed, with these entries in corrections.yaml. */
async function problemsWith(changes: readonly Change[], entries = '[]') {
  const texts = new Map(published);
  for (const { before, after, file = CHAPTER } of changes) {
    const text = texts.get(file) ?? '';
    expect(text).toContain(before);
    texts.set(file, text.replace(before, after));
  }
  texts.set(join(FAULTLESS, 'corrections.yaml'), entries);
  const { problems } = await checkStory(FAULTLESS, { read: async () => texts });
  return problems;
}

function entry({ before, after }: Change, id = 'K-1', where = 'chapter: the-ferry, step: no-line'): string {
  return `- { id: ${id}, date: "2001-07-01", ${where}, kind: fact, before: "${before}", after: "${after}", reason: Seen anew. }\n`;
}

const SENTENCE: Change = { before: 'was what was left', after: 'was closed too' };
const LINE_OF_SENTENCE = 22;

describe('published words', () => {
  it('that nobody changed need no entry', async () => {
    expect(await problemsWith([])).toEqual([]);
  });

  it('that were changed without an entry are found at their line', async () => {
    const [problem, ...more] = await problemsWith([SENTENCE]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: RULE, place: { path: CHAPTER, line: LINE_OF_SENTENCE } });
    expect(problem?.message).toContain('the-ferry/no-line');
    expect(problem?.fix).toContain('npm run prose:lock');
  });

  it('may change with an entry that tells the words before and after', async () => {
    expect(await problemsWith([SENTENCE], entry(SENTENCE))).toEqual([]);
  });

  it('may change twice on one day, each time with an entry', async () => {
    const second = { before: 'was closed too', after: 'was under water' };
    const now = { before: SENTENCE.before, after: second.after };
    expect(await problemsWith([now], entry(SENTENCE) + entry(second, 'K-2'))).toEqual([]);
  });

  it('stay at fault when the entry tells less than was changed, or of another step', async () => {
    const more = { before: 'the road by the bridge', after: 'the path by the bridge' };
    const less = await problemsWith([SENTENCE, more], entry(SENTENCE));
    expect(less.map(({ rule, message }) => [rule, message])).toEqual([
      [RULE, expect.stringContaining('K-1')],
    ]);
    const elsewhere = entry(SENTENCE, 'K-1', 'chapter: the-ferry, step: two-landings');
    expect((await problemsWith([SENTENCE], elsewhere)).map(({ rule }) => rule)).toEqual([RULE]);
  });

  it('are also titles, picture descriptions, notes and claims', async () => {
    const changes: Change[] = [
      { before: 'title: The ferry', after: 'title: A ferry' },
      { before: 'The same two landings without a line', after: 'Two landings without a line' },
      { before: 'The bridge is at Millford.', after: 'The bridge is near Millford.' },
    ];
    for (const change of changes) {
      expect(
        (await problemsWith([change])).map(({ rule }) => rule),
        change.before,
      ).toEqual([RULE]);
    }
    const file = join(FAULTLESS, 'claims.yaml');
    const claim = /claim: (.*)/.exec(published.get(file) ?? '')?.[1] ?? '';
    const [problem] = await problemsWith([{ file, before: claim, after: 'Nothing of the kind.' }]);
    expect(problem).toMatchObject({ rule: RULE, place: { path: file } });
  });

  it('are ours alone: a quotation is held by its attestation', async () => {
    const problems = await problemsWith([{ before: 'Safety comes first', after: 'Safety goes first' }]);
    expect(problems.map(({ rule }) => rule)).toEqual(['quotation-is-attested']);
  });

  it('do not change with a line break or a comment', async () => {
    const before = 'On Friday the road';
    expect(await problemsWith([{ before, after: 'On Friday\n    the {/* old */}road' }])).toEqual([]);
  });

  it('cannot vanish with their step, unless an entry says that it was taken out', async () => {
    const text = published.get(CHAPTER) ?? '';
    const step = /\n {2}<Step id="no-line"[\s\S]*?<\/Step>/.exec(text)?.[0] ?? '';
    const gone = await problemsWith([{ before: step, after: '' }]);
    expect(gone).toContainEqual(
      expect.objectContaining({ rule: RULE, message: expect.stringContaining('gone') }),
    );
    const told = await problemsWith(
      [{ before: step, after: '' }],
      entry({ before: 'It was left.', after: '' }),
    );
    expect(told.filter(({ rule }) => rule === RULE)).toEqual([]);
  });

  it('are those of the lock only: a new step waits for the next one', async () => {
    const step = `<Step id="a-new-step" layer="map" camera="river" show="ferry-town" on="2001-05-05" says="The town alone, without a line and without a road to it.">\n    On Saturday nobody came.\n  </Step>\n</Scene>`;
    expect(await problemsWith([{ before: '</Scene>', after: step }])).toEqual([]);
  });
});

describe('the lock of the story', () => {
  it('names every text there is, as it stands', async () => {
    const { draft } = await checkStory('content');
    const now = (draft ? publishedTexts(draft) : []).map((text) => [text.name, lockText(text)]);
    expect(now.length).toBeGreaterThan(0);
    expect(draft?.published?.texts, 'Run npm run prose:lock.').toEqual(Object.fromEntries(now));
  });
});

describe('npm run prose:lock', () => {
  let dir: string;
  let commands: BundledCommands;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'a-published-story-'));
    await cp(FAULTLESS, dir, { recursive: true });
    commands = await bundleCommands(['proseLock']);
  });
  afterAll(async () => {
    await commands?.remove();
    await rm(dir, { recursive: true, force: true });
  });

  function lock(): Promise<Ran> {
    return runNode(dir, [join(commands.dir, 'proseLock.mjs')]);
  }

  it('locks a story, refuses a change that nobody tells of, and takes it with its entry', async () => {
    expect(await lock()).toMatchObject({ code: 0, out: expect.stringMatching(/^Locked \d+ texts/) });
    const first = await readFile(join(dir, 'published.json'), 'utf8');
    const chapter = join(dir, 'chapters/the-ferry/chapter.mdx');
    const text = await readFile(chapter, 'utf8');
    await writeFile(chapter, text.replace(SENTENCE.before, SENTENCE.after));

    const refused = await lock();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`chapter.mdx:${LINE_OF_SENTENCE}:`);
    expect(refused.err).toContain('The lock is as it was.');
    expect(await readFile(join(dir, 'published.json'), 'utf8')).toBe(first);

    await writeFile(join(dir, 'corrections.yaml'), entry(SENTENCE));
    expect(await lock()).toMatchObject({
      code: 0,
      out: expect.stringContaining('as corrected: the-ferry/no-line'),
    });
    expect(await readFile(join(dir, 'published.json'), 'utf8')).not.toBe(first);
  });
});
