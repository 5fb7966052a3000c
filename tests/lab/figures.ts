import type { Comparison } from './compare.ts';
import type { BrowserName } from './launch-browser.ts';
import type { ConnectionEntry } from './world/journal.ts';

/** What one check cost, counted in the world and not by the product. */
export interface CheckFigures {
  /** From the click to the verdict on the page. */
  seconds: number;
  /** Over the cable, headers included. */
  sentBytes: number;
  receivedBytes: number;
  /** TLS handshakes that the world saw, by the name in them, or by address where there was none. */
  handshakes: Readonly<Record<string, number>>;
  /** So many handshakes were under way at one moment. Those whose packets a filter dropped are not seen. */
  handshakesAtOnce: number;
  /** Handshakes that a censor met with a ban. */
  banned: number;
  /** Whether the worker was there when the verdict was. */
  isWorkerAlive: boolean;
}

/** DESIGN §4: click to verdict, whatever the world does. */
const MOST_SECONDS = 20;
/**
 * DESIGN §4: at most so many handshakes at once. Beside the first connection to a name Firefox begins a spare one
 * (measured in 153), which no extension can help; and two controls are knocked at where Telegram answers no knock.
 */
const MOST_AT_ONCE: Readonly<Record<BrowserName, number>> = { chromium: 4, firefox: 10 };
/**
 * With one name. One fetch makes two in Chromium when the first is reset, and a spare one where connecting takes over
 * 250 ms, as on a busy machine; two fetches would make four. Firefox makes ten and up to two spare ones. A knock of
 * Firefox that is reset makes as many where it may not go over a connection that stands, and is made twice; before it a
 * fetch may have begun the two spare ones.
 */
const MOST_TO_ONE_NAME: Readonly<Record<BrowserName, number>> = { chromium: 3, firefox: 22 };

/** What the journal says of the handshakes of one check. */
export function countHandshakes(
  connections: readonly ConnectionEntry[],
): Pick<CheckFigures, 'handshakes' | 'handshakesAtOnce' | 'banned'> {
  const begun = connections.filter(({ sni }) => sni !== undefined);
  const byName = [...Map.groupBy(begun, ({ sni, address }) => sni ?? address)];
  const atOnce = begun.map(({ at }) => begun.filter((other) => isUnderWay(other, at)).length);
  return {
    handshakes: Object.fromEntries(byName.map(([name, those]) => [name, those.length])),
    handshakesAtOnce: Math.max(0, ...atOnce),
    banned: begun.filter(({ interference }) => interference === 'ban').length,
  };
}

/** The name with the most handshakes, and how many. */
export function mostToOneName(handshakes: CheckFigures['handshakes']): [string, number] {
  const [most] = Object.entries(handshakes).sort(([, one], [, other]) => other - one);
  return most ?? ['none', 0];
}

/**
 * Holds a check's figures against what every check must keep to, whatever the scenario. Gives only what is broken.
 * @param browserName whose habits are to be allowed for
 * @param delay why this scenario's verdict may come late; then its time is not judged
 * @param isAtOnceExcused whether it is not judged how many handshakes were at once: on a line that is slow or loses
 * packets the end of one that was given up reaches the world long after
 * @param mostBytes over the cable in both directions; any number unless given
 */
export function judgeFigures(
  figures: CheckFigures,
  {
    browserName,
    delay,
    isAtOnceExcused = false,
    mostBytes = Number.POSITIVE_INFINITY,
  }: {
    browserName: BrowserName;
    delay?: string | undefined;
    isAtOnceExcused?: boolean;
    mostBytes?: number | undefined;
  },
): Comparison[] {
  const { seconds, handshakes, handshakesAtOnce, banned, isWorkerAlive } = figures;
  const bytes = figures.sentBytes + figures.receivedBytes;
  const mostAtOnce = MOST_AT_ONCE[browserName];
  const mostToOne = MOST_TO_ONE_NAME[browserName];
  const [name, most] = mostToOneName(handshakes);
  const judged: Comparison[] = [
    {
      what: 'verdict after',
      expected: `${MOST_SECONDS} s`,
      seen: `${seconds.toFixed(1)} s`,
      right: seconds <= MOST_SECONDS || delay !== undefined,
    },
    {
      what: 'handshakes with one name',
      expected: `at most ${mostToOne}`,
      seen: `${most} with ${name}`,
      right: most <= mostToOne,
    },
    {
      what: 'handshakes at once',
      expected: `at most ${mostAtOnce}`,
      seen: `${handshakesAtOnce}`,
      right: handshakesAtOnce <= mostAtOnce || isAtOnceExcused,
    },
    {
      what: 'bytes over the cable',
      expected: `at most ${mostBytes}`,
      seen: `${bytes}`,
      right: bytes <= mostBytes,
    },
    { what: 'bans met', expected: '0', seen: `${banned}`, right: banned === 0 },
    {
      what: 'worker at the verdict',
      expected: 'alive',
      seen: isWorkerAlive ? 'alive' : 'gone',
      right: isWorkerAlive,
    },
  ];
  return judged.filter(({ right }) => !right);
}

/** Columns of the table that `figureCells` fills. */
export const FIGURE_TITLES = ['s', 'kB out', 'kB in', 'TLS', 'at once', 'most to one name'];

/** One check's figures as cells of a table. */
export function figureCells(figures: CheckFigures): string[] {
  const { seconds, sentBytes, receivedBytes, handshakes, handshakesAtOnce } = figures;
  const [name, most] = mostToOneName(handshakes);
  const total = Object.values(handshakes).reduce((sum, count) => sum + count, 0);
  return [
    seconds.toFixed(1),
    (sentBytes / 1000).toFixed(1),
    (receivedBytes / 1000).toFixed(1),
    `${total}`,
    `${handshakesAtOnce}`,
    `${most} ${name}`,
  ];
}

/** A little less than the shortest that a probe waits for an answer. */
const SILENCE_MS = 2_800;

/**
 * The world, itself busy, may hear so much later of the end of one handshake than of the begin of the next, on another
 * connection. Handshakes that a censor leaves hanging overlap for seconds, and tell more than four surely.
 */
const LAG_MS = 50;

/**
 * One that a censor leaves unanswered counts for as long as its probe waited: Chromium does not close it when the
 * request is given up, but when the check's frame goes.
 */
function isUnderWay(
  { at, handshakeOverAt, interference }: ConnectionEntry,
  moment: number,
): boolean {
  const longest = interference === 'silence' ? at + SILENCE_MS : Number.POSITIVE_INFINITY;
  const end = Math.min(handshakeOverAt ?? Number.POSITIVE_INFINITY, longest);
  return at === moment || (at < moment && end > moment + LAG_MS);
}
