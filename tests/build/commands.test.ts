import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSourceText } from '../../src/compile/sourceText.ts';
import { type BundledCommands, bundleCommands, type Ran, runNode } from '../helpers/bundledCommands.ts';

const ARTICLES = 'tests/fixtures/articles';
const COMMANDS = [
  'build',
  'check',
  'findQuotation',
  'newChapter',
  'preview',
  'quotesAttest',
  'quotesVerify',
  'report',
];
let dir: string;
let chapter: string;
let commands: BundledCommands;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'a-story-'));
  await cp('tests/fixtures/content/minimal', dir, { recursive: true });
  chapter = join(dir, 'chapters/the-ferry/chapter.mdx');
  commands = await bundleCommands(COMMANDS);
});
afterAll(async () => {
  await commands?.remove();
  await rm(dir, { recursive: true, force: true });
});

/** A process of its own, as at a terminal. */
function run(command: string, ...flags: string[]): Promise<Ran> {
  return runNode(dir, [join(commands.dir, `${command}.mjs`), ...flags]);
}

/** As `npm run` calls it. */
function runAsWritten(command: string, ...flags: string[]): Promise<Ran> {
  return runNode(dir, ['--import', 'tsx', `src/editor/${command}.ts`, ...flags]);
}

/** Runs a command on the story with one thing changed in its chapter. */
async function runWith(change: [string, string], command: string, ...flags: string[]): Promise<Ran> {
  const text = await readFile(chapter, 'utf8');
  expect(text).toContain(change[0]);
  await writeFile(chapter, text.replace(...change));
  try {
    return await run(command, ...flags);
  } finally {
    await writeFile(chapter, text);
  }
}

/** Where words stand in the article of the story's first source. */
function offsetOf(words: string): number {
  return readSourceText(readFileSync(join(ARTICLES, 'river-post.txt'), 'utf8')).folded.indexOf(words);
}

const SLIP: [string, string] = ['Safety comes first, and', 'Safety comes first and'];

describe('npm run check', () => {
  it('finds nothing wrong with a story that is right', async () => {
    expect(await runAsWritten('check')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^No problems in 1 chapter, 3 sources/),
    });
  });

  it('reports what is wrong and fails', async () => {
    const { code, err } = await runWith(SLIP, 'check');
    expect(code).toBe(1);
    expect(err).toContain('quotation-is-attested');
    expect(err).toContain('1 problem in 1 file.');
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await runWith(SLIP, 'check', '--json', '--chapter', 'the-ferry');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ rule: 'quotation-is-attested' }]);
  });
});

describe('npm run check -- --chapter', () => {
  it('does not call a chapter right that no rule has looked at', async () => {
    const people = join(dir, 'people.yaml');
    const text = await readFile(people, 'utf8');
    await writeFile(people, `${text}\n  broken: "`);
    const { code, err } = await run('check', '--chapter', 'the-ferry');
    await writeFile(people, text);
    expect(code).toBe(1);
    expect(err).toContain('yaml-is-readable');
    expect(err).toContain('The rules look at the chapters when these can be read.');
  });

  it('says that there are problems elsewhere', async () => {
    await cp(join(dir, 'chapters/the-ferry'), join(dir, 'chapters/the-copy'), { recursive: true });
    await writeFile(join(dir, 'chapters/the-ferry/chapter.mdx'), await readFile(chapter, 'utf8'));
    const { code, out } = await run('check', '--chapter', 'the-ferry');
    await rm(join(dir, 'chapters/the-copy'), { recursive: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^No problems in chapters\/the-ferry\. \d+ problems elsewhere: npm run check$/m);
  });
});

describe('A folder without a story', () => {
  it.each([
    ['check', [], 1],
    ['report', [], 1],
    ['newChapter', ['the-bridge'], 2],
    ['quotesVerify', ['--articles', ARTICLES], 1],
  ])('is refused by %s', async (command, flags, refused) => {
    const whole = dir;
    dir = join(whole, 'nowhere');
    const { code, err } = await run(command, ...flags);
    dir = whole;
    expect(code).toBe(refused);
    expect(err).toContain('site.yaml');
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync(join(whole, 'nowhere'))).toBe(false);
  });
});

describe('npm run report', () => {
  it('counts by chapter, by perspective and by source', async () => {
    const { code, out } = await runAsWritten('report');
    expect(code).toBe(0);
    expect(out).toMatch(/^the-ferry +\d+/m);
    expect(out).toMatch(/^river-post +\d+ +\d+ +\d+$/m);
  });
});

// None of these reads the story to its end or writes anything.
describe.concurrent('A wrong call', () => {
  const CALLS: [string, string[], string][] = [
    ['check', ['--jsno'], '--json'],
    ['check', ['--chapter', 'the-fery'], 'did you mean `the-ferry`?'],
    ['quotesAttest', [], '--articles'],
    ['quotesVerify', ['--articles', 'no-such-folder'], 'no-such-folder'],
    ['quotesVerify', ['--articles', 'tests/fixtures/content'], 'holds no text'],
    ['findQuotation', ['--articles', ARTICLES], 'Which words?'],
    ['newChapter', ['The Ferry'], 'lower-case'],
    ['newChapter', ['the-ferry'], 'already'],
    ['quotesVerify', ['--articles', 'tests/fixtures/expected'], 'None of these texts'],
    ['build', ['--fast'], '--fast'],
    ['preview', ['4000'], '4000'],
    ['report', ['--json'], '--json'],
  ];

  it.each(CALLS)('of %s %j says how to call it, without a stack', async (command, flags, said) => {
    expectUsage(await run(command, ...flags), said);
  });

  it('says so as written, too', async () => {
    const [[command, flags, said] = ['', [], '']] = CALLS;
    expectUsage(await runAsWritten(command, ...flags), said);
  });

  function expectUsage({ code, err }: Ran, said: string): void {
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain('Usage: npm run ');
    expect(err).not.toMatch(/^\s+at /m);
  }
});

describe('Attesting', () => {
  it('finds every quotation again', async () => {
    expect(await run('quotesVerify', '--articles', ARTICLES)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Repeated 3 of 3 sources'),
    });
  });

  it('refuses words that the source does not have, says what it has, and writes nothing', async () => {
    const before = await readFile(join(dir, 'attestations/river-post.json'), 'utf8');
    const { code, err } = await runWith(SLIP, 'quotesAttest', '--articles', ARTICLES);
    expect(code).toBe(1);
    expect(err).toContain('`river-post` has “first,” here.');
    expect(err).toContain('Nothing was written.');
    expect(await readFile(join(dir, 'attestations/river-post.json'), 'utf8')).toBe(before);
  });

  it('notices a quotation that is new, and one that is gone', async () => {
    const shorter: [string, string] = ['Safety comes first, and nobody', 'nobody'];
    const { code, out } = await runWith(shorter, 'quotesVerify', '--articles', ARTICLES);
    expect(code).toBe(1);
    expect(out).toContain('is published and not attested');
    expect(out).toContain('is attested and no longer published');
    expect(out).toContain('2 differences');
  });

  it('works while something else in the story is wrong, and attests only what is published', async () => {
    const shorter: [string, string] = [
      'Safety comes first, and nobody is kept from crossing',
      '<Tga/>kept from crossing',
    ];
    expect((await runWith(shorter, 'quotesAttest', '--articles', ARTICLES)).code).toBe(0);
    const { runs } = JSON.parse(await readFile(join(dir, 'attestations/river-post.json'), 'utf8'));
    await cp('tests/fixtures/content/minimal/attestations', join(dir, 'attestations'), { recursive: true });
    expect(runs).toContainEqual(
      expect.objectContaining({ length: 'kept from crossing'.length, opens: 'inside' }),
    );
    expect(runs).not.toContainEqual(expect.objectContaining({ offset: offsetOf('Safety comes first') }));
  });
});

describe('Tools for writing', () => {
  it('find words in the articles and print a tag', async () => {
    const { code, out } = await run('findQuotation', '--articles', ARTICLES, 'safety comes first');
    expect(code).toBe(0);
    expect(out).toContain('<Quotation source="river-post"');
    expect(out).toContain('Safety comes first');
  });

  it('lay out a new chapter that can be read', async () => {
    expect((await run('newChapter', 'the-bridge')).code).toBe(0);
    expect(await readdir(join(dir, 'chapters/the-bridge'))).toEqual(['chapter.mdx']);
    const { out } = await run('check', '--json', '--chapter', 'the-bridge');
    await rm(join(dir, 'chapters/the-bridge'), { recursive: true });
    const rules = (JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).not.toContain('mdx-is-readable');
    expect(rules).not.toContain('frontmatter-is-complete');
  });
});
