import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'line-128',
  title: 'the whole line carries 128 kbit/s',
  steps: [
    {
      world: { lineKilobitsPerSecond: 128 },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
