import { encodeKeyList } from '../wire/key-list.ts';
import type { KeyPair } from './key-pair.ts';
import { type OpenedRequest, Opener } from './sealed-request.ts';

/**
 * All keys that the gateway opens with at present. Clients carry keys with them and are renewed one after the other,
 * so for a while an old one and a new one are good at once.
 */
export class KeyRing {
  /** As handed out, newest first. */
  readonly list: Buffer;
  readonly #openers = new Map<number, Opener>();

  /** Newest first. Throws when there is none, or two cannot be told apart by their id. */
  constructor(pairs: readonly KeyPair[]) {
    if (pairs.length === 0) throw new Error('the gateway needs a key');
    for (const pair of pairs) this.#openers.set(pair.id, new Opener(pair));
    if (this.#openers.size < pairs.length) throw new Error('two keys have one id');
    this.list = encodeKeyList(pairs.map(({ config }) => config));
  }

  /** Null for what is not sealed for one of the keys, or was changed on its way. A request begins with its key's id. */
  open(sealed: Buffer): OpenedRequest | null {
    return this.#openers.get(sealed[0] ?? 0)?.open(sealed) ?? null;
  }
}
