import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

/*
 * The numbers of the page about method, counted anew. Nothing here is shared with the ledger that the build counts with:
 * the pages are cut with patterns and not read as a tree.
 */

const PAGES = sitePages();

function pageAt(path: string): string {
  const page = PAGES.find((one) => one.path === path);
  if (!page) throw new Error(`The built site has no page ${path}.`);
  return page.html;
}

/** From each opening tag that fits to its own closing tag. */
function cut(html: string, opening: RegExp): string[] {
  return [...html.matchAll(new RegExp(opening.source, 'g'))].map((match) => {
    const name = /^<(\w+)/.exec(match[0])?.[1] ?? '';
    let depth = 0;
    for (const tag of html.slice(match.index).matchAll(new RegExp(`<(/?)${name}(?=[\\s>])`, 'g'))) {
      depth += tag[1] === '/' ? -1 : 1;
      if (depth === 0) return html.slice(match.index, match.index + tag.index + `</${name}>`.length);
    }
    throw new Error(`An element is not closed: ${match[0]}`);
  });
}

function without(html: string, opening: RegExp): string {
  return cut(html, opening).reduce((rest, piece) => rest.replace(piece, ''), html);
}

function countWords(html: string): number {
  const text = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?(?:p|div|section|li|ul|figure|blockquote|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, "'");
  return (text.match(/\S+/g) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

const QUOTED = /<(?:figure|q)\s[^>]*data-from="[^"]*"[^>]*>/;
const TOLD = /<(?:div|span)\s[^>]*data-record="[^"]*"[^>]*>/;

/** Whoever has the account has what stands in it; elsewhere the tag says whose it is. */
function ofPerspective(html: string, id: string, opening: RegExp): string[] {
  const accounts = cut(html, new RegExp(`<section\\s[^>]*data-account="${id}"[^>]*>`));
  const outside = without(html, /<section\s[^>]*data-account="[^"]*"[^>]*>/);
  return [
    ...accounts.flatMap((account) => cut(account, opening)),
    ...cut(outside, opening).filter((piece) => piece.split('>')[0]?.includes(`data-case="${id}"`)),
  ];
}

function toldIn(account: string): number {
  const words = /data-words="">([\s\S]*)$/.exec(without(account, /<figure\s[^>]*>/))?.[1] ?? '';
  const documents = cut(words, /<div\s[^>]*data-told=""[^>]*>/);
  const rest = without(words, /<div\s[^>]*data-record="[^"]*"[^>]*>/);
  const sentences = cut(rest, /<p(?:\s[^>]*)?>/).map((paragraph) =>
    [QUOTED, /<span\s[^>]*data-attribution=""[^>]*>/, /<span\s[^>]*data-record="[^"]*"[^>]*>/].reduce(
      without,
      paragraph,
    ),
  );
  return sum([...documents, ...sentences].map(countWords));
}

function quotedIn(quotation: string): number {
  const words = quotation.startsWith('<q') ? quotation : (cut(quotation, /<blockquote[^>]*>/)[0] ?? '');
  return countWords(without(without(words, /<span\s[^>]*data-ed=""[^>]*>/), /<span\s[^>]*data-sic=""[^>]*>/));
}

function distinct(pieces: readonly string[], attribute: string): number {
  return new Set(pieces.map((piece) => new RegExp(`${attribute}="([^"]*)"`).exec(piece)?.[1])).size;
}

function recount(slug: string, id: string): Record<string, number> {
  const [article = ''] = cut(
    pageAt(`chapters/${slug}/`),
    new RegExp(`<article\\s[^>]*data-chapter="${slug}"[^>]*>`),
  );
  const html = without(article, /<section\s[^>]*data-exhibit="[^"]*"[^>]*>/);
  const accounts = cut(html, new RegExp(`<section\\s[^>]*data-account="${id}"[^>]*>`));
  const quotations = ofPerspective(html, id, QUOTED);
  const passages = cut(html, /<section\s[^>]*data-accounts=""[^>]*>/);
  const steps = cut(html, /<section\s[^>]*data-step=""[^>]*>/);
  return {
    accounts: accounts.length,
    told: sum(accounts.map(toldIn)),
    quotations: quotations.length,
    quoted: sum(quotations.map(quotedIn)),
    records: distinct(ofPerspective(html, id, TOLD), 'data-record'),
    sources: distinct(quotations, 'data-from'),
    first: passages.filter((passage) => /data-account="([^"]*)"/.exec(passage)?.[1] === id).length,
    steps: steps.filter(
      (step) =>
        step.includes(`data-account="${id}"`) ||
        ofPerspective(step, id, QUOTED).length + ofPerspective(step, id, TOLD).length > 0,
    ).length,
  };
}

const METHOD = pageAt('method/');

function printed(ledger: string): Record<string, Record<string, number>> {
  const [table = ''] = cut(METHOD, new RegExp(`<table\\s[^>]*data-ledger="${ledger}"[^>]*>`));
  const found: Record<string, Record<string, number>> = {};
  for (const [, measure = '', id = '', number] of table.matchAll(
    /data-count="(\w+)" data-of="([\w-]+)">(\d+)</g,
  )) {
    found[id] = { ...found[id], [measure]: Number(number) };
  }
  return found;
}

describe('the ledger on the page about method', () => {
  const slugs = site.story.chapters.map(({ slug }) => slug);
  const ids = [...site.story.site.perspectives.map(({ id }) => id), 'none'];

  it.each(slugs)('prints what the chapter’s page comes to: %s', (slug) => {
    expect(printed(slug)).toEqual(Object.fromEntries(ids.map((id) => [id, recount(slug, id)])));
  });

  it('prints their sums for the whole story', () => {
    const all = Object.fromEntries(
      ids.map((id) => {
        const counts = slugs.map((slug) => recount(slug, id));
        const measures = Object.keys(counts[0] ?? {});
        return [
          id,
          Object.fromEntries(
            measures.map((measure) => [measure, sum(counts.map((one) => one[measure] ?? 0))]),
          ),
        ];
      }),
    );
    expect(printed('all')).toEqual(all);
    expect(sum(Object.values(all).map(({ told = 0, quoted = 0 }) => told + quoted))).toBeGreaterThan(1000);
  });

  it('gives a reason in words for every number outside the declared band, and marks no other', () => {
    const { balance } = site.story.site;
    if (!balance) throw new Error('The story declares no band.');
    const sides = site.story.site.perspectives.map(({ id }) => id);
    for (const name of [...slugs, 'all']) {
      const section =
        cut(METHOD, /<section\s[^>]*>/).find(
          (one) => one.includes(`data-ledger="${name}"`) && !/data-ledger[\s\S]*data-ledger/.test(one),
        ) ?? '';
      const measures = name === 'all' ? balance.whole : balance.chapter;
      const outside = measures.flatMap((measure) => {
        const numbers = sides.map((id) => printed(name)[id]?.[measure] ?? 0);
        const mean = sum(numbers) / sides.length;
        return numbers.filter((one) => one < mean * balance.band.least || one > mean * balance.band.most);
      });
      expect(section.match(/outside the band/g) ?? [], name).toHaveLength(outside.length);
      const reasons = cut(section, /<p\s[^>]*data-reason=""[^>]*>/).map((reason) => countWords(reason));
      expect(reasons.length > 0, name).toBe(outside.length > 0);
      for (const words of reasons) expect(words, name).toBeGreaterThan(15);
    }
  });
});

describe('the page about method', () => {
  it('says how much of each text is quoted, and quotes no text beyond its limit', () => {
    for (const { source, words, of } of site.story.quoted) {
      const [row = ''] = cut(METHOD, new RegExp(`<tr\\s[^>]*data-source="${source}"[^>]*>`));
      expect(row).toContain(`>${words}</td>`);
      expect(words / of).toBeLessThanOrEqual(0.45);
    }
  });

  it('has the declared order, the perspectives’ notes, the licences and every correction', () => {
    const { order, perspectives, licences } = site.story.site;
    const text = METHOD.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
    for (const words of [
      order.rule,
      ...perspectives.map(({ note }) => note),
      ...licences.map(({ of }) => of),
    ])
      expect(text).toContain(words);
    expect(text.match(/data-correction-entry=""/g) ?? []).toHaveLength(site.story.corrections.length);
    if (site.story.corrections.length === 0) expect(text).toContain('None yet.');
  });
});
