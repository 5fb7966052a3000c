import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'data-centres-only',
  title: 'packets to the data centres vanish, names work',
  steps: [
    {
      world: { address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }] },
      expect: {
        verdict: 'partial',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'open', app: 'blocked/ip', links: 'open', site: 'open' },
      },
    },
  ],
});
