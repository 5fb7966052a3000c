/**
 * How the browser's own resolver is asked. `usual`: as for a page, by secure DNS where its user has that. `plain`: past
 * secure DNS, the resolver that this device or network has.
 */
export const LOOK_UP_WAYS = ['usual', 'plain'] as const;
export type LookUpWay = (typeof LOOK_UP_WAYS)[number];

/** The id of a look-up by the browser's own resolver. */
export function lookUpId(host: string, way: LookUpWay): string {
  return way === 'usual' ? `look-up/${host}` : `look-up-plain/${host}`;
}
