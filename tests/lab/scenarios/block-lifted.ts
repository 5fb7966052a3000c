import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'block-lifted',
  title: 'Telegram is reset by name, then the block is lifted',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
    {
      world: {},
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
