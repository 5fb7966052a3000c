import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'dns-links-only',
  title: 'the resolver says that t.me alone does not exist',
  steps: [
    {
      world: { dns: [{ names: ['t.me'], answer: 'nxdomain' }] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'open', app: 'open', links: 'blocked/dns', site: 'open' },
      },
    },
  ],
});
