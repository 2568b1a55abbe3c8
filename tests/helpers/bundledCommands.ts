/** Commands as one file each, for plain Node: reading the sources anew costs a process four times what its work does. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface BundledCommands {
  dir: string;
  remove: () => Promise<void>;
}

/** For `check`: `src/editor/check.ts` with all that it needs. */
export async function bundleCommands(names: readonly string[]): Promise<BundledCommands> {
  // Inside node_modules, so that what stays outside is found from there.
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'commands-'));
  const input = Object.fromEntries(names.map((name) => [name, resolve('src/editor', `${name}.ts`)]));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['vite', 'sharp', 'playwright-core'] },
    build: {
      ssr: true,
      outDir: dir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Runs Node with these arguments on the story in a folder. */
export function runNode(contentDir: string, args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, STORY_CONTENT: contentDir };
  return new Promise((done) => {
    execFile(process.execPath, args, { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
