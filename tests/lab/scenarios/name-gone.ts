import { defineScenario } from '../scenario.ts';

const GONE = [{ names: ['cdn1.telesco.pe', 'cdn4.telesco.pe'], answer: 'nxdomain' as const }];

export default defineScenario({
  name: 'name-gone',
  title: 'Telegram gave names up: no resolver anywhere knows them',
  steps: [
    {
      world: { dns: GONE, doh: GONE },
      expect: {
        anyOf: ['open', 'unsure'],
        confidence: null,
        services: { web: 'open', site: 'open' },
      },
    },
    {
      world: { dns: GONE, doh: GONE },
      expect: {
        anyOf: ['open', 'unsure'],
        confidence: null,
        services: { web: 'open', site: 'open' },
      },
    },
    {
      world: { dns: GONE, doh: GONE },
      after: 130,
      expect: {
        anyOf: ['open', 'unsure'],
        confidence: null,
        services: { web: 'open', site: 'open' },
      },
    },
  ],
});
