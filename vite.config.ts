import { defineConfig } from 'vite';
import { storyDevServer } from './src/vite/storyDevServer.ts';

export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [storyDevServer()],
  css: {
    modules: {
      // The same class names in the browser's bundle and in the prerender's.
      generateScopedName: '[name]__[local]',
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1' },
});
