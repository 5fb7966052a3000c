import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const SILENT = {
  address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }],
  relay: { failing: ['DE', 'FR'], open: ['ES', 'IT', 'PL'] },
};

export default defineScenario({
  name: 'silent-here-only',
  title: 'every address of Telegram is silent, and other countries reach it',
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
