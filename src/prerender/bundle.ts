/** Bundles the browser's files and the prerender's components. Neither knows any content, so one bundle serves every story. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Assets, CLASSROOM_MANIFEST, readAssets, SCRIPT_MANIFEST, STYLE_MANIFEST } from './assets.ts';
import { buildPackScripts, buildWorker } from './buildClassicScripts.ts';
import { PROJECT, runBundler } from './runBundler.ts';

type Server = typeof import('../entry-server.tsx');

export interface Bundle {
  clientDir: string;
  assets: Assets;
  server: Server;
  /** Of the class pack, by their path from its root. */
  packScripts: ReadonlyMap<string, Uint8Array>;
  /** What keeps the site on a reader's device, but for the list of what is kept. */
  worker: string;
  /** Removes the temporary files. */
  dispose: () => Promise<void>;
}

export function bundle(): Promise<Bundle> {
  return inOwnFolder(async (dir) => {
    const clientDir = join(dir, 'client');
    await buildScript(clientDir);
    await buildClassroomScript(clientDir);
    await buildStyles(clientDir);
    const server = await buildServer(join(dir, 'server'));
    const assets = await readAssets(clientDir);
    const packScripts = await buildPackScripts(`${clientDir}-pack`);
    const worker = await buildWorker(`${clientDir}-worker`);
    return { clientDir, assets, server, packScripts, worker };
  });
}

/** The prerender's half alone, for who looks at pages and writes none. */
export function bundleServer(): Promise<Pick<Bundle, 'server' | 'dispose'>> {
  return inOwnFolder(async (dir) => ({ server: await buildServer(join(dir, 'server')) }));
}

async function inOwnFolder<T>(make: (dir: string) => Promise<T>): Promise<T & Pick<Bundle, 'dispose'>> {
  // Inside node_modules, so that what the server bundle leaves outside is found from there.
  const cache = join(PROJECT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'bundle-'));
  const dispose = () => rm(dir, { recursive: true, force: true });
  const mode = process.env.NODE_ENV;
  // A test run has a mode of its own, and React would then bundle its slower half.
  process.env.NODE_ENV = 'production';
  try {
    return { ...(await make(dir)), dispose };
  } catch (error) {
    await dispose();
    throw error;
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
}

/** The entry, and the island it loads later. Its styles are in the page's one stylesheet already, so its copy is dropped. */
async function buildScript(outDir: string): Promise<void> {
  await runBundler({
    outDir,
    emptyOutDir: true,
    manifest: SCRIPT_MANIFEST,
    cssCodeSplit: false,
    rolldownOptions: { input: join(PROJECT, 'src/entry-client.ts') },
  });
  await dropAssets(outDir, '.css');
}

/** What answers on the pages for teachers: bundled apart, so that no file of a story page knows of it. */
async function buildClassroomScript(outDir: string): Promise<void> {
  const classroom = `${outDir}-classroom`;
  await runBundler({
    outDir: classroom,
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: CLASSROOM_MANIFEST,
    rolldownOptions: { input: join(PROJECT, 'src/entry-classroom.ts') },
  });
  await cp(classroom, outDir, { recursive: true });
}

const STYLES = [
  'src/entry-styles.ts',
  'src/entry-late-styles.ts',
  'src/entry-reference-styles.ts',
  'src/entry-card-styles.ts',
  'src/entry-classroom-styles.ts',
  'src/entry-assignment-styles.ts',
];

/** The styles that stand in every page, and the faces that are linked. What script they come wrapped in is dropped. */
async function buildStyles(outDir: string): Promise<void> {
  const styles = `${outDir}-styles`;
  await runBundler({
    outDir: styles,
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: STYLE_MANIFEST,
    rolldownOptions: {
      input: STYLES.map((file) => join(PROJECT, file)),
    },
  });
  await dropAssets(styles, '.js');
  await cp(styles, outDir, { recursive: true });
}

async function buildServer(outDir: string): Promise<Server> {
  const ssr = join(PROJECT, 'src/entry-server.tsx');
  await runBundler({ ssr, outDir, emptyOutDir: true, copyPublicDir: false });
  return (await import(pathToFileURL(join(outDir, 'entry-server.js')).href)) as Server;
}

async function dropAssets(dir: string, extension: string): Promise<void> {
  for (const file of await readdir(join(dir, 'assets'))) {
    if (file.endsWith(extension)) await rm(join(dir, 'assets', file));
  }
}
