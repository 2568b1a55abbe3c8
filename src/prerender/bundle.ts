/** Bundles the browser's files and the prerender's components. Neither knows any content, so one bundle serves every story. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { type Assets, readAssets } from './assets.ts';

type Server = typeof import('../entry-server.tsx');

export interface Bundle {
  clientDir: string;
  assets: Assets;
  server: Server;
  /** Removes the temporary files. */
  dispose: () => Promise<void>;
}

const PROJECT = resolve(import.meta.dirname, '../..');

export async function bundle(): Promise<Bundle> {
  // Inside node_modules, so that what the server bundle leaves outside is found from there.
  const cache = join(PROJECT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'bundle-'));
  const clientDir = join(dir, 'client');
  const serverDir = join(dir, 'server');
  const shared = { root: PROJECT, configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' as const };
  try {
    await build({
      ...shared,
      build: {
        outDir: clientDir,
        emptyOutDir: true,
        manifest: true,
        rolldownOptions: {
          input: ['src/entry-client.ts', 'src/entry-styles.ts', 'src/styles/lateFonts.css'].map((file) =>
            join(PROJECT, file),
          ),
        },
      },
    });
    await build({
      ...shared,
      build: {
        ssr: join(PROJECT, 'src/entry-server.tsx'),
        outDir: serverDir,
        emptyOutDir: true,
        copyPublicDir: false,
      },
    });
    const server = (await import(pathToFileURL(join(serverDir, 'entry-server.js')).href)) as Server;
    const assets = await readAssets(clientDir);
    return { clientDir, assets, server, dispose: () => rm(dir, { recursive: true, force: true }) };
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}
