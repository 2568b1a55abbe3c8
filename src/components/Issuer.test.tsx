import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../model/record.ts';
import { InventedStory } from './InventedStory.examples.tsx';
import { Issuer } from './Issuer.tsx';

function render(by: string[], issuer: string): string {
  const record = { by, issuer } as RecordEntry;
  return renderToStaticMarkup(
    <InventedStory>
      <Issuer record={record} />
    </InventedStory>,
  );
}

describe('The issuer of a document', () => {
  it('is the way to who it is, without the office and the occasion', () => {
    expect(render(['ada-north'], 'Chair Ada North, in a letter')).toMatch(
      /^Chair <a[^>]*href="#who-ada-north"[^>]*>Ada North<\/a>, in a letter$/,
    );
  });

  it('stays as it is written where no person is named', () => {
    expect(render(['ada-north'], 'The harbour board')).toBe('The harbour board');
    expect(render(['river-post'], 'River Post, 4 May 2001')).toBe('River Post, 4 May 2001');
  });
});
