import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import {
  drawFrames,
  ENTRY,
  LIVE_STAGE,
  LONGEST,
  must,
  PERSPECTIVES,
  SOON,
  STEPS,
  whenActive,
  whenLanded,
  whenReady,
} from './readingPage.ts';

interface Move {
  path: string;
  from: string;
  to: string;
}

/** A story may have no map; then nothing travels, and its pictures follow each other all the same. */
const HAS_MAP = Object.keys(site.story.stage.cameras).length > 0;

/** Two neighbouring steps of one stage, between which the camera moves where there is a map. */
const move = must(
  site.story.chapters
    .flatMap(({ slug, scenes }) =>
      scenes
        .filter(({ layout }) => layout === 'stage')
        .flatMap(({ steps }) =>
          steps.map((step, index): Move | undefined => {
            const next = steps[index + 1];
            const isMove =
              next?.state.layer === 'map' &&
              step.state.layer === 'map' &&
              next.state.camera !== step.state.camera;
            return next && (isMove || !HAS_MAP)
              ? { path: `chapters/${slug}/`, from: step.id, to: next.id }
              : undefined;
          }),
        ),
    )
    .find((found) => found !== undefined),
  HAS_MAP ? 'two steps with different cameras' : 'two steps of one stage',
);

/** What stands on the stage of the active step. */
const stageOf = (page: Page, id: string) =>
  page.evaluate((step) => {
    const stage = document.getElementById(step)?.closest('[data-scene]')?.querySelector('[data-stage]');
    const all = (selector: string) => [...(stage?.querySelectorAll(selector) ?? [])];
    return {
      text: stage?.textContent,
      paths: all('path').map((path) => path.getAttribute('d')),
      windows: all('svg[data-geometry]').map((svg) => svg.getAttribute('viewBox')),
      bases: all('img[data-base]').map((image) => image.getAttribute('src')),
    };
  }, id);

/** What the prerendered figure of a step draws. */
const figureOf = (page: Page, id: string) =>
  page.evaluate((step) => {
    const drawing = document.querySelector(`[data-picture="${step}"]`)?.cloneNode(true) as Element;
    drawing.querySelector('figcaption')?.remove();
    const all = (selector: string) => [...drawing.querySelectorAll(selector)];
    return {
      text: drawing.textContent,
      paths: all('path').map((path) => path.getAttribute('d')),
      windows: all('svg[data-geometry]').map((svg) => svg.getAttribute('viewBox')),
      bases: all('img[data-base]').map((image) => image.getAttribute('src')),
    };
  }, id);

const whenLive = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-stage][data-live]'));

/** Waits until the stage of a step draws what its figure draws, and nothing else. */
async function whenDrawn(page: Page, id: string): Promise<void> {
  const figure = JSON.stringify(await figureOf(page, id));
  await expect.poll(async () => JSON.stringify(await stageOf(page, id)), { timeout: SOON }).toBe(figure);
}

/** Goes to a step and tells every window that the map was seen through, and every transform of its images, on the way. */
const watchMove = (page: Page, to: string) =>
  page.evaluate(async (step) => {
    const target = document
      .querySelector(`[data-picture="${step}"] svg[data-geometry]`)
      ?.getAttribute('viewBox');
    const stage = document.getElementById(step)?.closest('[data-scene]')?.querySelector('[data-stage]');
    const all = (selector: string) => [...(stage?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const windows = new Set<string>();
    const transforms = new Set<string>();
    document.getElementById(step)?.scrollIntoView();
    const latest = performance.now() + 10_000;
    let isThere = false;
    while (!isThere && performance.now() < latest) {
      await new Promise(requestAnimationFrame);
      const now = all('svg[data-geometry]').map((svg) => svg.getAttribute('viewBox') ?? '');
      for (const window of now) windows.add(window);
      for (const { style } of all('[data-base-of]')) {
        if (style.transform && style.transform !== 'none') transforms.add(style.transform);
      }
      isThere = now.every((window) => window === target) && all('[data-base-of]').length === 1;
    }
    return { windows: windows.size, transforms: transforms.size };
  }, to);

describe('before the reader acts', () => {
  it('the stage shows the prerendered picture, and nothing heavy has been fetched', async () => {
    const { page, requests } = await open({ path: move.path });
    await whenReady(page);
    await page.waitForLoadState('networkidle');
    const first = must(
      STEPS.find(({ path }) => path === move.path),
      'step',
    ).id;
    expect(await stageOf(page, first)).toEqual(await figureOf(page, first));
    expect(requests.filter((url) => url.includes('mountLiveStage'))).toEqual([]);
    expect(await page.locator('[data-live]').count()).toBe(0);
  });
});

describe("after the reader's first act", () => {
  it('the live stage takes over without a change, and says nothing on the console', async () => {
    const { page, messages } = await open({ path: move.path });
    await whenReady(page);
    const before = await stageOf(
      page,
      must(
        STEPS.find(({ path }) => path === move.path),
        'step',
      ).id,
    );
    await page.keyboard.press('Shift');
    await whenLive(page);
    await drawFrames(page);
    expect(
      await stageOf(
        page,
        must(
          STEPS.find(({ path }) => path === move.path),
          'step',
        ).id,
      ),
    ).toEqual(before);
    expect(messages).toEqual([]);
  });

  it.each(['wheel', 'touch', 'press', 'jump'])('(a %s) the live stage is there', async (act) => {
    const { page } = await open({ path: move.path });
    await whenReady(page);
    if (act === 'wheel') await page.mouse.wheel(0, 300);
    if (act === 'touch')
      await page.evaluate(() => document.body.dispatchEvent(new Event('touchstart', { bubbles: true })));
    if (act === 'press') await page.mouse.click(5, 300);
    if (act === 'jump') await page.evaluate((id) => location.assign(`#${id}`), move.to);
    await whenLive(page);
  });

  it('every step, in every order, is drawn as its prerendered picture', async () => {
    const { page, messages } = await open({ path: move.path, reducedMotion: 'reduce' });
    await whenReady(page);
    const staged = await page.evaluate(() =>
      [...document.querySelectorAll('[data-scene]:has([data-stage]) [data-step]')].map(({ id }) => id),
    );
    const jumping = [...staged].sort(
      (a, b) => ((staged.indexOf(a) * 7) % staged.length) - ((staged.indexOf(b) * 7) % staged.length),
    );
    for (const id of jumping) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await whenActive(page, id);
      await whenDrawn(page, id);
    }
    expect(messages).toEqual([]);
  });

  it('a stage that was left before it came alive shows its picture again when the reader is near', async () => {
    const { page, context } = await open({ path: `#${move.from}` });
    await whenReady(page);
    await whenLive(page);
    // So slow that the reader is gone before the live picture has been made.
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const empty = await page.evaluate(async () => {
      const steps = [...document.querySelectorAll('[data-step]')];
      const stages = [...document.querySelectorAll('[data-stage]')].slice(0, 2);
      const goTo = async (step: Element | undefined, frames: number) => {
        step?.scrollIntoView({ behavior: 'instant' });
        for (let i = 0; i < frames; i++)
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      };
      const empty: (string | undefined)[] = [];
      for (const stage of stages) {
        const last = [...(stage.closest('[data-scene]')?.querySelectorAll('[data-step]') ?? [])].at(-1);
        await goTo(last, 1);
        await goTo(steps.at(-1), 8);
        await goTo(steps[last ? steps.indexOf(last) + 1 : 0], 8);
        if (!stage.firstChild) empty.push(last?.id);
      }
      return empty;
    });
    expect(empty).toEqual([]);
  });

  it('names on the live map follow the view', async () => {
    const { page } = await open({ path: `${move.path}#${move.from}` });
    await whenLanded(page, move.from);
    await whenLive(page);
    for (const view of PERSPECTIVES) {
      await page.evaluate(
        (value) => document.querySelector<HTMLInputElement>(`#view-${value}`)?.click(),
        view,
      );
      await whenDrawn(page, move.from);
    }
  });
});

describe.runIf(HAS_MAP)('between two cameras', () => {
  it('the map travels, and stands where it should in the end', async () => {
    const { page } = await open({ path: `${move.path}#${move.from}` });
    await whenLanded(page, move.from);
    await whenLive(page);
    const { windows, transforms } = await watchMove(page, move.to);
    expect(windows).toBeGreaterThan(4);
    expect(transforms).toBeGreaterThan(4);
    await whenDrawn(page, move.to);
  });

  it('a reader who turns round on the way sees the map turn round, and no more', async () => {
    const { page } = await open({ path: `${move.path}#${move.from}` });
    await whenLanded(page, move.from);
    await whenLive(page);
    for (const id of [move.to, move.from, move.to, move.from]) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await drawFrames(page, 12);
    }
    await whenDrawn(page, move.from);
  });

  it.each([
    { who: 'the system asks for it', options: { reducedMotion: 'reduce' as const }, press: false },
    { who: 'the reader asks for it', options: {}, press: true },
  ])('nothing travels with less motion, when $who', async ({ options, press }) => {
    const { page } = await open({ path: `${move.path}#${move.from}`, ...options });
    await whenLanded(page, move.from);
    if (press) await page.locator('[data-toggle="motion"]').locator('visible=true').first().click();
    await whenLive(page);
    await whenDrawn(page, move.from);
    const { windows, transforms } = await watchMove(page, move.to);
    expect(windows).toBeLessThanOrEqual(2);
    expect(transforms).toBe(0);
    await whenDrawn(page, move.to);
  });
});

describe('when a script is missing', () => {
  it('the first one, the page is the static layout with every picture in its place', async () => {
    const { page } = await open({
      path: move.path,
      prepare: async (page) => {
        await page.route(ENTRY, (route) => route.fulfill({ status: 404, body: '' }));
      },
    });
    await page.waitForFunction(() => document.documentElement.dataset.layout === 'static');
    for (const { id, path } of STEPS) {
      if (path === move.path)
        expect(await page.locator(`[data-picture="${id}"] svg`).first().isVisible(), id).toBe(true);
    }
  });

  it('the live stage, the prerendered pictures follow the reader', async () => {
    const { page, messages } = await open({
      path: move.path,
      prepare: async (page) => {
        await page.route(LIVE_STAGE, (route) => route.fulfill({ status: 404, body: '' }));
      },
    });
    await whenReady(page);
    for (const id of [move.from, move.to, move.from]) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await whenActive(page, id);
      await whenDrawn(page, id);
    }
    expect(messages.filter((message) => message.startsWith('uncaught'))).toEqual([]);
  });
});

describe('the static layout', () => {
  it('can be asked for, and then no stage stands beside the text', async () => {
    const { page, requests } = await open({ path: `${must(LONGEST[0], 'step').path}?layout=static` });
    await whenReady(page);
    await page.mouse.wheel(0, 600);
    await drawFrames(page);
    expect(await page.locator('[data-stage]').locator('visible=true').count()).toBe(0);
    expect(requests.filter((url) => url.includes('mountLiveStage'))).toEqual([]);
  });
});
