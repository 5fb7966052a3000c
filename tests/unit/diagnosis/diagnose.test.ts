import { describe, expect, test } from 'vitest';
import { conclude, judge } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../lib/words/diagnosis.ts';
import { INSPECTED_DETAIL } from '../../../lib/words/inspected.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { FRONT_ALIVE, frontFails, HEALTHY, namesFail, seen } from './seen.ts';

type Differences = Parameters<typeof seen>[0];

function diagnose(differences: Differences, previous: Diagnosis['services'] = {}): Diagnosis {
  return conclude(judge({ observations: seen(differences), startedAt: 1_000, previous }));
}

function words({ overall, services }: Diagnosis): Record<string, string> {
  const word = ({ verdict, method }: { verdict: string; method: string | null }) =>
    method === null ? verdict : `${verdict}/${method}`;
  return {
    overall: word(overall),
    ...Object.fromEntries(Object.entries(services).map(([name, found]) => [name, word(found)])),
  };
}

function all(verdict: string): Record<string, string> {
  return { overall: verdict, web: verdict, links: verdict, site: verdict };
}

const reset = { failure: 'connection_reset' } as const;
const silent = { failure: 'generic_timeout_error', durationMs: 6_000 } as const;
const refused = { failure: 'connection_refused' } as const;
const noName = { failure: 'dns_server_misbehaving' } as const;
const foreign = { failure: 'ssl_unknown_authority' } as const;
const down = { failure: 'network_down' } as const;

const controlsFail = (difference: Partial<Observation>) => ({
  'control/google': difference,
  'control/apple': difference,
  'control/amazon': difference,
  'control/cloudflare': difference,
});
const portalsFail = (difference: Partial<Observation>) => ({
  'control/mozilla': difference,
  'control/microsoft': difference,
});
const altered = { status: 302, body: 'altered' } as const;

const ROWS: [string, Differences, Record<string, string>][] = [
  ['everything answers', {}, all('open')],
  ['403, 404 and 451 are answers', namesFail({ status: 451 }), all('open')],
  ['one control fails', { 'control/google': silent }, all('open')],
  [
    'no network at all',
    { ...namesFail(down), ...controlsFail(down), ...portalsFail(down) },
    { overall: 'offline' },
  ],
  [
    'no resolver',
    { ...namesFail(noName), ...controlsFail(noName), ...portalsFail(noName) },
    all('offline'),
  ],
  [
    'a portal redirects http and drops https',
    { ...namesFail(silent), ...controlsFail(silent), ...portalsFail(altered) },
    all('captive-portal'),
  ],
  [
    'a portal lets Telegram through',
    { ...controlsFail(silent), ...portalsFail(altered) },
    all('open'),
  ],
  ['servers say 502', namesFail({ status: 502 }), all('outage')],
  [
    'every certificate is foreign, http is genuine',
    { ...namesFail(foreign), ...controlsFail(foreign) },
    all('local'),
  ],
  [
    'every certificate is out of date',
    {
      ...namesFail({ failure: 'ssl_invalid_certificate' }),
      ...controlsFail({ failure: 'ssl_invalid_certificate' }),
    },
    all('local'),
  ],
  ['names do not resolve', { ...namesFail(noName), ...FRONT_ALIVE }, all('blocked/dns')],
  [
    'names lead to this device',
    { ...namesFail(refused), ...FRONT_ALIVE, 'plain/t.me': refused },
    all('blocked/dns'),
  ],
  [
    'names lead to a block page elsewhere, addresses are dropped too',
    {
      ...namesFail(silent),
      ...frontFails(silent),
      'plain/t.me': { status: 403, ip: '10.10.34.34' },
    },
    all('blocked/dns'),
  ],
  [
    'look-ups of Telegram names are not answered',
    {
      ...namesFail(silent),
      ...FRONT_ALIVE,
      'plain/t.me': silent,
      'label/telegram.org': silent,
    },
    all('blocked/dns'),
  ],
  [
    'a block page from the genuine address',
    {
      ...namesFail(silent),
      ...FRONT_ALIVE,
      'plain/t.me': { status: 200, ip: '149.154.167.99', bytes: 900 },
    },
    all('blocked/http'),
  ],
  [
    'a block page in the place of t.me over http, which https is spared; another name is silent',
    {
      'site/telegram.org': silent,
      ...FRONT_ALIVE,
      'plain/t.me': { status: 200, ip: '149.154.167.99', bytes: 900 },
    },
    { overall: 'partial/tls', web: 'open', links: 'open', site: 'blocked/tls' },
  ],
  [
    'the same, where t.me was asked over a connection that stood',
    {
      'links/t.me': { status: 200, reused: true },
      'site/telegram.org': silent,
      ...FRONT_ALIVE,
      'plain/t.me': { status: 200, ip: '149.154.167.99', bytes: 900 },
    },
    { overall: 'partial/http', web: 'open', site: 'blocked/http' },
  ],
  [
    'certificates are forged for Telegram only',
    { ...namesFail(foreign), ...FRONT_ALIVE },
    all('blocked/tls-interception'),
  ],
  ['reset by name', { ...namesFail(reset), ...FRONT_ALIVE }, all('blocked/tls')],
  [
    'alert by name',
    { ...namesFail({ failure: 'ssl_failed_handshake' }), ...FRONT_ALIVE },
    all('blocked/tls'),
  ],
  [
    'closed by name',
    { ...namesFail({ failure: 'eof_error' }), ...FRONT_ALIVE },
    all('blocked/tls'),
  ],
  [
    'silent by name, names that do not exist are denied at once',
    { ...namesFail(silent), ...FRONT_ALIVE, 'label/telegram.org': noName },
    all('blocked/tls'),
  ],
  ['reset by address', { ...namesFail(reset), ...frontFails(reset) }, all('blocked/tcp-reset')],
  ['refused by address', { ...namesFail(refused), ...frontFails(refused) }, all('blocked/ip')],
  [
    'silent by address',
    { ...namesFail(silent), ...frontFails(silent), 'label/telegram.org': noName },
    all('blocked/ip'),
  ],
  [
    'silent by name, and no address without a name can be reached at all (IPv6 only)',
    {
      ...namesFail(silent),
      ...frontFails({ failure: 'host_unreachable' }),
      'control/literal-https': { failure: 'host_unreachable' },
      'control/literal-http': { failure: 'host_unreachable' },
      'control/post': { failure: 'host_unreachable' },
    },
    all('blocked/unknown'),
  ],
  [
    'the body breaks off',
    namesFail({ failure: 'connection_reset', status: 200, bytes: 16_384 }),
    all('blocked/tcp-reset'),
  ],
  [
    'the body freezes, a large file from elsewhere does not',
    {
      ...namesFail({ failure: 'generic_timeout_error', status: 200, bytes: 16_384 }),
      'control/jquery': { status: 200, bytes: 65_536 },
    },
    all('slow/stall'),
  ],
  [
    'every body freezes',
    {
      ...namesFail({ failure: 'generic_timeout_error', status: 200, bytes: 16_384 }),
      'control/jquery': { failure: 'generic_timeout_error', status: 200, bytes: 16_384 },
      'control/jsdelivr': { failure: 'generic_timeout_error', status: 200, bytes: 16_384 },
    },
    all('unsure'),
  ],
  [
    'every body drips, and the large files of others are slow too',
    {
      ...namesFail({ failure: 'generic_timeout_error', status: 200, bytes: 6_000 }),
      'control/jquery': { status: 200, bytes: 40_000, durationMs: 6_500 },
      'control/jsdelivr': { status: 200, bytes: 12_000, durationMs: 6_500 },
    },
    all('unsure'),
  ],
  [
    'every body freezes, and over the frozen connection of one name another is asked',
    {
      'links/t.me': { failure: 'generic_timeout_error', status: 200, bytes: 4_096 },
      'site/telegram.org': silent,
      ...FRONT_ALIVE,
      'label/telegram.org': noName,
      'control/jquery': { failure: 'generic_timeout_error', status: 200, bytes: 16_384 },
    },
    { overall: 'unsure', web: 'open', links: 'unsure', site: 'unsure' },
  ],
  [
    'Telegram’s bodies freeze, and over the frozen connection of one name another is asked',
    {
      'links/t.me': { failure: 'generic_timeout_error', status: 200, bytes: 4_096 },
      'site/telegram.org': silent,
      ...FRONT_ALIVE,
      'label/telegram.org': noName,
      'control/jquery': { status: 200, bytes: 65_536 },
    },
    { overall: 'slow/stall', web: 'open', links: 'slow/stall', site: 'slow/stall' },
  ],
  [
    't.me alone is reset',
    { 'links/t.me': reset, ...FRONT_ALIVE },
    { overall: 'partial/tls', web: 'open', links: 'blocked/tls', site: 'open' },
  ],
  [
    'names are silent on a line where controls took nearly as long',
    { ...namesFail(silent), ...controlsFail({ durationMs: 4_000 }) },
    all('unsure'),
  ],
  [
    'the same where one control alone was slow',
    { ...namesFail(silent), 'control/google': { durationMs: 4_000 } },
    {
      overall: 'blocked/unknown',
      web: 'blocked/unknown',
      links: 'blocked/unknown',
      site: 'blocked/unknown',
    },
  ],
  [
    'too few controls answer',
    {
      ...namesFail(reset),
      ...FRONT_ALIVE,
      'control/google': silent,
      'control/apple': silent,
      'control/amazon': reset,
    },
    all('unsure'),
  ],
  [
    'a filter sinks t.me and the canaries',
    { 'links/t.me': refused, ...FRONT_ALIVE, 'canary/criteo': refused, 'canary/google': refused },
    { overall: 'local', web: 'open', links: 'local', site: 'open' },
  ],
  [
    'one canary alone is no filter',
    {
      'links/t.me': noName,
      ...FRONT_ALIVE,
      'canary/criteo': { status: 404 },
      'canary/google': noName,
    },
    { overall: 'partial/dns', web: 'open', links: 'blocked/dns', site: 'open' },
  ],
  ['a failure that nobody knows', namesFail({ failure: 'unknown_failure' }), all('unsure')],
  ['this device refuses', namesFail({ failure: 'local_error' }), all('local')],
];

describe('what one check means', () => {
  test.each(ROWS)('%s', (_title, differences, expected) => {
    expect(words(diagnose(differences))).toEqual(expected);
  });
});

describe('data centres and extras', () => {
  const CENTRES = ['149.154.175.50', '149.154.167.51', '149.154.175.100', '149.154.167.91'];
  const centres = (...differences: Partial<Observation>[]) =>
    Object.fromEntries(
      CENTRES.map((address, index) => [
        `app/${address}:80/post`,
        differences[index] ?? { status: 404, ip: address },
      ]),
    );
  const controls = { 'control/literal-http': FRONT_ALIVE['control/literal-http'] ?? {} };
  const post = { 'control/post': FRONT_ALIVE['control/post'] ?? {} };
  const app = (differences: Differences) => words(diagnose(differences)).app;

  test('404 is their ordinary answer', () => {
    expect(app(centres())).toBe('open');
  });

  test('one that is silent proves nothing, one that resets does', () => {
    expect(app({ ...centres(silent), ...controls, ...post })).toBe('unsure');
    expect(app({ ...centres(reset), ...controls, ...post })).toBe('partial/tcp-reset');
  });

  test('some silent: partial; all: blocked by address', () => {
    expect(app({ ...centres(silent, silent), ...controls, ...post })).toBe('partial/ip');
    const all = centres(silent, silent, silent, silent);
    expect(app({ ...all, ...controls, ...post })).toBe('blocked/ip');
  });

  test('nobody is accused where an unrelated address cannot be asked in that way either', () => {
    const all = centres(silent, silent, silent, silent);
    expect(app({ ...all, ...controls, 'control/literal-http': silent })).toBeUndefined();
    expect(app({ ...all, 'control/literal-http': silent, 'control/post': silent })).toBeUndefined();
  });

  test('names cut, data centres open: partial, and the reason says that apps may still connect', () => {
    const found = diagnose({ ...namesFail(reset), ...FRONT_ALIVE, ...centres() });
    expect(words(found)).toMatchObject({ overall: 'partial/tls', app: 'open', web: 'blocked/tls' });
    expect(found.overall.reason.key).toBe('web-blocked-apps-open');
  });

  describe('all of which fail where no unrelated address answers in that way either', () => {
    const all = centres(silent, silent, silent, silent);
    const dead = {
      'control/literal-https': silent,
      'control/literal-http': silent,
      'control/post': silent,
    };
    const before = diagnose(centres()).services;
    const then = (differences: Differences) =>
      conclude(judge({ observations: seen(differences), startedAt: 2_000, previous: before }));

    test('are no longer known to be open', () => {
      const found = then({ ...all, ...dead });
      expect(found.services.app).toMatchObject({
        verdict: 'unsure',
        method: null,
        confidence: null,
        reason: { key: 'cause-unclear', params: { host: CENTRES[0] } },
        observedAt: 2_000,
      });
      expect(words(found).overall).toBe('unsure');
      const named = found.services.app?.evidence.map((place) => seen({ ...all, ...dead })[place]);
      expect(named?.map((one) => one?.target)).toEqual(Object.keys(all));
    });

    test('stay what they were where they were not open, and where none of them was let out', () => {
      expect(app({ ...all, ...dead })).toBeUndefined();
      const unmade = centres(...CENTRES.map(() => ({ failure: 'not-made' as const })));
      expect(then({ ...unmade, ...dead }).services.app).toMatchObject({
        verdict: 'open',
        observedAt: 1_000,
      });
    });

    test('stay what they were where only IPv6 answers: no bare address can be asked there', () => {
      const names = Object.fromEntries(
        Object.entries(HEALTHY).map(([id, one]) => [id, { ...one, ip: `64:ff9b::${one.ip}` }]),
      );
      expect(then({ ...names, ...all, ...dead }).services.app?.verdict).toBe('open');
      const one = { 'site/telegram.org': HEALTHY['site/telegram.org'] ?? {} };
      expect(then({ ...names, ...one, ...all, ...dead }).services.app?.verdict).toBe('unsure');
    });

    test('nothing says that they can be reached while names are cut', () => {
      const cut = { ...namesFail(reset), ...FRONT_ALIVE, ...all, ...dead };
      expect(words(then(cut))).toMatchObject({ overall: 'partial/tls', app: 'unsure' });
      expect(then(cut).overall.reason.key).toBe('name-in-handshake');
      expect(then({ 'media/cdn1.telesco.pe': noName, ...all, ...dead }).overall.reason.key).toBe(
        'name-does-not-resolve',
      );
    });
  });

  test('not asked in a check in which names are cut: nothing says that apps may still connect', () => {
    const previous = diagnose(centres()).services;
    const observations = seen({ ...namesFail(reset), ...FRONT_ALIVE });
    const found = conclude(judge({ observations, startedAt: 2_000, previous }));
    expect(words(found)).toMatchObject({ overall: 'partial/tls', app: 'open' });
    expect(found.overall.reason.key).toBe('name-in-handshake');
  });

  test('web and data centres: blocked, whatever else is open', () => {
    const all = centres(silent, silent, silent, silent);
    const found = diagnose({ 'web/root': reset, ...FRONT_ALIVE, ...all });
    expect(words(found)).toMatchObject({ overall: 'blocked/tls', site: 'open' });
  });

  test('media alone: partial, in the words of extras', () => {
    const found = diagnose({ 'media/cdn1.telesco.pe': noName });
    expect(words(found)).toMatchObject({ overall: 'partial/dns', media: 'blocked/dns' });
    expect(found.overall.reason.key).toBe('extras-blocked');
  });

  test('another’s answer to the key exchange neither clears nor accuses', () => {
    const id = 'app/149.154.175.50:80/mtproto';
    expect(app({ [id]: { status: 200, ip: '149.154.175.50', body: 'altered' } })).toBe('unsure');
    expect(app({ [id]: { status: 200, ip: '149.154.175.50', body: 'expected' } })).toBe('open');
  });
});

describe('what proves nothing', () => {
  test('an answer over a connection that stood neither clears nor is judged', () => {
    const blocked = diagnose({ ...namesFail(reset), ...FRONT_ALIVE });
    const after = diagnose(namesFail({ status: 200, reused: true }), blocked.services);
    expect(words(after)).toEqual(all('blocked/tls'));
    expect(after.services.web?.observedAt).toBe(1_000);
    expect(after.services.web?.evidence).toEqual([]);
  });

  test('a service that was never observed is left out', () => {
    const diagnosis = diagnose({ 'web/root': { failure: 'not-made' } });
    expect(diagnosis.services.web).toBeUndefined();
    expect(diagnosis.overall.verdict).toBe('open');
  });

  test('nothing was let out: something on this device', () => {
    expect(diagnose(namesFail({ failure: 'not-made' })).overall.verdict).toBe('local');
  });
});

describe('a proxy or VPN', () => {
  test('is known by a valid certificate from an address that is not Telegram’s', () => {
    expect(diagnose(namesFail({ status: 200, ip: '10.8.0.1' })).viaProxy).toBe(true);
    expect(diagnose({}).viaProxy).toBe(false);
  });

  test('a stand-in address of a VPN client is no forged answer', () => {
    const found = diagnose({
      'links/t.me': reset,
      ...FRONT_ALIVE,
      'plain/t.me': { status: 301, ip: '198.18.0.7', detail: '→ https://t.me/' },
    });
    expect(words(found).links).toBe('blocked/tls');
  });
});

describe('silence, when reports from elsewhere tell of it too', () => {
  const dropped = { ...namesFail(silent), ...frontFails(silent), 'label/telegram.org': noName };
  const judged = (differences: Differences, countries: number) =>
    conclude(judge({ observations: seen(differences), startedAt: 1_000, previous: {} }), countries);

  test('is an outage', () => {
    expect(words(judged(dropped, 3))).toEqual(all('outage'));
    expect(judged(dropped, 3).overall.reason).toEqual({
      key: 'silent-elsewhere',
      params: { count: 3 },
    });
  });

  test('is a block where nobody else tells of it', () => {
    expect(words(judged(dropped, 0)).overall).toBe('blocked/ip');
  });

  test.each<[string, Differences]>([
    ['connections are reset', { ...namesFail(reset), ...frontFails(reset) }],
    ['connections are refused', { ...dropped, ...namesFail(refused), ...frontFails(refused) }],
    ['the name alone is silent', { ...namesFail(silent), ...FRONT_ALIVE }],
    ['one service answers', { ...dropped, 'links/t.me': {} }],
  ])('is a block where %s', (_title, differences) => {
    expect(words(judged(differences, 3))).toEqual(words(judged(differences, 0)));
    expect(judged(differences, 3).overall.verdict).not.toBe('outage');
  });
});

test('evidence names the observations that the finding rests on', () => {
  const observations = seen({ ...namesFail(reset), ...FRONT_ALIVE });
  const { services } = conclude(judge({ observations, startedAt: 1_000, previous: {} }));
  const targets = services.links?.evidence.map((index) => observations[index]?.target);
  expect(targets).toEqual(['links/t.me', 'front/main/https', 'front/main/http', 'plain/t.me']);
});

test.each([
  ['none was asked', {}],
  ['none could be asked', { 'control/jquery': { failure: 'not-made' } }],
] as [string, Differences][])(
  'a body that freezes while no large file shows what that means is no accusation, and others are not said to fail: %s',
  (_, differences) => {
    const frozen = { failure: 'generic_timeout_error', status: 200, bytes: 6_000 } as const;
    const { services } = diagnose({ 'links/t.me': frozen, ...differences });
    expect(services.links).toMatchObject({
      verdict: 'unsure',
      method: null,
      reason: { key: 'answers-not-whole', params: { host: 't.me' } },
    });
  },
);

describe('speed', () => {
  const download = (bytes: number, durationMs: number): Partial<Observation> => ({
    status: 200,
    bytes,
    durationMs,
    phases: { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs: 0 },
  });
  const quick = { 'control/jquery': download(131_072, 300) };
  const site = (differences: Differences) => words(diagnose(differences));

  test('slow while another is quick: slowed down', () => {
    const found = site({ ...quick, 'site/transfer': download(131_072, 8_000) });
    expect(found).toMatchObject({ overall: 'slow/throttling', site: 'slow/throttling' });
  });

  test.each([
    ['as quick as the other', { ...quick, 'site/transfer': download(131_072, 400) }],
    [
      'the line is slow',
      { 'control/jquery': download(131_072, 7_000), 'site/transfer': download(131_072, 9_000) },
    ],
    ['nothing to compare with', { 'site/transfer': download(131_072, 9_000) }],
    ['too little to tell', { ...quick, 'site/transfer': download(9_000, 1_000) }],
    ['it did not begin', { ...quick, 'site/transfer': { failure: 'connection_reset' } }],
  ] as [string, Differences][])('%s: no accusation', (_, differences) => {
    expect(site(differences)).toMatchObject({ overall: 'open', site: 'open' });
  });

  test('frozen while another came whole: stall', () => {
    const frozen = { ...silent, status: 200, bytes: 15_000 };
    expect(site({ ...quick, 'site/transfer': frozen })).toMatchObject({ site: 'slow/stall' });
  });
});

describe('other resolvers', () => {
  const says = (body: 'expected' | 'altered') => ({ status: 200, body });
  const t = (differences: Differences) =>
    diagnose({ 'links/t.me': noName, ...differences }).services.links;

  test('that know the name make the reason surer', () => {
    const found = t({ 'doh/quad9/t.me': says('expected'), 'doh/adguard/t.me': says('altered') });
    expect(found).toMatchObject({
      verdict: 'blocked',
      method: 'dns',
      reason: { key: 'resolvers-disagree' },
    });
  });

  test('none of which knows it, and two deny it: nobody blocks it', () => {
    const found = t({ 'doh/quad9/t.me': says('altered'), 'doh/adguard/t.me': says('altered') });
    expect(found).toMatchObject({ verdict: 'unsure', reason: { key: 'name-is-gone' } });
  });

  test('none of which knows it, and that have trouble with it: its own name servers may fail', () => {
    const trouble = { status: 200 };
    const two = { 'doh/quad9/t.me': trouble, 'doh/adguard/t.me': trouble };
    const mixed = { 'doh/quad9/t.me': trouble, 'doh/adguard/t.me': says('altered') };
    for (const differences of [two, mixed]) {
      const unclear = { verdict: 'unsure', method: null, reason: { key: 'cause-unclear' } };
      expect(t({ ...FRONT_ALIVE, ...differences })).toMatchObject(unclear);
    }
    expect(t({ ...two, 'doh/google/t.me': says('expected') })).toMatchObject({
      verdict: 'blocked',
      reason: { key: 'resolvers-disagree' },
    });
    const gone = { ...mixed, 'doh/google/t.me': says('altered') };
    expect(t(gone)).toMatchObject({ verdict: 'unsure', reason: { key: 'name-is-gone' } });
  });

  test.each<[string, Partial<Observation>]>([
    ['is dead', silent],
    ['turns whoever asks from here away', { status: 403 }],
  ])('one of which has trouble with it while the other %s', (_, other) => {
    const found = t({ 'doh/quad9/t.me': { status: 200 }, 'doh/adguard/t.me': other });
    expect(found).toMatchObject({ verdict: 'blocked', method: 'dns' });
  });

  test('one that denies it may be in league', () => {
    expect(t({ 'doh/quad9/t.me': says('altered'), 'doh/adguard/t.me': silent })).toMatchObject({
      verdict: 'blocked',
    });
  });

  test('that are dead change nothing', () => {
    expect(t({ 'doh/quad9/t.me': silent })).toMatchObject({
      verdict: 'blocked',
      reason: { key: 'name-does-not-resolve' },
    });
  });
});

describe('an authority that was added to this device', () => {
  const opened = { detail: INSPECTED_DETAIL };
  const names = namesFail({ status: 200, ip: '149.154.167.99', ...opened });
  const refusing = { failure: 'ssl_failed_handshake' } as const;

  test('opens what answers: open, and it is said', () => {
    const found = diagnose({ ...controlsFail(opened), ...names });
    expect(found.overall).toMatchObject({ verdict: 'open', reason: { key: 'answered-inspected' } });
  });

  test('opens others only: nothing is said', () => {
    expect(diagnose(controlsFail(opened)).overall.reason.key).toBe('all-answered');
  });

  test('opens all that answers, and Telegram’s names are refused: local', () => {
    for (const failure of [refusing, reset, { failure: 'eof_error' } as const]) {
      const found = diagnose({ ...FRONT_ALIVE, ...controlsFail(opened), ...namesFail(failure) });
      expect(words(found)).toEqual(all('local'));
      expect(found.overall.reason.key).toBe('tls-inspected-everywhere');
    }
  });

  test('opens some of what answers, or all while Telegram is silent: a block', () => {
    const some = { ...controlsFail(opened), 'control/apple': {} };
    const partly = diagnose({ ...FRONT_ALIVE, ...some, ...namesFail(refusing) });
    expect(words(partly)).toMatchObject({ web: 'blocked/tls' });
    const quiet = diagnose({ ...FRONT_ALIVE, ...controlsFail(opened), ...namesFail(silent) });
    expect(words(quiet)).toMatchObject({ web: 'blocked/tls' });
  });
});

describe('foreign sites cut off', () => {
  const cut = { ...namesFail(silent), ...controlsFail(silent), ...portalsFail(silent) };
  const home = (difference: Partial<Observation>) => ({ 'domestic/ru/ya.ru': difference });

  test('a host at home answers: restricted', () => {
    expect(words(diagnose({ ...cut, ...home({}) }))).toEqual(all('restricted'));
  });

  test('none does: offline', () => {
    expect(words(diagnose({ ...cut, ...home(silent) }))).toEqual(all('offline'));
  });

  test('one control abroad answers: not restricted', () => {
    const found = diagnose({ ...cut, 'control/apple': {}, ...home({}) });
    expect(found.overall.verdict).toBe('unsure');
  });
});

describe('something else in the place of a data centre', () => {
  const id = 'app/149.154.175.50:80/mtproto';
  const faked = { [id]: { status: 200, body: 'altered' as const } };
  const genuine = { 'control/literal-http': { status: 301, detail: '→ https://1.1.1.1/' } };
  const app = (differences: Differences) => diagnose(differences).services.app;

  test('while an unrelated address is genuine: a block', () => {
    expect(app({ ...faked, ...genuine })).toMatchObject({ verdict: 'blocked', method: 'http' });
  });

  test('while an unrelated address is answered in the same way: a proxy, perhaps', () => {
    const page = { 'control/literal-http': { status: 200 } };
    expect(app({ ...faked, ...page })).toMatchObject({ verdict: 'unsure' });
    expect(app(faked)).toMatchObject({ verdict: 'unsure' });
  });

  test('a redirect to somebody else is as good as a page', () => {
    const led = {
      'app/149.154.175.50:80/post': { status: 302, detail: '→ http://block.example/' },
    };
    expect(app({ ...led, ...genuine })).toMatchObject({ verdict: 'blocked', method: 'http' });
    const own = {
      'app/149.154.175.50:80/post': { status: 302, detail: '→ https://core.telegram.org/' },
    };
    expect(app({ ...own, ...genuine })).toMatchObject({ verdict: 'open' });
  });

  test('then an answer to an empty request elsewhere proves nothing', () => {
    const other = { 'app/149.154.167.51:443/post': { status: 404 } };
    expect(app({ ...faked, ...genuine, ...other })).toMatchObject({ verdict: 'blocked' });
  });
});
