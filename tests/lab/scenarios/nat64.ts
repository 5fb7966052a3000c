import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'nat64',
  title: 'the client has IPv6 only, and reaches IPv4 through NAT64',
  steps: [
    {
      world: { ipv6: 'nat64' },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
