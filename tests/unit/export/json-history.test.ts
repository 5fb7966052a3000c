import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { jsonHistory } from '../../../lib/export/json-history.ts';
import { incidentsIn } from '../../../lib/monitor/incidents.ts';
import { type Check, checkSchema, TRIGGERS, UNFINISHED } from '../../../lib/words/check.ts';
import { FAILURES } from '../../../lib/words/failure.ts';
import { incidentSchema } from '../../../lib/words/incident.ts';
import { observationSchema, PROBE_KINDS } from '../../../lib/words/observation.ts';
import { REASON_KEYS } from '../../../lib/words/reason.ts';
import { SERVICES } from '../../../lib/words/service.ts';
import { CONFIDENCES, METHODS, VERDICTS } from '../../../lib/words/verdict.ts';
import { collected } from '../history/collected.ts';
import { BLOCKED, checkAt } from '../history/made-checks.ts';
import { randomHistory } from '../history/random-history.ts';

const schemaFile = new URL('../../../docs/history.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const formats = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const ajv = new Ajv({ allErrors: true, strict: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const software = { name: 'Telltale', version: '0.1.0' };
const AT = Date.UTC(2026, 2, 14, 12, 30);
const MINUTE = 60_000;
const TIMES = /^(exportedAt|from|(started|finished|observed)At|(started|ended)(After|Before))$/;

async function exported(checks: Iterable<Check>): Promise<string> {
  async function* one() {
    yield* checks;
  }
  return (await collected(jsonHistory({ checks: one(), software, exportedAt: AT }))).join('');
}

/** The file as read back, with its times as milliseconds since the epoch. */
function readBack(text: string) {
  return JSON.parse(text, (key, value) =>
    TIMES.test(key) && typeof value === 'string' ? Date.parse(value) : value,
  );
}

function blockedAt(startedAt: number): Check {
  const services = { links: { ...BLOCKED, observedAt: startedAt } };
  return checkAt(startedAt, { diagnosis: { overall: BLOCKED, services, viaProxy: false } });
}

const interrupted: Check = {
  outcome: 'interrupted',
  startedAt: AT,
  trigger: 'click',
  network: 'home',
};
const HISTORIES: Record<string, Check[]> = {
  empty: [],
  'one finished check': [checkAt(AT)],
  'one interrupted check': [interrupted],
  'one discarded check': [{ ...interrupted, outcome: 'discarded' }],
  'an incident that lasts': [checkAt(AT), blockedAt(AT + MINUTE)],
  'an incident with no good check before it': [blockedAt(AT)],
  'an incident that is over': [
    checkAt(AT),
    blockedAt(AT + MINUTE),
    blockedAt(AT + 2 * MINUTE),
    checkAt(AT + 3 * MINUTE),
    checkAt(AT + 4 * MINUTE),
  ],
};

describe('a history as JSON', () => {
  test.each(Object.entries(HISTORIES))('%s is as the schema says', async (_name, checks) => {
    const file = JSON.parse(await exported(checks));
    expect(validate(file), ajv.errorsText(validate.errors)).toBe(true);
    expect(file.checks).toHaveLength(checks.length);
  });

  test('any history is as the schema says and loses nothing', async () => {
    let incidents = 0;
    await fc.assert(
      fc.asyncProperty(randomHistory, async (checks) => {
        for (const check of checks) expect(v.is(checkSchema, check)).toBe(true);
        const text = await exported(checks);
        expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true);
        const file = readBack(text);
        const finished = checks.filter((check) => check.outcome === 'finished');
        expect(file.checks).toEqual(checks);
        expect(file.incidents).toEqual(incidentsIn(finished));
        expect(file.networks.map(({ id }: { id: string }) => id)).toEqual([
          ...new Set(checks.map(({ network }) => network)),
        ]);
        incidents += file.incidents.length;
      }),
    );
    expect(incidents).toBeGreaterThan(20);
  });

  test('times are UTC, both ends of an incident are told', async () => {
    const file = JSON.parse(await exported(HISTORIES['an incident that is over'] ?? []));
    expect(file.exportedAt).toBe('2026-03-14T12:30:00.000Z');
    expect(file.incidents).toEqual([
      {
        id: `links@home@${AT + MINUTE}`,
        service: 'links',
        network: 'home',
        verdict: 'blocked',
        startedAfter: '2026-03-14T12:30:00.000Z',
        startedBefore: '2026-03-14T12:31:00.000Z',
        endedAfter: '2026-03-14T12:32:00.000Z',
        endedBefore: '2026-03-14T12:33:00.000Z',
        methods: [{ method: 'dns', from: '2026-03-14T12:31:00.000Z' }],
      },
    ]);
  });

  test('is written piece by piece', async () => {
    let asked = 0;
    async function* checks() {
      for (let n = 0; n < 100; n += 1) {
        asked += 1;
        yield checkAt(AT + n * MINUTE);
      }
    }
    const pieces = jsonHistory({ checks: checks(), software, exportedAt: AT });
    for (let n = 0; n < 5; n += 1) await pieces.next();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(6);
  });
});

describe('the schema', () => {
  const { definitions } = schema;

  test.each([
    ['verdict', VERDICTS],
    ['method', METHODS],
    ['confidence', CONFIDENCES],
    ['service', SERVICES],
    ['failure', FAILURES],
    ['probeKind', PROBE_KINDS],
    ['reasonKey', REASON_KEYS],
    ['trigger', TRIGGERS],
    ['unfinished', UNFINISHED],
  ])('knows the words for %s', (name, words) => {
    expect(definitions[name].enum).toEqual(words);
  });

  test.each(['finishedCheck', 'observation', 'phases', 'diagnosis', 'serviceFinding', 'incident'])(
    'and formats.md know the same fields: %s',
    (name) => {
      for (const field of Object.keys(definitions[name].properties)) {
        expect(formats, 'docs/formats.md').toContain(`\`${field}\``);
      }
    },
  );

  test.each(['verdict', 'confidence', 'probeKind', 'trigger', 'unfinished'])(
    'and formats.md know the same words: %s',
    (name) => {
      for (const word of definitions[name].enum) {
        expect(formats, 'docs/formats.md').toContain(`\`${word}\``);
      }
    },
  );

  test('knows the words that stand in one place only', () => {
    const { observation, incident, diagnosis } = definitions;
    const { body } = observationSchema.entries;
    expect(observation.properties.body.enum).toEqual(body.wrapped.options);
    expect(incident.properties.verdict.enum).toEqual(incidentSchema.entries.verdict.options);
    expect(Object.keys(diagnosis.properties.services.properties)).toEqual(SERVICES);
  });

  test.each([
    ['the file', (file: Loose) => file],
    ['software', (file: Loose) => file.software],
    ['a check', (file: Loose) => file.checks[0]],
    ['an interrupted check', (file: Loose) => file.checks[2]],
    ['an observation', (file: Loose) => file.checks[0].observations[0]],
    ['phases', (file: Loose) => file.checks[0].observations[0].phases],
    ['a diagnosis', (file: Loose) => file.checks[0].diagnosis],
    ['a finding', (file: Loose) => file.checks[0].diagnosis.overall],
    ['a reason', (file: Loose) => file.checks[0].diagnosis.overall.reason],
    ['services', (file: Loose) => file.checks[0].diagnosis.services],
    ['a service', (file: Loose) => file.checks[0].diagnosis.services.links],
    ['a network', (file: Loose) => file.networks[0]],
    ['an incident', (file: Loose) => file.incidents[0]],
    ['a method', (file: Loose) => file.incidents[0].methods[0]],
  ])('refuses what it does not know in %s', async (_name, place) => {
    const checks = [checkAt(AT), blockedAt(AT + MINUTE), { ...interrupted, startedAt: AT * 1.1 }];
    const file = JSON.parse(await exported(checks));
    expect(validate(file)).toBe(true);
    place(file).unheardOf = 1;
    expect(validate(file)).toBe(false);
  });

  test('refuses a time that is not UTC, and one that is missing', async () => {
    const file = JSON.parse(await exported([checkAt(AT)]));
    file.checks[0].startedAt = '2026-03-14T12:30:00.000+02:00';
    expect(validate(file)).toBe(false);
    delete file.checks[0].startedAt;
    expect(validate(file)).toBe(false);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a parsed file whose places the tests walk into
type Loose = any;
