import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';
export default defineScenario({
  name: 'syn-rejected',
  title: 'connections to Telegram networks are refused',
  steps: [
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'reject' }] },
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', links: 'blocked/ip', site: 'blocked/ip' },
      },
    },
  ],
});
