import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

/** Silence, so that the check would have failed had it gone on. */
const KILLED: Step = {
  world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] },
  during: 'kill-worker',
  expect: { verdict: 'open', method: null, confidence: null },
};
const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'worker-killed',
  title: 'the worker is killed in mid-check, three times',
  steps: [OPEN, KILLED, KILLED, KILLED, OPEN],
  atEnd: {
    incidents: [],
    records: ['open', 'interrupted', 'interrupted', 'interrupted', 'open'],
  },
});
