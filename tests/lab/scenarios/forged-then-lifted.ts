import { defineScenario } from '../scenario.ts';
import { TELEGRAM_PREFIXES } from '../telegram-names.ts';
import { IRAN_BLOCK_ADDRESSES } from '../world/sites.ts';

export default defineScenario({
  name: 'forged-then-lifted',
  title: 'forged answers that live for an hour in caches, then the block is lifted',
  steps: [
    {
      world: {
        country: 'IR',
        dns: [
          { names: ['telegram.org', 't.me'], answer: { addresses: ['10.10.34.35'], ttl: 3600 } },
        ],
        // Not dropped: what Chromium still waits for when the block is lifted would come through then and be counted
        // among the handshakes of the next check.
        address: [
          {
            prefixes: IRAN_BLOCK_ADDRESSES.map((address) => `${address}/32`),
            ports: [443],
            action: 'reject',
          },
          { prefixes: TELEGRAM_PREFIXES, action: 'reject' },
        ],
      },
      expect: { verdict: 'blocked', method: 'dns', confidence: 'suspected' },
    },
    { world: {}, expect: { verdict: 'open', method: null, confidence: null } },
  ],
});
