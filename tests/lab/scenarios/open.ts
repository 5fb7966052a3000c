import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'open',
  title: 'everything works',
  steps: [
    {
      world: {},
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
