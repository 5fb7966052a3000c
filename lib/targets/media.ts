import type { Target } from './endpoint.ts';

/** Hosts of files and previews. Their root has nothing to show: any whole answer, 404 too, is a valid one. */
export const MEDIA: readonly Target[] = [
  page('media/cdn1.telesco.pe', 'media', 'https://cdn1.telesco.pe/'),
  page('media/cdn4.telesco.pe', 'media', 'https://cdn4.telesco.pe/'),
  page('media/cdn4.cdn-telegram.org', 'media', 'https://cdn4.cdn-telegram.org/'),
];

/**
 * The interface for bots; without a token there is nothing; its root would be a redirect, of which
 * a browser does not tell whether the connection was new.
 */
export const BOTS: readonly Target[] = [
  { ...page('bots/api', 'bots', 'https://api.telegram.org/bot'), front: 'bots' },
];

function page(id: string, service: Target['service'], url: string): Target {
  return { id, kind: 'page', service, group: service, url };
}
