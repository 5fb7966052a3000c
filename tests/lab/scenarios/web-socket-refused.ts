import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'web-socket-refused',
  title: 'a company’s proxy refuses WebSockets of every site',
  steps: [
    {
      world: { webSocket: [{ hosts: ['*'], action: 'refuse' }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
