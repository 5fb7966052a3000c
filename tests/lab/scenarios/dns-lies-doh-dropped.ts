import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
import { RESOLVER_SITES } from '../world/sites/resolvers.ts';

const PUBLIC_RESOLVERS = RESOLVER_SITES.flatMap(({ addresses }) => addresses).map(
  (address) => `${address}/32`,
);

export default defineScenario({
  name: 'dns-lies-doh-dropped',
  title: 'the resolver lies and every other one is dropped',
  steps: [
    {
      world: {
        dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }],
        address: [{ prefixes: PUBLIC_RESOLVERS, action: 'drop' }],
      },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
