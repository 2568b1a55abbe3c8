/** What a reader feels while reading: shift and long tasks over a full scroll, and the time a switch of view takes. */
import type { Browser, Page } from 'playwright-core';

export interface Reading {
  /** Cumulative layout shift over a full scroll, without recent input counted out. */
  shift: number;
  /** Longest task while scrolling with the CPU four times slower. */
  longestTaskMs: number;
  /** Share of frames later than 25 ms, at full speed. */
  lateFrames: number;
  /** From the press on a view to the next painted frame, at full speed. */
  switchMs: number;
}

export async function measureReading(browser: Browser, url: string): Promise<Reading> {
  const slow = await open(browser, url, 4);
  const { shift, longestTaskMs } = await scrollThrough(slow.page);
  await slow.close();
  const fast = await open(browser, url, 1);
  const { lateFrames } = await scrollThrough(fast.page);
  const switchMs = await fast.page.evaluate(switchView);
  await fast.close();
  return { shift, longestTaskMs, lateFrames, switchMs };
}

async function open(browser: Browser, url: string, slowdown: number) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  // The runner's compiler names every function by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  // The island loads on the first act; what follows is reading, not loading.
  await page.mouse.wheel(0, 300);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, close: () => context.close() };
}

async function scrollThrough(page: Page) {
  return await page.evaluate(async () => {
    let shift = 0;
    let longestTaskMs = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, entry.duration);
    }).observe({ type: 'longtask' });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const end = document.documentElement.scrollHeight - innerHeight;
    let frames = 0;
    let late = 0;
    let before = await frame();
    for (let y = 0; y < end; y += 40) {
      scrollTo(0, y);
      const now = await frame();
      frames += 1;
      if (now - before > 25) late += 1;
      before = now;
    }
    return { shift, longestTaskMs, lateFrames: late / frames };
  });
}

async function switchView(): Promise<number> {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=view]')];
  const times: number[] = [];
  for (const radio of [...radios.slice(1), ...radios]) {
    const start = performance.now();
    radio.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
