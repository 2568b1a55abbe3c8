import { defineConfig } from 'vite';
import { BUNDLER_CONFIG } from './src/prerender/bundlerConfig.ts';
import { storyDevServer } from './src/vite/storyDevServer.ts';

/** The dev server's: the built site is bundled without it (`prerender/bundle.ts`). */
export default defineConfig({
  ...BUNDLER_CONFIG,
  plugins: [storyDevServer(), ...BUNDLER_CONFIG.plugins],
  server: { host: '127.0.0.1' },
});
