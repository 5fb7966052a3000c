import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'controls-reset-too',
  title: 'three controls are reset together with Telegram',
  steps: [
    {
      world: {
        sni: [
          {
            names: [...TELEGRAM_NAMES, 'gstatic.com', 'apple.com', 'amazonaws.com'],
            action: 'reset',
          },
        ],
      },
      expect: { anyOf: ['partial', 'unsure', 'restricted'], services: { app: 'open' } },
    },
  ],
});
