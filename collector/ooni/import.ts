import { errorCode, log } from '../ops/log.ts';
import { OONI_DAYS, type OoniPicture, ooniPicture } from './picture.ts';
import { type OoniRow, readAnswer } from './read-answer.ts';

const PATH = '/api/v1/aggregation';
const DAY_MS = 86_400_000;
const TIMEOUT_MS = 60_000;
/** Two days by the hour of all countries are some 2 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** What is older says nothing of now, and is not shown. */
const LIFE_MS = 3 * 3_600_000;

/** OONI's public counts of its telegram test, fetched now and then. Nothing of ours is sent there. */
export class OoniImport {
  readonly #base: URL;
  readonly #now: () => number;
  #kept: { picture: OoniPicture; at: number } | null = null;
  #refreshing: Promise<void> | null = null;

  /** @param base where OONI's API is, `https://api.ooni.io` for theirs */
  constructor(base: string, now: () => number) {
    this.#base = new URL(base);
    this.#now = now;
  }

  /** As last fetched; null when that is too long ago. */
  picture(): OoniPicture | null {
    if (this.#kept === null || this.#now() - this.#kept.at > LIFE_MS) return null;
    return this.#kept.picture;
  }

  /** Fetches it anew. Never rejects: what could not be had or read leaves the last picture, until that is too old. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #refresh(): Promise<void> {
    const at = this.#now();
    try {
      const [hours, days] = await Promise.all([
        this.#fetch('hour', at - DAY_MS, at),
        this.#fetch('day', at - OONI_DAYS * DAY_MS, at),
      ]);
      this.#kept = { picture: ooniPicture(hours, days, at), at };
    } catch (error) {
      log('ooni-failed', { error: errorCode(error) });
    }
  }

  async #fetch(grain: 'hour' | 'day', since: number, at: number): Promise<OoniRow[]> {
    const url = new URL(PATH, this.#base);
    const date = (time: number) => new Date(time).toISOString().slice(0, 10);
    url.search = String(
      new URLSearchParams({
        test_name: 'telegram',
        axis_x: 'measurement_start_day',
        axis_y: 'probe_cc',
        time_grain: grain,
        since: date(since),
        // Whole days, the last one left out.
        until: date(at + DAY_MS),
      }),
    );
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const rows = answer.status === 200 ? readAnswer(await readBody(answer)) : null;
    if (rows === null) throw new Error('no counts');
    return rows;
  }
}

async function readBody(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the transfer.
    if (bytes > MOST_BYTES) throw new Error('too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
