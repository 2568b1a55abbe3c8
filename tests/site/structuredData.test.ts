import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

/** Those of schema.org's types that a page may use: https://schema.org/docs/full.html */
const TYPES = new Set([
  'AlignmentObject',
  'Article',
  'BreadcrumbList',
  'Claim',
  'CollectionPage',
  'CreativeWork',
  'DefinedTerm',
  'DefinedTermSet',
  'EducationalAudience',
  'Event',
  'ItemList',
  'LearningResource',
  'ListItem',
  'Organization',
  'Person',
  'Quotation',
  'WebPage',
  'WebSite',
]);
const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
/** Nothing is told of a page that nobody is to find. */
const PAGES = sitePages().filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));

interface Thing {
  '@type'?: string | string[];
  [key: string]: unknown;
}

function blocksOf(html: string): string[] {
  return [...html.matchAll(BLOCK)].map((match) => match[1] ?? '');
}

/** Everything that has a type, however deep. */
function thingsIn(data: unknown): Thing[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(thingsIn);
  return '@type' in data ? [data as Thing, ...inside] : inside;
}

function typed(path: string, type: string): Thing[] {
  const page = PAGES.find((each) => each.path === path);
  if (!page) throw new Error(`The built site has no page ${path}.`);
  return thingsIn(blocksOf(page.html).map((block) => JSON.parse(block))).filter(
    (thing) => thing['@type'] === type,
  );
}

describe('the structured data of every page', () => {
  it('is one block that parses, in the words of schema.org', () => {
    for (const { path, html } of PAGES) {
      const blocks = blocksOf(html);
      expect(blocks, path).toHaveLength(1);
      const data: unknown = JSON.parse(blocks[0] ?? '');
      expect(data, path).toMatchObject({ '@context': 'https://schema.org' });
      const things = thingsIn(data);
      expect(things.length, path).toBeGreaterThan(0);
      expect(things.flatMap((thing) => thing['@type']).filter((type) => !TYPES.has(String(type)))).toEqual(
        [],
      );
    }
  });

  it('leaves nothing empty, and rates nothing', () => {
    for (const { path, html } of PAGES) {
      const [block = ''] = blocksOf(html);
      expect(block, path).not.toMatch(/undefined|NaN|:""|:null|:\[\]|:\{\}/);
      expect(block, path).not.toMatch(/Rating\b|ClaimReview|"rating/);
    }
  });

  it('gives addresses that are whole or lead into the site, and asks nobody else for anything', () => {
    for (const { path, html } of PAGES) {
      const [block = ''] = blocksOf(html);
      const addresses = thingsIn(JSON.parse(block)).flatMap(({ url, item, '@id': id }) =>
        [url, item, id].filter((address) => typeof address === 'string'),
      );
      expect(addresses.length, path).toBeGreaterThan(0);
      for (const address of addresses) {
        const { href, origin } = new URL(address, new URL(path, site.url));
        if (origin !== new URL(site.url).origin) expect(address, path).toMatch(/^https?:\/\/[^/\s]+\//);
        else if (!site.story.site.address)
          expect(PAGES.map((page) => new URL(page.path, site.url).href)).toContain(href.replace(/#.*$/, ''));
      }
    }
  });

  it('points, within the site, at what stands on the page', () => {
    for (const { path, html } of PAGES.filter((page) =>
      /^(claims|timeline|names|chapters\/)/.test(page.path),
    )) {
      const own = thingsIn(JSON.parse(blocksOf(html)[0] ?? ''))
        .map(({ url }) => String(url ?? ''))
        .filter((url) => url.includes('#'))
        .map((url) => new URL(url, new URL(path, site.url)));
      expect(own.length, path).toBeGreaterThan(0);
      const missing = own.filter(({ hash }) => !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
      expect(missing.map(String), path).toEqual([]);
    }
  });
});

describe('what a page holds', () => {
  it('is told of each chapter: every quotation with its words, and the sources they are from', () => {
    for (const { slug, quotations } of site.story.chapters) {
      const path = `chapters/${slug}/`;
      const told = typed(path, 'Quotation');
      expect(
        told.map(({ text }) => text),
        path,
      ).toEqual(quotations.map(({ runs }) => runs.join(' … ')));
      const articles = new Set(typed(path, 'Article').map((article) => article['@id']));
      for (const { isPartOf } of told) expect(articles, path).toContain((isPartOf as Thing)['@id']);
    }
  });

  it('never gives an exhibit or a paraphrase to the person as their words', () => {
    const kept = site.story.chapters.flatMap(({ slug, quotations }) => {
      const told = typed(`chapters/${slug}/`, 'Quotation');
      return quotations.flatMap(({ exhibit, paraphrasing }, index) =>
        exhibit || paraphrasing ? [told[index]] : [],
      );
    });
    expect(kept.length).toBeGreaterThan(0);
    for (const quotation of kept) expect(quotation).not.toHaveProperty('spokenByCharacter');
  });

  it('is told of the claims, the terms and the events: each of them once', () => {
    const { claims, terms, events } = site.story;
    expect(typed('claims/', 'Claim').map(({ text }) => text)).toEqual(claims.map(({ claim }) => claim));
    expect(typed('timeline/', 'Event').map(({ name }) => name)).toEqual(events.map(({ event }) => event));
    const named = typed('names/', 'DefinedTerm').map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(terms.map(({ term }) => term)));
  });

  it('is told of each source: an article, and that the page is about it', () => {
    for (const { id, title } of site.story.sources) {
      const [article] = typed(`sources/${id}/`, 'Article');
      expect(String(article?.headline), id).toContain(title);
    }
  });

  it('costs a chapter at most 1.5 kB', () => {
    // Most of it is words that the page has already: the chapter with most of it stands for all.
    const [most] = PAGES.filter(({ path }) => path.startsWith('chapters/')).sort(
      (a, b) => (blocksOf(b.html)[0]?.length ?? 0) - (blocksOf(a.html)[0]?.length ?? 0),
    );
    const html = most?.html ?? '';
    const cost = brotliCompressSync(html).length - brotliCompressSync(html.replace(BLOCK, '')).length;
    expect(cost, most?.path).toBeGreaterThan(0);
    expect(cost, most?.path).toBeLessThanOrEqual(1536);
  });
});
