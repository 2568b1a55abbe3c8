/** What the live stage draws is what the page was built with: element by element, in the names of every view. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameForm } from '../../src/engine/nameForms.ts';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { chooseView, must, SOON, viewsFor, whenActive, whenReady } from './readingPage.ts';

const CHAPTERS = site.story.chapters.map(({ slug, scenes }) => ({
  path: `chapters/${slug}/`,
  steps: scenes.flatMap(({ steps }) => steps.map(({ id }) => id)),
}));

/** A picture in lines that can be compared: every element with what it is known by, and every word. */
type Drawing = string[];

/** Time runs so many times as fast: no test has to sit out each journey of the camera. */
const HURRY = 20;

/** In the page, before anything else: the clock, and the animations that the browser runs by it. */
function hurryInPage(times: number): void {
  const { now } = performance;
  performance.now = () => now.call(performance) * times;
  const { animate } = Element.prototype;
  Element.prototype.animate = function hurried(...options) {
    const animation = animate.apply(this, options);
    animation.playbackRate *= times;
    return animation;
  };
  const start = Object.getOwnPropertyDescriptor(Animation.prototype, 'startTime');
  Object.defineProperty(Animation.prototype, 'startTime', {
    get(): number | null {
      const time: number | null = start?.get?.call(this);
      return time === null ? null : time * times;
    },
    set(time: number | null) {
      start?.set?.call(this, time === null ? null : time / times);
    },
  });
}

interface Reader {
  readDrawing: (element: Element) => Drawing;
  shownDrawing: (step: string) => Drawing;
  sentPage: Document;
}

/** In the page: how a picture is read, whether it stands on the stage or in the HTML as it was sent. */
function learnToRead(): void {
  // What an element is moved or fetched by is not what it draws; what is still faded or hidden is not drawn yet.
  const passing = /^(style|loading|decoding|opacity="1")$/;
  const read = (element: Element): string[] => {
    const { opacity, visibility } = (element as SVGElement).style;
    const attributes = [...element.attributes]
      .filter(({ name, value }) => !passing.test(name) && !passing.test(`${name}="${value}"`))
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort();
    const lines = [...element.childNodes].flatMap((node) => {
      if (node instanceof Element) return read(node);
      return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [];
    });
    const notYet = Number(opacity || 1) < 1 || visibility === 'hidden' ? ' not yet' : '';
    return [`<${element.localName}${attributes.join('')}${notYet}>`, ...lines, `</${element.localName}>`];
  };
  const reader: Partial<Reader> = {
    readDrawing: read,
    shownDrawing: (step) => {
      const stage = document.getElementById(step)?.closest('[data-scene]')?.querySelector('[data-stage]');
      // A picture across the page has no stage and shows where it stands.
      if (!stage) {
        return [...document.querySelectorAll(`[data-picture="${step}"] > :not(figcaption)`)].flatMap(read);
      }
      // Each child of a live stage is a picture that fades in or out.
      const layers = stage.matches('[data-live]') ? [...stage.children] : [];
      return layers.flatMap(({ children }) => [...children].flatMap(read));
    },
  };
  Object.assign(window, reader);
}

/** Gives the page itself as the server sends it, which no script has touched. */
const keepSentPage = (page: Page, path: string) =>
  page.evaluate(
    (html) => {
      Object.assign(window, { sentPage: new DOMParser().parseFromString(html, 'text/html') });
    },
    readFileSync(join(site.dir, path, 'index.html'), 'utf8'),
  );

/** The forms of every name in a view, by the story's own table. */
const formsIn = (view: string) =>
  Object.fromEntries(
    Object.keys(site.story.stage.names).map((id) => [id, nameForm(site.story.stage, id, view)]),
  );

/** What the build has drawn for a step, in the names of a view. */
const sentDrawing = (page: Page, step: string, view: string) =>
  page.evaluate(
    ([id, forms]) => {
      const { readDrawing, sentPage } = window as unknown as Reader;
      const drawing = sentPage.querySelector(`[data-picture="${id}"] > :not(figcaption)`)?.cloneNode(true);
      if (!(drawing instanceof Element)) return undefined;
      for (const name of drawing.querySelectorAll<HTMLElement>('[data-name]')) {
        name.textContent = forms[name.dataset.name ?? ''] ?? name.textContent;
      }
      return readDrawing(drawing);
    },
    [step, formsIn(view)] as const,
  );

/** Waits until nothing but the expected drawing is on the stage; if it does not come, says what stands there instead. */
async function expectShown(page: Page, step: string, expected: Drawing): Promise<void> {
  const isThere = page.waitForFunction(
    ([id, lines]) => JSON.stringify((window as unknown as Reader).shownDrawing(id)) === lines,
    [step, JSON.stringify(expected)] as const,
    { timeout: SOON },
  );
  await isThere.catch(async () => {
    const shown = await page.evaluate((id) => (window as unknown as Reader).shownDrawing(id), step);
    expect(shown, step).toEqual(expected);
  });
}

describe('the live stage', () => {
  it.each(CHAPTERS)(
    'draws every step of $path as the page has it, in every view',
    async ({ path, steps }) => {
      const { page, messages } = await open({
        path,
        prepare: async (page) => {
          await page.addInitScript(hurryInPage, HURRY);
          await page.addInitScript(learnToRead);
        },
      });
      await whenReady(page);
      await keepSentPage(page, path);
      for (const [index, step] of steps.entries()) {
        await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
        await whenActive(page, step);
        for (const view of viewsFor(index)) {
          await chooseView(page, view);
          const expected = must(await sentDrawing(page, step, view), `picture at ${step}`);
          expect(expected.length, step).toBeGreaterThan(10);
          await expectShown(page, step, expected);
        }
      }
      expect(messages).toEqual([]);
    },
  );
});
