import { CONTROLS } from '../../../lib/targets/controls.ts';
import { type Answer, type Asked, page, redirect, text } from './answer.ts';

/** One front: addresses, the certificate that they serve, and what they say. */
export interface Site {
  id: string;
  addresses: readonly string[];
  /** Names that resolve here. */
  hosts: readonly string[];
  /** Subject alternative names of its certificate, wildcards and addresses included. None: no TLS here. */
  certificate: readonly string[];
  answer(asked: Asked): Answer;
}

/** Telegram's front, which serves its site, its web client and t.me alike. */
export const TELEGRAM_FRONT = '149.154.167.99';
/** Where t.me lives in worlds that give it a front of its own. */
export const LINKS_FRONT = '149.154.174.110';
/** Iran's block page (OONI's fingerprint of it is the iframe). */
export const IRAN_BLOCK_ADDRESSES = ['10.10.34.34', '10.10.34.35', '10.10.34.36'];
/** Where the portal of a hotel lives. */
export const PORTAL_HOST = 'login.hotspot.example';

const IRAN_BLOCK_PAGE =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>M1-6\n</title></head><body><iframe src="http://10.10.34.34?type=Invalid Site&policy=MainPolicy " style="width: 100%; height: 100%" scrolling="no" marginwidth="0" marginheight="0" frameborder="0" vspace="0" hspace="0"></iframe></body></html>\r\n\r\n';

/** Every server of the lab's internet. */
export const SITES: readonly Site[] = [
  {
    id: 'telegram',
    addresses: [TELEGRAM_FRONT],
    hosts: ['telegram.org', 'web.telegram.org', 't.me', 'core.telegram.org'],
    certificate: ['telegram.org', '*.telegram.org', 't.me'],
    answer: telegram,
  },
  {
    id: 'telegram-links',
    addresses: [LINKS_FRONT],
    hosts: [],
    certificate: ['t.me', '*.t.me'],
    answer: telegram,
  },
  site('google', ['142.250.74.99'], ['www.gstatic.com'], () => ({
    status: 204,
    headers: {},
    body: '',
  })),
  site('apple', ['17.253.57.197'], ['www.apple.com'], () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>\n',
  })),
  site('amazon', ['52.49.171.24'], ['checkip.amazonaws.com'], ({ clientAddress }) =>
    text(`${clientAddress}\n`),
  ),
  site('cloudflare', ['104.16.124.96', '104.16.123.96'], ['www.cloudflare.com'], trace),
  {
    id: 'one',
    addresses: ['1.1.1.1'],
    hosts: ['one.one.one.one'],
    certificate: ['one.one.one.one', '1.1.1.1', '1.0.0.1'],
    answer: (asked) =>
      asked.secure ? trace(asked) : redirect(301, `https://1.1.1.1${asked.path}`),
  },
  site('mozilla', ['34.107.221.82'], ['detectportal.firefox.com'], knownBody),
  site('microsoft', ['13.107.4.52'], ['www.msftconnecttest.com'], knownBody),
  site('portal', ['10.5.50.1'], [PORTAL_HOST], () => page('Welcome to our hotel', 2000)),
  site('iran-block-page', IRAN_BLOCK_ADDRESSES, [], () => ({
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: IRAN_BLOCK_PAGE,
  })),
];

function site(
  id: string,
  addresses: readonly string[],
  hosts: readonly string[],
  answer: Site['answer'],
): Site {
  return { id, addresses, hosts, certificate: hosts, answer };
}

function telegram({ host, path, secure }: Asked): Answer {
  if (!secure) return redirect(301, `https://${host}${path}`);
  if (host === 't.me') {
    return path === '/' ? redirect(302, 'https://telegram.org/') : page('Telegram: Contact', 9000);
  }
  if (host === 'web.telegram.org') {
    if (path === '/k/') return page('Telegram Web', 9_400);
    if (path === '/a/') return page('Telegram Web', 4_200);
    return path === '/' ? page('Telegram Web', 6_800) : page('404 Not Found', 150);
  }
  return page('Telegram – a new era of messaging', 18_000);
}

function trace({ host, clientAddress, country }: Asked): Answer {
  return text(
    `fl=1f1\nh=${host}\nip=${clientAddress}\nts=${(Date.now() / 1000).toFixed(3)}\nvisit_scheme=https\nuag=\ncolo=DME\nsliver=none\nhttp=http/2\nloc=${country}\ntls=TLSv1.3\nsni=plaintext\nwarp=off\ngateway=off\nrbi=off\nkex=X25519\n`,
  );
}

function knownBody({ host, path }: Asked): Answer {
  const control = CONTROLS.find(({ url }) => {
    const known = new URL(url);
    return known.hostname === host && known.pathname === path;
  });
  return control?.body === undefined ? page('404 Not Found', 150) : text(control.body);
}
