/** The site of another story, made by the same engine, must not know the first one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import type { Story } from '../../src/model/story.ts';
import { site } from '../helpers/openPage.ts';
import { mentions, storyWords } from '../helpers/storyWords.ts';

describe('the second story', () => {
  let first: Story;
  beforeAll(async () => {
    const { story } = await compileStory(resolve('content'));
    if (!story) throw new Error('The first story does not compile.');
    first = story;
  });

  it('is another: three perspectives, three chapters, places of its own, and no map', () => {
    const { story } = site;
    expect(story.site.perspectives).toHaveLength(3);
    expect(story.chapters).toHaveLength(3);
    expect(story.places.length).toBeGreaterThan(1);
    expect(story.stage.cameras).toEqual({});
  });

  it('has a site in which no word of the first story stands, in any file', () => {
    const words = storyWords(first);
    expect(words.length).toBeGreaterThan(100);
    const files = (readdirSync(site.dir, { recursive: true, encoding: 'utf8' }) as string[]).filter((path) =>
      /\.(html|js|css|svg|json|txt|xml|webmanifest)$|_headers$/.test(path),
    );
    expect(files.length).toBeGreaterThan(8);
    const found = files.flatMap((file) =>
      mentions(readFileSync(join(site.dir, file), 'utf8'), words).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
