/** Whatever takes longer hangs, as on a connection whose other end is gone: the others have their turn. */
const LONGEST_MS = 60_000;

/**
 * What is made of a country, at most once in a while for each, and for one country at a time: whoever asks for many at
 * once waits, and not what is counted meanwhile. Countries are two letters, so that all may be kept.
 */
export class KeptByCountry<T> {
  readonly #make: (country: string) => Promise<T>;
  readonly #lifeMs: number;
  readonly #now: () => number;
  readonly #kept = new Map<string, { made: Promise<T>; expiresAt: number }>();
  /** Settles with the last of those that wait for their turn. */
  #last: Promise<void> = Promise.resolve();

  constructor(make: (country: string) => Promise<T>, lifeMs: number, now: () => number) {
    this.#make = make;
    this.#lifeMs = lifeMs;
    this.#now = now;
  }

  /** Rejects when making it does; the next call tries again. */
  get(country: string): Promise<T> {
    const kept = this.#kept.get(country);
    if (kept !== undefined && this.#now() < kept.expiresAt) return kept.made;
    const made = this.#last.then(() => inTime(this.#make(country)));
    // Its time begins when it is made: one that waits is everybody's, however long.
    const one = { made, expiresAt: Number.POSITIVE_INFINITY };
    this.#kept.set(country, one);
    this.#last = made.then(
      () => {
        one.expiresAt = this.#now() + this.#lifeMs;
      },
      () => {
        this.#kept.delete(country);
      },
    );
    return made;
  }
}

/** Rejects where it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the store is silent')), LONGEST_MS);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
