import { defineScenario } from '../scenario.ts';
import { PORTAL_HOST } from '../world/sites.ts';

export default defineScenario({
  name: 'portal-knows-checks',
  title: 'a portal lets connectivity checks through and drops everything else',
  steps: [
    {
      world: {
        address: [{ prefixes: ['0.0.0.0/0'], ports: [443], action: 'drop' }],
        http: [
          { hosts: ['detectportal.firefox.com', 'www.msftconnecttest.com'] },
          { hosts: ['*'], redirectTo: `http://${PORTAL_HOST}/` },
        ],
      },
      expect: {
        anyOf: ['captive-portal', 'unsure', 'offline', 'local', 'restricted'],
        confidence: null,
      },
    },
  ],
});
