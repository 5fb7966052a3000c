import { defineConfig } from '@playwright/test';

/** Which part of the tests this is, where several labs share them (`tests/run-tests.ts`). */
const part = process.env.E2E_PART ?? '0';

/** Runs in the lab: `node tests/lab/main.ts run -- playwright test`. There is one world, so one test at a time. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: `out/e2e/${part}`,
  reporter: [['list'], ['json', { outputFile: `out/results/playwright-${part}.json` }]],
});
