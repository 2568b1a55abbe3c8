import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from 'vite';
import { storyDevServer } from './src/vite/storyDevServer.ts';

const SOURCE = join(import.meta.dirname, 'src');

/** The style sheets in a fixed order, so that a class is named alike in the browser's bundle and in the prerender's. */
const SHEETS = (readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => file.endsWith('.module.css'))
  .sort();

export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [storyDevServer()],
  resolve: {
    // Its package file names an ES module that bundlers cannot find by that name, and they fall back to a CommonJS one.
    alias: [{ find: /^scrollama$/, replacement: 'scrollama/index.js' }],
  },
  css: {
    modules: {
      // Short, since a page holds thousands of them: `label_1c` is the class `label` of the 49th sheet.
      generateScopedName: (name, file) => `${name}_${SHEETS.indexOf(relative(SOURCE, file)).toString(36)}`,
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // The motion library marks its modules for servers we do not use; a hundred warnings would hide a real one.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { host: '127.0.0.1' },
});
