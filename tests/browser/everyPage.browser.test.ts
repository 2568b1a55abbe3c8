import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORED } from '../../src/engine/storage.ts';
import { IS_FULL } from '../helpers/isFull.ts';
import { openPage, site } from '../helpers/openPage.ts';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';

/** Pages that are made alike take turns: each chapter is opened in one of its kinds, and of the sources every third. `npm run test:full` opens all. */
const LESSON_KINDS = ['lesson', 'handouts', 'guide', 'projector'];
const PAGES = sitePages().filter(({ path, html }) => {
  const kind = LESSON_KINDS.indexOf(/data-page="(\w+)"/.exec(html)?.[1] ?? '');
  const chapter = site.story.chapters.findIndex(({ slug }) => path.startsWith(`teach/${slug}/`));
  const source = site.story.sources.findIndex(({ id }) => path === `sources/${id}/`);
  const isInTurn = kind === -1 ? source % 3 <= 0 : chapter % LESSON_KINDS.length === kind;
  return IS_FULL || isInTurn;
});
const WIDTHS = [320, 390, 820, 1440] as const;

describe('when a page is opened', () => {
  // Mostly waiting for a page to fall silent: several wait at once.
  it.concurrent.each(PAGES.map(({ path }) => [path]))(
    '/%s says nothing on the console, asks nobody else, and keeps nothing but the reader’s place',
    async (path) => {
      const opened = await openPage({ path });
      const kept = () =>
        opened.page.evaluate(() => ({
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage),
          cookies: document.cookie,
        }));
      await opened.page.waitForLoadState('networkidle');
      expect(await kept()).toEqual({ local: [], session: [], cookies: '' });
      await opened.page.mouse.wheel(0, 1200);
      await opened.page.waitForLoadState('networkidle');
      expect(opened.messages).toEqual([]);
      expect(opened.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
      // Once they have scrolled, readers may find their place again; that is all.
      const { local, ...rest } = await kept();
      expect(local.filter((key) => key !== STORED.place)).toEqual([]);
      expect(rest).toEqual({ session: [], cookies: '' });
      await opened.close();
    },
  );

  it.each(onePageOfEachKind().map(({ path }) => [path]))('nothing scrolls sideways on /%s', async (path) => {
    const opened = await openPage({ path, width: WIDTHS[0], height: 740 });
    for (const width of WIDTHS) {
      await opened.page.setViewportSize({ width, height: 740 });
      const overflow = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await opened.close();
  });
});

const STEPS = site.story.chapters.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps));

describe('when JavaScript is off', () => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  let text: string;
  beforeAll(async () => {
    opened = await openPage({ path: '', javaScript: false });
    // The numbers of our corrections stand inside an exhibit's words, as superscripts.
    await opened.page.evaluate(() => {
      for (const number of document.querySelectorAll('main sup')) number.remove();
    });
    text = folded(await opened.page.locator('main').innerText());
  });
  afterAll(() => opened.close());

  it('every step is visible text', async () => {
    const seen = await opened.page.locator('[data-step]').evaluateAll((steps) =>
      steps.map((step) => ({
        id: step.id,
        words: (step as HTMLElement).innerText.length,
        isVisible: step.checkVisibility({ visibilityProperty: true }),
      })),
    );
    expect(seen.map(({ id }) => id)).toEqual(STEPS.map(({ id }) => id));
    for (const { id, words, isVisible } of seen) {
      expect(words, id).toBeGreaterThan(80);
      expect(isVisible, id).toBe(true);
    }
  });

  it('every step has its picture and the picture in words', async () => {
    const seen = await opened.page.locator('figure[data-picture]').evaluateAll((figures) =>
      figures.map((figure) => {
        const { width, height } = figure.getBoundingClientRect();
        const drawing = figure.querySelector('svg, [data-form]')?.getBoundingClientRect();
        return {
          id: (figure as HTMLElement).dataset.picture ?? '',
          width,
          height,
          words: figure.querySelector('figcaption')?.innerText ?? '',
          isDrawn: drawing !== undefined && drawing.width > 0 && drawing.height > 0,
        };
      }),
    );
    for (const { id, state } of STEPS) {
      const figure = seen.find((one) => one.id === id);
      expect(figure?.width, id).toBeGreaterThan(200);
      expect(figure?.height, id).toBeGreaterThan(150);
      expect(folded(figure?.words ?? ''), id).toContain(folded(state.says));
      expect(figure?.isDrawn, id).toBe(true);
    }
  });

  it('every account of every passage is open', async () => {
    const areOpen = await opened.page
      .locator('[data-account] [data-words]')
      .evaluateAll((accounts) =>
        accounts.map(
          (words) =>
            words.checkVisibility({ visibilityProperty: true }) && words.getBoundingClientRect().height > 0,
        ),
      );
    expect(areOpen.length).toBeGreaterThan(3);
    expect(areOpen).not.toContain(false);
    expect(await opened.page.locator('[data-open-account]').locator('visible=true').count()).toBe(0);
  });

  it('every quotation stands there word for word, with who said it, when and in which text', async () => {
    for (const { quotations } of site.story.chapters) {
      for (const { runs, by, source, pinpoint } of quotations) {
        for (const run of runs) expect(text.includes(folded(run)), run).toBe(true);
        // A word or two inside a sentence of ours are attributed by that sentence.
        if (pinpoint === '') continue;
        const person = site.story.people.find(({ id }) => id === by);
        expect(text.includes(folded(person?.name ?? by)), by).toBe(true);
        expect(text.includes(`Printed so in ${source}`), source).toBe(true);
      }
    }
  });
});

/** White space as a reader sees it, and marginal note numbers and slip marks left out. */
function folded(text: string): string {
  return text
    .replace(/\s*\[sic\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
}
