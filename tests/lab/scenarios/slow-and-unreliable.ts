import { defineScenario, type Step } from '../scenario.ts';

const STEP: Step = {
  world: { lineKilobitsPerSecond: 64, unreliable: { probability: 0.2, seed: 7 } },
  expect: { unconfirmed: true },
};

export default defineScenario({
  name: 'slow-and-unreliable',
  title: 'the line carries 64 kbit/s and one connection in five fails',
  steps: [STEP, STEP, { ...STEP, after: 130 }],
  atEnd: { incidents: [] },
});
