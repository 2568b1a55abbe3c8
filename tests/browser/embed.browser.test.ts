import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOutside } from '../../src/engine/embed.ts';
import { type OpenOptions, openPage, site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

/** A chapter with a pair, and the pair's id. */
const found = sitePages()
  .filter(({ path }) => path.startsWith('chapters/'))
  .flatMap(({ path, html }) => {
    const id = /<section[^>]*\sid="([^"]+)"[^>]*data-against/.exec(html)?.[1];
    return id === undefined ? [] : [{ path, id }];
  })[0] ?? { path: '', id: '' };
const WHOLE = `${site.url}${found.path}?embed=1`;
const PAIR = `${WHOLE}#${found.id}`;

/** The link at the foot of a page in a frame. */
const OUT = 'body > footer a';

let holder: Server;
let holderUrl = '';
let frameTag = '';
beforeAll(async () => {
  holder = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Holder</title>${frameTag}<script>told=[];addEventListener('message',function(e){told.push(e.data);if(e.data.height)document.querySelector('iframe').height=e.data.height})</script>`,
    );
  });
  await new Promise<void>((done) => holder.listen(0, '127.0.0.1', () => done()));
  // Another origin than that of the site, which has another port and another name.
  holderUrl = `http://localhost:${(holder.address() as AddressInfo).port}/`;
});
afterAll(() => {
  holder.close();
});

/** A page of somebody else's with the address in a frame. */
async function hold(address: string, attributes = '', options: Partial<OpenOptions> = {}) {
  frameTag = `<iframe title="A passage" width="360" height="150" ${attributes} src="${address}"></iframe>`;
  const opened = await openPage({ path: holderUrl, width: 800, height: 900, ...options });
  await opened.page.waitForLoadState('networkidle');
  const frame = opened.page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  return {
    ...opened,
    frame,
    uncaught: () => opened.messages.filter((message) => message.startsWith('uncaught')),
  };
}

const heights = (opened: Awaited<ReturnType<typeof hold>>) =>
  opened.page.evaluate(() => (globalThis as unknown as { told: { height: number }[] }).told);

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

describe('a chapter inside another site’s page', () => {
  it('is laid out without a stage, without bar and rail, and says whose it is', async () => {
    const opened = await hold(WHOLE);
    const { frame } = opened;
    await frame.waitForSelector(`${OUT}[target]`);
    expect(await frame.evaluate(() => document.documentElement.dataset.layout)).toBe('static');
    for (const part of ['[data-bar]', '[data-rail]', 'body > aside', 'main > div > nav', 'footer nav'])
      expect(await frame.locator(part).locator('visible=true').count(), part).toBe(0);
    expect(await frame.locator('body > footer').innerText()).toContain(site.story.site.title);
    expect(await frame.locator('[data-step]:visible').count()).toBe(
      await frame.locator('[data-step]').count(),
    );
    expect(opened.uncaught()).toEqual([]);
    await opened.close();
  });

  it('tells its height, and nothing else, so that the frame can be as high as the words', async () => {
    const opened = await hold(PAIR);
    await opened.frame.waitForFunction(() => innerHeight > 150);
    const told = await heights(opened);
    for (const message of told) expect(Object.keys(message).sort()).toEqual(['height', 'type']);
    expect(told.at(-1)?.height).toBe(await contentHeight(opened.frame));
    await opened.close();
  });

  it('shows one pair alone where the address names it', async () => {
    const opened = await hold(PAIR);
    await opened.frame.waitForSelector(`${OUT}[target]`);
    expect(await opened.frame.locator('[data-against]:visible').count()).toBe(1);
    expect(await opened.frame.locator(`[id="${found.id}"]`).isVisible()).toBe(true);
    expect(await opened.frame.locator('h1').isVisible()).toBe(false);
    expect(
      await opened.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await opened.close();
  });

  it('keeps nothing and asks for nothing that is kept', async () => {
    const opened = await hold(WHOLE, '', {
      prepare: async (page) => {
        await page.addInitScript(() => {
          const { getItem, setItem } = Storage.prototype;
          const count = () => {
            (globalThis as { touched?: number }).touched =
              ((globalThis as { touched?: number }).touched ?? 0) + 1;
          };
          Storage.prototype.getItem = function (key) {
            count();
            return getItem.call(this, key);
          };
          Storage.prototype.setItem = function (key, value) {
            count();
            setItem.call(this, key, value);
          };
        });
      },
    });
    await opened.frame.waitForSelector(`${OUT}[target]`);
    await opened.page.mouse.move(200, 100);
    await opened.page.mouse.wheel(0, 900);
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.frame.evaluate(() => (globalThis as { touched?: number }).touched ?? 0)).toBe(0);
    expect(await opened.context.cookies()).toEqual([]);
    await opened.close();
  });

  it.each([
    ['with scripts alone', 'sandbox="allow-scripts"'],
    ['with scripts and its own origin', 'sandbox="allow-scripts allow-same-origin"'],
    ['with nothing', 'sandbox=""'],
  ])('can be read in a frame that is fenced in %s, and no error goes uncaught', async (_, attributes) => {
    const opened = await hold(PAIR, attributes);
    expect(opened.uncaught()).toEqual([]);
    const { frame } = opened;
    expect(await frame.locator(`[id="${found.id}"]`).isVisible()).toBe(true);
    expect(await frame.locator('html').getAttribute('data-layout')).not.toBe('scroll');
    await opened.close();
  });

  it('lives where the storage throws', async () => {
    const opened = await hold(WHOLE, '', {
      prepare: async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            configurable: true,
            get() {
              throw new DOMException('no', 'SecurityError');
            },
          });
        });
      },
    });
    await opened.frame.waitForSelector(`${OUT}[target]`);
    expect(opened.uncaught()).toEqual([]);
    await opened.close();
  });
});

describe('the way out of the frame', () => {
  it('keeps the view and the place, and leaves the frame', async () => {
    const view = site.story.site.perspectives[0]?.id ?? '';
    const opened = await hold(`${site.url}${found.path}?embed=1&view=${view}#${found.id}`);
    const link = opened.frame.locator(OUT);
    const [tab] = await Promise.all([opened.context.waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    const address = new URL(tab.url());
    expect(address.searchParams.get('view')).toBe(view);
    expect(address.searchParams.has('embed')).toBe(false);
    expect(await tab.locator('[data-bar]').isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toContain(`#${found.id}`);
    await opened.close();
  });

  it('is taken by every link that leads elsewhere: by the mark of a source, first and last on the page', async () => {
    const opened = await hold(WHOLE);
    const { frame } = opened;
    await frame.waitForSelector(`${OUT}[target]`);
    await frame.waitForFunction(() => innerHeight > 150);
    const marks = frame.locator('[data-source-mark]:visible');
    const before = frame.url();
    for (const mark of [marks.first(), marks.last()]) {
      const id = await mark.getAttribute('data-source-mark');
      const [tab] = await Promise.all([opened.context.waitForEvent('page'), mark.click()]);
      await tab.waitForLoadState();
      expect(new URL(tab.url()).pathname).toBe(`/sources/${id}/`);
      await tab.close();
    }
    // What a card would be, at the middle of a frame as high as its words, is far from the reader.
    expect(await frame.locator('dialog[open]').count()).toBe(0);
    expect(frame.url()).toBe(before);
    await opened.close();
  });

  it('drops the one word and no other', () => {
    expect(addressOutside('https://x.test/a/?embed=1&view=north#v=1&c=a')).toBe(
      'https://x.test/a/?view=north#v=1&c=a',
    );
    expect(addressOutside('https://x.test/a/?embed=1#elsewhere', 'here')).toBe('https://x.test/a/#here');
  });
});

describe('the code that a lesson offers', () => {
  it('holds the whole address of its chapter and fits a frame to it', async () => {
    const chapter = site.story.teachings[0]?.chapter;
    const offered = await openPage({ path: `teach/${chapter}/` });
    const code = offered.page.locator('[data-embed-code]');
    await offered.page.locator('[data-embed-copy]').waitFor();
    const words = await code.innerText();
    await offered.close();
    expect(words).toContain(`chapters/${chapter}/?embed=1"`);
    const own = words.replace(/src="[^"]*(?=chapters\/)/, `src="${site.url}`);
    frameTag = own;
    const opened = await openPage({ path: holderUrl, width: 800, height: 900 });
    await opened.page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 2000);
    expect(opened.messages.filter((message) => message.startsWith('uncaught'))).toEqual([]);
    await opened.close();
  });
});
