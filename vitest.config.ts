import { defineConfig } from 'vitest/config';

/** Of one test of a page. `npm run test:full` opens every step in every view at every size. */
const timeoutIn = (mode: string) => (mode === 'full' ? 60 : 1) * 60_000;

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', './tests/helpers/closingLine.ts'],
    // A project takes the mode from nobody but itself: without it `npm run test:full` would sample like `npm test`.
    projects: [
      {
        mode,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
          environment: 'node',
          // Pure functions have nothing to keep apart, and most of the time went into reading the same modules again.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        mode,
        test: {
          name: 'build',
          include: [
            'tests/build/**/*.test.ts',
            'tests/engine/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        mode,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.browser.test.ts'],
          // It builds a story once more, and the smaller one does.
          exclude: ['tests/site/classPackTwice.test.ts'],
          globalSetup: ['tests/helpers/builtSite.ts'],
          setupFiles: ['tests/browser/closePages.ts'],
          // One process for many files keeps its browser.
          isolate: false,
          testTimeout: timeoutIn(mode),
          hookTimeout: 180_000,
          // Two browsers at most, and after the rest: more would slow each other beyond any bound.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        mode,
        test: {
          name: 'second story',
          include: [
            'tests/stories/**/*.test.ts',
            'tests/browser/engine*.browser.test.ts',
            'tests/browser/everyPage.browser.test.ts',
            'tests/browser/smallWindow.browser.test.ts',
            'tests/site/html.test.ts',
            'tests/site/cards.test.ts',
            'tests/site/classPackTwice.test.ts',
          ],
          globalSetup: ['tests/helpers/builtSecondStory.ts'],
          setupFiles: ['tests/browser/closePages.ts'],
          isolate: false,
          testTimeout: timeoutIn(mode),
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
