import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'genuine-451',
  title: 'the genuine t.me answers 451',
  steps: [
    {
      world: { status: [{ hosts: ['t.me'], status: 451 }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
