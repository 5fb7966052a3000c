import { expect, test } from 'vitest';
import { parsePolicy } from '../../../lib/words/policy.ts';

const RELAY = { origin: 'https://relay.example', key: 'ab'.repeat(41) };

test.each([
  ['nothing', {}, {}],
  [
    'all of it',
    { reports: true, cadenceMinutes: 30, relays: [RELAY] },
    { reports: true, cadenceMinutes: 30, relays: [RELAY] },
  ],
  [
    'two keys of a gateway',
    { relays: [{ ...RELAY, key: `${'cd'.repeat(41)},${RELAY.key}` }] },
    { relays: [{ ...RELAY, key: `${'cd'.repeat(41)},${RELAY.key}` }] },
  ],
  ['a forbidden report', { reports: false }, { reports: false }],
  ['a word for yes: forbidden', { reports: 'yes' }, { reports: false }],
  ['a cadence out of range', { cadenceMinutes: 1 }, {}],
  ['one bad relay among good ones', { relays: [RELAY, { origin: 'http://relay.example' }] }, {}],
  ['entries that nobody knows', { colour: 'red' }, {}],
])('a policy with %s', (_title, stored, expected) => {
  expect(parsePolicy(stored)).toEqual(expected);
});
