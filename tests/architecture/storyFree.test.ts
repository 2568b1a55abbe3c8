import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import type { Story } from '../../src/model/story.ts';

/** Words too ordinary to give a story away, though ids or labels of this one happen to be made of them. */
const ORDINARY = new Set([
  // A country, and the typeface that stands in until ours arrives.
  'georgia',
  'international',
  'overview',
  'together',
  'none',
  'neutral',
  'region',
  'town',
  'protest',
  'summer',
  'court',
  'report',
  'cut',
  'parallel',
]);

/** Everything that belongs to the story and would betray the engine as made for it. */
function storyWords({ site, chapters, sources, people, places, stage }: Story): string[] {
  const words = [
    site.title,
    ...site.perspectives.flatMap(({ id, label, short }) => [id, label, short]),
    ...chapters.flatMap(({ slug, frontmatter }) => [slug, frontmatter.title]),
    ...chapters.flatMap(({ scenes }) =>
      scenes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
    ),
    ...sources.flatMap(({ title }) => [title]),
    ...people.flatMap(({ id, name }) => [id, name]),
    ...places.flatMap(({ id, neutral, forms }) => [id, neutral, ...Object.values(forms ?? {})]),
    ...Object.keys(stage.cameras),
    ...stage.lines.map(({ id }) => id.replace(/^.*--/, '')),
    ...stage.marks.map(({ id }) => id),
  ];
  return [...new Set(words)].filter(
    (word) => word.length > 3 && !ORDINARY.has(word.toLowerCase()) && /[A-Z-]|.{7,}/.test(word),
  );
}

function filesUnder(dir: string, pattern: RegExp): string[] {
  return (readdirSync(dir, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => pattern.test(path))
    .map((path) => join(dir, path));
}

describe('the engine', () => {
  let story: Story;
  beforeAll(async () => {
    const compiled = await compileStory(resolve('content'));
    if (!compiled.story) throw new Error('The story does not compile.');
    story = compiled.story;
  });

  it('names nothing of this story, in src or in its tests', () => {
    const files = [...filesUnder('src', /\.(tsx?|css)$/), ...filesUnder('tests', /\.tsx?$/)];
    const words = storyWords(story).map((word) => ({
      word,
      // `old-road` is named by `old-road--bypass` too, but not by `old-road-east`.
      pattern: new RegExp(`(?<![\\w-])${escaped(word)}(?!\\w|-\\w)`, 'i'),
    }));
    const found = files
      .filter((file) => !file.endsWith('storyFree.test.ts'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return words.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${file}: ${word}`);
      });
    expect(words.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
