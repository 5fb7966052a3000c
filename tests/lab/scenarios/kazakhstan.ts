import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const INTERCEPTED = [...TELEGRAM_NAMES, 'gstatic.com', 'google.com', 'facebook.com'];

export default defineScenario({
  name: 'kazakhstan',
  title: 'Telegram and a few others are intercepted, the rest is genuine',
  steps: [
    {
      world: {
        country: 'KZ',
        sni: [{ names: INTERCEPTED, action: 'forge' }],
      },
      expect: {
        verdict: 'partial',
        method: 'tls-interception',
        confidence: 'suspected',
        services: {
          web: 'blocked/tls-interception',
          app: 'open',
          links: 'blocked/tls-interception',
          site: 'blocked/tls-interception',
        },
      },
      // Firefox does not say what it dislikes in a handshake: a foreign certificate looks like a refusal.
      expectInFirefox: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', app: 'open', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
