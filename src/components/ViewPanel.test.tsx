import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InventedStory } from './InventedStory.examples.tsx';
import { ViewPanel } from './ViewPanel.tsx';

const html = renderToStaticMarkup(
  <InventedStory>
    <ViewPanel />
  </InventedStory>,
);

describe('ViewPanel', () => {
  it('offers all together, and each perspective by its id, as native radios of one group', () => {
    const radios = html.match(/<input[^>]*>/g) ?? [];
    expect(radios).toHaveLength(3);
    for (const radio of radios) expect(radio).toMatch(/type="radio".*name="view"/);
    expect(radios.map((radio) => /id="([^"]+)"/.exec(radio)?.[1])).toEqual([
      'view-together',
      'view-northbank',
      'view-southbank',
    ]);
  });

  it('begins with all together, and asks the browser not to restore an older choice by itself', () => {
    expect(html).toMatch(
      /<input[^>]*autoComplete="off"[^>]*checked=""[^>]*value="together"|<input[^>]*value="together"[^>]*checked=""/i,
    );
    expect(html.match(/autoComplete="off"/gi)).toHaveLength(3);
    expect(html.match(/checked/g)).toHaveLength(1);
  });

  it('says whom each perspective means', () => {
    expect(html).toContain('The harbour board.');
    expect(html).toContain('The ferry company.');
  });

  it('shows the settings that need a script only to a script', () => {
    const [radios = '', settings = ''] = html.split('data-by-script=""');
    expect(radios).not.toContain('<button');
    for (const setting of ['text', 'wish', 'motion', 'theme'])
      expect(settings).toContain(`data-set="${setting}"`);
  });

  it('leads to what is said before the reader starts: on the page itself, or else on the cover', () => {
    expect(html).toContain('href="#before"');
    const reference = renderToStaticMarkup(
      <InventedStory>
        <ViewPanel isReference />
      </InventedStory>,
    );
    expect(reference).not.toContain('href="#before"');
    expect(reference).toMatch(/href="[^"#]+#before"/);
  });
});
