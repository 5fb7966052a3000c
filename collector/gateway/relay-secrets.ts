import { hash, timingSafeEqual } from 'node:crypto';

const SHORTEST = 16;

/** Which relays are believed: a note is a claim about a connection that only they see. */
export class RelaySecrets {
  readonly #digests: Buffer[];

  /** Throws when there is none, or one that could be guessed. */
  constructor(secrets: readonly string[]) {
    if (secrets.length === 0) throw new Error('the gateway needs the secret of at least one relay');
    if (secrets.some((secret) => secret.length < SHORTEST)) {
      throw new Error(`a relay's secret has at least ${SHORTEST} characters`);
    }
    this.#digests = secrets.map(digest);
  }

  has(secret: string | undefined): boolean {
    if (secret === undefined) return false;
    const asked = digest(secret);
    return this.#digests.some((known) => timingSafeEqual(known, asked));
  }
}

function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
