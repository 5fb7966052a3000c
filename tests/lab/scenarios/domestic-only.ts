import { defineScenario } from '../scenario.ts';
import { RESOLVER_ADDRESS } from '../world/lab-net.ts';
import { domesticPrefixes } from '../world/sites/domestic.ts';

export default defineScenario({
  name: 'domestic-only',
  title: 'hosts of the country alone are reachable',
  steps: [
    {
      world: {
        address: [
          { prefixes: [...domesticPrefixes('RU'), `${RESOLVER_ADDRESS}/32`], action: 'accept' },
          { prefixes: ['0.0.0.0/0'], action: 'drop' },
        ],
      },
      expect: {
        verdict: 'restricted',
        method: null,
        confidence: null,
        services: { web: 'restricted', app: 'restricted', links: 'restricted' },
      },
    },
  ],
});
