import { defineScenario, type Step } from '../scenario.ts';

const STEP: Step = { world: { lossPercent: 20 }, expect: { unconfirmed: true } };

export default defineScenario({
  name: 'packets-lost',
  title: 'of the packets each way one in five is lost',
  steps: [STEP, STEP, { ...STEP, after: 130 }, STEP],
  atEnd: { incidents: [] },
});
