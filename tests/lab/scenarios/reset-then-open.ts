import { defineScenario, type Step } from '../scenario.ts';

// On a front of its own: a fetch whose first handshake was reset could be answered over the connection of telegram.org.
const RESET: Step['world'] = {
  linksFront: 'own',
  sni: [{ names: ['t.me'], action: 'reset', turns: [1, 2] }],
};
const OPEN: Step = { world: RESET, expect: { verdict: 'open', method: null, confidence: null } };

export default defineScenario({
  name: 'reset-then-open',
  title: 'a censor resets two handshakes with t.me and lets all later ones pass',
  steps: [
    {
      world: RESET,
      expect: {
        verdict: 'partial',
        confidence: 'suspected',
        services: { links: 'blocked/tls', site: 'open' },
      },
      // Firefox may shake hands a third time by itself, for a page that its user opens too; then it is open.
      expectInFirefox: {
        anyOf: ['open', 'partial'],
        unconfirmed: true,
        services: { site: 'open' },
      },
    },
    OPEN,
    OPEN,
  ],
  atEnd: { incidents: [] },
});
