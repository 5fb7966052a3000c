import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'syn-dropped-443',
  title: 'packets to port 443 of Telegram networks vanish, port 80 works',
  steps: [
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, ports: [443], action: 'drop' }] },
      expect: {
        verdict: 'partial',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', links: 'blocked/ip', site: 'blocked/ip' },
      },
    },
  ],
});
