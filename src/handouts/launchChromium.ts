/**
 * Finds a Chromium by launching each candidate in turn: `CHROMIUM_PATH`, Playwright's own, one on PATH, and the one
 * that the devDependency `@sparticuz/chromium` carries (Linux x64). Only a browser that starts is believed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** Without these a headless Chromium calls out to its maker's hosts at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Candidate {
  name: string;
  find: () => Promise<{ executablePath: string; env?: Record<string, string> } | undefined>;
}

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const CANDIDATES: readonly Candidate[] = [
  {
    name: 'CHROMIUM_PATH',
    find: async () => {
      const path = process.env.CHROMIUM_PATH;
      return path ? { executablePath: path } : undefined;
    },
  },
  {
    name: "Playwright's own (npx playwright-core install chromium)",
    find: async () => {
      const path = chromium.executablePath();
      return path && existsSync(path) ? { executablePath: path } : undefined;
    },
  },
  ...onPath.map((name) => ({
    name: `${name} on PATH`,
    find: async () => {
      const path = which(name);
      return path ? { executablePath: path } : undefined;
    },
  })),
  { name: '@sparticuz/chromium', find: unpackedChromium },
];

/** Launches the first Chromium that starts; throws a message that names every candidate and why it failed. */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of CANDIDATES) {
    try {
      const found = await candidate.find();
      if (!found) {
        failures.push(`${candidate.name}: not there`);
        continue;
      }
      return await chromium.launch({
        executablePath: found.executablePath,
        args: FLAGS,
        env: { ...process.env, ...found.env } as Record<string, string>,
      });
    } catch (error) {
      failures.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Tried:\n  ${failures.join('\n  ')}\nSet CHROMIUM_PATH, or run: npx playwright-core install chromium`,
  );
}

function which(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the package's browser and, beside it, the libraries it ships for bare machines (nss, nspr, expat): the
 * package does the latter on its own platform only. One folder per version and user; made under another name and
 * then renamed, so that two processes never see a half-unpacked browser.
 */
async function unpackedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(dirname(entry)));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder, root);
  const env: Record<string, string> = {
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { executablePath: join(folder, 'chromium'), env };
}

async function unpackInto(folder: string, root: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-partial-`);
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder and nowhere else.
  process.env.TMPDIR = partial;
  try {
    const { inflate } = (await import(pathToFileURL(join(root, 'build', 'esm', 'lambdafs.js')).href)) as {
      inflate: (path: string) => Promise<string>;
    };
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(root, 'bin', file));
    }
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
