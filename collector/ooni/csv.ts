import type { OoniPart } from '../../lib/words/ooni-part.ts';

/** OONI's counts as CSV (RFC 4180), with their licence; no cell needs quotes. */
export function ooniCsv({ countries, licence }: OoniPart): string {
  const head = 'country,at,state,ok_hour,anomaly_hour,ok_day,anomaly_day,ok_month,anomaly_month';
  const rows = Object.entries(countries).map(([country, { now, day, month }]) =>
    [
      country,
      now?.at ?? '',
      now?.state ?? '',
      now?.counts.ok ?? '',
      now?.counts.anomaly ?? '',
      ...[day, month].flatMap(({ ok, anomaly }) => [ok, anomaly]),
    ].join(','),
  );
  return [`# ${licence}`, head, ...rows, ''].join('\r\n');
}
