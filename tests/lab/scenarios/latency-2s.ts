import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'latency-2s',
  title: 'every answer comes 2 s later, as over a Wi-Fi that is far away',
  steps: [
    {
      world: {
        resolverDelayMs: 2_000,
        stream: [{ prefixes: ['0.0.0.0/0'], action: { kind: 'delay', milliseconds: 2_000 } }],
      },
      expect: { anyOf: ['open', 'unsure', 'offline'], method: null, unconfirmed: true },
    },
  ],
});
