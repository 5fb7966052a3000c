import type { Target, Transfer } from './endpoint.ts';

/** A service's own large download. */
export interface TransferTarget extends Transfer, Omit<Target, 'kind' | 'url' | 'id'> {}

/**
 * Where to read about 128 KB of a service. The first page that is large enough ends it: pictures of the site's front
 * page; of the web client its program, whose changing name stands in its page (`probe/transfer.ts` reads it there).
 */
export const TRANSFERS: readonly TransferTarget[] = [
  transfer('site', [
    'https://telegram.org/img/SiteDesktop.jpg',
    'https://telegram.org/img/SiteAndroid.jpg',
    'https://telegram.org/faq',
    'https://telegram.org/',
  ]),
  transfer('web', ['https://web.telegram.org/k/', 'https://web.telegram.org/a/']),
];

function transfer(service: TransferTarget['service'], urls: readonly string[]): TransferTarget {
  const [url = ''] = urls;
  return {
    id: `${service}/transfer`,
    kind: 'transfer',
    service,
    group: `${service}/transfer`,
    url,
    urls,
    longestMs: 12_000,
    front: 'main',
  };
}
