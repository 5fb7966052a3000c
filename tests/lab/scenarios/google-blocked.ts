import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'google-blocked',
  title: 'all Google hosts are blocked, Telegram is not',
  steps: [
    {
      world: {
        dns: [{ names: ['gstatic.com', 'google.com'], answer: 'nxdomain' }],
        address: [{ prefixes: ['142.250.0.0/15'], action: 'drop' }],
      },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
