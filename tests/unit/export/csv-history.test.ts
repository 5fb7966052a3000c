import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, csvHistory } from '../../../lib/export/csv-history.ts';
import type { Check } from '../../../lib/words/check.ts';
import { collected } from '../history/collected.ts';
import { BLOCKED, checkAt } from '../history/made-checks.ts';
import { randomHistory } from '../history/random-history.ts';
import { oneByOne } from './one-by-one.ts';

const AT = Date.UTC(2026, 2, 14, 12, 30);

async function written(checks: Check[]): Promise<string> {
  return (await collected(csvHistory({ checks: oneByOne(checks) }))).join('');
}

/** Reads RFC 4180: rows by CRLF, cells by comma, quoted ones with doubled quotes. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  const token = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/y;
  while (token.lastIndex < text.length) {
    const [, raw = '', end] = token.exec(text) ?? [];
    if (end === undefined) throw new Error('not RFC 4180');
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function records(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parsed(text.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

describe('a history as CSV', () => {
  test('has one row for each service and check', async () => {
    const services = { links: { ...BLOCKED, observedAt: AT }, web: { ...BLOCKED, observedAt: AT } };
    const text = await written([
      checkAt(AT, { diagnosis: { overall: BLOCKED, services, viaProxy: false } }),
      { outcome: 'interrupted', startedAt: AT + 1000, trigger: 'click', network: 'home' },
    ]);
    expect(text.startsWith('\uFEFFstarted_at,finished_at,')).toBe(true);
    expect(records(text)).toMatchObject([
      { service: 'web', verdict: 'blocked', method: 'dns', confidence: 'confirmed' },
      {
        started_at: '2026-03-14T12:30:00.000Z',
        finished_at: '2026-03-14T12:30:04.000Z',
        outcome: 'finished',
        trigger: 'alarm',
        network: 'home',
        via_proxy: 'no',
        overall: 'blocked',
        service: 'links',
        reason: 'name-does-not-resolve host=t.me',
        observed_at: '2026-03-14T12:30:00.000Z',
        evidence: 't.me page ok',
      },
      { started_at: '2026-03-14T12:30:01.000Z', outcome: 'interrupted', service: '', verdict: '' },
    ]);
  });

  test('of any kind can be read, row by row, and no cell is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomHistory,
        fc.constantFrom('=1+1', '-2', '@a', '\ta'),
        async (all, name) => {
          const checks = all.map((check, n) => (n % 2 === 0 ? { ...check, network: name } : check));
          const rows = parsed((await written(checks)).slice(1));
          const expected = checks.reduce(
            (sum, check) =>
              sum +
              (check.outcome === 'finished' ? Object.keys(check.diagnosis.services).length : 1),
            1,
          );
          expect(rows).toHaveLength(expected);
          for (const row of rows) {
            expect(row).toHaveLength(14);
            for (const one of row) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        },
      ),
    );
  });
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['＝1', `"'＝1"`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['a;b', '"a;b"'],
  ['two\r\nlines', '"two\r\nlines"'],
])('the cell %j is written %j', (value, expected) => {
  expect(cell(value)).toBe(expected);
});
