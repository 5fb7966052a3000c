import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'sni-fin',
  title: 'a Telegram name in the handshake meets: fin',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'fin' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', app: 'open', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
    {
      // The same, and the data centres silent.
      world: {
        sni: [{ names: TELEGRAM_NAMES, action: 'fin' }],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'tls',
        services: { web: 'blocked/tls', app: 'blocked/ip' },
      },
    },
  ],
});
