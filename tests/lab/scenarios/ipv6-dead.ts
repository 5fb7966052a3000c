import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'ipv6-dead',
  title: 'names have IPv6 addresses that lead nowhere',
  steps: [
    {
      world: { ipv6: 'dead' },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
