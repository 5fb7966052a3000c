import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';
export default defineScenario({
  name: 'reset-by-address',
  title: 'connections to Telegram networks are made, then reset',
  steps: [
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'reset' }] },
      expect: {
        verdict: 'blocked',
        method: 'tcp-reset',
        confidence: 'suspected',
        services: {
          web: 'blocked/tcp-reset',
          links: 'blocked/tcp-reset',
          site: 'blocked/tcp-reset',
        },
      },
    },
  ],
});
