import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';

const POLICED = {
  stream: [
    { prefixes: TELEGRAM_PREFIXES, action: { kind: 'rate' as const, bytesPerSecond: 16_384 } },
  ],
};

export default defineScenario({
  name: 'policed',
  title: 'Telegram alone gets 16 kB a second',
  steps: [
    {
      world: POLICED,
      expect: {
        verdict: 'slow',
        method: 'throttling',
        confidence: 'suspected',
        services: { site: 'slow/throttling', app: 'open', links: 'open' },
      },
    },
    { world: POLICED, expect: { verdict: 'slow', method: 'throttling', confidence: 'suspected' } },
    {
      world: POLICED,
      after: 130,
      expect: { verdict: 'slow', method: 'throttling', confidence: 'confirmed' },
    },
    // What is known to be slow is not measured again at once, and does not count as quick meanwhile.
    { world: {}, expect: { verdict: 'slow', method: 'throttling' } },
    { world: {}, after: 3_700, expect: { verdict: 'open' } },
  ],
});
