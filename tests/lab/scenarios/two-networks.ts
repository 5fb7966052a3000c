import { incidentsByName } from '../named-services.ts';
import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const AT_HOME: Step = {
  world: {
    country: 'RU',
    publicAddress: '95.24.10.20',
    sni: [{ names: TELEGRAM_NAMES, action: 'reset' }],
  },
  expect: { verdict: 'partial', method: 'tls' },
};
const AT_WORK: Step = {
  world: { country: 'RU', publicAddress: '178.67.30.40' },
  expect: { verdict: 'open', method: null },
};

export default defineScenario({
  name: 'two-networks',
  title: 'a network that blocks and one that does not take turns',
  steps: [AT_HOME, AT_WORK, AT_HOME, AT_WORK, AT_WORK, AT_HOME],
  atEnd: {
    networks: 2,
    incidents: incidentsByName({ methods: ['tls'], began: [null, 1], ended: null }),
  },
});
