/** The site as one zip for students: opened by a double click, with the network cut. The same site gives the same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { packPage } from './packPage.ts';
import { readMe } from './readMe.ts';

export interface PackContents {
  title: string;
  /** Pages for students, by their path from the site's root. */
  pages: ReadonlyMap<string, string>;
  /** What the pages are made with: styles, type, pictures, scripts. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Its name at the site's root. */
export const CLASS_PACK = 'class-pack.zip';

export function classPack({ title, pages, files }: PackContents): Uint8Array {
  const folder = folderName(title);
  const packed: [string, Uint8Array][] = [
    ['READ ME.txt', strToU8(`\uFEFF${readMe(title)}`)],
    ...[...pages].map(([path, html]): [string, Uint8Array] => [path, strToU8(packPage(html))]),
    ...files,
  ];
  packed.sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = {};
  for (const [path, bytes] of packed) zippable[`${folder}/${path}`] = [bytes, { level: levelOf(path) }];
  // Zips keep a time of day without a zone, and none before this year: a fixed one, so that two builds agree.
  return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
}

/** Type and photographs are compressed already. */
function levelOf(path: string): 0 | 6 {
  return /\.(woff2|png|jpe?g|webp|avif)$/.test(path) ? 0 : 6;
}

/** In letters that every unpacking program writes alike. */
export function folderName(title: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return [...(words ?? []), 'class-pack'].join('-');
}

/** Whether the pack takes a file of the site that is no page: what pages are made with, and nothing that is made for hosts. */
export function isPacked(path: string): boolean {
  return /\.(css|woff2|svg|jpe?g|webp|avif|png)$/.test(path) && !FOR_HOSTS.test(path);
}

const FOR_HOSTS = /(?:^|\/)(?:card\.png|apple-touch-icon\.png|icon-\d+\.png)$/;
