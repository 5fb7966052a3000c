import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'block-ends-in-check',
  title: 'Telegram’s networks vanish for half a check',
  steps: [
    OPEN,
    {
      world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] },
      during: {},
      expect: { unconfirmed: true },
    },
    OPEN,
  ],
  atEnd: { incidents: [] },
});
