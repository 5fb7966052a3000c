import { type Answer, type Asked, file, json, page, text } from '../answer.ts';
import { type Site, site } from '../site.ts';

/** A transfer control offers a little more than the 128 KB that are asked. */
const DOWNLOAD_BYTES = 256 * 1024;
/** What the connectivity checks of Mozilla and Microsoft say (their published values), by path. */
const KNOWN_BODIES: Record<string, string> = {
  '/success.txt': 'success\n',
  '/canonical.html':
    '<meta http-equiv="refresh" content="0;url=https://support.mozilla.org/kb/captive-portal"/>',
  '/connecttest.txt': 'Microsoft Connect Test',
};

/** Hosts that have nothing to do with Telegram, of companies in different networks. */
export const CONTROL_SITES: readonly Site[] = [
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
  site('ipinfo', ['34.117.59.81'], ['ipinfo.io'], ({ clientAddress, country }) =>
    json({ ip: clientAddress, country, timezone: 'UTC' }),
  ),
  site('country-is', ['172.67.69.226'], ['api.country.is'], ({ clientAddress, country }) =>
    json({ ip: clientAddress, country }),
  ),
  site('mozilla', ['34.107.221.82'], ['detectportal.firefox.com'], knownBody),
  site('microsoft', ['13.107.4.52'], ['www.msftconnecttest.com'], knownBody),
  pushService('mozilla-push', '34.107.243.93', 'push.services.mozilla.com'),
  pushService('postman-echo', '54.165.161.71', 'ws.postman-echo.com'),
  download('jquery', '151.101.2.137', 'code.jquery.com'),
  download('jsdelivr', '151.101.1.229', 'cdn.jsdelivr.net'),
  download('ovh', '141.95.207.211', 'proof.ovh.net'),
  download('hetzner', '78.46.170.2', 'speed.hetzner.de'),
  advertising('criteo', '178.250.1.11', ['static.criteo.net']),
  advertising('google-ads', '142.250.74.98', ['pagead2.googlesyndication.com', 'doubleclick.net']),
];

/** An ordinary site with a WebSocket that sends back what it gets. */
function pushService(id: string, address: string, host: string): Site {
  const webSocket = { converse: () => (message: Buffer) => message };
  return { ...site(id, [address], [host], () => page('404 Not Found', 150)), webSocket };
}

/** What DNS filters sink. */
function advertising(id: string, address: string, hosts: readonly string[]): Site {
  return site(id, [address], hosts, () => page('', 200));
}

/** Foreign hosting: any path is a large file. */
function download(id: string, address: string, host: string): Site {
  return site(id, [address], [host], () => file('application/octet-stream', DOWNLOAD_BYTES));
}

/** Cloudflare's `/cdn-cgi/trace`. */
export function trace({ host, clientAddress, country }: Asked): Answer {
  return text(
    `fl=1f1\nh=${host}\nip=${clientAddress}\nts=${(Date.now() / 1000).toFixed(3)}\nvisit_scheme=https\nuag=\ncolo=DME\nsliver=none\nhttp=http/2\nloc=${country}\ntls=TLSv1.3\nsni=plaintext\nwarp=off\ngateway=off\nrbi=off\nkex=X25519\n`,
  );
}

function knownBody({ path }: Asked): Answer {
  const body = KNOWN_BODIES[path];
  return body === undefined ? page('404 Not Found', 150) : text(body);
}
