/** `npm test`: everything in under 20 minutes, the system's packages included. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { addChecks } from './run-checks.ts';
import { faults, kills, playwright, scenarios, vitest } from './run-reports.ts';
import { Steps } from './run-step.ts';

/** Of each fault; the soak has many more. */
const KILLS = 1;

ensureSystemPackages();
const steps = new Steps();
const isBuilt = addChecks(steps);
if (isBuilt) steps.run('built from the sources package', ['node', 'tests/run-rebuild.ts']);
else steps.skip('built from the sources package', 'a build failed');
/** All in Firefox are for the soak. */
const PROJECTS = ['chromium', 'firefox-representative'] as const;
// Long ones first, so that both sides end at about the same time.
const endToEnd = [
  { title: 'end to end, first half', ...playwright(PROJECTS, 1, 2) },
  { title: 'end to end, second half', ...playwright(PROJECTS, 2, 2) },
];
const inLabs = [
  { title: 'scenarios', ...scenarios('chromium', 'representative') },
  { title: 'scenarios in Firefox', ...scenarios('firefox', 'representative') },
];
if (!isBuilt) for (const { title } of [...endToEnd, ...inLabs]) steps.skip(title, 'a build failed');
await steps.sideBySide([
  ...(isBuilt ? endToEnd : []),
  { title: 'kills', ...kills(KILLS) },
  ...(isBuilt ? [...inLabs, { title: 'faults', ...faults('chromium', false) }] : []),
  { title: 'collector', ...vitest('collector') },
  { title: 'component tests', ...vitest('browser') },
]);
steps.finish();
