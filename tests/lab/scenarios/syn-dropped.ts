import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';
export default defineScenario({
  name: 'syn-dropped',
  title: 'packets to Telegram networks vanish',
  steps: [
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] },
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', links: 'blocked/ip', site: 'blocked/ip' },
      },
    },
  ],
});
