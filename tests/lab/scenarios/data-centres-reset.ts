import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'data-centres-reset',
  title: 'several data centres are reset, as in Brazil in 2023',
  steps: [
    {
      world: { address: [{ prefixes: DATA_CENTRE_PREFIXES.slice(0, 3), action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tcp-reset',
        confidence: 'suspected',
        services: { web: 'open', app: 'partial/tcp-reset', links: 'open' },
      },
    },
  ],
});
