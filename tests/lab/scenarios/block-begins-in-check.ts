import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const BLOCKED: Step['world'] = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] };

export default defineScenario({
  name: 'block-begins-in-check',
  title: 'names are reset from the middle of a check on',
  steps: [
    { world: {}, expect: { verdict: 'open' } },
    {
      world: { resolverDelayMs: 1_000 },
      during: { ...BLOCKED, resolverDelayMs: 1_000 },
      expect: { anyOf: ['open', 'partial', 'unsure'], unconfirmed: true },
    },
    { world: BLOCKED, expect: { verdict: 'partial', method: 'tls' } },
    { world: BLOCKED, expect: { verdict: 'partial', method: 'tls', confidence: 'confirmed' } },
  ],
});
