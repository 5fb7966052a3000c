import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BLOCKED: Step = {
  world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
  expect: { verdict: 'partial', method: 'tls', confidence: 'suspected' },
};
const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'one-in-six',
  title: 'a block of 10 s in every minute: one check in six meets it',
  steps: [OPEN, OPEN, BLOCKED, OPEN, OPEN, OPEN, OPEN, OPEN, BLOCKED, OPEN],
  atEnd: { incidents: [] },
});
