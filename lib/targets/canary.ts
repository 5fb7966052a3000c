import type { Control } from './endpoint.ts';

/**
 * Names of advertising that filters (Pi-hole, AdGuard, NextDNS) sink and states leave alone, of two companies.
 * Sunk in the same way as Telegram, they show that a filter on this device or network is at work. That a canary
 * answers proves nothing.
 */
export const CANARIES: readonly Control[] = [
  canary('criteo', 'https://static.criteo.net/'),
  canary('google', 'https://pagead2.googlesyndication.com/'),
];

function canary(company: string, url: string): Control {
  return { id: `canary/${company}`, kind: 'page', company, url };
}
