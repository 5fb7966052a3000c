import type { Control, Transfer } from './endpoint.ts';

/**
 * Hosts that ordinary devices contact anyway, of companies in different networks. None decides alone:
 * Google is blocked in China, Cloudflare's own name is allow-listed where its customers' are not.
 * Known bodies: Mozilla's and Microsoft's connectivity checks (their published values).
 */
export const CONTROLS: readonly Control[] = [
  control('control/google', 'page', 'google', 'https://www.gstatic.com/generate_204'),
  control('control/apple', 'page', 'apple', 'https://www.apple.com/library/test/success.html'),
  {
    ...control('control/amazon', 'page', 'amazon', 'https://checkip.amazonaws.com/'),
    echo: 'address',
  },
  {
    ...control(
      'control/cloudflare',
      'page',
      'cloudflare',
      'https://www.cloudflare.com/cdn-cgi/trace',
    ),
    echo: 'trace',
  },
  {
    ...control(
      'control/mozilla',
      'portal',
      'mozilla',
      'http://detectportal.firefox.com/success.txt',
    ),
    body: 'success\n',
  },
  {
    ...control(
      'control/microsoft',
      'portal',
      'microsoft',
      'http://www.msftconnecttest.com/connecttest.txt',
    ),
    body: 'Microsoft Connect Test',
  },
];

/** Asked by WebSocket where Telegram answers none: some companies' proxies let no WebSocket through, to whomever. */
export const KNOCK_CONTROLS: readonly Control[] = CONTROLS.filter(({ id }) =>
  ['control/apple', 'control/cloudflare'].includes(id),
);

/**
 * Controls for the classes that only contrast probes use: asked when a contrast probe is. Two companies, because
 * 1.1.1.1 is blocked or taken for other uses in places.
 */
export const LITERAL_CONTROLS: readonly Control[] = [
  control('control/literal-https', 'literal-https', 'cloudflare', 'https://1.1.1.1/cdn-cgi/trace'),
  control('control/literal-http', 'literal-http', 'cloudflare', 'http://1.1.1.1/'),
  control('control/google-literal', 'literal-https', 'google', 'https://8.8.8.8/'),
  // A POST, and plain http on the port of https: it is answered that this is the wrong port.
  control('control/post', 'post', 'cloudflare', 'http://1.1.1.1:443/'),
];

/**
 * Large files on ordinary foreign hosting, of two companies. Where these are slow too, or freeze, it is the line, or
 * done to every foreign site.
 */
export const TRANSFER_CONTROLS: readonly Transfer[] = [
  transferControl('jquery', 'https://code.jquery.com/jquery-3.7.1.js'),
  transferControl('jsdelivr', 'https://cdn.jsdelivr.net/npm/jquery@3.7.1/dist/jquery.js'),
];

function transferControl(company: string, url: string): Transfer {
  return { id: `control/${company}`, kind: 'transfer', url, urls: [url], longestMs: 6_500 };
}

function control(id: string, kind: Control['kind'], company: string, url: string): Control {
  return { id, kind, company, url };
}
