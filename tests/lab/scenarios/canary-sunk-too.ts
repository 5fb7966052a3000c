import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'canary-sunk-too',
  title: 'a censor who knows the canaries sinks them together with Telegram, data centres vanish',
  steps: [
    {
      world: {
        dns: [
          {
            names: [...TELEGRAM_NAMES, 'criteo.net', 'googlesyndication.com'],
            answer: { addresses: ['0.0.0.0'], ttl: 60 },
          },
        ],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: { anyOf: ['blocked', 'partial'], services: { app: 'blocked/ip' } },
    },
  ],
});
