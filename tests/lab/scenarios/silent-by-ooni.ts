import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const SILENT = {
  address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }],
  relay: 'collector' as const,
  ooni: { failing: ['DE', 'FR', 'IT'], fine: ['ES'] },
};

export default defineScenario({
  name: 'silent-by-ooni',
  title: 'every address of Telegram is silent, and OONI measures the same in other countries',
  steps: [
    {
      world: SILENT,
      before: 'show-crowd',
      expect: {
        verdict: 'outage',
        method: null,
        confidence: null,
        services: { web: 'outage', app: 'outage', links: 'outage', site: 'outage' },
      },
    },
  ],
});
