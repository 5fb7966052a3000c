import { defineScenario } from '../scenario.ts';
import { RESOLVER_SITES } from '../world/sites/resolvers.ts';

const PUBLIC_RESOLVERS = RESOLVER_SITES.flatMap(({ addresses }) => addresses).map(
  (address) => `${address}/32`,
);

export default defineScenario({
  name: 'doh-dropped',
  title: 'packets to every public resolver vanish',
  steps: [
    {
      world: { address: [{ prefixes: PUBLIC_RESOLVERS, action: 'drop' }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
