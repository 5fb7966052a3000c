import * as v from 'valibot';

/** Measurements of one country in one hour or day. */
export interface OoniRow {
  country: string;
  /** The beginning of the span, milliseconds since the epoch. */
  from: number;
  ok: number;
  anomaly: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
/** Of a row of OONI's aggregation by hour or day and country; what else it has is not ours. Failures tell nothing. */
const rowSchema = v.object({
  probe_cc: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  measurement_start_day: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:00:00Z)?$/),
    v.transform(Date.parse),
    v.check((time) => !Number.isNaN(time)),
  ),
  ok_count: count,
  anomaly_count: count,
  confirmed_count: count,
});
const answerSchema = v.object({
  v: v.literal(0),
  dimension_count: v.literal(2),
  result: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
});
/** How OONI writes "no country known". */
const NOWHERE = 'ZZ';

/**
 * Reads an answer of `GET /api/v1/aggregation` with time and country as axes (ooni/backend, routers/v1/aggregation.py,
 * August 2026); null for what is none. A row that is malformed is passed over, as one without a country is: probes send
 * what they like, and one of them must not take all others away.
 */
export function readAnswer(bytes: Uint8Array): OoniRow[] | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const answer = v.safeParse(answerSchema, value);
  if (!answer.success) return null;
  return answer.output.result.flatMap((one) => {
    const row = v.safeParse(rowSchema, one);
    if (!row.success || row.output.probe_cc === NOWHERE) return [];
    const { probe_cc, measurement_start_day, ok_count, anomaly_count, confirmed_count } =
      row.output;
    const anomaly = anomaly_count + confirmed_count;
    return [{ country: probe_cc, from: measurement_start_day, ok: ok_count, anomaly }];
  });
}
