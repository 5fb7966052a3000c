/** `npm run soak`: what takes longer than `npm test` may, namely long attacks and every scenario. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { SELF_TESTS, scenarios, selfTest, vitest } from './run-reports.ts';
import { Steps } from './run-step.ts';

ensureSystemPackages();
const steps = new Steps();
for (const name of SELF_TESTS) {
  const { command, options } = selfTest(name);
  steps.run(name, command, options);
}
const collector = vitest('collector');
const long = ['env', 'HOSTILE_REQUESTS=100000', 'KILLS=12'];
steps.run('collector, long', [...long, ...collector.command], collector.options);
if (steps.run('build for Chromium', ['wxt', 'build'])) {
  const all = scenarios('all');
  steps.run('scenarios', all.command, all.options);
} else steps.skip('scenarios', 'the build failed');
steps.finish();
