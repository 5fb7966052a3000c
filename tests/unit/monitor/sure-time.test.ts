import { expect, test } from 'vitest';
import { isTimeSure } from '../../../lib/monitor/sure-time.ts';
import { CONTROLS } from '../../../lib/targets/controls.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { checkAt } from '../history/made-checks.ts';

const seen = (target: string, changes: Partial<Observation> = {}): Observation => ({
  target,
  kind: 'page',
  startedAt: 0,
  durationMs: 100,
  failure: null,
  detail: '',
  reused: false,
  ...changes,
});
const EXPIRED = { failure: 'ssl_invalid_certificate' } as const;
const SILENT = { failure: 'generic_timeout_error' } as const;

test.each<[string, boolean, Observation[]]>([
  ['a site answered', true, [seen('control/google'), seen('control/apple', SILENT)]],
  ['a site at home did, and no other', true, [seen('domestic/ru/ya.ru', { kind: 'domestic' })]],
  [
    'of which no browser says whether its connection was new',
    true,
    [seen('domestic/ru/ya.ru', { kind: 'domestic', reused: true })],
  ],
  ['Telegram alone answered', false, [seen('telegram.org')]],
  ['over plain http alone', false, [seen('control/mozilla', { kind: 'portal' })]],
  ['over a connection that stood', false, [seen('control/google', { reused: true })]],
  [
    'one certificate is not valid now',
    false,
    [seen('control/google', EXPIRED), seen('control/apple')],
  ],
  ['all are silent', false, CONTROLS.map(({ id }) => seen(id, SILENT))],
  ['nothing was asked', false, []],
])('%s: %s', (_name, expected, observations) => {
  expect(isTimeSure(checkAt(1000, { observations }))).toBe(expected);
});

test('a check that was not finished vouches for nothing', () => {
  const start = { startedAt: 1000, trigger: 'alarm', network: 'home' } as const;
  expect(isTimeSure({ outcome: 'discarded', ...start })).toBe(false);
});
