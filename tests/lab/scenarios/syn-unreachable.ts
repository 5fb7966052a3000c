import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'syn-unreachable',
  title: 'Telegram networks are unreachable, says the router',
  steps: [
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'unreachable' }] },
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', app: 'blocked/ip', links: 'blocked/ip', site: 'blocked/ip' },
      },
    },
  ],
});
