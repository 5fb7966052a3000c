import { Expand, Hmac } from './hmac.ts';

const VERSION = Buffer.from('HPKE-v1');
const NOTHING = Buffer.alloc(0);

/** HPKE's labelled functions for one suite (RFC 9180 §4). */
export class Labelled {
  readonly #suite: Buffer;

  /** `suite`: KEM, KDF and AEAD, two bytes each. */
  constructor(suite: Uint8Array) {
    this.#suite = Buffer.concat([Buffer.from('HPKE'), suite]);
  }

  /** LabeledExtract of one material, under any salt. */
  extract(label: string, material: Uint8Array): Hmac {
    return new Hmac(Buffer.concat([VERSION, this.#suite, Buffer.from(label), material]));
  }

  /** LabeledExpand of one info, under any key. */
  expand(label: string, info: Uint8Array, bytes: number): Expand {
    const head = [Buffer.of(0, bytes), VERSION, this.#suite, Buffer.from(label)];
    return new Expand(Buffer.concat([...head, info]), bytes);
  }
}

/** What the shared secret of a request becomes: all labels are fixed, so their messages are put together once. */
export class KeySchedule {
  readonly #secret: Hmac;
  readonly #key: Expand;
  readonly #nonce: Expand;
  readonly #exporter: Expand;
  readonly #exported: Expand;

  /** `header`: key id and suite, as a request begins with them. */
  constructor(header: Buffer) {
    const labelled = new Labelled(header.subarray(1));
    const info = Buffer.concat([Buffer.from('message/bhttp request\0'), header]);
    const context = Buffer.concat([
      Buffer.of(0),
      labelled.extract('psk_id_hash', NOTHING).under(NOTHING),
      labelled.extract('info_hash', info).under(NOTHING),
    ]);
    this.#secret = labelled.extract('secret', NOTHING);
    this.#key = labelled.expand('key', context, 16);
    this.#nonce = labelled.expand('base_nonce', context, 12);
    this.#exporter = labelled.expand('exp', context, 32);
    this.#exported = labelled.expand('sec', Buffer.from('message/bhttp response'), 16);
  }

  /** Key and nonce of the request's AEAD, and the secret that its response is sealed with. */
  derive(shared: Uint8Array): { key: Buffer; nonce: Buffer; responseSecret(): Buffer } {
    const secret = this.#secret.under(shared);
    return {
      key: this.#key.under(secret),
      nonce: this.#nonce.under(secret),
      responseSecret: () => this.#exported.under(this.#exporter.under(secret)),
    };
  }
}
