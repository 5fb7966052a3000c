import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'unreliable-11',
  title: '30 % of all connections fail at random, whoever they are for',
  steps: [
    { world: { unreliable: { probability: 0.3, seed: 11 } }, expect: { unconfirmed: true } },
    { world: { unreliable: { probability: 0.3, seed: 11 } }, expect: { unconfirmed: true } },
    {
      world: { unreliable: { probability: 0.3, seed: 11 } },
      after: 130,
      expect: { unconfirmed: true },
    },
  ],
  atEnd: { incidents: [] },
});
