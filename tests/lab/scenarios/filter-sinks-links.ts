import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'filter-sinks-links',
  title: 'a DNS filter sinks t.me together with advertising',
  steps: [
    {
      world: {
        dns: [
          {
            names: ['t.me', 'criteo.net', 'googlesyndication.com', 'doubleclick.net'],
            answer: { addresses: ['0.0.0.0'], ttl: 2 },
          },
        ],
      },
      expect: {
        verdict: 'local',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'local' },
      },
    },
  ],
});
