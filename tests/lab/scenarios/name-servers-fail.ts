import { defineScenario, type Step } from '../scenario.ts';

const FAILING = [{ names: ['t.me'], answer: 'servfail' as const }];
const STEP: Step = {
  world: { dns: FAILING, doh: FAILING },
  expect: {
    verdict: 'unsure',
    method: null,
    confidence: null,
    services: { web: 'open', links: 'unsure', site: 'open' },
  },
};

export default defineScenario({
  name: 'name-servers-fail',
  title: 'the name servers of t.me fail: every resolver anywhere has trouble with it',
  steps: [STEP, STEP, { ...STEP, after: 130 }],
  atEnd: { incidents: [] },
});
