import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'portal-page',
  title: 'a portal answers every http request with its page and drops https',
  steps: [
    {
      world: {
        http: [{ hosts: ['*'], page: { status: 200, body: 'Please sign in' } }],
        address: [{ prefixes: ['0.0.0.0/0'], ports: [443], action: 'drop' }],
      },
      expect: { verdict: 'captive-portal', method: null, confidence: null },
    },
  ],
});
