import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from 'vite';
import { plainImports } from './src/vite/plainImports.ts';
import { shortClassName } from './src/vite/shortClassName.ts';
import { storyDevServer } from './src/vite/storyDevServer.ts';

const SOURCE = join(import.meta.dirname, 'src');

/** The style sheets in a fixed order, so that a class is named alike in the browser's bundle and in the prerender's. */
const SHEETS = (readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => file.endsWith('.module.css'))
  .sort();

export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [storyDevServer(), plainImports()],
  resolve: {
    // Its package file names an ES module that bundlers cannot find by that name, and they fall back to a CommonJS one.
    alias: [{ find: /^scrollama$/, replacement: 'scrollama/index.js' }],
  },
  css: {
    modules: {
      generateScopedName: (name, file, css) => {
        const sheet = SHEETS.indexOf(relative(SOURCE, file));
        return process.env.NODE_ENV === 'production' ? shortClassName(name, sheet, css) : `${name}_${sheet}`;
      },
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
