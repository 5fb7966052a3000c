import { DATA_CENTRES, WEB_MTPROTO } from './data-centres.ts';
import type { Target } from './endpoint.ts';
import { BOTS, MEDIA } from './media.ts';
import { PAGES } from './telegram.ts';

/** Changes with every change of the lists in this room. */
export const TARGETS_VERSION = '2026-11-25';

/** All that is asked of Telegram; each check asks one of each group. */
export const TARGETS: readonly Target[] = [
  ...PAGES,
  ...WEB_MTPROTO,
  ...DATA_CENTRES,
  ...MEDIA,
  ...BOTS,
];

/** Services that this build checks. */
export const CHECKED_SERVICES = [...new Set(TARGETS.map(({ service }) => service))];
