/** `npm run check`: everything that is quick and needs no lab. */
import { ensureSystemPackages, FOR_PAGES } from './lab/system-packages.ts';
import { addChecks } from './run-checks.ts';
import { Steps } from './run-step.ts';

ensureSystemPackages(FOR_PAGES);
const steps = new Steps();
addChecks(steps);
steps.finish();
