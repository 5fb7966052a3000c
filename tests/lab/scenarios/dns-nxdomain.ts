import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'dns-nxdomain',
  title: 'the resolver says that Telegram does not exist',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }] },
      expect: {
        verdict: 'blocked',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
