import { incidentsByName } from '../named-services.ts';
import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'tunnel-on-and-off',
  title: 'a tunnel is switched on and off twice during a block',
  steps: [
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls', services: { web: 'blocked/tls' } },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }], tunnel: true },
      expect: { verdict: 'open', method: null, viaProxy: true },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls', services: { web: 'blocked/tls' } },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }], tunnel: true },
      expect: { verdict: 'open', method: null, viaProxy: true },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] },
      expect: { verdict: 'partial', method: 'tls', services: { web: 'blocked/tls' } },
    },
  ],
  atEnd: {
    incidents: incidentsByName({ methods: ['tls'], began: [null, 1], ended: null }),
  },
});
