/** The names of every view: in our own sentences and on the stage its own forms and nobody else’s, and all else as it was printed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameForm } from '../../src/engine/nameForms.ts';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import {
  chooseView,
  drawFrames,
  must,
  VIEWS,
  viewsFor,
  whenActive,
  whenReady,
  whenStarted,
} from './readingPage.ts';

const { places, stage, chapters } = site.story;

/** A word that a drawn figure mentions as somebody prints it. */
const MENTIONED = [
  '[data-figure-words] i',
  '[data-picture] i',
  '[data-stage] i',
  'svg [font-style="italic"]',
];

/** Not our own sentences: words of others, documents, claims in their own wording, mentions, notes on names, and where words stand. */
const LEFT_OUT = [
  'quotation',
  'exhibit',
  'record',
  'said',
  'claim',
  'term',
  'attribution',
  'people',
  'name-notes',
]
  .map((name) => `[data-${name}]`)
  .concat(MENTIONED);

const CASES = chapters.flatMap(({ slug, scenes }, index) =>
  viewsFor(index).map((view) => ({
    slug,
    view,
    maps: scenes.flatMap(({ layout, steps }) =>
      layout === 'stage' ? steps.filter(({ state }) => state.layer === 'map').map(({ id }) => id) : [],
    ),
  })),
);

/** Forms that only other views print; a form that is also the piece’s own belongs to nobody. */
function formsOfOthers(view: string): string[] {
  const naming = stage.naming[view] ?? 'neutral';
  const own = new Set(places.flatMap(({ neutral, forms }) => [neutral, forms?.[naming] ?? neutral]));
  const forms = places.flatMap((place) => Object.values(place.forms ?? {}));
  return [...new Set(forms)].filter((form) => !own.has(form));
}

/** Every stretch of our own words on the page, with the stage’s, but for those parts of it. */
const ownWords = (page: Page, leftOut: string) =>
  page.evaluate((selector) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(must('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(selector)) texts.push(node.textContent ?? '');
    return texts;

    function must(tag: string): Element {
      const found = document.querySelector(tag);
      if (!found) throw new Error(`The page has no ${tag}.`);
      return found;
    }
  }, leftOut);

const namesIn = (page: Page, leftOut: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>('main [data-name]')]
        .filter((element) => !element.closest(selector))
        .map((element) => ({ id: element.dataset.name ?? '', form: element.textContent ?? '' })),
    leftOut,
  );

/** Those of the forms that stand in a text, which may hold the piece’s own double names. */
function findForms(text: string, forms: readonly string[]): string[] {
  const bare = places.reduce(
    (left, { neutral, forms: sides }) => (sides ? left.replaceAll(neutral, '') : left),
    text,
  );
  return forms
    .filter((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'u').test(bare))
    .map((form) => `${form}, in: ${text.trim()}`);
}

const textsOf = (page: Page, selector: string) =>
  page.evaluate((all) => [...document.querySelectorAll(all)].map(({ textContent }) => textContent), selector);

describe('whoever chooses a view', () => {
  it.each(CASES)(
    'reads $slug, view $view, in its own names; quotations, documents and other accounts stay as they were',
    async ({ slug, view, maps }) => {
      const { page } = await open({ path: `chapters/${slug}/`, reducedMotion: 'reduce' });
      await whenReady(page);
      const accountsOfOthers = `[data-account]:not([data-account="${view}"])`;
      const leftOut = [...LEFT_OUT, accountsOfOthers].join(',');
      const fixed = [...LEFT_OUT, `${accountsOfOthers} [data-words]`].join(',');
      await chooseView(page, 'together');
      const printed = await textsOf(page, fixed);
      expect(printed.length).toBeGreaterThan(10);
      await chooseView(page, view);
      expect(await textsOf(page, fixed)).toEqual(printed);

      const others = formsOfOthers(view);
      expect(others.length).toBeGreaterThan(0);
      const texts = await ownWords(page, leftOut);
      expect(texts.join('').length).toBeGreaterThan(1000);
      expect(texts.flatMap((text) => findForms(text, others))).toEqual([]);
      const names = await namesIn(page, leftOut);
      expect(names.length).toBeGreaterThan(0);
      for (const { id, form } of names) expect(form, id).toBe(nameForm(stage, id, view));

      for (const step of maps) {
        await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
        await whenActive(page, step);
        await drawFrames(page);
        const labels = await textsOf(page, '[data-stage] text');
        expect(labels.length, step).toBeGreaterThan(0);
        expect(
          labels.flatMap((text) => findForms(text ?? '', others)),
          step,
        ).toEqual([]);
      }
    },
  );

  it('finds the page of names the same in every view', async () => {
    const { page } = await open({ path: 'names/' });
    const [together] = await textsOf(page, 'main');
    expect(must(together, 'text').length).toBeGreaterThan(1000);
    expect(await page.locator('main [data-name]').count()).toBe(0);
    for (const view of VIEWS) {
      await page.goto(new URL(`names/?view=${view}`, site.url).href);
      await whenStarted(page);
      expect(await textsOf(page, 'main'), view).toEqual([together]);
    }
  });
});
