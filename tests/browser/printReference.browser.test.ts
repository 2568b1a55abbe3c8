/** The pages to look things up in, on paper: every entry whole, no sheet blank, no words over others. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../helpers/openPage.ts';
import {
  FORMATS,
  isPrinted,
  type PrintedSheet,
  printedOver,
  printPage,
  usedHeight,
} from '../helpers/printedPages.ts';
import { onePageOfEachKind } from '../helpers/sitePages.ts';

const PATHS = onePageOfEachKind()
  .map(({ path }) => path)
  .filter((path) => path !== '' && !path.startsWith('chapters/') && path !== '404.html');

/** A sheet in the middle of a list uses at least this much of its height. */
const LEAST_USED = 0.15;

describe.each(PATHS.map((path, index) => [path, index % 2 ? 'Letter' : 'A4'] as const))(
  '/%s printed on %s',
  (path, format) => {
    let sheets: PrintedSheet[];
    let blocks: string[];
    beforeAll(async () => {
      const opened = await openPage({ path, javaScript: false, width: 1200 });
      await opened.page.waitForLoadState('networkidle');
      sheets = await printPage(opened.page, format);
      await opened.page.emulateMedia({ media: 'print' });
      // By the pieces of text, since paper prints the address of a link after it.
      blocks = await opened.page.evaluate(() => {
        const texts = document.createTreeWalker(
          document.querySelector('main') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        const found: string[] = [];
        while (texts.nextNode()) {
          const { parentElement, textContent } = texts.currentNode;
          const isRead =
            parentElement?.checkVisibility() && !parentElement.closest('.visually-hidden, template, script');
          if (isRead && textContent?.trim()) found.push(textContent.trim());
        }
        return found;
      });
      await opened.close();
    });

    it('has sheets of the right size, none of them blank or wasted', () => {
      const { width, height } = FORMATS[format];
      for (const [index, sheet] of sheets.entries()) {
        expect(Math.abs(sheet.width - width) + Math.abs(sheet.height - height)).toBeLessThan(3);
        expect(sheet.items.length, `sheet ${index + 1}`).toBeGreaterThan(0);
        if (index < sheets.length - 1)
          expect(usedHeight(sheet), `sheet ${index + 1}`).toBeGreaterThan(LEAST_USED);
      }
    });

    it('prints every block of words, and none over another', () => {
      const text = sheets.map((sheet) => sheet.text).join('');
      expect(blocks.length).toBeGreaterThan(3);
      expect(blocks.filter((block) => !isPrinted(block, text))).toEqual([]);
      expect(sheets.flatMap(printedOver)).toEqual([]);
    });
  },
);
