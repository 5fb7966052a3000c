import { defineScenario, type Step } from '../scenario.ts';
import { PORTAL_HOST } from '../world/sites.ts';

const PORTAL: Step = {
  world: {
    http: [{ hosts: ['*'], redirectTo: `http://${PORTAL_HOST}/` }],
    address: [{ prefixes: ['0.0.0.0/0'], ports: [443], action: 'drop' }],
  },
  expect: { verdict: 'captive-portal', method: null, confidence: null },
};
const OPEN: Step = { world: {}, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'portal-for-a-while',
  title: 'a hotel’s time runs out and is paid again',
  steps: [OPEN, PORTAL, PORTAL, { ...PORTAL, after: 130 }, OPEN],
  atEnd: {
    incidents: [],
    records: ['open', 'captive-portal', 'captive-portal', 'captive-portal', 'open'],
  },
});
