import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/closingLine.ts'],
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
      },
      {
        test: {
          name: 'build',
          include: [
            'tests/build/**/*.test.ts',
            'tests/engine/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/helpers/builtSite.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Two browsers at most, and after the rest: more would slow each other beyond any bound.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'second story',
          include: [
            'tests/stories/**/*.test.ts',
            'tests/browser/engine*.browser.test.ts',
            'tests/browser/everyPage.browser.test.ts',
            'tests/browser/smallWindow.browser.test.ts',
            'tests/site/html.test.ts',
          ],
          globalSetup: ['tests/helpers/builtSecondStory.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
