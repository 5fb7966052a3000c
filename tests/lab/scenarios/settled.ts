import { defineScenario, type Step } from '../scenario.ts';

/** What one address and the next have to be asked once, the transfers among it, is over by then. */
const SETTLING = 5;
const SETTLED = 5;
const CADENCE_SECONDS = 900;

/** DESIGN §4. */
const MOST_BYTES = 60_000;

const healthy: Step = { world: {}, after: CADENCE_SECONDS, expect: { verdict: 'open' } };

export default defineScenario({
  name: 'settled',
  title: 'everything works, check after check; those that are settled carry at most 60 kB',
  steps: [
    ...Array.from({ length: SETTLING }, () => healthy),
    ...Array.from({ length: SETTLED }, () => ({ ...healthy, mostBytes: MOST_BYTES })),
  ],
});
