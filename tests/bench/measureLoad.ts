/** Loads a page as a slow phone would and reads the browser's own clocks. */
import type { Browser } from 'playwright-core';

export interface Load {
  /** Largest contentful paint, milliseconds from the start of navigation. */
  lcpMs: number;
  /** The later of DOM complete and the end of the last long task. */
  interactiveMs: number;
  /** Time in tasks beyond their first 50 ms, between first paint and interactive. */
  blockingMs: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** CPU four times slower, slow 4G: 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  // The runner's compiler names every function by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  const load = await page.evaluate(read);
  await context.close();
  return load;
}

interface Observed {
  lcp: number;
  shift: number;
  tasks: { start: number; end: number }[];
}

function observe(): void {
  const seen: Observed = { lcp: 0, shift: 0, tasks: [] };
  (window as unknown as { observed: Observed }).observed = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration });
  });
}

function read(): Load {
  const seen = (window as unknown as { observed: Observed }).observed;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const after = seen.tasks.filter((task) => task.end > paint);
  return {
    lcpMs: seen.lcp,
    interactiveMs: Math.max(navigation?.domInteractive ?? 0, paint, ...after.map((task) => task.end)),
    blockingMs: after.reduce(
      (sum, task) => sum + Math.max(0, task.end - Math.max(task.start, paint) - 50),
      0,
    ),
    shift: seen.shift,
  };
}
