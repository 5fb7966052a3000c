import { incidentsByName } from '../named-services.ts';
import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BLOCKED: Step['world'] = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] };
const OPEN: Step = {
  world: {},
  expect: {
    verdict: 'open',
    method: null,
    confidence: null,
    services: { web: 'open', links: 'open', site: 'open' },
  },
};

export default defineScenario({
  name: 'block-lifted',
  title: 'Telegram is reset by name, then the block is lifted',
  steps: [
    OPEN,
    {
      world: BLOCKED,
      expect: {
        verdict: 'partial',
        method: 'tls',
        confidence: 'suspected',
        services: { web: 'blocked/tls', links: 'blocked/tls', site: 'blocked/tls' },
      },
    },
    { world: BLOCKED, expect: { verdict: 'partial', method: 'tls', confidence: 'confirmed' } },
    OPEN,
    OPEN,
  ],
  atEnd: {
    incidents: incidentsByName({ methods: ['tls'], began: [1, 2], ended: [3, 4] }),
  },
});
