import type { OoniCountry, OoniPart } from '../words/ooni-part.ts';
import type { CrowdCountry, World } from '../words/world.ts';

/** One country more may be another block. */
const FEWEST = 2;
/** What an outage looks like from one place; all other methods are somebody's doing. */
const LIKE_OUTAGE = [undefined, 'ip', 'unknown'];
const RECENT_MS = 3 * 3_600_000;
/** So much has "open" to outweigh the trouble of a month: a block of a week does not begin today. */
const TIMES_OPEN = 4;

/**
 * In how many other countries Telegram fails as it would in an outage, by the world summary; 0 unless they are most of
 * those that usually reach it, or do now. Where it has been blocked for long, or nobody knows for how long, that it
 * fails tells nothing. Where no crowd speaks of a country OONI's measurements do. Pure.
 */
export function failingElsewhere(world: World, home: string | undefined, now: number): number {
  const told = { ...toldByOoni(world.ooni, now), ...toldByCrowd(world, now) };
  const telling = Object.entries(told).filter(([country]) => country !== home);
  const failing = telling.filter(([, isFailing]) => isFailing).length;
  return failing >= FEWEST && failing > telling.length / 2 ? failing : 0;
}

/** Whether Telegram fails, by country. */
type Told = Record<string, boolean>;

function toldByCrowd({ countries }: World, now: number): Told {
  const telling = Object.entries(countries).filter(
    ([, country]) =>
      country.now?.span === 'hour' &&
      isRecent(country.now.at, now) &&
      (isReached(country) || isUsuallyReached(country)),
  );
  return Object.fromEntries(telling.map(([name, country]) => [name, fails(country)]));
}

function fails(country: CrowdCountry): boolean {
  const main = mainOf(country);
  return (
    main.length > 0 &&
    main.every(({ state, method }) => state === 'blocked' && LIKE_OUTAGE.includes(method))
  );
}

/** It is no outage where this is said, whatever was before. */
function isReached(country: CrowdCountry): boolean {
  return mainOf(country).some(({ state }) => state === 'open');
}

/** Web client and apps, whichever was reported. */
function mainOf({ now }: CrowdCountry) {
  return [now?.services.web, now?.services.app].flatMap((one) => one ?? []);
}

/**
 * By the month before the last day, as far as that is proven. A prefix has one vote a day in the month and one an hour
 * in the day: of the month's open ones no more than the day's can be of the day, and of its trouble perhaps none is.
 */
function isUsuallyReached({ day, month }: CrowdCountry): boolean {
  const { open = 0, partial = 0, blocked = 0, slow = 0 } = month.web ?? {};
  const openBefore = open - (day.web?.open ?? 0);
  return openBefore > 0 && openBefore >= TIMES_OPEN * (partial + blocked + slow);
}

/**
 * An anomaly of OONI's does not say how Telegram fails, and a fault of its test would be one everywhere (there was one,
 * probe#756 of its tracker). So a country tells only while most of its last day was in order: an outage of half a day
 * has not been seen, and a test that stays wrong does not make outages of blocks.
 */
function toldByOoni(ooni: OoniPart | undefined, now: number): Told {
  const telling = Object.entries(ooni?.countries ?? {}).flatMap(([name, country]) => {
    const { now: latest } = country;
    if (latest === null || latest.state === 'mixed' || !isRecent(latest.at, now)) return [];
    return isMostlyOk(country) ? [[name, latest.state === 'anomaly'] as const] : [];
  });
  return Object.fromEntries(telling);
}

function isMostlyOk({ day, month }: OoniCountry): boolean {
  return [day, month].every(({ ok, anomaly }) => ok > anomaly);
}

function isRecent(at: string, now: number): boolean {
  return Math.abs(now - Date.parse(at)) < RECENT_MS;
}
