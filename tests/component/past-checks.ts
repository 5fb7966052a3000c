import type { FinishedCheck } from '../../lib/words/check.ts';
import type { Finding } from '../../lib/words/diagnosis.ts';
import type { Failure } from '../../lib/words/failure.ts';
import type { Observation, ProbeKind } from '../../lib/words/observation.ts';
import { SERVICES, type Service } from '../../lib/words/service.ts';
import { checkAt, OPEN } from '../unit/history/made-checks.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CADENCE_MS = 30 * MINUTE_MS;
/** The latest checks: how many saw what, the latest last. In the night the browser was closed. */
const LATEST = [
  { count: 3, seen: 'open' },
  { count: 14, seen: 'gap' },
  { count: 3, seen: 'open' },
  { count: 1, seen: 'suspected' },
  { count: 4, seen: 'blocked' },
  { count: 3, seen: 'open' },
  { count: 2, seen: 'slow' },
  { count: 2, seen: 'open' },
] as const;
/** And one a day before that, of another network. */
const DAYS_BEFORE = 6;

type Seen = 'open' | 'suspected' | 'blocked' | 'slow';

/** A history: a day of checks half an hour apart, with a gap, a block and a slow hour in it, and days before. */
export function pastChecks(now: number): FinishedCheck[] {
  const latest = LATEST.flatMap(({ count, seen }) => Array.from({ length: count }, () => seen));
  const begin = now - latest.length * CADENCE_MS;
  return [
    ...Array.from({ length: DAYS_BEFORE }, (_, day) =>
      pastCheck(begin - (DAYS_BEFORE - day) * DAY_MS, 'open', '7d21c0ffee'),
    ),
    ...latest.flatMap((seen, index) =>
      seen === 'gap' ? [] : [pastCheck(begin + index * CADENCE_MS, seen, '3f9a0be11e')],
    ),
  ];
}

/** When the check of it began that saw the block for the first time. */
export function firstBlocked(checks: readonly FinishedCheck[]): number {
  const first = checks.find(({ diagnosis }) => diagnosis.overall.confidence === 'suspected');
  if (first === undefined) throw new Error('No block in this history.');
  return first.startedAt;
}

function pastCheck(startedAt: number, seen: Seen, network: string): FinishedCheck {
  const findings = Object.fromEntries(
    SERVICES.map((service) => [service, { ...findingOf(service, seen), observedAt: startedAt }]),
  );
  return checkAt(startedAt, {
    network,
    country: 'IR',
    finishedAt: startedAt + 4_200,
    observations: observationsOf(startedAt, seen),
    diagnosis: { overall: findingOf('web', seen), services: findings, viaProxy: false },
  });
}

const HOSTS: Partial<Record<Service, string>> = {
  web: 'web.telegram.org',
  links: 't.me',
  site: 'telegram.org',
};

function findingOf(service: Service, seen: Seen): Finding {
  const host = HOSTS[service];
  if (seen === 'slow' && service === 'web') {
    const params = { host: 'web.telegram.org', kilobits: 120, others: 9000 };
    const reason = { key: 'throttled', params } as const;
    return { ...OPEN, verdict: 'slow', method: 'throttling', confidence: 'confirmed', reason };
  }
  if (seen === 'open' || seen === 'slow' || service === 'media') return OPEN;
  const confidence = seen === 'blocked' ? 'confirmed' : 'suspected';
  const blocked = { ...OPEN, verdict: 'blocked', confidence } as const;
  return host === undefined
    ? {
        ...blocked,
        method: 'ip',
        reason: { key: 'address-silent', params: { host: '149.154.167.51' } },
      }
    : { ...blocked, method: 'tls', reason: { key: 'name-in-handshake', params: { host } } };
}

const ASKED: readonly (readonly [string, ProbeKind, 'control' | 'named' | 'addressed'])[] = [
  ['control/cloudflare', 'page', 'control'],
  ['control/mozilla', 'portal', 'control'],
  ['web/root', 'page', 'named'],
  ['web/mtproto/flora', 'mtproto', 'named'],
  ['links/t.me', 'page', 'named'],
  ['site/telegram.org', 'page', 'named'],
  ['front/main/https', 'literal-https', 'control'],
  ['app/149.154.167.51:80/mtproto', 'mtproto', 'addressed'],
  ['app/149.154.175.100:80/mtproto', 'mtproto', 'addressed'],
  ['media/cdn1.telesco.pe', 'page', 'control'],
  ['bots/api', 'page', 'addressed'],
  ['control/literal-https', 'literal-https', 'control'],
];

function observationsOf(startedAt: number, seen: Seen): Observation[] {
  const isBlocked = seen === 'blocked' || seen === 'suspected';
  return ASKED.map(([target, kind, of], index) => {
    const failure: Failure | null = isBlocked ? FAILURES[of] : null;
    // Different each time, so that the chart of times has something to show.
    const firstByteMs = 90 + 35 * ((index * 7 + Math.floor(startedAt / CADENCE_MS)) % 9);
    return {
      target,
      kind,
      startedAt: startedAt + 40 * index,
      durationMs: failure === null ? firstByteMs + 30.5 : 3000,
      failure,
      detail: failure === null ? '' : 'net::ERR_CONNECTION_RESET',
      reused: false,
      ...(failure === null && {
        status: 200,
        ip: '149.154.167.99',
        bytes: 1200,
        phases: { dnsMs: 12, tcpMs: 40, tlsMs: 80, firstByteMs },
      }),
    };
  });
}

const FAILURES = {
  control: null,
  named: 'connection_reset',
  addressed: 'generic_timeout_error',
} as const;
