/** The class pack as a class has it: unpacked into a folder whose name has spaces and letters of other scripts, with no network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { type OpenedPage, openPage, site } from './openPage.ts';

export interface Pack {
  /** Files by their path from the folder that the zip holds. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Paths of the pages. */
  pages: readonly string[];
  /** Words of a page, style or script. */
  textOf: (path: string) => string;
  /** Opens `chapters/x/index.html#step` with the network cut. */
  open: (path: string) => Promise<PackPage>;
  remove: () => void;
}

export interface PackPage extends OpenedPage {
  /** Files that were not there, and addresses that asked for the network. */
  failed: string[];
}

export function unpackedPack(): Pack {
  const zipped = unzipSync(readFileSync(join(site.dir, 'class-pack.zip')));
  const files = new Map(Object.entries(zipped).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));
  const parent = mkdtempSync(join(tmpdir(), 'pack-'));
  const dir = join(parent, 'Klasse 9 b, Öğrənci Դաս');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return {
    files,
    pages: [...files.keys()].filter((path) => path.endsWith('.html')),
    textOf: (path) => new TextDecoder().decode(files.get(path)),
    open: (path) => openFrom(dir, path),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

async function openFrom(dir: string, path: string): Promise<PackPage> {
  const failed: string[] = [];
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const opened = await openPage({
    path: pathToFileURL(join(dir, file)).href + rest,
    prepare: async (page, context) => {
      await context.setOffline(true);
      await context.route(/^(https?|wss?):/, (route) => route.abort());
      // What a page was still waiting for when it was left is neither missing nor asked of the network.
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
      });
    },
  });
  return { ...opened, failed };
}
