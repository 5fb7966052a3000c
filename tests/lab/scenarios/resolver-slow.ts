import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'resolver-slow',
  title: 'the resolver takes 3 s for every answer',
  steps: [
    {
      world: { resolverDelayMs: 3_000 },
      expect: { anyOf: ['open', 'unsure'], method: null, unconfirmed: true },
    },
  ],
});
