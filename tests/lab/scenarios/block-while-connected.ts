import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'block-while-connected',
  title: 'names are reset from a moment on at which the last check’s connections still stand',
  steps: [
    { world: {}, expect: { verdict: 'open', method: null, confidence: null } },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
  ],
});
