import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'portal-511',
  title: 'a portal answers every http request with 511 and drops https',
  steps: [
    {
      world: {
        http: [{ hosts: ['*'], page: { status: 511, body: 'Please sign in' } }],
        address: [{ prefixes: ['0.0.0.0/0'], ports: [443], action: 'drop' }],
      },
      expect: { verdict: 'captive-portal', method: null, confidence: null },
    },
  ],
});
