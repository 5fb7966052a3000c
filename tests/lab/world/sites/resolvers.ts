import { type Answer, type Asked, redirect, statusPage } from '../answer.ts';
import type { Site } from '../site.ts';
import { trace } from './controls.ts';

/** Public resolvers that speak DNS over HTTPS (RFC 8484) at address literals, and under their names. */
export const RESOLVER_SITES: readonly Site[] = [
  resolver('one', ['1.1.1.1', '1.0.0.1'], ['one.one.one.one', 'cloudflare-dns.com']),
  resolver('google-dns', ['8.8.8.8', '8.8.4.4'], ['dns.google']),
  resolver('quad9', ['9.9.9.9', '149.112.112.112'], ['dns.quad9.net', 'dns9.quad9.net']),
  resolver('adguard', ['94.140.14.14', '94.140.15.15'], ['dns.adguard-dns.com']),
  resolver('adguard-plain', ['94.140.14.140', '94.140.14.141'], ['unfiltered.adguard-dns.com']),
];

function resolver(id: string, addresses: readonly string[], hosts: readonly string[]): Site {
  return { id, addresses, hosts, certificate: [...hosts, ...addresses], answer };
}

function answer(asked: Asked): Answer {
  const { host, path, secure, method, body } = asked;
  if (!secure) return redirect(301, `https://${host}${path}`);
  if (path === '/cdn-cgi/trace') return trace(asked);
  const url = new URL(path, 'https://resolver.invalid');
  if (url.pathname !== '/dns-query') return statusPage(404);
  const message =
    method === 'POST' ? body : Buffer.from(url.searchParams.get('dns') ?? '', 'base64url');
  // Twelve bytes of header are the least that a message has.
  if (message.length < 12) return statusPage(400);
  const reply = asked.resolve(message);
  if (reply === undefined) return 'silence';
  return { status: 200, headers: { 'content-type': 'application/dns-message' }, body: reply };
}
