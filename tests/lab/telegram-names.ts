import { DATA_CENTRES } from '../../lib/targets/data-centres.ts';
import { TELEGRAM_NETWORKS } from '../../lib/targets/networks.ts';
import { TELEGRAM_DOMAINS } from '../../lib/targets/telegram.ts';

/** What a censor of the lab has on its list when it blocks Telegram by name. */
export const TELEGRAM_NAMES: readonly string[] = TELEGRAM_DOMAINS;

/** And when it blocks Telegram by address. The lab speaks IPv4 only so far. */
export const TELEGRAM_PREFIXES: readonly string[] = TELEGRAM_NETWORKS.filter(
  (network) => !network.includes(':'),
);

/** The addresses of the data centres alone: what is blocked by name leaves them open. */
export const DATA_CENTRE_PREFIXES: readonly string[] = [
  ...new Set(DATA_CENTRES.map(({ url }) => `${new URL(url).hostname}/32`)),
];
