import type { CrowdCountry, CrowdVotes, World } from '../words/world.ts';

/** One country more may be another block. */
const FEWEST = 2;
/** What an outage looks like from one place; all other methods are somebody's doing. */
const LIKE_OUTAGE = [undefined, 'ip', 'unknown'];
const RECENT_MS = 3 * 3_600_000;

/**
 * In how many other countries Telegram fails as it would in an outage, by the world summary; 0 unless they are most of
 * those that usually reach it. Where it has been blocked for long it tells nothing. Pure.
 */
export function failingElsewhere(world: World, home: string | undefined, now: number): number {
  const telling = Object.entries(world.countries)
    .filter(([country, { now: cell }]) => {
      return country !== home && cell !== null && cell.span === 'hour' && isRecent(cell.at, now);
    })
    .map(([, country]) => country)
    .filter((country) => !isUsuallyBlocked(country));
  const failing = telling.filter(fails).length;
  return failing >= FEWEST && failing > telling.length / 2 ? failing : 0;
}

/** Web client and apps, whichever was reported. */
function fails({ now }: CrowdCountry): boolean {
  const main = [now?.services.web, now?.services.app].flatMap((one) => one ?? []);
  return (
    main.length > 0 &&
    main.every(({ state, method }) => state === 'blocked' && LIKE_OUTAGE.includes(method))
  );
}

/** By the votes of the month before the last day. */
function isUsuallyBlocked({ day, month }: CrowdCountry): boolean {
  const earlier = (votes: keyof CrowdVotes) =>
    Math.max(0, (month.web?.[votes] ?? 0) - (day.web?.[votes] ?? 0));
  return earlier('blocked') + earlier('partial') + earlier('slow') > earlier('open');
}

function isRecent(at: string, now: number): boolean {
  return Math.abs(now - Date.parse(at)) < RECENT_MS;
}
