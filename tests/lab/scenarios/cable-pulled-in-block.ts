import { incidentsByName } from '../named-services.ts';
import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BLOCKED: Step = {
  world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
  expect: { verdict: 'partial', method: 'tls' },
};
const PULLED: Step = { world: { cable: 'pulled' }, expect: { verdict: 'offline' } };

export default defineScenario({
  name: 'cable-pulled-in-block',
  title: 'the cable is pulled twice during a block',
  steps: [BLOCKED, BLOCKED, PULLED, BLOCKED, PULLED, PULLED, BLOCKED],
  atEnd: {
    incidents: incidentsByName({ methods: ['tls'], began: [null, 1], ended: null }),
  },
});
