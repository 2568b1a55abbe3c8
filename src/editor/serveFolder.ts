/** Serves a built site on this machine only, compressed as a real host would serve it. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json']);

export interface Served {
  /** `http://127.0.0.1:4173/` */
  url: string;
  close: () => Promise<void>;
}

/** Port 0 takes any free port. Throws when the port is taken. */
export async function serveFolder(dir: string, port: number): Promise<Served> {
  const cache = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { path, status } = await fileFor(dir, request.url ?? '/');
    if (status === 301) {
      response.writeHead(301, { Location: path }).end();
      return;
    }
    const extension = extname(path);
    const headers: Record<string, string> = {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Cache-Control': path.includes(`${sep}assets${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    };
    const body = await readFile(path).catch(() => undefined);
    if (!body) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const brotli = COMPRESSED.has(extension) && /\bbr\b/.test(String(request.headers['accept-encoding']));
    if (brotli) headers['Content-Encoding'] = 'br';
    response.writeHead(status, headers).end(brotli ? compressed(cache, body) : body);
  });
  await listening(server, port);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { url: `http://127.0.0.1:${bound}/`, close: () => closed(server) };
}

async function fileFor(dir: string, url: string): Promise<{ path: string; status: number }> {
  const pathname = safePathname(url);
  const path = join(dir, normalize(pathname));
  const found = path.startsWith(dir) ? await stat(path).catch(() => undefined) : undefined;
  if (found?.isDirectory()) {
    if (!pathname.endsWith('/')) return { path: `${pathname}/`, status: 301 };
    return { path: join(path, 'index.html'), status: 200 };
  }
  return found ? { path, status: 200 } : { path: join(dir, '404.html'), status: 404 };
}

function safePathname(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/404.html';
  }
}

/** Keyed by the content itself, so that a rebuilt site is not served from memory. */
function compressed(cache: Map<string, Buffer>, body: Buffer): Buffer {
  const key = createHash('sha256').update(body).digest('base64');
  const made = cache.get(key);
  if (made) return made;
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  cache.set(key, small);
  return small;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
