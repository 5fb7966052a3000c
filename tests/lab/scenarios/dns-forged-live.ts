import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'dns-forged-live',
  title: 'the resolver leads Telegram names to a live server of somebody else',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: { addresses: ['151.101.2.137'], ttl: 2 } }] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
