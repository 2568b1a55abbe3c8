import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Exhibit } from './Exhibit.tsx';
import { InventedStory, inventedStory } from './InventedStory.examples.tsx';
import { Name } from './Name.tsx';
import { Note } from './Note.tsx';
import { Record } from './Record.tsx';

const place = inventedStory.places.find(({ forms }) => forms);
const id = place?.id ?? '';
const neutral = place?.neutral ?? '';

function html(children: ReactNode): string {
  return renderToStaticMarkup(<InventedStory>{children}</InventedStory>);
}

describe('Name', () => {
  it('prints the neutral form and says which place it is, so that a view can change it', () => {
    expect(html(<Name of={id} />)).toBe(`<span data-name="${id}">${neutral}</span>`);
  });

  it('stays as it is in a document told in our words, which must not follow the view', () => {
    const markup = html(
      <Record of={inventedStory.record[0]?.id ?? ''}>
        They met in <Name of={id} />.
      </Record>,
    );
    expect(markup).toContain(`They met in ${neutral}.`);
    expect(markup).not.toContain('data-name');
  });

  it('stays as it is in the correction of an exhibit', () => {
    const source = inventedStory.sources[0];
    const markup = html(
      <Exhibit source={source?.id ?? ''} by={source?.publisher ?? ''} about="A copy" original="a report">
        <Note>
          It was in <Name of={id} />.
        </Note>
      </Exhibit>,
    );
    expect(markup).toContain(`It was in ${neutral}.`);
    expect(markup).not.toContain('data-name');
  });
});
