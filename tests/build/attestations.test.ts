import { describe, expect, it } from 'vitest';
import { attestArticles } from '../../src/editor/attestArticles.ts';
import { compareAttestations } from '../../src/editor/compareAttestations.ts';
import { readArticles } from '../../src/editor/readArticles.ts';
import { SECOND_STORY } from '../helpers/builtSecondStory.ts';

const articles = process.env.QUOTES_ARTICLES;

/** Every difference between what is committed and what the articles in a folder give, in words. */
async function differences(contentDir: string, folder: string): Promise<string[]> {
  const { made, committed, notHeld, problems } = await attestArticles(contentDir, await readArticles(folder));
  return [
    ...problems.map(({ place, message }) => `${place.path}:${place.line} ${message}`),
    ...notHeld.map((id) => `${id}: no article`),
    ...made.flatMap(({ attestation }) =>
      compareAttestations(
        attestation,
        committed.find(({ source }) => source === attestation.source),
      ).map((difference) => `${attestation.source}: ${difference}`),
    ),
  ];
}

describe('The attestations of the story', () => {
  if (!articles)
    process.stdout.write('\nQuotations: not repeated here (QUOTES_ARTICLES names no folder of articles).\n');

  it.skipIf(!articles)('are what its articles give', async () => {
    expect(await differences('content', articles ?? '')).toEqual([]);
  });

  it('are what its articles give, in the second story too', async () => {
    expect(await differences(SECOND_STORY, 'tests/fixtures/stories/articles')).toEqual([]);
  });
});

it('The attestations of the invented story are what its articles give', async () => {
  expect(await differences('tests/fixtures/content/minimal', 'tests/fixtures/articles')).toEqual([]);
});
