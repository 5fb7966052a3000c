/** At most this many TLS handshakes at once: some censors freeze a client that makes more. */
export const MOST_HANDSHAKES = 4;

/** Lets at most `most` pieces of work run at once, first come, first served; those that are urgent before all others. */
export class Limit {
  #free: number;
  readonly #urgent: (() => void)[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>, isUrgent = false): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else {
      const queue = isUrgent ? this.#urgent : this.#waiting;
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.#urgent.shift() ?? this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
