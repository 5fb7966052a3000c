import { expect, test } from 'vitest';
import { incidentText } from '../../../components/incident-text.ts';
import { incidentWords } from '../../../components/incident-words.ts';
import type { Incident } from '../../../lib/words/incident.ts';

const MINUTE_MS = 60_000;
const NOON = Date.UTC(2026, 5, 1, 12);
const at = (minutes: number) => NOON + minutes * MINUTE_MS;
const INCIDENT: Incident = {
  id: 'web@0badcafe@1',
  service: 'web',
  network: '0badcafe',
  verdict: 'blocked',
  startedAfter: at(2),
  startedBefore: at(17),
  endedAfter: at(77),
  endedBefore: at(92),
  methods: [
    { method: 'tls', from: at(17) },
    { method: 'dns', from: at(47) },
  ],
};
const WAYS = {
  reachMs: 45 * MINUTE_MS,
  lastSeen: at(77),
  say: (time: number) => new Date(time).toISOString().slice(11, 16),
};

test('both ends are no closer than the checks around them', () => {
  expect(incidentWords(INCIDENT, WAYS)).toMatchObject({
    began: 'between 12:02 and 12:17',
    ended: 'between 13:17 and 13:32',
    length: '1 hr to 1 hr 30 min',
    methods: 'cut by name from 12:17 on, by DNS from 12:47 on',
  });
});

test('where no check tells it says so, and not why', () => {
  const { began } = incidentWords({ ...INCIDENT, startedAfter: at(-600) }, WAYS);
  expect(began).toBe('some time between 02:00 and 12:17; no check in between tells when');
  const first = incidentWords({ ...INCIDENT, startedAfter: null }, WAYS);
  expect(first.began).toBe('before 12:17; no good check on this network is kept from before');
  expect(first.length).toBe('at least 1 hr');
});

test('one that was not seen to end is as long as it was seen', () => {
  const open = { ...INCIDENT, endedAfter: null, endedBefore: null };
  const words = incidentWords(open, { ...WAYS, lastSeen: at(47) });
  expect(words.length).toBe('at least 30 min so far');
  expect(words.ended).toBe('no end seen yet; last seen 12:47');
});

test('what is handed on names no network, and the country only where it is given', () => {
  const shared = { incident: INCIDENT, reachMs: WAYS.reachMs, lastSeen: at(77) };
  const text = incidentText({ ...shared, country: null });
  expect(text).toContain('Began: between 2026-06-01 12:02 UTC and 2026-06-01 12:17 UTC');
  expect(text).not.toMatch(/0badcafe|Country/);
  expect(incidentText({ ...shared, country: 'IR' })).toContain('Country: Iran');
});
