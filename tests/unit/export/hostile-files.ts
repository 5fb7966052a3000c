import fc from 'fast-check';
import type { ImportProblem } from '../../../lib/export/import-error.ts';
import { jsonHistory } from '../../../lib/export/json-history.ts';
import { collected } from '../history/collected.ts';
import { checkAt } from '../history/made-checks.ts';
import { oneByOne } from './one-by-one.ts';

export const NOW = Date.UTC(2026, 10, 25, 12);
const HOUR_MS = 3_600_000;

export interface HostileFile {
  name: string;
  file: Blob;
  /** What it is to be refused for; absent where that depends on chance. */
  problem?: ImportProblem;
}

/** A sound file of ours that others are made from: 30 checks, an hour apart, the last an hour ago. */
export async function soundFile(): Promise<string> {
  const checks = Array.from({ length: 30 }, (_, n) => checkAt(NOW - (30 - n) * HOUR_MS));
  const software = { name: 'Telltale', version: '0.1.0' };
  const pieces = jsonHistory({ checks: oneByOne(checks), software, exportedAt: NOW });
  return (await collected(pieces)).join('');
}

// biome-ignore lint/suspicious/noExplicitAny: a parsed file whose places are damaged
type Loose = any;
type Damage = (file: Loose, n: number) => void;

/** What nobody may send: one thing wrong in an otherwise sound file. */
const DAMAGES: Record<string, [ImportProblem, Damage]> = {
  'another format': ['foreign', (file) => (file.format = 'their-history')],
  'no format': ['foreign', (file) => delete file.format],
  'a later version': ['version-unknown', (file, n) => (file.version = 2 + n)],
  'a version as text': ['version-unknown', (file) => (file.version = '1')],
  'no checks': ['part-missing', (file) => delete file.checks],
  'no networks': ['part-missing', (file) => delete file.networks],
  'checks that are no list': ['entry-invalid', (file) => (file.checks = {})],
  'software that is a list': ['entry-invalid', (file) => (file.software = [])],
  'an unheard-of part': ['entry-invalid', (file) => (file.extra = 1)],
  'a part called __proto__': [
    'entry-invalid',
    (file) => Object.defineProperty(file, '__proto__', { value: {}, enumerable: true }),
  ],
  'a check that is null': ['entry-invalid', (file, n) => (file.checks[n] = null)],
  'a check that is a list': ['entry-invalid', (file, n) => (file.checks[n] = [[]])],
  'a time that is a number': ['entry-invalid', (file, n) => (file.checks[n].startedAt = NOW)],
  'a time without a zone': [
    'entry-invalid',
    (file, n) => (file.checks[n].startedAt = '2026-11-25T00:00:00.000'),
  ],
  'a day that no month has': [
    'entry-invalid',
    (file, n) => (file.checks[n].startedAt = '2026-02-30T00:00:00.000Z'),
  ],
  'an outcome of its own': ['entry-invalid', (file, n) => (file.checks[n].outcome = 'won')],
  'a network that is too long': [
    'entry-invalid',
    (file, n) => (file.checks[n].network = 'x'.repeat(65 + n)),
  ],
  'a network that is an object': [
    'entry-invalid',
    (file, n) => (file.checks[n].network = { toString: 'x' }),
  ],
  'no diagnosis': ['entry-invalid', (file, n) => delete file.checks[n].diagnosis],
  'a verdict of its own': [
    'entry-invalid',
    (file, n) => (file.checks[n].diagnosis.overall.verdict = '=1+1'),
  ],
  'an unheard-of service': [
    'entry-invalid',
    (file, n) => (file.checks[n].diagnosis.services.mail = file.checks[n].diagnosis.services.links),
  ],
  'a reason of its own': [
    'entry-invalid',
    (file, n) => (file.checks[n].diagnosis.overall.reason.key = '<img src=x onerror=alert(1)>'),
  ],
  'a target that is none': [
    'entry-invalid',
    (file, n) => (file.checks[n].observations[0].target = 'javascript:alert(1)//%0A'),
  ],
  'a duration before zero': [
    'entry-invalid',
    (file, n) => (file.checks[n].observations[0].durationMs = -1 - n),
  ],
  'a status of ten digits': [
    'entry-invalid',
    (file, n) => (file.checks[n].observations[0].status = 1e10),
  ],
  'a text without end': [
    'entry-invalid',
    (file, n) => (file.checks[n].observations[0].detail = 'x'.repeat(301)),
  ],
  'more observations than a check makes': [
    'entry-invalid',
    (file, n) => (file.checks[n].observations = Array(201).fill(file.checks[n].observations[0])),
  ],
  'a check twice': ['not-in-order', (file, n) => file.checks.splice(n, 0, file.checks[n])],
  'checks in disorder': ['not-in-order', (file, n) => file.checks.push(file.checks[n])],
  'a network that is a number': ['entry-invalid', (file, n) => file.networks.push(n)],
  'an incident that is a text': ['entry-invalid', (file) => file.incidents.push('x')],
};

/** Files that are none of ours at all. */
const STRANGERS: [string, BlobPart[], ImportProblem][] = [
  ['nothing', [], 'not-json'],
  ['white space', ['  \n'.repeat(1000)], 'not-json'],
  ['a page', ['<!doctype html><title>x</title>'], 'not-json'],
  ['a table', ['started_at,finished_at\r\n1,2\r\n'], 'not-json'],
  ['a list', ['[1,2,3]'], 'foreign'],
  ['another object', ['{"data_format_version":"0.2.0"}'], 'foreign'],
  ['an empty object', ['{}'], 'foreign'],
  ['a number', ['1'], 'not-json'],
  ['an archive', [new Uint8Array([80, 75, 3, 4, 0, 0, 255, 254])], 'not-text'],
  ['UTF-16', [new Uint8Array([255, 254, 123, 0, 125, 0])], 'not-text'],
  ['a byte that is no text', ['{"format":"', new Uint8Array([195, 40]), '"}'], 'not-text'],
  ['two objects', ['{"format":"telltale-history"}{"format":"telltale-history"}'], 'not-json'],
  ['brackets without end', ['{"checks":['.concat('['.repeat(1_000_000))], 'cut-off'],
  ['deep brackets', [`{"format":${'['.repeat(900_000)}${']'.repeat(900_000)}}`], 'entry-invalid'],
  ['a text of 64 MB', ['{"format":"', 'x'.repeat(1 << 26), '"}'], 'entry-too-long'],
  [
    'numbers without end',
    [`{"format":"telltale-history","checks":[${'1,'.repeat(1e6)}1]}`],
    'entry-invalid',
  ],
];

/** At least 200 files, each of which must be refused. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const sound = await soundFile();
  const damaged = Object.entries(DAMAGES).flatMap(([name, [problem, damage]]) =>
    fc.sample(fc.nat(28), { seed: 1, numRuns: 3 }).map((n): HostileFile => {
      const file = JSON.parse(sound);
      damage(file, n);
      return { name: `${name} (${n})`, file: new Blob([JSON.stringify(file)]), problem };
    }),
  );
  const strangers = STRANGERS.map(
    ([name, parts, problem]): HostileFile => ({ name, file: new Blob(parts), problem }),
  );
  const cut = fc
    .sample(fc.integer({ min: 1, max: sound.length - 3 }), { seed: 2, numRuns: 60 })
    .map((at): HostileFile => {
      return { name: `cut off at ${at}`, file: new Blob([sound.slice(0, at)]), problem: 'cut-off' };
    });
  const broken = fc
    .sample(fc.tuple(fc.nat(sound.length - 3), fc.constantFrom('{', ']', '\u0000', '\n"')), {
      seed: 3,
      numRuns: 60,
    })
    .map(([at, sign]): HostileFile => {
      // A quotation mark more or less, or a bracket out of place: no JSON any longer, wherever it falls.
      const text = `${sound.slice(0, at)}${sign}"${sign}${sound.slice(at)}`;
      return { name: `broken at ${at} with ${JSON.stringify(sign)}`, file: new Blob([text]) };
    });
  return [...damaged, ...strangers, ...cut, ...broken];
}
