import type { Row } from './bench.ts';

export interface Report {
  rows: Row[];
  runs: number;
  buildSeconds: number;
  pages: number;
  machine: string;
}

/** The measurements as a page of Markdown, with the limit beside each number. */
export function performanceReport({ rows, runs, buildSeconds, pages, machine }: Report): string {
  const ratio = (a: number, b: number) => (b > 0 ? `${(a / b).toFixed(2)}×` : '–');
  const loads = rows.map(
    ({ path, page, twin }) =>
      `| \`/${path}\` | ${ratio(page.lcpMs, twin.lcpMs)} | ${ratio(page.interactiveMs, twin.interactiveMs)} | ${page.blockingMs.toFixed(0)} ms | ${page.shift.toFixed(4)} |`,
  );
  const readings = rows.flatMap(({ path, reading }) =>
    reading
      ? [
          `| \`/${path}\` | ${reading.shift.toFixed(4)} | ${reading.longestTaskMs.toFixed(0)} ms | ${(reading.lateFrames * 100).toFixed(1)} % | ${reading.switchMs.toFixed(0)} ms |`,
        ]
      : [],
  );
  return `# Performance

Measured with \`npm run bench\` on ${machine}, medians of ${runs} runs. Milliseconds on a shared machine are noisy: trust the ratios.

**Limit twin**: the same visible words and first picture as bare HTML, without style, script or font, from the same server.
Phone profile: CPU four times slower, slow 4G (1.6 Mbit/s, 150 ms).

## Loading, against the limit twin

| page | largest paint (≤ 1.10×) | interactive (≤ 2.0×) | blocking time (0) | layout shift (≤ 0.005) |
| --- | --- | --- | --- | --- |
${loads.join('\n')}

## Reading, on a phone

| page | shift over a full scroll (≤ 0.02) | longest task at 4× (≤ 100 ms) | late frames at 1× (≤ 1 %) | switch of view, press to paint (≤ 24 ms) |
| --- | --- | --- | --- | --- |
${readings.join('\n')}

## Building

${pages} pages in ${buildSeconds.toFixed(1)} s, bundling included. Bytes are checked in \`npm test\` (\`tests/site/budgets.test.ts\`).
`;
}
