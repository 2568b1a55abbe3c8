/** The site kept in the browser: only at a press, whole or not at all, and never changed under a reader. */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../src/editor/serveFolder.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import { onePageOfEachKind } from '../helpers/sitePages.ts';
import { must, whenStarted } from './readingPage.ts';

const KINDS = onePageOfEachKind().filter(({ html }) => !/data-page="(?:guide|missing)"/.test(html));
const TEACH = 'teach/';

let served: Served;
let opened: OpenedPage;
let isUp = true;

async function start(dir: string): Promise<Page> {
  served = await serveFolder(dir, 0);
  isUp = true;
  opened = await openPage({ path: new URL(TEACH, served.url).href });
  await opened.page.locator('[data-offline]').waitFor();
  return opened.page;
}

async function stop(): Promise<void> {
  if (isUp) await served.close();
  isUp = false;
}

afterEach(async () => {
  await opened.close();
  await stop();
});

const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    local: Object.keys(localStorage),
  }));
const NOTHING = { workers: 0, caches: [], local: [] };

const press = (page: Page, what: 'keep' | 'forget') => page.locator(`[data-offline-${what}]`).click();
const whenSaid = (page: Page, words: string) =>
  page.locator('[data-offline-status]').filter({ hasText: words }).waitFor();

async function openAt(path: string): Promise<Page> {
  const page = await opened.context.newPage();
  await page.goto(new URL(path, served.url).href);
  return page;
}

describe('the offer to keep the site', () => {
  it('says how much it is, and keeps nothing before the press', async () => {
    const page = await start(site.dir);
    expect(await page.locator('[data-offline]').innerText()).toMatch(/on this device \(\d+\.\d MB\)/);
    await whenStarted(page);
    await page.mouse.wheel(0, 2000);
    expect(await kept(page)).toEqual(NOTHING);
    expect(opened.requests.filter((url) => url.endsWith('/sw.js'))).toEqual([]);
  });

  it('once taken, opens every kind of page and an assignment with the server gone, and forgets all at a press', async () => {
    const page = await start(site.dir);
    await press(page, 'keep');
    await whenSaid(page, 'Kept');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-offline-status'))).toBe(true);
    await stop();
    for (const { path } of KINDS) {
      const other = await openAt(path);
      await whenStarted(other);
      await other.close();
    }
    const chapter = must(site.story.teachings[0], 'teaching').chapter;
    const reading = await openAt(`read/#v=1&c=${chapter}`);
    await whenStarted(reading);
    expect(await reading.locator('[data-step]').count()).toBeGreaterThan(1);
    const withoutSlash = await openAt(`chapters/${chapter}`);
    expect(new URL(withoutSlash.url()).pathname).toBe(`/chapters/${chapter}/`);
    await whenStarted(withoutSlash);

    await press(page, 'forget');
    await whenSaid(page, 'Forgotten');
    expect(await kept(page)).toMatchObject({ workers: 0, caches: [] });
    expect(opened.messages.filter((message) => !message.includes('ERR_'))).toEqual([]);
  });
});

describe('a copy of the site', () => {
  let dir: string;
  beforeAll(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'offline-')), 'site');
    return () => rm(join(dir, '..'), { recursive: true, force: true });
  });
  beforeEach(async () => {
    await rm(dir, { recursive: true, force: true });
    await cp(site.dir, dir, { recursive: true });
  });

  /** A worker of another version where the site's stands; `before` runs in it first. */
  async function putNewerWorker(before = ''): Promise<void> {
    const worker = join(dir, 'sw.js');
    const newer = (await readFile(worker, 'utf8')).replace(/"version":"\w+"/, '"version":"newer"');
    await writeFile(worker, before + newer);
  }

  it('that misses a file is not kept in part, and can be tried again', async () => {
    const file = join(dir, 'claims', 'index.html');
    await rename(file, `${file}.away`);
    const page = await start(dir);
    await press(page, 'keep');
    await whenSaid(page, 'Not kept');
    expect(await kept(page)).toEqual(NOTHING);
    await rename(`${file}.away`, file);
    await press(page, 'keep');
    await whenSaid(page, 'Kept');
  });

  it('in a newer edition is offered, and shown only when the reader has asked for it', async () => {
    const page = await start(dir);
    await press(page, 'keep');
    await whenSaid(page, 'Kept');
    const before = await kept(page);

    const claims = join(dir, 'claims', 'index.html');
    await writeFile(claims, (await readFile(claims, 'utf8')).replace(/<title>[^<]*/, '<title>Newer'));
    await putNewerWorker();
    await page.reload();
    await whenSaid(page, 'A newer edition');
    expect(await kept(page)).toEqual(before);
    const claimsAsKept = await openAt('claims/');
    expect(await claimsAsKept.title()).not.toBe('Newer');
    // Every page says so, since the offer stands on one: a correction may be what is new.
    await claimsAsKept.locator('[data-newer-edition] a').click();
    expect(new URL(claimsAsKept.url())).toMatchObject({ pathname: '/teach/', hash: '#offline' });

    await press(page, 'keep');
    await whenSaid(page, 'Kept');
    await stop();
    const newer = await openAt('claims/');
    expect(await newer.title()).toBe('Newer');
    expect(await newer.locator('[data-newer-edition]').count()).toBe(0);
    await page.reload();
    await whenSaid(page, 'Kept');
    await press(page, 'forget');
    await whenSaid(page, 'Forgotten');
    expect(await kept(page)).toMatchObject({ workers: 0, caches: [] });
  });

  it('in a newer edition that was already on its way when the page opened is offered too', async () => {
    const page = await start(dir);
    await press(page, 'keep');
    await whenSaid(page, 'Kept');
    await putNewerWorker(
      `addEventListener('install', (event) => event.waitUntil(
        new Promise((resolve) => { new BroadcastChannel('go on').onmessage = resolve; })));\n`,
    );
    const isOnItsWay = await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      await found?.update();
      return found?.installing?.state;
    });
    expect(isOnItsWay).toBe('installing');
    const later = await openAt(TEACH);
    await whenSaid(later, 'Kept');
    await later.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.evaluate(() => new BroadcastChannel('go on').postMessage('now'));
    await whenSaid(later, 'A newer edition');
  });

  it('that can be read no more gives way to the network', async () => {
    const worker = join(dir, 'sw.js');
    const breaks = `new BroadcastChannel('break').onmessage = ({ target }) => {
      caches.match = () => Promise.reject(new Error('broken'));
      target.postMessage('broken');
    };\n`;
    await writeFile(worker, breaks + (await readFile(worker, 'utf8')));
    const page = await start(dir);
    await press(page, 'keep');
    await whenSaid(page, 'Kept');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const channel = new BroadcastChannel('break');
          channel.onmessage = resolve;
          channel.postMessage('now');
        }),
    );
    const claims = await openAt('claims/');
    await whenStarted(claims);
    await stop();
    await expect(openAt('claims/')).rejects.toThrow('ERR_');
  });
});
