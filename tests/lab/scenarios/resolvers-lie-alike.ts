import { defineScenario, type Step } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';
import { IRAN_BLOCK_ADDRESSES } from '../world/sites.ts';

const LIE: NonNullable<Step['world']['dns']>[number] = {
  names: TELEGRAM_NAMES,
  answer: { addresses: IRAN_BLOCK_ADDRESSES, ttl: 60 },
};

export default defineScenario({
  name: 'resolvers-lie-alike',
  title: 'the public resolvers over https tell the same lie as the provider’s',
  steps: [
    {
      world: { dns: [LIE], doh: [LIE] },
      expect: {
        verdict: 'partial',
        method: 'dns',
        services: { web: 'blocked/dns', app: 'open', site: 'blocked/dns' },
      },
    },
  ],
});
