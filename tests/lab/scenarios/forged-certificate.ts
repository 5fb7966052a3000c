import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'forged-certificate',
  title: 'Telegram names get a certificate that nobody trusts',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'forge' }] },
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
    },
    {
      // The same, and the data centres silent.
      world: {
        sni: [{ names: TELEGRAM_NAMES, action: 'forge' }],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'tls-interception',
        services: { web: 'blocked/tls-interception', app: 'blocked/ip' },
      },
    },
  ],
});
