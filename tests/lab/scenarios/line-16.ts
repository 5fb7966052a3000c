import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'line-16',
  title: 'the whole line carries 16 kbit/s',
  delay: 'every probe takes its whole deadline: 19 s on a quiet machine, more on a busy one',
  steps: [
    {
      world: { lineKilobitsPerSecond: 16 },
      expect: { anyOf: ['open', 'unsure', 'offline', 'slow'], unconfirmed: true },
    },
  ],
});
