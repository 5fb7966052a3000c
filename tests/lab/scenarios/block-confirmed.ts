import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'block-confirmed',
  title: 'Telegram is reset by name until it is confirmed',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls', confidence: 'suspected' },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls' },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      after: 130,
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'confirmed',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
