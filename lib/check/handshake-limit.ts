/** At most this many TLS handshakes at once: some censors freeze a client that makes more. */
export const MOST_HANDSHAKES = 4;

/** Who goes before whom, where several wait. */
export type Rank = 'first' | 'usual' | 'last';

/** Lets at most `most` pieces of work run at once; of one rank, first come, first served. */
export class Limit {
  #free: number;
  readonly #waiting: Record<Rank, (() => void)[]> = { first: [], usual: [], last: [] };

  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>, rank: Rank = 'usual'): Promise<T> {
    await this.#enter(rank);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /**
   * The same, but its place is given away a moment after its end is known: whoever waits for just this work comes to
   * wait here before, and is not passed by a lower rank.
   */
  runAndLinger<T>(work: () => Promise<T>, rank?: Rank): Promise<T> {
    return new Promise((resolve, reject) => {
      void this.run(async () => {
        await work().then(resolve, reject);
        await new Promise((done) => setTimeout(done));
      }, rank);
    });
  }

  /** For work that runs and waits for something else: meanwhile its place is free, and may be taken in `work` anew. */
  async stepAside<T>(work: () => Promise<T>): Promise<T> {
    this.#leave();
    try {
      return await work();
    } finally {
      await this.#enter('first');
    }
  }

  async #enter(rank: Rank): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting[rank].push(resolve));
  }

  #leave(): void {
    const { first, usual, last } = this.#waiting;
    const next = first.shift() ?? usual.shift() ?? last.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
