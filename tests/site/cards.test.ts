/** What others see of a page without opening it: its card, its head, its icons and its description for machines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brotliSize, quickSize } from '../helpers/brotliSize.ts';
import { IS_FULL } from '../helpers/isFull.ts';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { site: about, chapters } = site.story;
const PAGES = sitePages();
/** Pages that are to be found by nobody: of no place of their own, for teachers alone, or empty without its link. */
const HIDDEN = PAGES.filter(({ path }) => /^404\.html$|^read\/$|\/guide\/$/.test(path));
const FOUND = PAGES.filter((page) => !HIDDEN.includes(page));
/** With a slash at its end; undefined for a story that names no address. */
const ADDRESS = about.address?.replace(/\/?$/, '/');
const CARDS = [
  { path: '', file: 'card.png' },
  ...chapters.map(({ slug }) => ({ path: `chapters/${slug}/`, file: `chapters/${slug}/card.png` })),
];

const bytesOf = (file: string) => readFileSync(join(site.dir, file));

/** Width and height, from the file's own first words. */
function sizeOf(file: string): string {
  const png = bytesOf(file);
  expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

function decoded(text: string): string {
  return text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function meta(html: string, name: string): string | undefined {
  const content = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return content === undefined ? undefined : decoded(content);
}

const canonical = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

interface Thing {
  '@type': string | string[];
  [key: string]: unknown;
}

function thingsOf(html: string): Thing[] {
  const [, json = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return (JSON.parse(json) as { '@graph'?: Thing[] })['@graph'] ?? [];
}

describe('the cards', () => {
  it('are PNG files of 1200 by 630 pixels and at most 120 kB, one for each chapter and one for the story', () => {
    for (const { file } of CARDS) {
      expect(sizeOf(file), file).toBe('1200x630');
      expect(bytesOf(file).length, file).toBeLessThanOrEqual(120 * 1024);
    }
  });

  it('differ from one another', () => {
    expect(new Set(CARDS.map(({ file }) => bytesOf(file).toString('base64'))).size).toBe(CARDS.length);
  });

  it('are named by every page with a whole address, or by none: without one nobody could fetch them', () => {
    for (const { path, html } of FOUND) {
      const { file } = CARDS.find((card) => card.path === path) ?? { file: 'card.png' };
      const size = `${meta(html, 'og:image:width')}x${meta(html, 'og:image:height')}`;
      expect(meta(html, 'og:image'), path).toBe(ADDRESS && ADDRESS + file);
      expect(size, path).toBe(ADDRESS ? sizeOf(file) : 'undefinedxundefined');
      expect(meta(html, 'og:image:alt') !== undefined, path).toBe(ADDRESS !== undefined);
      expect(meta(html, 'twitter:card'), path).toBe(ADDRESS ? 'summary_large_image' : 'summary');
    }
  });
});

describe('the head of a page', () => {
  it('gives its title and description to those who link to it', () => {
    for (const { path, html } of PAGES) {
      const title = decoded(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
      expect(title.startsWith(meta(html, 'og:title') ?? '-'), path).toBe(true);
      expect(meta(html, 'og:description'), path).toBe(meta(html, 'description'));
      expect(meta(html, 'og:site_name'), path).toBe(about.title);
      expect(meta(html, 'og:locale'), path).toBe(about.language);
      expect(meta(html, 'og:type'), path).toBe(path.startsWith('chapters/') ? 'article' : 'website');
    }
  });

  it('names where the page stands if the story has an address, and nothing if it has none', () => {
    for (const { path, html } of FOUND) {
      expect(canonical(html), path).toBe(ADDRESS && ADDRESS + path);
      expect(meta(html, 'og:url'), path).toBe(ADDRESS && ADDRESS + path);
    }
  });

  it('keeps out of every list the page that is not found, answer notes and assignments, and no other', () => {
    const { teachings } = site.story;
    expect(HIDDEN).toHaveLength(teachings.length > 0 ? teachings.length + 2 : 1);
    for (const { path, html } of HIDDEN) {
      expect(meta(html, 'robots'), path).toBe('noindex');
      expect(canonical(html), path).toBeUndefined();
      expect(thingsOf(html), path).toEqual([]);
    }
    for (const { path, html } of FOUND) expect(meta(html, 'robots'), path).toBeUndefined();
  });

  it('has a colour for the frame of the window by day and by night', () => {
    for (const { path, html } of PAGES) {
      expect(html.match(/<meta name="theme-color" content="#[0-9a-f]{6}"/g), path).toHaveLength(2);
    }
  });
});

describe('the description for machines', () => {
  it('says of a chapter what it is, of what it is part, which time it tells and how long it takes', () => {
    for (const { slug, number, minutes, frontmatter } of chapters) {
      const { html } = PAGES.find(({ path }) => path === `chapters/${slug}/`) ?? { html: '' };
      expect(thingsOf(html)[0], slug).toMatchObject({
        '@type': 'Article',
        headline: frontmatter.title,
        description: frontmatter.description,
        position: number,
        inLanguage: about.language,
        timeRequired: `PT${minutes}M`,
        temporalCoverage: `${frontmatter.from}/${frontmatter.to}`,
        isPartOf: { '@type': 'CreativeWork', name: about.title, url: ADDRESS ?? '../../' },
      });
    }
  });

  it('names an author and a picture only where the story gives them', () => {
    for (const { path, html } of FOUND) {
      const thing = thingsOf(html)[0] ?? {};
      expect(thing, path).toHaveProperty('description');
      expect('author' in thing, path).toBe(about.author !== undefined);
      expect('image' in thing, path).toBe(ADDRESS !== undefined);
    }
  });

  it('lists the chapters in order on the front page', () => {
    const [front] = thingsOf(PAGES.find(({ path }) => path === '')?.html ?? '');
    expect(front?.['@type']).toContain('WebSite');
    expect(front?.hasPart).toMatchObject(
      chapters.map(({ number, frontmatter }) => ({ position: number, headline: frontmatter.title })),
    );
  });

  it('leads from the front page to every other, step by step', () => {
    for (const { path, html } of FOUND.filter((page) => page.path !== '')) {
      const trail = thingsOf(html).find((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = trail?.itemListElement as { position: number; name: string; item: string }[];
      const at = (href: string | undefined) =>
        new URL(href ?? '', `${ADDRESS ?? 'http://site/'}${path}`).href;
      expect(at(steps[0]?.item), path).toBe(at(ADDRESS ?? `${'../'.repeat(path.split('/').length - 1)}`));
      expect(at(steps.at(-1)?.item), path).toBe(at('.'));
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    }
  });

  it('adds at most 1 kB to a chapter’s page as it travels, with its quotations', () => {
    for (const { path, html } of PAGES.filter((page) => page.path.startsWith('chapters/'))) {
      const without = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
      expect(without.length, path).toBeLessThan(html.length);
      const weights = [html, without].map(IS_FULL ? brotliSize : quickSize);
      expect((weights[0] ?? 0) - (weights[1] ?? 0), path).toBeLessThanOrEqual(1024);
    }
  });
});

describe('the manifest', () => {
  it('names the story, and icons that have the size it says', () => {
    const manifest = JSON.parse(bytesOf('manifest.webmanifest').toString('utf8'));
    expect(manifest).toMatchObject({ name: about.title, description: about.description, start_url: './' });
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of manifest.icons) expect(sizeOf(src), src).toBe(sizes);
    expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  });

  it('is linked from every page, with the icons, by ways that hold in any folder', () => {
    for (const { path, html } of PAGES) {
      const root = '../'.repeat(path.split('/').length - 1);
      for (const link of [
        `rel="manifest" href="${root}manifest.webmanifest"`,
        `rel="icon" href="${root}favicon.svg"`,
        `rel="apple-touch-icon" href="${root}apple-touch-icon.png"`,
      ])
        expect(html, path).toContain(link);
    }
  });
});
