import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'only-controls-pass',
  title: 'every name but those of big companies is reset, data centres are dropped',
  steps: [
    {
      world: {
        sni: [
          {
            names: ['gstatic.com', 'apple.com', 'amazonaws.com', 'cloudflare.com'],
            action: 'pass',
          },
          { names: ['*'], action: 'reset' },
        ],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: { verdict: 'blocked', services: { app: 'blocked/ip' } },
    },
  ],
});
