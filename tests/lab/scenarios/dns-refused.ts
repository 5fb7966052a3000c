import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'dns-refused',
  title: 'the resolver refuses Telegram names only',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: 'refused' }] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
