import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'freeze',
  title: 'connections to Telegram freeze after 16 KB',
  steps: [
    {
      world: {
        stream: [{ prefixes: TELEGRAM_PREFIXES, action: { kind: 'freeze', afterBytes: 16_384 } }],
      },
      expect: {
        verdict: 'slow',
        method: 'stall',
        confidence: 'suspected',
        services: { site: 'slow/stall' },
      },
    },
  ],
});
