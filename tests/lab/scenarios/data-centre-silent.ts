import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'data-centre-silent',
  title: 'one data centre is silent',
  steps: [
    {
      world: { address: [{ prefixes: ['149.154.175.50/32'], action: 'drop' }] },
      expect: {
        verdict: 'unsure',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'unsure', links: 'open' },
      },
    },
  ],
});
