import { describe, expect, test } from 'vitest';
import { conclude, judge } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../lib/words/diagnosis.ts';
import { SECURE_DNS_DETAIL } from '../../../lib/words/look-up.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { FRONT_ALIVE, frontFails, namesFail, seen } from './seen.ts';

type Differences = Parameters<typeof seen>[0];

function diagnose(differences: Differences): Diagnosis {
  return conclude(judge({ observations: seen(differences), startedAt: 1_000, previous: {} }));
}

const silent = { failure: 'generic_timeout_error', durationMs: 6_000 } as const;
const reset = { failure: 'connection_reset' } as const;
const refused = { failure: 'connection_refused' } as const;
const noName = { failure: 'dns_server_misbehaving' } as const;
const FRONT = '149.154.167.99';
const genuine = { ip: FRONT, body: 'expected', detail: FRONT } as const;
const secure = { ...genuine, detail: `${SECURE_DNS_DETAIL}${FRONT}` } as const;
const leadingTo = (ip: string): Partial<Observation> => ({ ip, body: 'altered', detail: ip });

describe('a name that failed', () => {
  const links = (differences: Differences) => diagnose(differences).services.links;

  test.each([
    ['silent', silent],
    ['reset', reset],
    ['refused', refused],
  ])('and is looked up to a foreign address: forged, however it failed (%s)', (_, failed) => {
    const found = links({
      'links/t.me': failed,
      ...frontFails(failed),
      'look-up/t.me': leadingTo('31.13.94.37'),
    });
    expect(found).toMatchObject({
      verdict: 'blocked',
      method: 'dns',
      reason: { key: 'address-forged', params: { host: 't.me' } },
    });
  });

  test('is named itself, where only another’s answer over plain http was seen before', () => {
    const { services } = diagnose({
      ...namesFail(silent),
      ...frontFails(silent),
      'plain/t.me': { status: 403, ip: '10.10.34.34' },
      'look-up/telegram.org': leadingTo('10.10.34.35'),
    });
    expect(services.site?.reason.params).toEqual({ host: 'telegram.org' });
    expect(services.web?.reason.params).toEqual({ host: 't.me' });
  });

  test('to an address that a control shares, or a stand-in: a proxy or VPN', () => {
    for (const ip of ['104.16.124.96', '198.18.0.7']) {
      const found = links({
        'links/t.me': reset,
        ...FRONT_ALIVE,
        'look-up/t.me': leadingTo(ip),
      });
      expect(found).toMatchObject({ method: 'tls' });
    }
  });

  test('to one of Telegram’s among foreign ones', () => {
    const found = links({
      'links/t.me': reset,
      ...FRONT_ALIVE,
      'look-up/t.me': { ip: '100::1', body: 'expected', detail: `100::1 ${FRONT}` },
    });
    expect(found).toMatchObject({ method: 'tls' });
  });

  test('while another name’s look-up is forged', () => {
    const found = links({
      'links/t.me': reset,
      ...FRONT_ALIVE,
      'look-up/telegram.org': leadingTo('31.13.94.37'),
    });
    expect(found).toMatchObject({ method: 'tls' });
  });

  test.each<[string, Differences]>([
    [
      'another name led elsewhere',
      { ...FRONT_ALIVE, 'links/t.me': reset, 'plain/t.me': { status: 403, ip: '10.10.34.34' } },
    ],
    [
      'look-ups seemed silent',
      {
        ...FRONT_ALIVE,
        'links/t.me': silent,
        'plain/t.me': silent,
        'label/telegram.org': silent,
      },
    ],
    ['it was refused', { ...FRONT_ALIVE, 'links/t.me': refused, 'plain/t.me': refused }],
    ['it had no address', { ...FRONT_ALIVE, 'links/t.me': noName }],
  ])('is not put down to DNS where its look-up is genuine: %s', (_, differences) => {
    expect(links(differences)?.method).toBe('dns');
    expect(links({ ...differences, 'look-up/t.me': genuine })?.method).not.toBe('dns');
    // Of another name it says nothing.
    expect(links({ ...differences, 'look-up/telegram.org': genuine })?.method).toBe('dns');
    // What the other resolver says is not what this browser met.
    expect(links({ ...differences, 'look-up-plain/t.me': genuine })?.method).toBe('dns');
  });

  test.each([
    ['is silent too', silent],
    ['was given up', noName],
  ])('a look-up that %s agrees with silence', (_, own) => {
    const found = links({
      ...FRONT_ALIVE,
      'links/t.me': silent,
      'plain/t.me': silent,
      'label/telegram.org': silent,
      'look-up/t.me': own,
    });
    expect(found).toMatchObject({ method: 'dns', reason: { key: 'look-up-silent' } });
  });
});

describe('a resolver that loses look-ups', () => {
  const CONTROL_NAMES = ['www.gstatic.com', 'www.apple.com', 'checkip.amazonaws.com'];
  const lookUps = (lost: number, failed: Partial<Observation> = silent) =>
    Object.fromEntries(
      [...CONTROL_NAMES, 'www.cloudflare.com'].map((name, at) => [
        `look-up/${name}`,
        at < lost ? failed : { ip: '192.0.2.1' },
      ]),
    );

  test.each([
    [0, 'name-in-handshake'],
    [1, 'name-in-handshake'],
    [2, 'controls-fail-too'],
    [4, 'controls-fail-too'],
  ])('makes of silence no accusation where it loses half: %s of 4', (lost, key) => {
    const found = diagnose({ ...FRONT_ALIVE, 'links/t.me': silent, ...lookUps(lost) });
    expect(found.services.links?.reason.key).toBe(key);
  });

  test.each([
    [0, 'name-does-not-resolve'],
    [1, 'name-does-not-resolve'],
    [2, 'controls-fail-too'],
    [4, 'controls-fail-too'],
  ])('or has no address for half of what answers all the same: %s of 4', (lost, key) => {
    const found = diagnose({ ...FRONT_ALIVE, 'links/t.me': noName, ...lookUps(lost, noName) });
    expect(found.services.links?.reason.key).toBe(key);
  });

  test('also where advertising has none either: no filter is blamed', () => {
    const sunk = { 'canary/criteo': noName, 'canary/google': noName };
    const fails = { 'links/t.me': noName, ...FRONT_ALIVE, ...sunk };
    expect(diagnose(fails).services.links?.verdict).toBe('local');
    expect(diagnose({ ...fails, ...lookUps(4, noName) }).services.links?.verdict).toBe('unsure');
  });

  test('is told from one that denies others too, which do not answer then', () => {
    const denied = { 'control/google': noName, 'control/apple': noName };
    const found = diagnose({
      ...FRONT_ALIVE,
      'links/t.me': noName,
      ...denied,
      ...lookUps(2, noName),
    });
    expect(found.services.links).toMatchObject({ verdict: 'blocked', method: 'dns' });
  });

  test('does not explain a reset', () => {
    const found = diagnose({ ...FRONT_ALIVE, 'links/t.me': reset, ...lookUps(4) });
    expect(found.services.links?.method).toBe('tls');
  });
});

describe('what secure DNS avoids', () => {
  test.each<[string, Partial<Observation>]>([
    ['the name is denied', noName],
    ['the address is forged', leadingTo('10.10.34.34')],
  ])('is told of what is open, and the whole: %s', (_, plain) => {
    const { overall, services } = diagnose({
      'look-up/t.me': secure,
      'look-up-plain/t.me': plain,
    });
    const reason = { key: 'secure-dns-avoids', params: { host: 't.me' } };
    expect(services.links).toMatchObject({ verdict: 'open', method: null, reason });
    expect(services.site?.reason.key).toBe('all-answered');
    expect(overall).toMatchObject({ verdict: 'open', method: null, confidence: null, reason });
    const observations = seen({ 'look-up/t.me': secure, 'look-up-plain/t.me': plain });
    expect(services.links?.evidence.map((place) => observations[place]?.target)).toEqual([
      'links/t.me',
      'look-up/t.me',
      'look-up-plain/t.me',
    ]);
  });

  test.each<[string, Differences]>([
    ['nobody looked past it', { 'look-up/t.me': secure }],
    ['both say the same', { 'look-up/t.me': secure, 'look-up-plain/t.me': genuine }],
    ['the browser has none', { 'look-up/t.me': genuine, 'look-up-plain/t.me': noName }],
    [
      'secure DNS leads elsewhere too',
      {
        'look-up/t.me': { ...leadingTo('31.13.94.37'), detail: `${SECURE_DNS_DETAIL}31.13.94.37` },
        'look-up-plain/t.me': noName,
      },
    ],
    ['the other resolver is silent', { 'look-up/t.me': secure, 'look-up-plain/t.me': silent }],
    ['it is silent itself', { 'look-up/t.me': silent, 'look-up-plain/t.me': noName }],
    [
      'the other address is one that a control shares',
      { 'look-up/t.me': secure, 'look-up-plain/t.me': leadingTo('104.16.124.96') },
    ],
    ['another name is meant', { 'look-up/telegram.org': secure, 'look-up-plain/t.me': noName }],
  ])('is not told where %s', (_, differences) => {
    const { overall, services } = diagnose(differences);
    const reasons = [overall, ...Object.values(services)].map(({ reason }) => reason.key);
    expect(new Set(reasons)).toEqual(new Set(['all-answered']));
  });

  test('is no reason for what fails', () => {
    const { services } = diagnose({
      'links/t.me': reset,
      ...FRONT_ALIVE,
      'look-up/t.me': secure,
      'look-up-plain/t.me': noName,
    });
    expect(services.links).toMatchObject({ method: 'tls', reason: { key: 'name-in-handshake' } });
  });

  test('nor where the answer came over a connection that stood, or says that servers are down', () => {
    for (const answer of [{ status: 200, reused: true }, { status: 502 }]) {
      const { services } = diagnose({
        'links/t.me': answer,
        'look-up/t.me': secure,
        'look-up-plain/t.me': noName,
      });
      expect(services.links?.reason.key).not.toBe('secure-dns-avoids');
    }
  });
});
