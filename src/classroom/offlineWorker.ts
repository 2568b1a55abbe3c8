/**
 * Stands between the site and the network once a reader has asked to keep the site on this device: what is kept is shown, the
 * rest is asked for. A newer version is kept only when the reader asks for that one too, so that no page changes under them.
 */
import {
  type Asked,
  isOfSite,
  keptAddress,
  keptName,
  type SiteToKeep,
  type Told,
  versionName,
} from './offlineSite.ts';

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface AskedEvent extends LastingEvent {
  data: Asked;
  source: Teller | null;
}

interface Teller {
  postMessage: (told: Told) => void;
}

/** As much of a worker's own world as is used; the types of a page's do not know it. */
interface Worker {
  SITE: SiteToKeep;
  registration: { scope: string };
  clients: { matchAll: (of: { includeUncontrolled: boolean }) => Promise<readonly Teller[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: <E extends Event>(kind: string, answer: (event: E) => void) => void;
}

const worker = self as unknown as Worker;
const { version, files } = worker.SITE;
const { scope } = worker.registration;
/** Files asked for at a time. */
const AT_ONCE = 4;

worker.addEventListener<LastingEvent>('install', (event) => {
  event.waitUntil(
    (async () => {
      // Nothing kept: the reader has just asked. Else a newer worker has come by itself, and waits to be asked.
      if ((await keptVersion()) === undefined) await keepOnce();
      await worker.skipWaiting();
    })(),
  );
});

worker.addEventListener<AskedEvent>('message', (event) => {
  event.waitUntil(
    event.data === 'keep'
      ? keepOnce().catch(() => undefined)
      : keptVersion().then((kept) => event.source?.postMessage({ kind: 'state', kept, newest: version })),
  );
});

worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});

/** Where what is kept cannot be read, the network is asked as if nothing were. */
async function answer(request: Request): Promise<Response> {
  const kept = await fromKept(request).catch(() => undefined);
  return kept ?? fetch(request);
}

async function fromKept(request: Request): Promise<Response | undefined> {
  const kept = await keptVersion();
  if (kept === undefined) return undefined;
  const match = (address: string) => caches.match(address, { cacheName: versionName(scope, kept) });
  const address = keptAddress(request.url);
  const found = await match(address);
  if (found) return request.mode === 'navigate' && kept !== version ? withNotice(found) : found;
  // As a host does: in another folder the page's own links would lead nowhere.
  if (request.mode === 'navigate' && (await match(`${address}/`)))
    return Response.redirect(`${address}/${new URL(request.url).search}`);
  return undefined;
}

/** The page as it was kept, with a line at its foot: corrections may have been made since, and chapters have no offer of their own. */
async function withNotice(page: Response): Promise<Response> {
  const html = await page.text();
  const foot = html.lastIndexOf('<footer');
  const at = foot === -1 ? -1 : html.indexOf('>', foot) + 1;
  const notice = `<p data-newer-edition="">These pages were kept on this device, and a newer edition is there: <a href="${scope}teach/#offline">see it</a>.</p>`;
  return new Response(at === -1 ? html : html.slice(0, at) + notice + html.slice(at), {
    headers: page.headers,
  });
}

let keeping: Promise<void> | undefined;

/** Two pages may ask at once: one that fails would take away what the other has just kept. */
function keepOnce(): Promise<void> {
  keeping ??= keep().finally(() => {
    keeping = undefined;
  });
  return keeping;
}

/** All or nothing: what stands in the site's own cache points to a version of which every file is here. */
async function keep(): Promise<void> {
  const before = await keptVersion();
  try {
    await keepFiles(await caches.open(versionName(scope, version)));
    await (await caches.open(keptName(scope))).put(scope, new Response(version));
  } catch (error) {
    if (before !== version) await caches.delete(versionName(scope, version));
    await tell({ kind: 'failed' });
    throw error;
  }
  await deleteBut([keptName(scope), versionName(scope, version), versionName(scope, before ?? version)]);
  await tell({ kind: 'kept' });
}

/** Where one file fails, those on their way are waited for, so that nothing comes after the news of it. */
async function keepFiles(cache: Cache): Promise<void> {
  const waiting = [...files];
  let done = 0;
  const keepNext = async (): Promise<void> => {
    const file = waiting.shift();
    if (file === undefined) return;
    try {
      await keepFile(cache, scope + file);
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
    done += 1;
    await tell({ kind: 'progress', done, of: files.length });
    await keepNext();
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, keepNext));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** Past what the browser remembers: an older file under the same address would be kept for good. */
async function keepFile(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'reload' });
  if (!response.ok) throw new Error(`The host answers ${response.status} for ${address}.`);
  const { body, headers } = response;
  // Written anew: a browser refuses to show a page that was reached by a detour.
  await cache.put(
    address,
    new Response(body, { headers: { 'Content-Type': headers.get('Content-Type') ?? '' } }),
  );
}

/** Caches are asked and not opened: that would make them again after the reader has had all forgotten. */
async function keptVersion(): Promise<string | undefined> {
  const pointer = await caches.match(scope, { cacheName: keptName(scope) });
  return await pointer?.text();
}

/** Pages still open may be of the version before: its files stay until the next. */
async function deleteBut(names: readonly string[]): Promise<void> {
  for (const name of await caches.keys())
    if (isOfSite(name, scope) && !names.includes(name)) await caches.delete(name);
}

async function tell(told: Told): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(told);
}
