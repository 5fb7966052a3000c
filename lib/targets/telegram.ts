import type { Front, PlainName, Target } from './endpoint.ts';

/**
 * The web client at its three addresses (the first as OONI's ts-020 asks), short links and the site.
 * All are pages that answer any GET; neither status, title nor length is judged. Short links by one that is no
 * redirect: of those a browser does not tell whether the connection was new.
 */
export const PAGES: readonly Target[] = [
  page('web/root', 'web', 'web', 'https://web.telegram.org/'),
  page('web/k', 'web', 'web', 'https://web.telegram.org/k/'),
  page('web/a', 'web', 'web', 'https://web.telegram.org/a/'),
  page('links/t.me', 'links', 'links', 'https://t.me/telegram'),
  page('site/telegram.org', 'site', 'site', 'https://telegram.org/'),
];

/**
 * The addresses that serve web.telegram.org, t.me and telegram.org (`main`) and api.telegram.org (`bots`), as client
 * projects reported them in 2026.
 */
export const FRONTS: readonly Front[] = [
  front('main', '149.154.167.99'),
  front('bots', '149.154.167.220'),
];

/** Names that no browser upgrades to https by itself (telegram.org and all below it is HSTS-preloaded). */
export const PLAIN_NAMES: readonly PlainName[] = [
  { id: 'plain/t.me', kind: 'plain', service: 'links', url: 'http://t.me/' },
];

/** A random name below it is asked to learn whether the resolver still answers for Telegram's names. */
export const LABEL_PARENT = 'telegram.org';

/** Domains that Telegram owns and that targets live under, now or planned: one host permission each. */
export const TELEGRAM_DOMAINS = ['telegram.org', 't.me', 'telesco.pe', 'cdn-telegram.org'] as const;

function front(id: string, address: string): Front {
  return {
    id,
    https: { id: `front/${id}/https`, kind: 'literal-https', url: `https://${address}/` },
    http: { id: `front/${id}/http`, kind: 'literal-http', url: `http://${address}/` },
  };
}

function page(id: string, service: Target['service'], group: string, url: string): Target {
  return { id, kind: 'page', service, group, url, front: 'main' };
}
