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
  const [hourName, dayName] = [once(nameOfHour), once(nameOfDay)];
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
  for (const row of rows.countryDays)
    at(row.country).now = dayCell(dayName(row.day), countryCell(row));
  for (const row of rows.countryHours)
    at(row.country).now = hourCell(hourName(row.hour), countryCell(row));
  for (const row of rows.networkDays) {
    at(row.country).networks[row.asn] = dayCell(dayName(row.day), servicesOf(row, networkState));
  }
  for (const row of rows.networkHours) {
    at(row.country).networks[row.asn] = hourCell(hourName(row.hour), servicesOf(row, networkState));
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

function hourCell(at: string, services: CrowdCell['services']): CrowdCell {
  return { span: 'hour', at, services };
}

function dayCell(at: string, services: CrowdCell['services']): CrowdCell {
  return { span: 'day', at, services };
}

/** A thousand places lie in three hours: writing a time is dear, so each is written once. */
function once(name: (time: number) => string): (time: number) => string {
  const known = new Map<number, string>();
  return (time) => {
    const before = known.get(time);
    if (before !== undefined) return before;
    const text = name(time);
    known.set(time, text);
    return text;
  };
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
  const days = Map.groupBy(rows, ({ country }) => country);
  return (country, service) => {
    const best = { ...ALONE };
    for (const row of days.get(country) ?? []) {
      best.open = Math.max(best.open, row[`${service}_open`]);
      best.troubled = Math.max(best.troubled, row[`${service}_troubled`]);
    }
    return best;
  };
}
