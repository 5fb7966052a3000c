import { defineScenario } from '../scenario.ts';
import { PORTAL_HOST } from '../world/sites.ts';
export default defineScenario({
  name: 'portal-redirect',
  title: 'a portal redirects every http request and drops https',
  steps: [
    {
      world: {
        http: [{ hosts: ['*'], redirectTo: `http://${PORTAL_HOST}/` }],
        address: [{ prefixes: ['0.0.0.0/0'], ports: [443], action: 'drop' }],
      },
      expect: { verdict: 'captive-portal', method: null, confidence: null },
    },
  ],
});
