import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BLOCKED: Step = {
  world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
  expect: { verdict: 'partial', method: 'tls', confidence: 'suspected' },
};
const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'on-and-off',
  title: 'every other check meets a block',
  steps: [BLOCKED, OPEN, BLOCKED, OPEN, BLOCKED, OPEN],
  atEnd: { incidents: [] },
});
