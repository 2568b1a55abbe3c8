import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InventedStory } from './InventedStory.examples.tsx';
import { Rail } from './Rail.tsx';

function render(current?: string): string {
  return renderToStaticMarkup(
    <InventedStory>
      <Rail current={current} />
    </InventedStory>,
  );
}

describe('Rail', () => {
  it('names each chapter in its link, since a numeral alone says little', () => {
    expect(render('the-ferry')).toContain('aria-label="Chapter 1: Who stopped the ferry?"');
  });

  it('leads to the chapter’s page from a page, and down the page where the whole story stands', () => {
    expect(render('the-ferry')).toContain('href="../../chapters/the-ferry/"');
    expect(render()).toContain('href="#the-ferry"');
  });

  it('holds the date of every step ready to be lit, upright and lying', () => {
    expect(render().match(/data-rail-step="the-gate"/g)).toHaveLength(2);
    expect(render()).toContain('>3 May</text>');
  });

  it('is one link for each chapter, never two', () => {
    expect(render().match(/<a /g)).toHaveLength(1);
  });

  it('has no style attribute and no ids of its own', () => {
    expect(render()).not.toMatch(/ (style|id)="/);
  });
});
