import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'dns-nxdomain',
  title: 'the resolver says that Telegram does not exist',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
    {
      // The same, and the data centres silent.
      world: {
        dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }],
        address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'dns',
        services: { web: 'blocked/dns', app: 'blocked/ip' },
      },
    },
  ],
});
