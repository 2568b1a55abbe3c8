import { describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';

const NOTED = site.story.teachings.filter(({ contentNotes }) => contentNotes.length > 0);
const first = NOTED[0];
const firstPath = `chapters/${first?.chapter}/`;

describe('what is hard to bear', () => {
  it.concurrent.each(NOTED.map((teaching) => [teaching.chapter, teaching] as const))(
    'in %s is told of before it comes, in the order of reading',
    async (slug, { contentNotes }) => {
      const { page, close } = await openPage({
        path: `chapters/${slug}/`,
        javaScript: false,
        waitUntil: 'domcontentloaded',
      });
      const late = await page.evaluate(
        (notes) =>
          notes.flatMap(({ scene, of }) => {
            const note = document.querySelector(`[data-content-note="${scene}"]`);
            const told = of.flatMap((id) => [
              ...document.querySelectorAll(
                `[data-scene="${scene}"] :is([data-quotation="${id}"],[data-record="${id}"])`,
              ),
            ]);
            const steps = [...document.querySelectorAll(`[data-scene="${scene}"] [data-step]`)];
            return note?.checkVisibility()
              ? [...steps, ...told]
                  .filter((one) => !(note.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING))
                  .map(({ id }) => `${scene}: ${id}`)
              : [scene];
          }),
        contentNotes,
      );
      expect(late).toEqual([]);
      expect(await page.locator('[data-content-note]').count()).toBe(contentNotes.length);
      await close();
    },
  );

  it.each(NOTED.map((teaching) => [teaching.chapter, teaching] as const))(
    'in %s is passed by keyboard: the focus comes to the next part',
    async (slug, { contentNotes }) => {
      const { page, close } = await openPage({ path: `chapters/${slug}/` });
      await page.waitForSelector('html[data-engine]');
      const scenes = site.story.chapters.find((chapter) => chapter.slug === slug)?.scenes ?? [];
      for (const { scene } of contentNotes) {
        await page.locator(`[data-content-note="${scene}"] a`).focus();
        await page.keyboard.press('Enter');
        const after = await page.evaluate(() => {
          const part = document.activeElement;
          return {
            scene: part?.closest('[data-scene]')?.getAttribute('data-scene'),
            isEnd: part?.hasAttribute('data-chapter-end'),
            isStart: part?.matches('[data-content-note],[data-step]'),
          };
        });
        const next = scenes[scenes.findIndex(({ id }) => id === scene) + 1];
        if (next) expect(after, scene).toMatchObject({ scene: next.id, isStart: true });
        else expect(after.isEnd, scene).toBe(true);
      }
      await close();
    },
  );

  it('keeps its sentence on paper, and not its link', async () => {
    const { page, close } = await openPage({ path: firstPath });
    await page.emulateMedia({ media: 'print' });
    const note = page.locator('[data-content-note]').first();
    expect(await note.isVisible()).toBe(true);
    expect(await note.locator('a').isVisible()).toBe(false);
    await close();
  });

  it('is said where no stage covers it, whatever the window', async () => {
    const { page, close } = await openPage({ path: firstPath });
    const note = page.locator('[data-content-note]').first();
    for (const [width, height] of [
      [390, 844],
      [820, 1180],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await note.scrollIntoViewIfNeeded();
      const isFree = await note.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + 4, top + height / 2);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      expect(isFree, `at ${width} by ${height} pixels`).toBe(true);
    }
    await close();
  });

  it('is told of in no chapter that nobody teaches, and counted in no step', async () => {
    const { page, close } = await openPage({ path: firstPath, javaScript: false });
    expect(await page.locator('[data-step] [data-content-note]').count()).toBe(0);
    await close();
  });
});
