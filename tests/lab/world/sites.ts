import { page } from './answer.ts';
import { type Site, site } from './site.ts';
import { CONTROL_SITES } from './sites/controls.ts';
import { DATA_CENTRE_SITES } from './sites/data-centres.ts';
import { DOMESTIC_SITES } from './sites/domestic.ts';
import { RELAY_SITE } from './sites/relay.ts';
import { RESOLVER_SITES } from './sites/resolvers.ts';
import { TELEGRAM_SITES } from './sites/telegram.ts';

/** Where the portal of a hotel lives. */
export const PORTAL_HOST = 'login.hotspot.example';
/** Iran's block page (OONI's fingerprint of it is the iframe). */
export const IRAN_BLOCK_ADDRESSES = ['10.10.34.34', '10.10.34.35', '10.10.34.36'];

const IRAN_BLOCK_PAGE =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>M1-6\n</title></head><body><iframe src="http://10.10.34.34?type=Invalid Site&policy=MainPolicy " style="width: 100%; height: 100%" scrolling="no" marginwidth="0" marginheight="0" frameborder="0" vspace="0" hspace="0"></iframe></body></html>\r\n\r\n';

/** Every server of the lab's internet. */
export const SITES: readonly Site[] = [
  ...TELEGRAM_SITES,
  ...DATA_CENTRE_SITES,
  ...CONTROL_SITES,
  ...RESOLVER_SITES,
  ...DOMESTIC_SITES,
  RELAY_SITE,
  site('portal', ['10.5.50.1'], [PORTAL_HOST], () => page('Welcome to our hotel', 2000)),
  site('iran-block-page', IRAN_BLOCK_ADDRESSES, [], () => ({
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: IRAN_BLOCK_PAGE,
  })),
];
