import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'reset-in-body',
  title: 'connections to Telegram are reset after 16 KB',
  steps: [
    {
      world: {
        stream: [{ prefixes: TELEGRAM_PREFIXES, action: { kind: 'reset', afterBytes: 16_384 } }],
      },
      expect: {
        verdict: 'partial',
        method: 'tcp-reset',
        confidence: 'suspected',
        services: { app: 'open', site: 'blocked/tcp-reset' },
      },
    },
  ],
});
