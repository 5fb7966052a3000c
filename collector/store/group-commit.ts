interface Waiting<T> {
  item: T;
  done: () => void;
  failed: (error: unknown) => void;
}

/** There is no room: whoever asked has to come again later. */
export class QueueFull extends Error {}

/**
 * Collects what comes while the last batch is being written and writes it as the next: no timer, no waiting when idle,
 * large batches under load. Each item is settled when its batch is: after COMMIT, or with its error.
 */
export class GroupCommit<T> {
  readonly #write: (batch: T[]) => Promise<void>;
  readonly #limits: { waiting: number; batch: number };
  #waiting: Waiting<T>[] = [];
  #running: Promise<void> | null = null;

  constructor(write: (batch: T[]) => Promise<void>, limits: { waiting: number; batch: number }) {
    this.#write = write;
    this.#limits = limits;
  }

  /** How many wait for the batch that is being written. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves when the item is durable. Rejects with `QueueFull`, or with the error of its batch. */
  add(item: T): Promise<void> {
    if (this.#waiting.length >= this.#limits.waiting) return Promise.reject(new QueueFull());
    const settled = new Promise<void>((done, failed) => this.#waiting.push({ item, done, failed }));
    this.#running ??= this.#run();
    return settled;
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop belongs into the first batch already.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#limits.batch);
      try {
        await this.#write(batch.map(({ item }) => item));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#running = null;
  }
}
