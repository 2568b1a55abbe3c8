/** What the page and the worker that keeps the site on the reader's device tell each other, and how the kept site is found. */

/** What a build writes in front of the worker: which pages and files are kept. */
export interface SiteToKeep {
  /** Another for every change of any file. */
  version: string;
  /** From the site's root; the page of a folder by the folder. */
  files: readonly string[];
}

/** From the page to the worker: what is there, or: keep what is newest. */
export type Asked = 'state' | 'keep';

/** From the worker to its pages. */
export type Told =
  | { kind: 'state'; kept: string | undefined; newest: string }
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'kept' }
  | { kind: 'failed' };

/** Caches of this site only: others may share its host. The one by this name says which version is kept. */
export function keptName(scope: string): string {
  return `story.kept ${new URL(scope).pathname}`;
}

/** The cache that holds a version. */
export function versionName(scope: string, version: string): string {
  return `${keptName(scope)} ${version}`;
}

/** Whether a cache is one of the two. */
export function isOfSite(name: string, scope: string): boolean {
  return name === keptName(scope) || name.startsWith(`${keptName(scope)} `);
}

/** Under which address a page or file is kept: what the address says of a place or a view in it does not matter. */
export function keptAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}
