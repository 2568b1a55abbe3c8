/** One handout of an open page to one file of a size of paper. */
import type { Page } from 'playwright-core';
import type { Paper } from '../model/handout.ts';

/** Leaves only the handouts of one kind on the page and gives the file its title. A page without handouts is one itself. */
export async function showHandout(page: Page, kind: string, title: string): Promise<void> {
  // The faces that only paper needs are asked for when it is laid out for paper.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(
    async ({ only, name }) => {
      for (const section of document.querySelectorAll<HTMLElement>('[data-handout]'))
        section.hidden = section.dataset.handout !== only;
      document.title = name;
      await document.fonts.ready;
    },
    { only: kind, name: title },
  );
}

export async function printHandout(page: Page, { format }: Paper): Promise<Buffer> {
  return await page.pdf({
    format,
    tagged: true,
    outline: true,
    preferCSSPageSize: false,
    printBackground: true,
  });
}
