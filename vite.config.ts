import { basename } from 'node:path';
import { defineConfig } from 'vite';
import { storyDevServer } from './src/vite/storyDevServer.ts';

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
      // The same class names in the browser's bundle and in the prerender's.
      generateScopedName: (name, file) => `${basename(file).split('.')[0]}_${name}`,
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
