import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import type { Story } from '../../src/model/story.ts';
import { mentions, storyWords } from '../helpers/storyWords.ts';

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
    const words = storyWords(story);
    const found = files
      .filter((file) => !file.endsWith('storyWords.ts'))
      .flatMap((file) => mentions(readFileSync(file, 'utf8'), words).map((word) => `${file}: ${word}`));
    expect(words.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
