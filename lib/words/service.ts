/** What a person would name. `app` is the data centres as far as HTTP can reach them. */
export const SERVICES = ['web', 'app', 'links', 'site', 'media', 'bots'] as const;
export type Service = (typeof SERVICES)[number];

/** What decides nothing of the whole (DESIGN §5). */
export const EXTRAS: readonly Service[] = ['media', 'bots'];
