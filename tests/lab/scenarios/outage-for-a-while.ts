import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const DOWN: Step = {
  world: { status: [{ hosts: TELEGRAM_NAMES, status: 502 }] },
  expect: { verdict: 'outage', method: null, confidence: null },
};
const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'outage-for-a-while',
  title: 'Telegram is down for four checks',
  steps: [OPEN, DOWN, DOWN, { ...DOWN, after: 130 }, DOWN, OPEN],
  atEnd: { incidents: [] },
});
