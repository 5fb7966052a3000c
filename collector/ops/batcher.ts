interface Waiting<T, R> {
  item: T;
  done: (result: R) => void;
  failed: (error: unknown) => void;
}

interface Limits {
  /** So many items wait at most. */
  waiting: number;
  /** So many go together at most. */
  batch: number;
  /** So many batches are under way at once at most. */
  atOnce: number;
}

/** There is no room: whoever asked has to come again later. */
export class QueueFull extends Error {}

/**
 * Collects what comes while others are under way and takes it together as the next batch (a database calls it group
 * commit): no timer, no waiting when idle, large batches under load. Each item is settled when its batch is.
 */
export class Batcher<T, R> {
  readonly #take: (batch: T[]) => Promise<readonly R[]>;
  readonly #limits: Limits;
  #waiting: Waiting<T, R>[] = [];
  #underWay = 0;
  #drained: (() => void)[] = [];

  /** `take` gives a result for each item, in their order, or none for all. */
  constructor(take: (batch: T[]) => Promise<readonly R[]>, limits: Limits) {
    this.#take = take;
    this.#limits = limits;
  }

  /** How many wait for those that are under way. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves with the item's result. Rejects with `QueueFull`, or with the error of its batch. */
  add(item: T): Promise<R> {
    if (this.#waiting.length >= this.#limits.waiting) return Promise.reject(new QueueFull());
    const settled = new Promise<R>((done, failed) => this.#waiting.push({ item, done, failed }));
    if (this.#underWay < this.#limits.atOnce) void this.#run();
    return settled;
  }

  /** Resolves when nothing waits any more, and nothing is under way. */
  drained(): Promise<void> {
    if (this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  async #run(): Promise<void> {
    this.#underWay++;
    // What arrives in the same turn of the event loop belongs into the first batch already.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#limits.batch);
      try {
        const results = await this.#take(batch.map(({ item }) => item));
        for (const [i, { done }] of batch.entries()) done(results[i] as R);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#underWay--;
    if (this.#underWay === 0) for (const drained of this.#drained.splice(0)) drained();
  }
}
