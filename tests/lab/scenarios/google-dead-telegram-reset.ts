import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'google-dead-telegram-reset',
  title: 'Google is dead, Telegram names are reset',
  steps: [
    {
      world: {
        country: 'CN',
        address: [{ prefixes: ['142.250.0.0/15', '8.8.8.8/32', '8.8.4.4/32'], action: 'drop' }],
        sni: [{ names: TELEGRAM_NAMES, action: 'reset' }],
      },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', app: 'open', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
