import { defineScenario, type Step } from '../scenario.ts';

const STEP: Step = {
  world: { unreliable: { probability: 0, lookUps: 0.5, seed: 5 } },
  expect: { unconfirmed: true },
};

export default defineScenario({
  name: 'resolver-loses',
  title: 'every other look-up is lost, whatever the name',
  steps: [STEP, STEP, { ...STEP, after: 130 }, STEP],
  atEnd: { incidents: [] },
});
