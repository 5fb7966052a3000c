import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'links-only-shared-front',
  title: 't.me is reset by name while it shares front and certificate with telegram.org',
  steps: [
    {
      world: { sni: [{ names: ['t.me'], action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'open', links: 'blocked/tls', site: 'open' },
      },
    },
  ],
});
