/** `npm run preview`: serves `dist/` on this machine, on the port given by PORT or the first free one from 4173. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Served, serveFolder } from './serveFolder.ts';

const dir = resolve('dist');
if (!existsSync(dir)) {
  process.stderr.write('There is no dist/ yet. Run: npm run build\n');
  process.exit(1);
}
const served = await serve();
process.stdout.write(`Open ${served.url}   (stop with Ctrl-C)\n`);

async function serve(): Promise<Served> {
  const asked = Number(process.env.PORT);
  if (asked) {
    return await serveFolder(dir, asked).catch(() => {
      process.stderr.write(
        `Port ${asked} cannot be used. Set PORT to another, or leave it out to take a free one.\n`,
      );
      process.exit(1);
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
