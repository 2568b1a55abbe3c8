/** Lays photographs side by side on one sheet. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

export interface SheetOptions {
  files: readonly string[];
  /** Photographs in a row. */
  columns: number;
  /** Of the sheet. */
  widthPx: number;
  /** Its ending says the kind: PNG to look at, JPEG to keep small. */
  outFile: `${string}.png` | `${string}.jpg`;
}

export async function joinSheet(browser: Browser, options: SheetOptions): Promise<void> {
  const { files, columns, widthPx, outFile } = options;
  const images = await Promise.all(files.map(async (file) => (await readFile(file)).toString('base64')));
  const page = await browser.newPage({ viewport: { width: widthPx, height: 400 } });
  await page.setContent(
    `<body style="margin:0;padding:8px;display:grid;gap:8px;grid-template-columns:repeat(${columns},1fr);background:#777">${images
      .map((image) => `<img style="width:100%" src="data:image/png;base64,${image}">`)
      .join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const kind = outFile.endsWith('.jpg')
    ? ({ type: 'jpeg', quality: 78 } as const)
    : ({ type: 'png' } as const);
  await page.screenshot({ path: outFile, fullPage: true, ...kind });
  await page.close();
}
