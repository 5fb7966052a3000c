import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'one-control-blocked',
  title: 'one control is blocked, Telegram is not',
  steps: [
    {
      world: { sni: [{ names: ['apple.com'], action: 'reset' }] },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'open', site: 'open' },
      },
    },
  ],
});
