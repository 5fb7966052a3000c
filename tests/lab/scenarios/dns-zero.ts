import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'dns-zero',
  title: 'the resolver says that Telegram is at 0.0.0.0',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: { addresses: ['0.0.0.0'], ttl: 2 } }] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
