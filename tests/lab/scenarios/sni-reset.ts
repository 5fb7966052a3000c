import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'sni-reset',
  title: 'a Telegram name in the handshake meets: reset',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: {
        verdict: 'blocked',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
