import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const COMPARED = ['1.1.1.1/32', '1.0.0.1/32'];

export default defineScenario({
  name: 'literal-blocked',
  title:
    'Telegram is dropped, and so is what bare addresses are compared with: one of two, then both',
  steps: [
    {
      world: {
        address: [{ prefixes: [...TELEGRAM_PREFIXES, ...COMPARED], action: 'drop' }],
      },
      expect: {
        verdict: 'blocked',
        method: 'ip',
        confidence: 'suspected',
        services: { web: 'blocked/ip', app: 'blocked/ip' },
      },
    },
    {
      world: {},
      expect: { verdict: 'open', method: null, confidence: null, services: { app: 'open' } },
    },
    // Nothing shows any more that addresses can be asked here at all: the apps are not known to be open, nor accused.
    {
      world: {
        address: [
          {
            prefixes: [...TELEGRAM_PREFIXES, ...COMPARED, '8.8.8.8/32', '8.8.4.4/32'],
            action: 'drop',
          },
        ],
      },
      expect: { verdict: 'partial', services: { web: 'blocked/unknown', app: 'unsure' } },
    },
  ],
});
