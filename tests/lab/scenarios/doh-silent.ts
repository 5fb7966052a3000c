import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'doh-silent',
  title: 'every public resolver over https is silent',
  steps: [
    {
      world: { doh: [{ names: ['*'], answer: 'silence' }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
