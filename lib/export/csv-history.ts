import type { Check, FinishedCheck } from '../words/check.ts';
import type { Reason } from '../words/reason.ts';
import { SERVICES } from '../words/service.ts';
import { type FormatInput, iso } from './format.ts';

const COLUMNS = [
  'started_at',
  'finished_at',
  'outcome',
  'trigger',
  'network',
  'via_proxy',
  'overall',
  'service',
  'verdict',
  'method',
  'confidence',
  'reason',
  'observed_at',
  'evidence',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The history as CSV (RFC 4180, docs/formats.md): one row for each service of each check, and one for a check that came
 * to no result.
 */
export async function* csvHistory({ checks }: Pick<FormatInput, 'checks'>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r\n`;
  for await (const check of checks) yield rowsOf(check).map(lineOf).join('');
}

function lineOf(row: Row): string {
  return `${COLUMNS.map((column) => cell(row[column] ?? '')).join(',')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe (OWASP, "CSV Injection",
 * and the same signs at full width, which Excel takes in some languages).
 */
export function cell(value: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$|^'/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function rowsOf(check: Check): Row[] {
  const { outcome, trigger, network } = check;
  const start = { started_at: iso(check.startedAt), outcome, trigger, network };
  if (check.outcome !== 'finished') return [start];
  const { overall, services, viaProxy } = check.diagnosis;
  return SERVICES.flatMap((service): Row[] => {
    const finding = services[service];
    if (finding === undefined) return [];
    return [
      {
        ...start,
        finished_at: iso(check.finishedAt),
        via_proxy: viaProxy ? 'yes' : 'no',
        overall: overall.verdict,
        service,
        verdict: finding.verdict,
        method: finding.method ?? '',
        confidence: finding.confidence ?? '',
        reason: reasonText(finding.reason),
        observed_at: iso(finding.observedAt),
        evidence: evidenceText(check, finding.evidence),
      },
    ];
  });
}

/** `name-does-not-resolve host=t.me`. */
function reasonText({ key, params }: Reason): string {
  return [key, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** `links/t.me page dns_server_misbehaving; plain/t.me plain ok`. */
function evidenceText({ observations }: FinishedCheck, indexes: readonly number[]): string {
  return indexes
    .flatMap((index) => {
      const seen = observations[index];
      return seen === undefined ? [] : [`${seen.target} ${seen.kind} ${seen.failure ?? 'ok'}`];
    })
    .join('; ');
}
