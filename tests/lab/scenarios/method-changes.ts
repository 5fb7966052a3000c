import { incidentsByName } from '../named-services.ts';
import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const LIE: Step['world'] = { dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }] };

export default defineScenario({
  name: 'method-changes',
  title: 'names are reset, then the resolver lies instead',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls', confidence: 'suspected' },
    },
    { world: LIE, expect: { verdict: 'partial', method: 'dns' } },
    {
      world: LIE,
      after: 130,
      expect: { verdict: 'partial', method: 'dns', confidence: 'confirmed' },
    },
  ],
  atEnd: {
    incidents: incidentsByName({ methods: ['tls', 'dns'], began: [null, 1], ended: null }),
  },
});
