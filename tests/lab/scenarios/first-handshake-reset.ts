import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

/** The browser shakes hands a second time by itself, for every page that its user opens too. */
const STEP: Step = {
  world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset', turns: [1] }] },
  expect: {
    verdict: 'open',
    method: null,
    confidence: null,
    services: { web: 'open', app: 'open', links: 'open', site: 'open' },
  },
};

export default defineScenario({
  name: 'first-handshake-reset',
  title: 'the first handshake with a Telegram name is reset, later ones pass',
  steps: [STEP, STEP],
  atEnd: { incidents: [] },
});
