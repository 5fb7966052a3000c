import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'sni-fin',
  title: 'a Telegram name in the handshake meets: fin',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'fin' }] },
      expect: {
        verdict: 'blocked',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
