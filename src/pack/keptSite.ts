/** What a browser keeps of the site when its reader asks for that, as the worker's file states it. */
import { isPacked } from './classPack.ts';

/** The worker's name at the site's root: from there it answers for all of the site. */
export const WORKER = 'sw.js';

/** Whether a file of the site that is no page is kept: what the class pack holds, and what only a host is asked for. */
export function isKept(path: string): boolean {
  return (
    isPacked(path) ||
    /^assets\/[^/]+\.js$|^manifest\.webmanifest$|^(?:apple-touch-)?icon[^/]*\.png$/.test(path)
  );
}

interface Kept {
  version: string;
  paths: readonly string[];
}

/** The list stands before the script, which looks for it when it starts. */
export function workerFile(script: string, { version, paths }: Kept): string {
  return `self.SITE=${JSON.stringify({ version, files: paths.map(addressOf) })};\n${script}`;
}

/** Pages are asked for by their folder. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
