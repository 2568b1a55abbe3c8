/** How the bundler is called, for the built site and for the dev server alike. */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { plainImports } from './plainImports.ts';
import { shortClassName } from './shortClassName.ts';

const SOURCE = resolve(import.meta.dirname, '..');

/** The style sheets in a fixed order, so that a class is named alike in the browser's bundle and in the prerender's. */
const SHEETS = (readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => file.endsWith('.module.css'))
  .sort();

export const BUNDLER_CONFIG = {
  base: './',
  appType: 'custom',
  plugins: [plainImports()],
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
} satisfies UserConfig;
