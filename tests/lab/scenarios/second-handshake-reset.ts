import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const STEP: Step = {
  world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset', turns: [2] }] },
  expect: {
    verdict: 'open',
    method: null,
    confidence: null,
    services: { web: 'open', app: 'open', links: 'open', site: 'open' },
  },
};

export default defineScenario({
  name: 'second-handshake-reset',
  title: 'only the second handshake with a Telegram name is reset',
  steps: [STEP, STEP, STEP],
  atEnd: { incidents: [] },
});
