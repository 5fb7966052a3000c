import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Debian's Chromium, for tests that need a real DOM or IndexedDB. */
const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

const TEXTS = 'tests/component/languages.test.tsx';

/** Made ready at once: what is found in the middle of a test begins it anew. */
const optimizeDeps = {
  include: [
    '@hpke/core',
    '@testing-library/preact',
    'axe-core',
    'idb',
    'ipaddr.js',
    'preact',
    'preact/hooks',
    'preact/jsx-dev-runtime',
    'uplot',
    'valibot',
  ],
};

/**
 * `unit`: pure parts, in Node. `collector`: its programs on real databases. `browser`: what needs a real DOM or
 * IndexedDB, in Debian's Chromium. `texts`: the same, whether they fit in all languages; for `npm run check`. `sheet`: no
 * test, takes the pictures of all pages in all states.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/speak-english.ts'],
          exclude: ['**/*.browser.test.ts'],
          // Tests of many random histories take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'collector',
          include: ['collector/tests/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...jsx,
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['tests/component/**/*.test.tsx', 'tests/unit/**/*.browser.test.ts'],
          exclude: [TEXTS],
          setupFiles: ['tests/speak-english.ts'],
          browser: inChromium,
        },
      },
      {
        ...jsx,
        optimizeDeps,
        test: {
          name: 'texts',
          include: [TEXTS],
          setupFiles: ['tests/speak-english.ts'],
          browser: inChromium,
        },
      },
      {
        ...jsx,
        optimizeDeps,
        test: {
          name: 'sheet',
          include: ['tests/sheet/*.sheet.ts'],
          setupFiles: ['tests/speak-english.ts'],
          browser: inChromium,
        },
      },
    ],
  },
});
