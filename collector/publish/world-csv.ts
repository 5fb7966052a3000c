import { SHARED_VERDICTS } from '../../lib/report/payload.ts';
import type { CrowdCell, World } from '../../lib/words/world.ts';
import { STORED_SERVICES } from '../store/vote.ts';

/** The present state of all countries and networks as CSV (RFC 4180); no cell needs quotes. */
export function worldCsv({ countries, licence }: World): string {
  const head = ['country', 'asn', 'span', 'at', 'service', 'state', 'corroborated'];
  const rows = Object.entries(countries).flatMap(([country, { now, networks }]) => [
    ...(now === null ? [] : cellRows(country, '', now)),
    ...Object.entries(networks).flatMap(([asn, cell]) => cellRows(country, asn, cell)),
  ]);
  const lines = [[...head, ...SHARED_VERDICTS], ...rows].map((row) => row.join(','));
  return [`# ${licence}`, ...lines, ''].join('\r\n');
}

function cellRows(country: string, asn: string, { span, at, services }: CrowdCell): unknown[][] {
  return STORED_SERVICES.flatMap((service) => {
    const said = services[service];
    if (said === undefined) return [];
    const votes = SHARED_VERDICTS.map((verdict) => said.votes[verdict] ?? '');
    return [[country, asn, span, at, service, said.state, said.corroborated ?? '', ...votes]];
  });
}
