/** `npm test`: everything in under 20 minutes, the system's packages included. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { addChecks } from './run-checks.ts';
import { kills, playwright, scenarios, vitest } from './run-reports.ts';
import { Steps } from './run-step.ts';

/** Of each fault; the soak has many more. */
const KILLS = 3;

ensureSystemPackages();
const steps = new Steps();
const isBuilt = addChecks(steps);
if (isBuilt) steps.run('built from the sources package', ['node', 'tests/run-rebuild.ts']);
else steps.skip('built from the sources package', 'a build failed');
const collector = vitest('collector');
steps.run('collector', collector.command, collector.options);
const component = vitest('browser');
steps.run('component tests', component.command, component.options);
const killed = kills(KILLS);
steps.run('kills', killed.command, killed.options);
const inLab = [
  ['end to end', playwright()],
  ['scenarios', scenarios('representative')],
  ['scenarios in Firefox', scenarios('representative', '--browser', 'firefox')],
] as const;
for (const [title, { command, options }] of inLab) {
  if (isBuilt) steps.run(title, command, options);
  else steps.skip(title, 'a build failed');
}
steps.finish();
