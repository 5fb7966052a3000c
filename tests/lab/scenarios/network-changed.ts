import { defineScenario, type Step } from '../scenario.ts';

const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'network-changed',
  title: 'the cable is pulled and plugged in again in mid-check',
  steps: [OPEN, { ...OPEN, world: { resolverDelayMs: 2_000 }, during: 'change-network' }, OPEN],
  // A disturbed check is made again at once.
  atEnd: { incidents: [], records: ['open', 'discarded', 'open', 'open'] },
});
