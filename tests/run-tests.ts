/** `npm test`: everything in under 20 minutes, the system's packages included. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { addChecks } from './run-checks.ts';
import { kills, playwright, scenarios, vitest } from './run-reports.ts';
import { Steps } from './run-step.ts';

/** Of each fault; the soak has many more. */
const KILLS = 1;

ensureSystemPackages();
const steps = new Steps();
const isBuilt = addChecks(steps);
if (isBuilt) steps.run('built from the sources package', ['node', 'tests/run-rebuild.ts']);
else steps.skip('built from the sources package', 'a build failed');
const component = vitest('browser');
steps.run('component tests', component.command, component.options);
await steps.together([
  { title: 'collector', ...vitest('collector') },
  { title: 'kills', ...kills(KILLS) },
]);
const inLabs = [
  [
    { title: 'end to end, first half', ...playwright(1, 2) },
    { title: 'end to end, second half', ...playwright(2, 2) },
  ],
  [
    { title: 'scenarios', ...scenarios('representative') },
    { title: 'scenarios in Firefox', ...scenarios('representative', '--browser', 'firefox') },
  ],
];
for (const side of inLabs) {
  if (isBuilt) await steps.together(side);
  else for (const { title } of side) steps.skip(title, 'a build failed');
}
steps.finish();
