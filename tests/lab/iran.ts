import { TELEGRAM_NAMES, TELEGRAM_PREFIXES } from './telegram-names.ts';
import { IRAN_BLOCK_ADDRESSES } from './world/sites.ts';
import type { World } from './world/world.ts';

/**
 * A block as Iran does it: the resolver answers with addresses where a block page lives (http only), names in
 * handshakes are reset for those who look elsewhere, and Telegram's networks are dropped.
 */
export const IRAN: Partial<World> = {
  country: 'IR',
  dns: [{ names: TELEGRAM_NAMES, answer: { addresses: IRAN_BLOCK_ADDRESSES, ttl: 60 } }],
  sni: [{ names: TELEGRAM_NAMES, action: 'reset' }],
  address: [
    {
      prefixes: IRAN_BLOCK_ADDRESSES.map((address) => `${address}/32`),
      ports: [443],
      action: 'drop',
    },
    { prefixes: TELEGRAM_PREFIXES, action: 'drop' },
  ],
};
