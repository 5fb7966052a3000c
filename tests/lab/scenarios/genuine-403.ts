import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'genuine-403',
  title: 'the genuine t.me answers 403',
  steps: [
    {
      world: { status: [{ hosts: ['t.me'], status: 403 }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
