import type { Service } from '../../lib/words/service.ts';
import type { Method } from '../../lib/words/verdict.ts';
import type { CrowdCell, CrowdCountry, World } from '../../lib/words/world.ts';
import type { Sums, WorldRows } from '../store/read-world.ts';
import type { Counts } from '../store/tables.ts';
import { STORED_METHODS, STORED_SERVICES } from '../store/vote.ts';
import { nameOfDay, nameOfHour } from '../wire/spans.ts';
import { type Agreement, type CountryState, countryState, crowdState } from './crowd-state.ts';
import { LICENCE } from './licence.ts';
import { publishedVotes, type Votes } from './votes.ts';
import { votesOfRow } from './votes-of-row.ts';

const METHODS = new Map(
  Object.entries(STORED_METHODS).map(([method, number]) => [number, method as Method]),
);
const ALONE: Agreement = { open: 0, troubled: 0 };

/** The world summary of these rows: for each place the finest span that passes (DESIGN §8). Pure. */
export function worldOf(rows: WorldRows, hour: number): World {
  const countries: Record<string, CrowdCountry> = {};
  const at = (country: string) => {
    countries[country] ??= { now: null, day: {}, month: {}, networks: {} };
    return countries[country];
  };
  const agreements = byPlace(rows.agreements);
  const methods = byPlace(rows.methods);
  const countryCell = (row: Counts & { country: string }) =>
    servicesOf(row, (votes, service) => {
      const key = placeKey(row.country, STORED_SERVICES.indexOf(service));
      const state = countryState(votes, agreements.get(key) ?? ALONE);
      const method = METHODS.get(methods.get(key)?.method ?? 0);
      if (state === null || state.state === 'open' || method === undefined) return state;
      return { ...state, method };
    });
  // Days first: where an hour passes too, it takes their place.
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

function networkState(votes: Votes): CountryState | null {
  const state = crowdState(votes);
  return state === null ? null : { state, corroborated: false };
}

/** States and votes of those services that enough prefixes speak of. */
function servicesOf(
  row: Counts,
  stateOf: (votes: Votes, service: Service) => (CountryState & { method?: Method }) | null,
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

function byPlace<T extends { country: string; service: number }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [placeKey(row.country, row.service), row]));
}

function placeKey(country: string, service: number): string {
  return `${country}${service}`;
}
