import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InventedStory, inventedChapter } from './InventedStory.examples.tsx';
import { Name } from './Name.tsx';
import { NameNotes } from './NameNotes.tsx';
import { Term } from './Term.tsx';

function render(chapters = [inventedChapter]): string {
  return renderToStaticMarkup(
    <InventedStory>
      <NameNotes title="Names" chapters={chapters} />
    </InventedStory>,
  );
}

const entryOf = (id: string) => new RegExp(`<li id="${id}">([\\s\\S]*?)</li>`).exec(render())?.[1] ?? '';

describe('The names and words of a chapter', () => {
  it('stand at its end: of a name each view’s form, who prints which, how it is said, and the way to more', () => {
    const entry = entryOf('name-town');
    for (const words of [
      'Northbank: Aldermouth',
      'Southbank: Velmouth',
      '010: Aldermouth only',
      'unverified',
      'Velmouth, vel-MOOTH',
      'href="../../names/#town"',
    ])
      expect(entry).toContain(words);
  });

  it('of a word who uses it, what is known of it and whether the piece does, and the way to more', () => {
    const entry = entryOf('term-stoppage');
    for (const words of [
      'stoppage',
      'Used by the ferry company.',
      'It says that somebody stopped the boat.',
      'Never a word of our own',
      'href="../../names/#term-stoppage"',
    ])
      expect(entry).toContain(words);
  });

  it('are only those of its text, each once, and never follow the view', () => {
    expect(render([inventedChapter, inventedChapter]).match(/<li /g)).toHaveLength(2);
    expect(render([{ ...inventedChapter, tellings: [] }])).toBe('');
    expect(render()).not.toContain('data-name=');
  });

  it('hold nothing that could not stand inside a sentence', () => {
    for (const id of ['name-town', 'term-stoppage'])
      expect(entryOf(id)).not.toMatch(/<(p|div|ul|h\d|section)\b/);
  });

  it('are where a word and a name in the text lead', () => {
    const html = renderToStaticMarkup(
      <InventedStory>
        <Term of="stoppage">stoppage</Term> at <Name of="town" leads="to the note" />
      </InventedStory>,
    );
    expect(html).toMatch(
      /<a [^>]*href="#term-stoppage" data-note="term"><i data-term="stoppage">stoppage<\/i><\/a>/,
    );
    expect(html).toMatch(
      /<a [^>]*href="#name-town" data-note="place"><span data-name="town">[^<]+<\/span><\/a>/,
    );
  });
});
