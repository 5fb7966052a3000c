import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
export default defineScenario({
  name: 'all-502',
  title: 'every genuine Telegram host answers 502',
  steps: [
    {
      world: { status: [{ hosts: TELEGRAM_NAMES, status: 502 }] },
      expect: {
        verdict: 'outage',
        method: null,
        confidence: null,
        services: { web: 'outage', links: 'outage', site: 'outage' },
      },
    },
  ],
});
