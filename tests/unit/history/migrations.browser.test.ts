import { deleteDB, openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { openHistory } from '../../../lib/history/history.ts';
import { DATABASE, VERSION } from '../../../lib/history/schema.ts';
import { incidentsIn } from '../../../lib/monitor/incidents.ts';
import { checkSchema, type FinishedCheck } from '../../../lib/words/check.ts';
import { collected } from './collected.ts';
import made from './made-by/version-1.json';
import made2 from './made-by/version-2.json';
import { dump, dumpDerived } from './raw-database.ts';

beforeEach(() => deleteDB(DATABASE));

/** The database as the build of version 1 left it: its stores, keys and values were read out of one. */
async function makeVersion1(): Promise<void> {
  const database = await openDB(DATABASE, made.version, {
    upgrade: (opened) => {
      for (const [name, rows] of Object.entries(made.stores)) {
        const store = opened.createObjectStore(name);
        for (const [key, value] of rows) void store.put(value, key as number);
      }
    },
  });
  database.close();
}

/** The same of version 2, whose checks are in format 1: bytes as base64, counts by hour. */
async function makeVersion2(): Promise<void> {
  const database = await openDB(DATABASE, made2.version, {
    upgrade: (opened) => {
      for (const [name, rows] of Object.entries(made2.stores)) {
        const store = opened.createObjectStore(name);
        for (const [key, value] of rows as [IDBValidKey, unknown][])
          void store.put(alive(value), key);
      }
    },
  });
  database.close();
}

/** What the file has as JSON as it lay in the database. */
function alive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(alive);
  if ('bytes' in value) return Uint8Array.fromBase64(String(value.bytes));
  if ('hours' in value && 'length' in value) {
    const hours = new Uint16Array(Number(value.length));
    for (const [hour, count] of Object.entries(value.hours ?? {})) hours[Number(hour)] = count;
    return hours;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, alive(inner)]));
}

test('what version 2 made is read as it was: sealed days, rows, and what follows from them', async () => {
  await makeVersion2();
  const history = await openHistory();
  try {
    expect((await dump('days')).size).toBeGreaterThan(4);
    expect((await dump('rows')).size).toBeGreaterThan(1);
    expect(await collected(history.stream())).toEqual(made2.checks);
    expect(await history.count()).toBe(made2.checks.length);
    const before = await dumpDerived();
    await history.rebuild();
    expect(await dumpDerived()).toEqual(before);
    expect(await history.recover()).toMatchObject([{ outcome: 'interrupted', network: 'home' }]);
  } finally {
    history.close();
  }
});

test('what version 2 made is sealed in the format of today, beside what was sealed before', async () => {
  await makeVersion2();
  const history = await openHistory();
  const last = made2.checks.at(-1)?.startedAt ?? 0;
  try {
    await history.tend({ now: last + 3 * 86_400_000, keepDays: 100_000 });
    expect((await dump('rows')).size).toBe(0);
    expect(await collected(history.stream())).toEqual(made2.checks);
  } finally {
    history.close();
  }
});

test('what version 1 made is kept whole, its start records too', async () => {
  await makeVersion1();
  const before = made.stores.checks.map(([, value]) => v.parse(checkSchema, value));
  expect(before.length).toBeGreaterThan(40);
  const history = await openHistory();
  try {
    expect(await collected(history.stream())).toEqual(before);
    expect(await history.count()).toBe(before.length);
    const finished = before.filter((check): check is FinishedCheck => check.outcome === 'finished');
    const incidents = await history.incidents(0, Number.POSITIVE_INFINITY);
    expect(incidents).toHaveLength(incidentsIn(finished).length);
    expect(incidents).toEqual(expect.arrayContaining([...incidentsIn(finished)]));
    expect(await history.recover()).toMatchObject([{ outcome: 'interrupted', network: 'home' }]);
    expect(await history.count()).toBe(before.length + 1);
  } finally {
    history.close();
  }
});

test('a damaged row of version 1 does not stand in the way', async () => {
  await makeVersion1();
  const old = await openDB(DATABASE, 1);
  await old.put('checks', 'torn', 5);
  old.close();
  const history = await openHistory();
  expect(await history.count()).toBe(made.stores.checks.length);
  history.close();
});

test('a migration that is cut off in the middle leaves version 1 as it was', async () => {
  await makeVersion1();
  const opening = indexedDB.open(DATABASE, VERSION);
  await new Promise<void>((resolve) => {
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('rows');
      opening.result.deleteObjectStore('checks');
      opening.transaction?.abort();
    };
    opening.onerror = () => resolve();
  });
  expect((await dump('checks')).size).toBe(made.stores.checks.length);
  const history = await openHistory();
  expect(await history.count()).toBe(made.stores.checks.length);
  history.close();
});
