/** `npm run preview`: serves `dist/` on this machine, on the port given by PORT or the first free one from 4173. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { type Served, serveFolder } from './serveFolder.ts';
import { UsageError } from './usageError.ts';

const USAGE = `Usage: npm run preview
  PORT=number  takes that port; without it, the first free one from 4173`;

await runCommand(USAGE, async () => {
  parseArgs();
  const dir = resolve('dist');
  if (!existsSync(dir)) throw new UsageError('There is no dist/ yet. Run: npm run build');
  const served = await serve(dir, process.env.PORT);
  process.stdout.write(`Open ${served.url}   (stop with Ctrl-C)\n`);
  return 0;
});

async function serve(dir: string, asked: string | undefined): Promise<Served> {
  if (asked) {
    return await serveFolder(dir, Number(asked)).catch(() => {
      throw new UsageError(`Port ${asked} cannot be used.`);
    });
  }
  for (let port = 4173; port < 4193; port++) {
    try {
      return await serveFolder(dir, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return await serveFolder(dir, 0);
}
