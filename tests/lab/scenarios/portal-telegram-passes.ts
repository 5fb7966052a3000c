import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
import { DATA_CENTRES } from '../world/sites/data-centres.ts';

export default defineScenario({
  name: 'portal-telegram-passes',
  title: 'a portal lets Telegram through and forges everything else',
  steps: [
    {
      world: {
        http: [
          { hosts: [...TELEGRAM_NAMES, ...DATA_CENTRES] },
          { hosts: ['*'], page: { status: 200, body: 'Please sign in' } },
        ],
        sni: [
          { names: TELEGRAM_NAMES, action: 'pass' },
          { names: ['*'], action: 'forge' },
        ],
      },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
