import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'names-and-data-centres',
  title: 'names are reset, packets to data centres vanish',
  steps: [
    {
      world: {
        sni: [{ names: TELEGRAM_NAMES, action: 'reset' }],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'tls',
        confidence: 'suspected',
        services: {
          web: 'blocked/tls',
          app: 'blocked/ip',
          links: 'blocked/tls',
          site: 'blocked/tls',
        },
      },
    },
  ],
});
