import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const SILENT = {
  address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }],
  relay: 'collector' as const,
  ooni: { failing: ['DE'], fine: ['ES', 'FR', 'IT'] },
};

export default defineScenario({
  name: 'silent-not-by-ooni',
  title: 'every address of Telegram is silent, and OONI measures that others reach it',
  steps: [
    {
      world: SILENT,
      before: 'show-crowd',
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', links: 'blocked/ip', site: 'blocked/ip' },
      },
    },
  ],
});
