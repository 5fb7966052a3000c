import { describe, expect, test } from 'vitest';
import { isBogon, isTelegram } from '../../../lib/targets/address-classes.ts';
import { CANARIES } from '../../../lib/targets/canary.ts';
import { CONTROLS } from '../../../lib/targets/controls.ts';
import { DATA_CENTRES } from '../../../lib/targets/data-centres.ts';
import { DOMESTIC_COUNTRIES, DOMESTIC_HOSTS } from '../../../lib/targets/domestic.ts';
import { RESOLVERS } from '../../../lib/targets/resolvers.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import { TELEGRAM_DOMAINS } from '../../../lib/targets/telegram.ts';

const TELEGRAM = TARGETS;
const OTHERS = [...CONTROLS, ...CANARIES, ...RESOLVERS, ...DOMESTIC_HOSTS];

describe('the lists of targets', () => {
  test('no two entries share an id or a way of asking', () => {
    const all = [...TELEGRAM, ...OTHERS];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ kind, url }) => `${kind} ${url}`)).size).toBe(all.length);
  });

  test('every id may stand in an observation', () => {
    for (const { id } of [...TELEGRAM, ...OTHERS]) expect(id).toMatch(/^[a-z0-9./:-]{1,80}$/);
  });

  test('every Telegram name lies under a domain that permissions cover, every literal in its networks', () => {
    const domains: readonly string[] = TELEGRAM_DOMAINS;
    for (const { url } of TELEGRAM) {
      const host = new URL(url).hostname;
      const covered = domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
      expect(covered || isTelegram(host), host).toBe(true);
    }
  });

  test('six data centres are asked in both ways on both ports', () => {
    const hosts = new Set(DATA_CENTRES.map(({ url }) => new URL(url).hostname));
    expect(hosts.size).toBe(6);
    expect(DATA_CENTRES).toHaveLength(24);
    for (const { url } of DATA_CENTRES) expect(url).toMatch(/^http:/);
  });

  test('an hour at the default cadence asks a data centre in every way', () => {
    const sizes = Map.groupBy(DATA_CENTRES, ({ group }) => group);
    for (const group of sizes.values()) expect(group.length).toBeLessThanOrEqual(4);
  });

  test('resolvers are public addresses of different companies', () => {
    expect(new Set(RESOLVERS.map(({ company }) => company)).size).toBeGreaterThanOrEqual(4);
    for (const { url } of RESOLVERS) {
      const host = new URL(url).hostname;
      expect(host).toMatch(/^[\d.]+$/);
      expect(isBogon(host)).toBe(false);
    }
  });

  test.each(DOMESTIC_COUNTRIES)('%s has two or three hosts at home', (country) => {
    const hosts = DOMESTIC_HOSTS.filter((host) => host.country === country);
    expect([2, 3]).toContain(hosts.length);
  });
});
