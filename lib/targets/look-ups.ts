import { CONTROLS } from './controls.ts';
import { hostOf } from './endpoint.ts';

/**
 * How the browser's own resolver is asked. `usual`: as for a page, by secure DNS where its user has that. `plain`: past
 * secure DNS, the resolver that this device or network has.
 */
export const LOOK_UP_WAYS = ['usual', 'plain'] as const;
export type LookUpWay = (typeof LOOK_UP_WAYS)[number];

/**
 * Names that nobody blocks everywhere, looked up beside Telegram's: pages of controls are asked from a browser's cache of
 * names, and do not show that its resolver answers now and then only.
 */
export const LOOK_UP_CONTROLS: readonly string[] = CONTROLS.filter(
  ({ kind }) => kind === 'page',
).map(hostOf);

/** The id of a look-up by the browser's own resolver. */
export function lookUpId(host: string, way: LookUpWay): string {
  return way === 'usual' ? `look-up/${host}` : `look-up-plain/${host}`;
}
