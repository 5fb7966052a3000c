import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'permission-revoked',
  title: 'its user lets the extension reach no site',
  steps: [
    { world: {}, expect: { verdict: 'open' } },
    {
      world: {},
      before: 'withhold-sites',
      expect: { verdict: 'local', method: null, confidence: null },
    },
  ],
  atEnd: { incidents: [] },
});
