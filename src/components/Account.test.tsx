import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Account } from './Account.tsx';
import { Accounts } from './Accounts.tsx';
import { InventedStory } from './InventedStory.examples.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Record } from './Record.tsx';

function render(level: 1 | 2): string {
  return renderToStaticMarkup(
    <InventedStory level={level}>
      <Accounts id="the-gate-accounts" about="Why was it shut?" unheard="the boatmen">
        <Account of="northbank">
          <Paragraph>It was shut for repairs.</Paragraph>
        </Account>
        <Account of="southbank">
          <Record of="P1">The board announced it.</Record>
        </Account>
      </Accounts>
    </InventedStory>,
  );
}

describe('Accounts', () => {
  it('keeps every account open in the page, each with a button that only a script may show', () => {
    const html = render(1);
    expect(html.match(/data-account="(northbank|southbank)"/g)).toHaveLength(2);
    expect(html.match(/<button[^>]*data-open-account=""[^>]*hidden=""/g)).toHaveLength(2);
    expect(html.match(/data-words=""/g)).toHaveLength(2);
    expect(html).not.toMatch(/data-words=""[^>]*hidden/);
  });

  it('keeps the order in which they were written', () => {
    const html = render(1);
    expect(html.indexOf('data-account="northbank"')).toBeLessThan(html.indexOf('data-account="southbank"'));
  });

  it('says who is not heard', () => {
    expect(render(1)).toContain('Not heard in this passage: the boatmen');
  });

  it('tells perspectives apart by mark, rule and label', () => {
    const html = render(1);
    for (const sign of [
      'data-mark="square"',
      'data-mark="circle"',
      'data-rule="solid"',
      'data-rule="double"',
    ])
      expect(html).toContain(sign);
    expect(html).toContain('>Northbank<');
  });

  it('continues the levels of headings from the chapter’s title', () => {
    expect(render(1)).toMatch(/<h2[^>]*>Why was it shut\?<\/h2>.*<h3/);
    expect(render(2)).toMatch(/<h3[^>]*>Why was it shut\?<\/h3>.*<h4/);
  });

  it('names the perspective in the button, since there are several', () => {
    const [button] =
      /<button[^>]*data-open-account[\s\S]*?<\/button>/.exec(
        render(1).split('data-account="southbank"')[1] ?? '',
      ) ?? [];
    expect(button?.replace(/<[^>]+>/g, '|')).toBe('||Open this account||Fold this account||: Southbank||');
  });
});

describe('Record', () => {
  it('is marked as told in our words, with issuer, date and how the address was seen', () => {
    const text = render(1).replace(/<[^>]+>/g, '');
    expect(text).toContain(
      'The board announced it.Record, told in our words. The harbour board, 2 May 2001, via Valley Wire',
    );
  });

  it('puts no quotation mark round our words', () => {
    expect(render(1)).not.toMatch(/[“”]/);
  });
});
