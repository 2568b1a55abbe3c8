/** What was drawn once is kept with the other caches: drawing all cards of a long story anew takes as long as its pages. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/cards');

/** The file made from a drawing, or the one that was made from the same drawing in the same way before. */
export async function keepDrawn(drawing: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(FOLDER, `${createHash('sha256').update(drawing).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw();
  // A folder that cannot be written to costs time, and nothing else.
  await keep(file, drawn).catch(() => undefined);
  return drawn;
}

/** Under its name only when it is whole: two builds may run at once. */
async function keep(file: string, drawn: Buffer): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const next = `${file}.${process.pid}`;
  await writeFile(next, drawn);
  await rename(next, file);
}
