import type { Plugin } from 'vite';

/**
 * Takes Vite's helper for `import()` out of the pages: it loads ahead, over a network, what an imported file needs
 * itself. Here all files lie on the disk, none that is imported so has a style, and the popup would carry it.
 */
export function withoutPreloadHelper(): Plugin {
  return {
    name: 'without-preload-helper',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.includes('vite/preload-helper')) return null;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
