import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'portal-forged-tls',
  title: 'a portal forges every certificate and alters http',
  steps: [
    {
      world: {
        http: [{ hosts: ['*'], page: { status: 200, body: 'Please sign in' } }],
        sni: [{ names: ['*'], action: 'forge' }],
      },
      expect: { verdict: 'captive-portal', method: null, confidence: null },
    },
  ],
});
