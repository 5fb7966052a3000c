import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'dns-servfail',
  title: 'the resolver fails for Telegram names only',
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: 'servfail' }] },
      expect: {
        verdict: 'blocked',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
