import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClaimSupports } from './ClaimSupports.tsx';
import { InventedStory } from './InventedStory.examples.tsx';

const textOf = (what: string, urls: string[] = []) =>
  renderToStaticMarkup(
    <InventedStory>
      <ClaimSupports title="For" supports={[{ what, record: [], urls }]} />
    </InventedStory>,
  ).replace(/<[^>]+>/g, ' ');

describe('what speaks for a claim', () => {
  it('is said to have no address where none is recorded', () => {
    expect(textOf('The ferryman, in the inn')).toContain('address not recorded');
  });

  it('needs none where a quotation has it', () => {
    expect(textOf('River Post (Q010-01)')).not.toContain('address not recorded');
  });

  it('names where it was read', () => {
    expect(textOf('Three papers', ['https://www.example.org/papers'])).toMatch(/read at\s+example\.org/);
  });
});
