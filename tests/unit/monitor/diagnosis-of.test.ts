import { describe, expect, test, vi } from 'vitest';
import { diagnosisOf } from '../../../lib/monitor/diagnosis-of.ts';
import { incidentsIn } from '../../../lib/monitor/incidents.ts';
import { LOOK_UP_CONTROLS, lookUpId } from '../../../lib/targets/look-ups.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import type { Service } from '../../../lib/words/service.ts';
import { FRONT_ALIVE, frontFails, namesFail, seen } from '../diagnosis/seen.ts';

type Differences = Parameters<typeof seen>[0];

const MINUTE = 60_000;

/** Checks on one network, by the minute at which each began; all else is well in them. */
function checksAt(
  steps: readonly (readonly [minute: number, Differences])[],
  judged = diagnosisOf,
): FinishedCheck[] {
  const checks: FinishedCheck[] = [];
  for (const [minute, differences] of steps) {
    const startedAt = (1_000 + minute) * MINUTE;
    const observations = seen(differences);
    checks.push({
      outcome: 'finished',
      startedAt,
      trigger: 'alarm',
      network: 'home',
      finishedAt: startedAt + 5_000,
      observations,
      diagnosis: judged(observations, startedAt, 'home', checks),
    });
  }
  return checks;
}

/** What each check says of a service: verdict, method if there is one, `!` where it is confirmed. */
function said(service: Service, checks: readonly FinishedCheck[]): string[] {
  return checks.map(({ diagnosis }) => {
    const found = diagnosis.services[service];
    const method = found?.method === null ? '' : `/${found?.method}`;
    return `${found?.verdict}${method}${found?.confidence === 'confirmed' ? '!' : ''}`;
  });
}

const whole = (bytes: number, durationMs = 300): Partial<Observation> => ({
  status: 200,
  bytes,
  durationMs,
  phases: { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs: 0 },
});
const quick = { 'control/jquery': whole(131_072) };
const silent = { failure: 'generic_timeout_error', durationMs: 6_000 } as const;
const reset = { failure: 'connection_reset' } as const;
const frozen = {
  failure: 'generic_timeout_error',
  status: 200,
  bytes: 16_384,
  durationMs: 8_500,
} as const;
/** What the browser's own resolver says. */
const ELSEWHERE_LOOKED_UP = { ip: '31.13.94.37', body: 'altered' } as const;

describe('a page that froze', () => {
  const open = { 'links/t.me': whole(20_000) };
  const froze = { ...quick, 'links/t.me': frozen };

  test('once is open as soon as it comes whole', () => {
    expect(
      said(
        'links',
        checksAt([
          [0, open],
          [15, froze],
          [16, open],
        ]),
      ),
    ).toEqual(['open', 'slow/stall', 'open']);
  });

  test('beside others is open when each came whole in its own turn', () => {
    const hosts = ['media/cdn1.telesco.pe', 'media/cdn4.telesco.pe'] as const;
    const [one, other] = hosts;
    expect(
      said(
        'media',
        checksAt([
          [0, { ...quick, [one]: frozen, [other]: frozen }],
          [2, { [one]: whole(20_000) }],
          [4, { [other]: whole(20_000) }],
        ]),
      ),
    ).toEqual(['slow/stall', 'slow/stall', 'open']);
  });

  test('once is open when it leads elsewhere, of which no body is read', () => {
    const led = { 'links/t.me': { status: 302, ip: '149.154.167.99' } };
    expect(
      said(
        'links',
        checksAt([
          [0, froze],
          [1, led],
        ]),
      ),
    ).toEqual(['slow/stall', 'open']);
  });

  test('now and then, and came whole in between, is never confirmed', () => {
    const steps = Array.from({ length: 96 }, (_, at) => {
      return [at * 15, [20, 43, 80].includes(at) ? froze : open] as const;
    });
    const checks = checksAt(steps);
    expect(said('links', checks).filter((word) => word === 'slow/stall')).toHaveLength(3);
    expect(said('links', checks)).not.toContain('slow/stall!');
    expect(incidentsIn(checks)).toEqual([]);
  });

  test('each time is confirmed, and over when it comes whole again', () => {
    const checks = checksAt([
      [0, open],
      ...[15, 16.3, 18.5].map((minute) => [minute, froze] as const),
      ...[33, 48].map((minute) => [minute, open] as const),
    ]);
    expect(said('links', checks)).toEqual([
      'open',
      'slow/stall',
      'slow/stall',
      'slow/stall!',
      'open',
      'open',
    ]);
    expect(incidentsIn(checks)).toMatchObject([
      { service: 'links', endedAfter: 1_018.5 * MINUTE, endedBefore: 1_033 * MINUTE },
    ]);
  });

  test('stays so while another page of its host answers, or it alone without its body', () => {
    const root = { 'web/root': null, 'web/k': frozen, ...quick };
    const checks = checksAt([
      [0, root],
      [2, { 'web/root': whole(900) }],
      [4, { 'web/root': null, 'web/k': whole(0) }],
      [6, { 'web/root': null, 'web/k': whole(20_000) }],
    ]);
    expect(said('web', checks)).toEqual(['slow/stall', 'slow/stall', 'slow/stall', 'open']);
  });

  test('is open after a download of its service, whichever page answers', () => {
    const checks = checksAt([
      [0, { 'web/root': null, 'web/k': frozen, ...quick }],
      [2, { 'web/root': whole(900), ...quick, 'web/transfer': whole(131_072) }],
    ]);
    expect(said('web', checks)).toEqual(['slow/stall', 'open']);
  });

  test('and held up others of its front: those are open as soon as their host answers', () => {
    const held = { ...quick, 'site/telegram.org': frozen, 'web/root': null, 'web/k': silent };
    const checks = checksAt([
      [0, held],
      [2, {}],
    ]);
    expect(said('web', checks)).toEqual(['slow/stall', 'open']);
  });
});

describe('what a download showed', () => {
  const throttled = { ...quick, 'site/transfer': whole(131_072, 8_000) };

  test('stands until the next download, whatever the pages do', () => {
    const checks = checksAt([
      ...[0, 1.3, 3.5].map((minute) => [minute, throttled] as const),
      [20, {}],
      [35, { 'site/telegram.org': whole(20_000) }],
      [65, throttled],
      [80, {}],
      [125, { ...quick, 'site/transfer': whole(131_072) }],
    ]);
    expect(said('site', checks)).toEqual([
      'slow/throttling',
      'slow/throttling',
      'slow/throttling!',
      'slow/throttling!',
      'slow/throttling!',
      'slow/throttling!',
      'slow/throttling!',
      'open',
    ]);
  });

  test('stands where the download froze, too', () => {
    const checks = checksAt([
      [0, { ...quick, 'site/transfer': frozen }],
      [2, { 'site/telegram.org': whole(20_000) }],
      [4, { ...quick, 'site/transfer': whole(131_072) }],
    ]);
    expect(said('site', checks)).toEqual(['slow/stall', 'slow/stall', 'open']);
  });

  test('of a service that Firefox does not download stands no longer than until its page answers', async () => {
    const steps = [
      [0, { ...quick, 'web/transfer': whole(131_072, 8_000) }],
      [15, {}],
    ] as const;
    expect(said('web', checksAt(steps))).toEqual(['slow/throttling', 'slow/throttling']);
    vi.stubEnv('FIREFOX', 'true');
    vi.resetModules();
    const inFirefox = await import('../../../lib/monitor/diagnosis-of.ts');
    vi.unstubAllEnvs();
    expect(said('web', checksAt(steps, inFirefox.diagnosisOf))).toEqual([
      'slow/throttling',
      'open',
    ]);
  });
});

describe('a forged name', () => {
  const PAGE = { status: 200, bytes: 900, ip: '149.154.167.99' };
  const ELSEWHERE = { status: 403, ip: '10.10.34.34' };
  /** Half of the controls fail, other ones each time. */
  const unlucky = [
    { 'control/google': silent, 'control/apple': silent, 'control/mozilla': silent },
    { 'control/cloudflare': silent, 'control/amazon': silent, 'control/microsoft': silent },
  ];
  const twice = (differences: Differences) =>
    checksAt([
      [0, { ...differences, ...unlucky[0] }],
      [1.3, { ...differences, ...unlucky[1] }],
    ]);
  const thrice = (differences: Differences) =>
    checksAt([0, 1.3, 3.5].map((minute) => [minute, differences] as const));

  test.each<[string, Differences]>([
    ['leads elsewhere', { 'plain/t.me': ELSEWHERE, 'links/t.me': silent }],
    ['is answered by a block page', { 'plain/t.me': PAGE, 'links/t.me': silent }],
    ['is looked up to somebody else', { 'look-up/t.me': ELSEWHERE_LOOKED_UP, 'links/t.me': reset }],
  ])('that %s is confirmed by two checks, on whatever line, and no other name is', (_, forged) => {
    const checks = twice({ ...FRONT_ALIVE, ...forged, 'site/telegram.org': silent });
    expect(said('links', checks)[1]).toMatch(/^blocked\/(http|dns)!$/);
    expect(said('site', checks)[1]).not.toMatch(/!$/);
  });

  test('does not keep others from being confirmed where the line is good', () => {
    const lied = { ...namesFail(silent), ...frontFails(silent), 'plain/t.me': ELSEWHERE };
    const page = { ...namesFail(silent), ...FRONT_ALIVE, 'plain/t.me': PAGE };
    for (const service of ['web', 'site'] as const) {
      expect(said(service, thrice(lied))).toEqual(['blocked/dns', 'blocked/dns', 'blocked/dns!']);
      expect(said(service, thrice(page))).toEqual([
        'blocked/http',
        'blocked/http',
        'blocked/http!',
      ]);
    }
  });

  test('of another service that the browser looked up itself is confirmed by two checks', () => {
    const lied = {
      ...FRONT_ALIVE,
      'site/telegram.org': silent,
      'look-up/telegram.org': ELSEWHERE_LOOKED_UP,
    };
    expect(said('site', twice(lied))).toEqual(['blocked/dns', 'blocked/dns!']);
  });
});

describe('one data centre that is silent', () => {
  const CENTRES = [
    '149.154.175.50',
    '149.154.167.51',
    '149.154.175.100',
    '149.154.167.91',
    '149.154.171.5',
  ];
  /** Each is asked in one way, in turn; who failed is asked in that way again. */
  const centres = (turn: number, ...silentOnes: number[]): Differences => {
    const ways = [':80/post', ':443/post'];
    const asked = CENTRES.flatMap((address, at) => {
      const isSilent = silentOnes.includes(at);
      return (isSilent ? ways : [ways[(turn + at) % 2]]).map((way) => {
        const answer = isSilent ? silent : { status: 404, ip: address };
        return [`app/${address}${way}`, answer] as const;
      });
    });
    return { ...FRONT_ALIVE, ...Object.fromEntries(asked) };
  };
  const silentAt = (minutes: readonly number[], ...which: number[]) =>
    minutes.map((minute, turn) => [minute, centres(turn, ...which)] as const);

  test('is doubted for an hour, then accused, and confirmed when it is repeated', () => {
    const checks = checksAt(silentAt([0, 15, 30, 45, 60, 61.3, 63.5, 78], 4));
    expect(said('app', checks)).toEqual([
      ...['unsure', 'unsure', 'unsure', 'unsure'],
      ...['partial/ip', 'partial/ip', 'partial/ip!', 'partial/ip!'],
    ]);
  });

  test('and answers once is given an hour anew', () => {
    const checks = checksAt([
      ...silentAt([0, 30, 59], 4),
      ...silentAt([62]),
      ...silentAt([64, 90], 4),
    ]);
    expect(said('app', checks).slice(3)).toEqual(['open', 'unsure', 'unsure']);
  });

  test('says nothing of another one', () => {
    const checks = checksAt([...silentAt([0, 30, 59], 4), ...silentAt([62, 90], 2)]);
    expect(said('app', checks).slice(3)).toEqual(['unsure', 'unsure']);
  });

  test('while nothing answered at all has not been silent by itself', () => {
    const offline = Object.fromEntries(seen().map(({ target }) => [target, silent]));
    const checks = checksAt([
      ...[0, 30, 62].map(
        (minute) => [minute, { ...centres(0, 0, 1, 2, 3, 4), ...offline }] as const,
      ),
      ...silentAt([64], 4),
    ]);
    expect(checks[2]?.diagnosis.overall.verdict).toBe('offline');
    expect(said('app', checks).at(-1)).toBe('unsure');
  });
});

describe('somebody else in the place of the data centres', () => {
  const ADDRESSES = ['149.154.175.50', '149.154.167.51', '149.154.175.100'];
  const centres = (seenAt: Partial<Observation>): Differences => ({
    ...FRONT_ALIVE,
    'control/literal-http': { status: 301, ip: '1.1.1.1', detail: '→ https://1.1.1.1/' },
    ...Object.fromEntries(ADDRESSES.map((address) => [`app/${address}:80/mtproto`, seenAt])),
  });
  const faked = centres({ status: 200, body: 'altered' });

  test('is confirmed by two checks, and an incident', () => {
    const checks = checksAt([
      [0, faked],
      [1.3, faked],
    ]);
    expect(said('app', checks)).toEqual(['blocked/http', 'blocked/http!']);
    expect(incidentsIn(checks)).toMatchObject([{ service: 'app', verdict: 'blocked' }]);
  });

  test('goes on with a row that silence began', () => {
    const checks = checksAt([
      [0, centres(silent)],
      [1.3, centres(silent)],
      [3.5, faked],
    ]);
    expect(said('app', checks)).toEqual(['blocked/ip', 'blocked/ip', 'blocked/http!']);
  });
});

describe('data centres that fall silent together with all addresses that they are compared with', () => {
  const CENTRES = ['149.154.175.50', '149.154.167.51', '149.154.175.100', '149.154.167.91'];
  const centres = (seenAt: Partial<Observation>): Differences =>
    Object.fromEntries(CENTRES.map((address) => [`app/${address}:80/post`, seenAt]));
  const well = { ...FRONT_ALIVE, ...centres({ status: 404 }) };
  const dead: Differences = {
    ...namesFail(silent),
    ...frontFails(silent),
    ...centres(silent),
    'control/literal-https': silent,
    'control/literal-http': silent,
    'control/google-literal': silent,
    'control/post': silent,
  };

  test('are in doubt for as long as that lasts, and open when they answer', () => {
    const checks = checksAt([
      [0, well],
      [15, well],
      ...[30, 31.3, 33.5, 48, 63].map((minute) => [minute, dead] as const),
      [78, well],
    ]);
    expect(said('app', checks)).toEqual([
      ...['open', 'open', 'unsure', 'unsure', 'unsure', 'unsure', 'unsure'],
      'open',
    ]);
    const reasons = checks.map(({ diagnosis }) => diagnosis.overall.reason.key);
    expect(reasons).not.toContain('web-blocked-apps-open');
    expect(reasons).not.toContain('some-blocked');
  });

  test('close no incident in between', () => {
    const cut = { ...FRONT_ALIVE, ...centres(silent) };
    const checks = checksAt([
      ...[0, 1.3, 3.5].map((minute) => [minute, cut] as const),
      [18, well],
      [33, dead],
      [48, cut],
    ]);
    expect(said('app', checks).slice(2)).toEqual(['blocked/ip!', 'open', 'unsure', 'blocked/ip']);
    expect(incidentsIn(checks).filter(({ service }) => service === 'app')).toMatchObject([
      { endedBefore: null },
    ]);
  });
});

describe('a resolver that fails for every name while controls answer over connections that stand', () => {
  const noName = { failure: 'dns_server_misbehaving' } as const;
  const NAMES = ['t.me', 'telegram.org', 'web.telegram.org', ...LOOK_UP_CONTROLS];
  const failing: Differences = {
    ...FRONT_ALIVE,
    'plain/t.me': noName,
    ...Object.fromEntries(NAMES.map((name) => [lookUpId(name, 'usual'), noName])),
    ...Object.fromEntries(
      ['google', 'apple', 'amazon', 'cloudflare'].map((id) => [
        `control/${id}`,
        { status: 200, reused: true },
      ]),
    ),
  };
  const thrice = (differences: Differences) =>
    checksAt([0, 1.3, 3.5].map((minute) => [minute, { ...failing, ...differences }] as const));

  test('accuses nobody', () => {
    const checks = thrice(namesFail(noName));
    for (const service of ['web', 'links', 'site'] as const) {
      expect(said(service, checks)).toEqual(['unsure', 'unsure', 'unsure']);
    }
    expect(incidentsIn(checks)).toEqual([]);
  });

  test('hides nobody who resets names that are known already', () => {
    expect(said('links', thrice({ 'links/t.me': reset })).at(-1)).toBe('blocked/tls!');
  });
});
