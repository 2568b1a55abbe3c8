import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InventedStory, inventedChapter } from './InventedStory.examples.tsx';
import { PeopleNotes } from './PeopleNotes.tsx';

function render(chapters = [inventedChapter]): string {
  return renderToStaticMarkup(
    <InventedStory>
      <PeopleNotes title="People in this chapter" chapters={chapters} />
    </InventedStory>,
  );
}

describe('The people of a chapter', () => {
  it('stand at its end with their role then, for whom they speak, and the way to all their places', () => {
    const html = render();
    const [entry = ''] = /<li id="who-ada-north">[\s\S]*?<\/li>/.exec(html) ?? [];
    expect(entry).toContain('Ada North');
    expect(entry).toContain('chair of the harbour board');
    expect(entry).toContain('Speaks for: the harbour board');
    expect(entry).toContain('She spoke at the gate.');
    expect(entry).toContain('href="../../people/#ada-north"');
  });

  it('are only those who are quoted, told or named in it, each once', () => {
    expect(render([inventedChapter, inventedChapter]).match(/<li /g)).toHaveLength(1);
    expect(render([{ ...inventedChapter, appearances: [] }])).toBe('');
  });

  it('hold nothing that could not stand inside a sentence', () => {
    const [entry = ''] = /<li id[^>]*>([\s\S]*?)<\/li>/.exec(render()) ?? [];
    expect(entry.replace(/^<li[^>]*>|<\/li>$/g, '')).not.toMatch(/<(p|div|ul|h\d|section)\b/);
  });
});
