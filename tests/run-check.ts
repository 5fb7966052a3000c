/** `npm run check`: everything that needs no lab. */
import { addChecks } from './run-checks.ts';
import { Steps } from './run-step.ts';

const steps = new Steps();
addChecks(steps);
steps.finish();
