import { defineConfig } from '@playwright/test';
import type { LabOptions } from './tests/e2e/lab-test.ts';

/** Which part of the tests this is, where several labs share them (`tests/run-reports.ts`). */
const part = process.env.E2E_PART ?? '0';

/** Runs in the lab: `node tests/lab/main.ts run -- playwright test`. There is one world, so one test at a time. */
export default defineConfig<object, LabOptions>({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: `out/e2e/${part}`,
  reporter: [['list'], ['json', { outputFile: `out/results/playwright-${part}.json` }]],
  projects: [
    { name: 'chromium', use: { inBrowser: 'chromium' } },
    { name: 'firefox', use: { inBrowser: 'firefox' } },
    // Those of Firefox that `npm test` has the time for.
    { name: 'firefox-representative', use: { inBrowser: 'firefox' }, grep: /@representative/ },
  ],
});
