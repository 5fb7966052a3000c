import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'media-only',
  title: 'hosts of files alone are reset by name',
  steps: [
    {
      world: { sni: [{ names: ['telesco.pe', 'cdn-telegram.org'], action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'unknown',
        confidence: 'suspected',
        services: { web: 'open', app: 'open', links: 'open', media: 'blocked/unknown' },
      },
    },
  ],
});
