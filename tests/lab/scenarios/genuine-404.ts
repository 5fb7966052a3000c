import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'genuine-404',
  title: 'the genuine t.me answers 404',
  steps: [
    {
      world: { status: [{ hosts: ['t.me'], status: 404 }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
