import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePages as pagesOfTheSite } from '../../src/components/sitePages.ts';
import { formatAbout, formatMinutes } from '../../src/model/formatMinutes.ts';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const PAGES = sitePages();
/** What each taught chapter has, below its lesson. */
const LESSON = ['', 'handouts/', 'guide/', 'projector/'];
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style>([\s\S]*?)<\/style>/g;

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function decoded(text: string): string {
  return text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

function textOf(html: string): string {
  return decoded(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is laid out only when a script asks for it is no part of the page yet. From the innermost on: one may hold another. */
function withoutTemplates(html: string): string {
  const less = html.replace(/<template\b(?:(?!<template\b)[\s\S])*?<\/template>/g, '');
  return less === html ? html : withoutTemplates(less);
}

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The built site has no such page.');
  return thing;
}

describe('every page', () => {
  it('exists: the story, each chapter, each source, each lesson, each page to look things up in, and the page not found', () => {
    const { chapters, sources, classroom, teachings } = site.story;
    const wanted = [
      '',
      ...chapters.map(({ slug }) => `chapters/${slug}/`),
      ...pagesOfTheSite(site.story).map((page) => page.path),
      ...(classroom
        ? ['read/', ...teachings.flatMap(({ chapter }) => LESSON.map((page) => `teach/${chapter}/${page}`))]
        : []),
      'accessibility/',
      ...sources.map(({ id }) => `sources/${id}/`),
      '404.html',
    ];
    expect(PAGES.map(({ path }) => path).sort()).toEqual(wanted.sort());
  });

  it('has one h1, headings that do not skip a level, and a title and description of its own', () => {
    for (const { path, html } of PAGES) {
      const levels = [...withoutTemplates(html).matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(
          level - (levels[index - 1] ?? 0),
          `${path}: heading ${index + 1} of ${levels.join(' ')}`,
        ).toBeLessThanOrEqual(1);
      });
      expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
    }
    const titles = PAGES.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(PAGES.length);
  });

  it('carries no style attribute, no event attribute and no address of another origin that it would load', () => {
    for (const { path, html } of PAGES) {
      expect(html.match(/<[^>]+\sstyle=/g) ?? [], path).toEqual([]);
      expect(html.match(/<[^>]+\son[a-z]+=/g) ?? [], path).toEqual([]);
      expect(
        html.match(
          /<(?:script|img|link(?! rel="canonical")|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//g,
        ) ?? [],
        path,
      ).toEqual([]);
    }
  });

  it('has the same inline script and style, byte for byte, and a policy that allows them by hash', () => {
    const scripts = new Set(
      PAGES.map(({ html }) => [...html.matchAll(INLINE_SCRIPT)].map((match) => match[1]).join('\0')),
    );
    const styles = new Set(
      PAGES.map(({ html }) => [...html.matchAll(INLINE_STYLE)].map((match) => match[1]).join('\0')),
    );
    expect(scripts.size).toBe(1);
    expect(styles.size).toBe(1);
    const headers = readFileSync(join(site.dir, '_headers'), 'utf8');
    for (const { path, html } of PAGES) {
      const policy = decoded(
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '',
      );
      expect(policy, path).toContain(sha256([...scripts][0] ?? ''));
      expect(policy, path).toContain(sha256([...styles][0] ?? ''));
      expect(policy, path).not.toMatch(/unsafe/);
      expect(headers).toContain(`Content-Security-Policy: ${policy}`);
    }
  });

  it('states the order of the cascade before its first rule and its first stylesheet', () => {
    for (const { path, html } of PAGES) {
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      expect(
        style.startsWith('@layer reset, tokens, base, prose, components, stage, utilities, print;'),
        path,
      ).toBe(true);
      expect(style, path).toContain('{');
      expect(html.indexOf('@layer reset, tokens'), path).toBeGreaterThan(0);
      expect(html.indexOf('@layer reset, tokens'), path).toBeLessThan(html.indexOf('rel="stylesheet"'));
    }
  });

  it('to look things up in has its styles before its words, so that nothing moves when they come', () => {
    const reference = PAGES.filter(({ html }) => !/data-page="(story|chapter|assignment)"/.test(html));
    expect(reference.length).toBeGreaterThan(3);
    for (const { path, html } of reference)
      expect(html.lastIndexOf('rel="stylesheet"'), path).toBeLessThan(html.indexOf('<body'));
  });

  it('begins with the radios, and the inline script stands after them and before anything else', () => {
    for (const { path, html } of PAGES) {
      const body = html.slice(html.indexOf('<body'));
      const [firstRadio, lastRadio, script, skip] = [
        body.indexOf(' name="view"'),
        body.lastIndexOf(' name="view"'),
        body.indexOf('<script>'),
        body.indexOf('data-skip'),
      ];
      expect(firstRadio, path).toBeGreaterThan(0);
      expect(lastRadio, path).toBeLessThan(script);
      expect(script, path).toBeLessThan(skip);
    }
  });

  it('carries the honest line in its footer', () => {
    for (const { path, html } of PAGES) expect(decoded(html), path).toContain(site.story.site.footer);
  });
});

describe('the cover', () => {
  const { html } = must(PAGES.find(({ path }) => path === ''));
  const cover = decoded(
    html.slice(html.indexOf('data-cover=""'), html.indexOf('</header>', html.indexOf('data-cover=""'))),
  );
  const { site: about, chapters } = site.story;

  it('has the title, the dek, the content note and how long the whole takes', () => {
    const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
    for (const words of [about.title, about.dek, about.contentNote]) expect(cover).toContain(words);
    expect(textOf(cover)).toContain(`${chapters.length} chapters, ${formatAbout(minutes)}`);
  });

  it('lists every chapter with its number, date, title, dek and minutes, in order', () => {
    const entries = [...cover.matchAll(/<li><a href="#([^"]+)">([\s\S]*?)<\/a><\/li>/g)];
    expect(entries.map(([, slug, words = '']) => [slug, textOf(words)])).toEqual(
      chapters.map(({ slug, number, minutes, frontmatter: { kicker, title, dek } }) => [
        slug,
        [number, kicker, title, dek, formatMinutes(minutes)].join(' '),
      ]),
    );
  });
});

describe('a chapter’s page', () => {
  it('says how long it takes, and leads on to the next and back to the one before', () => {
    for (const [index, { slug, minutes }] of site.story.chapters.entries()) {
      const { html } = must(PAGES.find(({ path }) => path === `chapters/${slug}/`));
      const head = html.slice(html.indexOf('<article'), html.indexOf('</header>', html.indexOf('<article')));
      expect(textOf(head), slug).toContain(formatMinutes(minutes));
      const ways = [...html.matchAll(/<a href="([^"]*)" data-way="(\w+)"/g)].map(([, href, way]) => [
        way,
        href,
      ]);
      const addressOf = (at: number) => {
        const chapter = site.story.chapters[at];
        return `../../${chapter ? `chapters/${chapter.slug}/` : ''}`;
      };
      expect(ways, slug).toEqual([
        ['Before', addressOf(index - 1)],
        ['Next', addressOf(index + 1)],
      ]);
    }
  });

  it('has an entry at its foot for everybody whose name in the text leads to one', () => {
    const steps = site.story.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
    const names = PAGES.flatMap(({ html }) => html.match(/<a[^>]+href="#who-[^>]+>/g) ?? []).filter(
      (link) => !steps.some(({ id }) => link.includes(`href="#${id}"`)),
    );
    expect(names.length).toBeGreaterThan(site.story.chapters.length);
    expect(names.filter((name) => !name.includes('data-note="person"'))).toEqual([]);
  });
});

describe('links', () => {
  const ids = new Map(
    PAGES.map(({ path, html }) => [
      path,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
    ]),
  );

  it('lead to a page that exists, and their fragments to something on it', () => {
    const broken = PAGES.flatMap(({ path, html }) =>
      [...html.matchAll(/<a[^>]+href="([^"]*)"/g)]
        .map((match) => decoded(match[1] ?? ''))
        .filter((href) => !/^(https?|mailto):/.test(href))
        .flatMap((href) => {
          const url = new URL(href, `http://site/${path}`);
          const target = decodeURIComponent(url.pathname.slice(1));
          const fragment = decodeURIComponent(url.hash.slice(1));
          const known = ids.get(target);
          if (!known) return existsSync(join(site.dir, target)) ? [] : [`${path}: ${href} (no page)`];
          // Where an assignment is laid out, the fragment says what.
          if (target === 'read/' && fragment.startsWith('v=1&')) return [];
          return fragment && !known.has(fragment) ? [`${path}: ${href} (no such id)`] : [];
        }),
    );
    expect(broken).toEqual([]);
  });

  it('never use an address from the root, so that the site works in any folder', () => {
    for (const { path, html } of PAGES) {
      expect(html.match(/(?:href|src)="\/[^"]*"/g) ?? [], `${path} in ${dirname(path)}`).toEqual([]);
    }
  });

  it('give every id once per page', () => {
    for (const { path, html } of PAGES) {
      const all = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
});
