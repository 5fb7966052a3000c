import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'forged-certificate',
  title: 'Telegram names get a certificate that nobody trusts',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'forge' }] },
      expect: {
        verdict: 'blocked',
        method: 'tls-interception',
        confidence: 'suspected',
        services: {
          web: 'blocked/tls-interception',
          links: 'blocked/tls-interception',
          site: 'blocked/tls-interception',
        },
      },
    },
  ],
});
