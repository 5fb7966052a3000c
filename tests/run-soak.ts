/** `npm run soak`: what takes longer than `npm test` may, namely the lab's tests of itself and every scenario. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { SELF_TESTS, scenarios, selfTest } from './run-reports.ts';
import { Steps } from './run-step.ts';

ensureSystemPackages();
const steps = new Steps();
for (const name of SELF_TESTS) {
  const { command, options } = selfTest(name);
  steps.run(name, command, options);
}
if (steps.run('build for Chromium', ['wxt', 'build'])) {
  const all = scenarios('all');
  steps.run('scenarios', all.command, all.options);
} else steps.skip('scenarios', 'the build failed');
if (steps.run('build for Firefox', ['wxt', 'build', '-b', 'firefox'])) {
  const all = scenarios('all', '--browser', 'firefox');
  steps.run('scenarios in Firefox', all.command, all.options);
} else steps.skip('scenarios in Firefox', 'the build failed');
steps.finish();
