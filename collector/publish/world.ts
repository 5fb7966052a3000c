import type { Service } from '../../lib/words/service.ts';
import type { Method } from '../../lib/words/verdict.ts';
import type { CrowdCell, CrowdCountry, World } from '../../lib/words/world.ts';
import type { Agreements, Sums, WorldRows } from '../store/read-world.ts';
import type { Counts } from '../store/tables.ts';
import { STORED_METHODS, STORED_SERVICES } from '../store/vote.ts';
import { nameOfDay, nameOfHour } from '../wire/spans.ts';
import { type Agreement, countryState, crowdState } from './crowd-state.ts';
import { LICENCE } from './licence.ts';
import { publishedVotes, type Votes } from './votes.ts';
import { votesOfRow } from './votes-of-row.ts';

const METHODS = new Map(
  Object.entries(STORED_METHODS).map(([method, number]) => [number, method as Method]),
);
type Said = Omit<NonNullable<CrowdCell['services'][Service]>, 'votes'>;
const ALONE: Agreement = { open: 0, troubled: 0 };

/** The world summary of these rows: for each place the finest span that passes (DESIGN §8). Pure. */
export function worldOf(rows: WorldRows, hour: number): World {
  const countries: Record<string, CrowdCountry> = {};
  const at = (country: string) => {
    countries[country] ??= { now: null, day: {}, month: {}, networks: {} };
    return countries[country];
  };
  const agreementOf = agreementsByCountry(rows.agreements);
  const methods = new Map(
    rows.methods.map(({ country, service, method }) => [`${country}${service}`, method]),
  );
  const countryCell = (row: Counts & { country: string }) =>
    servicesOf(row, (votes, service) => {
      const state = countryState(votes, agreementOf(row.country, service));
      if (state === null || state.state === 'open') return state;
      const code = methods.get(`${row.country}${STORED_SERVICES.indexOf(service)}`);
      const method = code === undefined ? undefined : METHODS.get(code);
      return method === undefined ? state : { ...state, method };
    });
  for (const row of rows.countryDays) at(row.country).now = dayCell(row, countryCell(row));
  for (const row of rows.countryHours) at(row.country).now = hourCell(row, countryCell(row));
  for (const row of rows.networkDays) {
    at(row.country).networks[row.asn] = dayCell(row, servicesOf(row, networkState));
  }
  for (const row of rows.networkHours) {
    at(row.country).networks[row.asn] = hourCell(row, servicesOf(row, networkState));
  }
  for (const row of rows.day) at(row.country).day = sumsOf(row);
  for (const row of rows.month) at(row.country).month = sumsOf(row);
  return {
    format: 'telltale-world',
    version: 1,
    generatedAt: nameOfHour(hour),
    licence: LICENCE,
    countries: Object.fromEntries(
      Object.entries(countries).filter(([, country]) => hasWords(country)),
    ),
  };
}

/** A network stands for itself. */
function networkState(votes: Votes): Said | null {
  const state = crowdState(votes);
  return state === null ? null : { state };
}

/** States and votes of those services that enough prefixes speak of. */
function servicesOf(
  row: Counts,
  stateOf: (votes: Votes, service: Service) => Said | null,
): CrowdCell['services'] {
  const services: CrowdCell['services'] = {};
  for (const service of STORED_SERVICES) {
    const votes = votesOfRow(row, service);
    const state = stateOf(votes, service);
    if (state !== null) services[service] = { ...state, votes: publishedVotes(votes) };
  }
  return services;
}

function hourCell(row: { hour: number }, services: CrowdCell['services']): CrowdCell {
  return { span: 'hour', at: nameOfHour(row.hour), services };
}

function dayCell(row: { day: number }, services: CrowdCell['services']): CrowdCell {
  return { span: 'day', at: nameOfDay(row.day), services };
}

function sumsOf(row: Sums): CrowdCountry['day'] {
  const sums: CrowdCountry['day'] = {};
  for (const service of STORED_SERVICES) {
    const votes = publishedVotes(votesOfRow(row, service));
    if (Object.keys(votes).length > 0) sums[service] = votes;
  }
  return sums;
}

function hasWords({ now, day, month, networks }: CrowdCountry): boolean {
  return [day, month, networks].some((part) => Object.keys(part).length > 0) || now !== null;
}

/** The better of the two days: networks that agreed on one of them do agree. */
function agreementsByCountry(
  rows: readonly Agreements[],
): (country: string, service: Service) => Agreement {
  const best = new Map<string, Agreement>();
  for (const row of rows) {
    for (const service of STORED_SERVICES) {
      const key = `${row.country} ${service}`;
      const before = best.get(key) ?? ALONE;
      best.set(key, {
        open: Math.max(before.open, row[`${service}_open`]),
        troubled: Math.max(before.troubled, row[`${service}_troubled`]),
      });
    }
  }
  return (country, service) => best.get(`${country} ${service}`) ?? ALONE;
}
