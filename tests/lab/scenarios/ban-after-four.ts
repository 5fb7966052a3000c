import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BAN = { names: TELEGRAM_NAMES, handshakes: 4, seconds: 60 };

export default defineScenario({
  name: 'ban-after-four',
  title: 'a name that shakes hands four times within a minute is banned for one',
  steps: [
    {
      world: { ban: BAN },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
    {
      world: { ban: BAN },
      after: 15,
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
