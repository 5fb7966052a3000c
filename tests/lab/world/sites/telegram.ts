import { type Answer, type Asked, file, json, page, redirect, statusPage } from '../answer.ts';
import { answerMtproto } from '../mtproto/http.ts';
import { converseObfuscated } from '../mtproto/obfuscated.ts';
import type { Site } from '../site.ts';
import { OWN_WORKER, ownWorker } from './own-worker.ts';

/** Telegram's front, which serves its site, its web client and t.me alike. */
export const TELEGRAM_FRONT = '149.154.167.99';
/** Where t.me lives in worlds that give it a front of its own. */
export const LINKS_FRONT = '149.154.174.110';

/** Enough for a transfer probe of 128 KB. */
const ASSET_BYTES = 192 * 1024;
const WEB_SOCKET = {
  protocol: 'binary',
  paths: ['/apiws', '/apiws_premium', '/apiws_test', '/apiws_test_premium'],
  converse: converseObfuscated,
};

/** Web hosts of the data centres: old names, and what the two web clients use (`-1`: media). */
function webHosts(...numbers: readonly (1 | 2 | 3 | 4 | 5)[]): string[] {
  const old = ['pluto', 'venus', 'aurora', 'vesta', 'flora'];
  return numbers
    .flatMap((n) => [old[n - 1], `kws${n}`, `kws${n}-1`, `zws${n}`, `zws${n}-1`])
    .map((label) => `${label}.web.telegram.org`);
}

/** Addresses as client projects reported them in 2026; those of the media hosts are made up. */
export const TELEGRAM_SITES: readonly Site[] = [
  {
    id: 'telegram',
    addresses: [TELEGRAM_FRONT],
    hosts: ['telegram.org', 'web.telegram.org', 't.me', 'core.telegram.org', ...webHosts(2, 4)],
    certificate: ['telegram.org', '*.telegram.org', 't.me'],
    certificateFor: (name) =>
      name?.endsWith('.web.telegram.org') === true ? ['*.web.telegram.org'] : undefined,
    answer: telegram,
    webSocket: WEB_SOCKET,
  },
  {
    id: 'telegram-links',
    addresses: [LINKS_FRONT],
    hosts: [],
    certificate: ['t.me', '*.t.me'],
    answer: telegram,
  },
  dataCentreWeb('telegram-web-us', '149.154.174.100', webHosts(1, 3)),
  dataCentreWeb('telegram-web-sg', '149.154.170.100', webHosts(5)),
  {
    id: 'telegram-bots',
    addresses: ['149.154.167.220'],
    hosts: ['api.telegram.org'],
    certificate: ['api.telegram.org'],
    answer: ({ secure, host, path }) => {
      if (!secure) return redirect(301, `https://${host}${path}`);
      if (path === '/') return redirect(302, 'https://core.telegram.org/bots');
      return json({ ok: false, error_code: 404, description: 'Not Found' }, 404);
    },
  },
  media('telegram-media-old', '149.154.164.250', 'telesco.pe'),
  media('telegram-media', '149.154.171.250', 'cdn-telegram.org'),
];

function dataCentreWeb(id: string, address: string, hosts: readonly string[]): Site {
  return {
    id,
    addresses: [address],
    hosts,
    certificate: ['*.web.telegram.org'],
    answer: telegram,
    webSocket: WEB_SOCKET,
  };
}

function media(id: string, address: string, domain: string): Site {
  const answer = ({ path }: Asked) =>
    path.startsWith('/file/') ? file('image/jpeg', ASSET_BYTES) : statusPage(404);
  const hosts = [1, 2, 3, 4, 5].map((n) => `cdn${n}.${domain}`);
  return { id, addresses: [address], hosts, certificate: [`*.${domain}`], answer };
}

function telegram(asked: Asked): Answer {
  const { host, path, secure } = asked;
  if (!secure) return redirect(301, `https://${host}${path}`);
  if (host === 't.me') {
    return path === '/' ? redirect(302, 'https://telegram.org/') : page('Telegram: Contact', 9000);
  }
  if (host.endsWith('.web.telegram.org')) return answerMtproto(asked);
  if (host === 'web.telegram.org') return webClient(path);
  if (path.startsWith('/img/')) return file('image/png', ASSET_BYTES);
  return page('Telegram – a new era of messaging', 18_000);
}

function webClient(path: string): Answer {
  if (path === '/k/') return page('Telegram Web', 9_400);
  if (path === '/a/') return page('Telegram Web', 4_200);
  if (path === '/') return page('Telegram Web', 6_800);
  if (path === OWN_WORKER) return ownWorker();
  return /^\/[ak]\/.+\.(js|wasm|css)$/.test(path)
    ? file('text/javascript', ASSET_BYTES)
    : page('404 Not Found', 150);
}
