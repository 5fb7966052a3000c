import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'links-only',
  title: 't.me is reset by name, on a front of its own',
  steps: [
    {
      world: { linksFront: 'own', sni: [{ names: ['t.me'], action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'open', links: 'blocked/tls', site: 'open' },
      },
    },
  ],
});
