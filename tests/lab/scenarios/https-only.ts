import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'https-only',
  title: 'everything works, and the browser sends nothing over plain http',
  firefox: { httpsOnly: true },
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
  atEnd: { incidents: [] },
});
