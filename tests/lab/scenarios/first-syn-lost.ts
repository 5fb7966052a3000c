import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'first-syn-lost',
  title: 'the first packet of every connection is lost',
  steps: [
    {
      world: { firstSynLost: true },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
