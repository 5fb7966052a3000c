import { expect, test, vi } from 'vitest';
import { diagnosisOf } from '../../../lib/monitor/diagnosis-of.ts';
import { noticeAfter } from '../../../lib/monitor/notices.ts';
import { suspectedSince } from '../../../lib/monitor/schedule.ts';
import type { Told } from '../../../lib/told.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { FRONT_ALIVE, HEALTHY, seen } from '../diagnosis/seen.ts';
import { checkAt } from '../history/made-checks.ts';

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }));

const START = Date.UTC(2026, 5, 1, 12);
const reset: Partial<Observation> = { failure: 'connection_reset', durationMs: 80 };
const answers: Partial<Observation> = { status: 200, body: 'expected', ip: '149.154.167.99' };
/** The page of the web client is reset by name, its key exchange is not. */
const WEB_RESET = { ...FRONT_ALIVE, 'web/root': reset, 'web/mtproto/venus': answers };
/** Within a minute: whatever is asked is well. */
const REST_WELL = { 'web/root': null, 'web/mtproto/vesta': answers };
const WEB_RESTS = new Set(['web.telegram.org']);

interface Play {
  /** Since the first check. */
  second: number;
  saw: Parameters<typeof seen>[0];
  cooling?: ReadonlySet<string>;
  network?: string;
}

function play(steps: readonly Play[]): FinishedCheck[] {
  const checks: FinishedCheck[] = [];
  for (const { second, saw, cooling, network = 'home' } of steps) {
    const startedAt = START + second * 1_000;
    const observations = seen(saw).map((one) => ({ ...one, startedAt }));
    const diagnosis = diagnosisOf(observations, startedAt, network, checks, cooling && { cooling });
    checks.push(checkAt(startedAt, { network, observations, diagnosis }));
  }
  return checks;
}

const last = (checks: readonly FinishedCheck[]) => checks.at(-1)?.diagnosis;

test('a service stays accused while what failed of it rests, whatever else of it answers', () => {
  const checks = play([
    { second: 0, saw: WEB_RESET },
    { second: 30, saw: REST_WELL, cooling: WEB_RESTS },
    { second: 45, saw: REST_WELL, cooling: WEB_RESTS },
  ]);
  expect(last(checks)?.overall.verdict).toBe('partial');
  expect(last(checks)?.services.web).toMatchObject({
    verdict: 'partial',
    method: 'tls',
    confidence: 'suspected',
    observedAt: START,
    evidence: [],
  });
  // Checks that are to repeat it come all the same.
  expect(suspectedSince(checks)).toBe(START);
});

test('it is open as soon as that answers', () => {
  const checks = play([
    { second: 0, saw: WEB_RESET },
    { second: 30, saw: REST_WELL, cooling: WEB_RESTS },
    { second: 75, saw: { 'web/root': { status: 200, ip: '149.154.167.99' } } },
  ]);
  expect(last(checks)?.services.web?.verdict).toBe('open');
});

test('a moment without a line in between takes nothing back either', () => {
  const away = Object.fromEntries(
    Object.keys(HEALTHY).map((id) => [id, { failure: 'network_down' as const }]),
  );
  const checks = play([
    { second: 0, saw: WEB_RESET },
    { second: 20, saw: away, cooling: WEB_RESTS },
    { second: 40, saw: REST_WELL, cooling: WEB_RESTS },
  ]);
  expect(checks[1]?.diagnosis.services.web?.verdict).toBe('offline');
  expect(last(checks)?.services.web?.verdict).not.toBe('open');
});

test('an address of a data centre that was reset rests in all its ways', () => {
  const well = { 'app/149.154.167.51:80/post': { status: 404 } };
  const checks = play([
    { second: 0, saw: { ...FRONT_ALIVE, ...well, 'app/149.154.175.50:443/post': reset } },
    { second: 30, saw: well, cooling: new Set(['149.154.175.50']) },
  ]);
  expect(last(checks)?.services.app).toMatchObject({ verdict: 'partial', observedAt: START });
});

test.each([
  ['what rests had answered', { cooling: new Set(['venus.web.telegram.org']) }],
  ['the check is made on another network', { cooling: WEB_RESTS, network: 'cafe' }],
] as [string, Partial<Play>][])('the answers of others stand where %s', (_, more) => {
  const checks = play([
    { second: 0, saw: WEB_RESET },
    { second: 30, saw: REST_WELL, ...more },
  ]);
  expect(last(checks)?.services.web).toMatchObject({
    verdict: 'open',
    observedAt: START + 30_000,
  });
});

test('two checks by hand right after a confirmed block tell no "open again"', () => {
  const checks = play([
    ...[0, 75, 230].map((second) => ({ second, saw: WEB_RESET })),
    ...[250, 265].map((second) => ({ second, saw: REST_WELL, cooling: WEB_RESTS })),
  ]);
  let told: Told = {};
  const notices = checks.map((check) => {
    const next = noticeAfter(told, check, false);
    told = next.told;
    return next.notice;
  });
  expect(notices.filter((notice) => notice !== null)).toEqual(['partial']);
  expect(last(checks)?.services.web?.confidence).toBe('confirmed');
});
