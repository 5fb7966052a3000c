import type { Answer } from './forward.ts';

/** One good answer of the gateway for all who ask, fetched anew when it is old. Nobody's question reaches it. */
export class KeptAnswer {
  readonly #fetch: () => Promise<Answer>;
  readonly #lifeMs: number;
  readonly #now: () => number;
  #answer: Promise<Answer> | null = null;
  #expiresAt = 0;

  constructor(fetch: () => Promise<Answer>, lifeMs: number, now: () => number) {
    this.#fetch = fetch;
    this.#lifeMs = lifeMs;
    this.#now = now;
  }

  /** Rejects when the gateway cannot be reached; the next call tries again. */
  get(): Promise<Answer> {
    if (this.#answer === null || this.#now() >= this.#expiresAt) {
      this.#expiresAt = this.#now() + this.#lifeMs;
      this.#answer = this.#fetch();
      const forget = () => {
        this.#answer = null;
      };
      this.#answer.then(({ status }) => status === 200 || forget(), forget);
    }
    return this.#answer;
  }
}
