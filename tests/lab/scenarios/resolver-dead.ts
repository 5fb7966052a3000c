import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'resolver-dead',
  title: 'the resolver is silent for every name',
  steps: [
    {
      world: { dns: [{ names: ['*'], answer: 'silence' }] },
      expect: { verdict: 'offline', method: null, confidence: null },
    },
  ],
});
