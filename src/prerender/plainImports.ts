import type { Plugin } from 'vite';

/**
 * The bundler wraps each `import()` in a helper that first loads the style sheets of what is imported. Ours have none of
 * their own, and every page would carry the helper: nearly a tenth of the script that it begins with.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
