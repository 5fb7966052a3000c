import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const SILENT = {
  address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }],
  relay: { failing: ['DE', 'FR', 'IT'], open: ['ES'], blocked: ['CN', 'IR'] },
};

export default defineScenario({
  name: 'silent-everywhere',
  title: 'every address of Telegram is silent, and other countries report the same',
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
