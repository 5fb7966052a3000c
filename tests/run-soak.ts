/** `npm run soak`: what takes longer than `npm test` may, namely the lab's tests of itself and every scenario. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { scenarios, selfTest } from './run-reports.ts';
import { Steps } from './run-step.ts';

ensureSystemPackages();
const steps = new Steps();
const world = selfTest('self-test');
steps.run('the lab’s world', world.command, world.options);
const browser = selfTest('self-test-browser');
steps.run('the lab’s browser', browser.command, browser.options);
if (steps.run('build for Chromium', ['wxt', 'build'])) {
  const all = scenarios('all');
  steps.run('scenarios', all.command, all.options);
} else steps.skip('scenarios', 'the build failed');
steps.finish();
