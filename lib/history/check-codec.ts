import type { Check, FinishedCheck, UnfinishedCheck } from '../words/check.ts';
import type { Diagnosis, Finding } from '../words/diagnosis.ts';
import { SERVICES } from '../words/service.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { blankObservation, FORMAT, TABLES } from './check-tables.ts';
import { checksum } from './checksum.ts';
import { counted } from './columns.ts';
import { readRows, writeRows } from './rows.ts';
import { TextReader, TextWriter } from './texts.ts';

/**
 * Checks as bytes, in the order given: format, number of columns of each table, texts, columns, checksum.
 * Throws when a check is not as `checkSchema` says.
 */
export function encodeChecks(checks: readonly Check[]): Uint8Array<ArrayBuffer> {
  const tables = TABLES[FORMAT];
  const out = new ByteWriter();
  const texts = new TextWriter();
  const writing = { out, texts };
  const finished = checks.filter((check) => check.outcome === 'finished');
  out.whole(checks.length);
  checks.forEach((check, index) => {
    out.signed(check.startedAt - (checks[index - 1]?.startedAt ?? 0));
  });
  writeRows(tables.check, checks.map(withBase), writing);
  for (const { diagnosis, observations } of finished) {
    out.whole(maskOf(diagnosis.services));
    out.whole(observations.length);
  }
  writeRows(tables.diagnosis, finished.map(diagnosisRow), writing);
  writeRows(tables.finding, finished.flatMap(findingRows), writing);
  writeRows(tables.observation, finished.flatMap(observationRows), writing);
  const whole = new ByteWriter();
  whole.byte(FORMAT);
  for (const table of Object.values(tables)) whole.byte(Object.keys(table).length);
  whole.all(texts.taken());
  whole.all(out.taken());
  const bytes = whole.taken();
  whole.all(checksum(bytes));
  return whole.taken();
}

/** Reads what `encodeChecks` wrote, in this build or an earlier one. Throws a `RangeError` when it is damaged. */
export function decodeChecks(bytes: Uint8Array): Check[] {
  const content = bytes.subarray(0, -4);
  const sum = checksum(content);
  if (bytes.length < 4 || sum.some((byte, index) => byte !== bytes.at(index - 4)))
    throw new RangeError('The checksum does not fit');
  const from = new ByteReader(content);
  const tables = TABLES[from.byte()];
  if (tables === undefined) throw new RangeError('A format that is not known');
  const [ofCheck = 0, ofDiagnosis = 0, ofFinding = 0, ofObservation = 0] = from.all(4);
  const reading = { from, texts: new TextReader(from) };
  const starts: number[] = [];
  for (let left = counted(from); left > 0; left -= 1)
    starts.push((starts.at(-1) ?? 0) + from.signed());
  const rows = readRows(tables.check, ofCheck, starts, reading);
  const finished = starts.filter((_, index) => rows[index]?.outcome === 'finished');
  const sizes = finished.map(() => ({ mask: from.whole(), observations: counted(from) }));
  const diagnoses = readRows(tables.diagnosis, ofDiagnosis, finished, reading);
  const ofService = sizes.map(({ mask }) => SERVICES.filter((_, at) => hasBit(mask, at)));
  const findingBases = finished.flatMap((at, n) => Array(1 + (ofService[n]?.length ?? 0)).fill(at));
  const findings = readRows(tables.finding, ofFinding, findingBases, reading).values();
  const seenBases = finished.flatMap((at, n) => Array(sizes[n]?.observations ?? 0).fill(at));
  const seen = readRows(
    tables.observation,
    ofObservation,
    seenBases,
    reading,
    blankObservation,
  ).values();
  if (from.left > 0) throw new RangeError('More bytes than checks');
  let next = 0;
  return rows.map((row, index) => {
    const startedAt = starts[index] ?? 0;
    const { finishedAt, ...start } = row;
    if (row.outcome !== 'finished') return { ...start, startedAt } as UnfinishedCheck;
    const { observedAt: _, ...overall } = findings.next().value ?? {};
    const services = ofService[next]?.map((service) => [service, findings.next().value] as const);
    const observations = [...seen.take(sizes[next]?.observations ?? 0)];
    const diagnosis = { overall, services: Object.fromEntries(services ?? []), ...diagnoses[next] };
    next += 1;
    return { ...start, startedAt, finishedAt, observations, diagnosis } as unknown as FinishedCheck;
  });
}

function withBase(check: Check) {
  return { row: check, base: check.startedAt };
}

function diagnosisRow({ diagnosis, startedAt: base }: FinishedCheck) {
  return { row: diagnosis, base };
}

function findingRows({ diagnosis, startedAt: base }: FinishedCheck) {
  const { overall, services } = diagnosis;
  const all: (Finding | undefined)[] = [overall, ...SERVICES.map((service) => services[service])];
  return all.flatMap((row) => (row === undefined ? [] : [{ row, base }]));
}

function observationRows({ observations, startedAt: base }: FinishedCheck) {
  return observations.map((row) => ({ row, base }));
}

/** Which services have a finding: a bit for each. */
function maskOf(services: Diagnosis['services']): number {
  return SERVICES.reduce(
    (mask, name, at) => mask + (services[name] === undefined ? 0 : 2 ** at),
    0,
  );
}

function hasBit(mask: number, at: number): boolean {
  return Math.floor(mask / 2 ** at) % 2 === 1;
}
