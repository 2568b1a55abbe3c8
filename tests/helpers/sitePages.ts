import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './openPage.ts';

export interface SitePage {
  /** Relative to the site's root, as in an address: `chapters/x/`. */
  path: string;
  file: string;
  html: string;
}

/** Every HTML page of the built site. */
export function sitePages(): SitePage[] {
  return (readdirSync(site.dir, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      file,
      html: readFileSync(join(site.dir, file), 'utf8'),
    }));
}

/** One page of each kind, for what need not be repeated on every page. */
export function onePageOfEachKind(): SitePage[] {
  const kinds = new Map<string, SitePage>();
  for (const page of sitePages()) {
    const kind = /data-page="(\w+)"/.exec(page.html)?.[1] ?? page.path;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
