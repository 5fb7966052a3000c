import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'links-http-tampered',
  title: 'a block page answers for t.me over plain http, https is genuine',
  steps: [
    {
      world: { http: [{ hosts: ['t.me'], page: { status: 403, body: '<h1>Access denied</h1>' } }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
