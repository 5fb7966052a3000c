import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'line-16',
  title: 'the whole line carries 16 kbit/s',
  steps: [
    {
      world: { lineKilobitsPerSecond: 16 },
      expect: { anyOf: ['open', 'unsure', 'offline', 'slow'], unconfirmed: true },
    },
  ],
});
