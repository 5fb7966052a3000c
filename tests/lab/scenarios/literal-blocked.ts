import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'literal-blocked',
  title: 'Telegram is dropped, and so is the address that bare addresses are compared with',
  steps: [
    {
      world: {
        address: [{ prefixes: [...TELEGRAM_PREFIXES, '1.1.1.1/32', '1.0.0.1/32'], action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', app: 'blocked/ip' },
      },
    },
  ],
});
