import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'forged-then-lifted',
  title: 'forged answers that live for an hour in caches, then the block is lifted',
  steps: [
    {
      world: {
        ...IRAN,
        dns: [
          { names: ['telegram.org', 't.me'], answer: { addresses: ['10.10.34.35'], ttl: 3600 } },
        ],
      },
      expect: { verdict: 'blocked', method: 'dns', confidence: 'suspected' },
    },
    { world: {}, expect: { verdict: 'open', method: null, confidence: null } },
  ],
});
