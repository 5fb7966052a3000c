import type { Kysely } from 'kysely';
import { type CountryRows, readCountrySeries, readNetworkSeries } from '../store/read-series.ts';
import type { Tables } from '../store/tables.ts';
import { hourAt } from '../wire/spans.ts';
import { KeptByCountry } from './kept-by-country.ts';
import { pointsOf, type SeriesFiles, type SeriesPoint, seriesFiles } from './series.ts';
import { LEAST_PREFIXES } from './votes.ts';

/**
 * What is published of the past of countries, read as seldom as the world summary: who owns four prefixes in a network
 * would see the very moment at which a fifth one reports.
 */
export class CountrySeries {
  readonly #countries: KeptByCountry<CountryRows>;
  readonly #files: KeptByCountry<SeriesFiles>;

  constructor(db: Kysely<Tables>, lifeMs: number, now: () => number) {
    this.#countries = new KeptByCountry(
      (country) => readCountrySeries(db, country, hourAt(now()), LEAST_PREFIXES),
      lifeMs,
      now,
    );
    this.#files = new KeptByCountry((country) => this.#write(db, country), lifeMs, now);
  }

  /** Of the country as a whole, without its networks. */
  async points(country: string): Promise<SeriesPoint[]> {
    return pointsOf(await this.#countries.get(country));
  }

  /** Of the country and its networks. */
  files(country: string): Promise<SeriesFiles> {
    return this.#files.get(country);
  }

  async #write(db: Kysely<Tables>, country: string): Promise<SeriesFiles> {
    const whole = await this.#countries.get(country);
    const parts = async function* () {
      yield pointsOf(whole);
      for await (const rows of readNetworkSeries(db, country, whole, LEAST_PREFIXES)) {
        yield pointsOf(rows);
      }
    };
    return seriesFiles(country, parts());
  }
}
