import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'half-and-web',
  title: 'three of six data centres are dropped and the web client is reset by name',
  steps: [
    {
      world: {
        sni: [{ names: ['web.telegram.org'], action: 'reset' }],
        address: [{ prefixes: DATA_CENTRE_PREFIXES.slice(0, 3), action: 'drop' }],
      },
      expect: {
        verdict: 'partial',
        services: { web: 'blocked/tls', app: 'partial/ip', links: 'open', site: 'open' },
      },
    },
  ],
});
