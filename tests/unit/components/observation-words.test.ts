import { expect, test } from 'vitest';
import { observationWords } from '../../../components/observation-words.ts';
import type { Observation } from '../../../lib/words/observation.ts';

const SILENT: Observation = {
  target: 'site/telegram.org',
  kind: 'page',
  startedAt: 1_000,
  durationMs: 6_000,
  failure: 'generic_timeout_error',
  detail: '',
  reused: false,
};
const NONE = { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs: 0 };

test.each([
  ['silence', NONE],
  ['silence, got as far as the look-up', { ...NONE, dnsMs: 12 }],
  ['silence, got as far as the connection', { ...NONE, dnsMs: 12, tcpMs: 40 }],
  ['silence, got as far as the handshake', { ...NONE, tcpMs: 40, tlsMs: 41 }],
  ['silence, got as far as the answer', { dnsMs: 12, tcpMs: 40, tlsMs: 41, firstByteMs: 80 }],
])('of what failed the last step is told: %s', (words, phases) => {
  expect(observationWords({ ...SILENT, phases })).toBe(words);
});

test('what answered needs no step, and where no phases are known none is told', () => {
  const phases = { dnsMs: 12, tcpMs: 40, tlsMs: 41, firstByteMs: 80 };
  expect(observationWords({ ...SILENT, failure: null, phases })).toBe('answered');
  expect(observationWords(SILENT)).toBe('silence');
});
