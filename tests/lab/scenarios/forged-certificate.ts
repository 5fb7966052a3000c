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
      // Firefox does not say what it dislikes in a handshake: a foreign certificate looks like a refusal.
      expectInFirefox: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', app: 'open', links: 'blocked/tls', site: 'blocked/tls' },
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
      expectInFirefox: {
        verdict: 'blocked',
        method: 'tls',
        services: { web: 'blocked/tls', app: 'blocked/ip' },
      },
    },
  ],
});
