import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'links-blocked-while-connected',
  title:
    't.me alone is met by silence, on a shared front, while the last check’s connections stand',
  steps: [
    { world: {}, expect: { verdict: 'open', method: null, confidence: null } },
    {
      world: { sni: [{ names: ['t.me'], action: 'silence' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'open', links: 'blocked/tls', site: 'open' },
      },
    },
  ],
});
