import type { Target } from './endpoint.ts';

/** Domains of Telegram that the targets below add to the ones in `telegram.ts`. */
export const MEDIA_DOMAINS = ['telesco.pe', 'cdn-telegram.org'] as const;

/** A page of a service whose name does not lie on a front that is known. */
export type UnfrontedTarget = Omit<Target, 'front'>;

/** Hosts of files and previews. Their root has nothing to show: any whole answer, 404 too, is a valid one. */
export const MEDIA: readonly UnfrontedTarget[] = [
  page('media/cdn1.telesco.pe', 'media', 'https://cdn1.telesco.pe/'),
  page('media/cdn4.telesco.pe', 'media', 'https://cdn4.telesco.pe/'),
  page('media/cdn4.cdn-telegram.org', 'media', 'https://cdn4.cdn-telegram.org/'),
];

/** The interface for bots; without a token it redirects to its documentation. */
export const BOTS: readonly UnfrontedTarget[] = [
  page('bots/api', 'bots', 'https://api.telegram.org/'),
];

function page(id: string, service: Target['service'], url: string): UnfrontedTarget {
  return { id, kind: 'page', service, group: service, url };
}
