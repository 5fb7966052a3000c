import type { Control } from './endpoint.ts';

/**
 * Hosts that ordinary devices contact anyway, of companies in different networks. None decides alone:
 * Google is blocked in China, Cloudflare's own name is allow-listed where its customers' are not.
 * Known bodies: Mozilla's and Microsoft's connectivity checks (their published values).
 */
export const CONTROLS: readonly Control[] = [
  control('control/google', 'page', 'google', 'https://www.gstatic.com/generate_204'),
  control('control/apple', 'page', 'apple', 'https://www.apple.com/library/test/success.html'),
  control('control/amazon', 'page', 'amazon', 'https://checkip.amazonaws.com/'),
  control('control/cloudflare', 'page', 'cloudflare', 'https://www.cloudflare.com/cdn-cgi/trace'),
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

/** Controls for the classes that only contrast probes use: asked when a contrast probe is. */
export const LITERAL_CONTROLS: readonly Control[] = [
  control('control/literal-https', 'literal-https', 'cloudflare', 'https://1.1.1.1/cdn-cgi/trace'),
  control('control/literal-http', 'literal-http', 'cloudflare', 'http://1.1.1.1/'),
  // A POST, and plain http on the port of https: it is answered that this is the wrong port.
  control('control/post', 'post', 'cloudflare', 'http://1.1.1.1:443/'),
];

/**
 * Large files on ordinary foreign hosting: asked when a page of Telegram began and froze. Where these freeze too, it
 * is done to every foreign site.
 */
export const DOWNLOAD_CONTROLS: readonly Control[] = [
  control('control/jquery', 'page', 'jquery', 'https://code.jquery.com/jquery-3.7.1.js'),
  control(
    'control/jsdelivr',
    'page',
    'jsdelivr',
    'https://cdn.jsdelivr.net/npm/jquery@3.7.1/dist/jquery.js',
  ),
];

function control(id: string, kind: Control['kind'], company: string, url: string): Control {
  return { id, kind, company, url };
}
