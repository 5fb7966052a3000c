import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const SILENT = {
  address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }],
  relay: { failing: ['DE'], blocked: ['CN', 'IR', 'PK'] },
};

export default defineScenario({
  name: 'silent-where-banned',
  title: 'every address of Telegram is silent, as in countries that have long blocked it',
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
