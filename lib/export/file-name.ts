/** A span of checks: milliseconds since the epoch, `to` is not in it. */
export interface Span {
  from: number;
  to: number;
}

/**
 * `telltale-2026-11-25.json`, of a span `telltale-2026-11-25-of-2026-10-01-to-2026-10-31.json`: the day of the export
 * and the first and last day in it, UTC.
 */
export function exportFileName(exportedAt: number, span: Span | null, extension: string): string {
  const of = span === null ? '' : `-of-${day(span.from)}-to-${day(span.to - 1)}`;
  return `telltale-${day(exportedAt)}${of}.${extension}`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
