import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'web-only',
  title: 'the web client alone is reset by name',
  steps: [
    {
      world: { sni: [{ names: ['web.telegram.org'], action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
