import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  decapsulate,
  randomBytes,
} from 'node:crypto';
import { expand, hmac } from './hmac.ts';
import type { KeyPair } from './key-pair.ts';

const HEADER_BYTES = 7;
const ENCAPSULATED_KEY_BYTES = 32;
const TAG_BYTES = 16;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const SECRET_BYTES = 16;
const CIPHER = 'aes-128-gcm';
/** What sealing adds to a message. */
export const SEAL_BYTES = HEADER_BYTES + ENCAPSULATED_KEY_BYTES + TAG_BYTES;

export interface OpenedRequest {
  /** Binary HTTP. */
  message: Buffer;
  /** Seals the answer to this request (RFC 9458 §4.4). The nonce is random but in the RFC's example. */
  sealResponse(response: Uint8Array, nonce?: Uint8Array): Buffer;
}

/** Opens what is sealed for one key: HPKE (RFC 9180) in base mode, as Oblivious HTTP uses it (RFC 9458 §4.3). */
export class Opener {
  readonly #pair: KeyPair;
  readonly #suite: Buffer;
  readonly #context: Buffer;

  constructor(pair: KeyPair) {
    this.#pair = pair;
    this.#suite = Buffer.concat([Buffer.from('HPKE'), pair.header.subarray(1)]);
    const info = Buffer.concat([Buffer.from('message/bhttp request\0'), pair.header]);
    const nothing = Buffer.alloc(0);
    this.#context = Buffer.concat([
      Buffer.of(0),
      this.#extract(nothing, 'psk_id_hash', nothing),
      this.#extract(nothing, 'info_hash', info),
    ]);
  }

  /** Null for what is not sealed for this key, or was changed on its way. */
  open(sealed: Buffer): OpenedRequest | null {
    if (sealed.length < SEAL_BYTES) return null;
    if (!sealed.subarray(0, HEADER_BYTES).equals(this.#pair.header)) return null;
    const encapsulatedKey = sealed.subarray(HEADER_BYTES, HEADER_BYTES + ENCAPSULATED_KEY_BYTES);
    const shared = sharedSecret(this.#pair, encapsulatedKey);
    if (shared === null) return null;
    const secret = this.#extract(shared, 'secret', Buffer.alloc(0));
    const key = this.#expand(secret, 'key', this.#context, KEY_BYTES);
    const nonce = this.#expand(secret, 'base_nonce', this.#context, NONCE_BYTES);
    const message = decrypt(key, nonce, sealed.subarray(HEADER_BYTES + ENCAPSULATED_KEY_BYTES));
    if (message === null) return null;
    const exporter = this.#expand(secret, 'exp', this.#context, 32);
    const label = Buffer.from('message/bhttp response');
    const exported = this.#expand(exporter, 'sec', label, SECRET_BYTES);
    return {
      message,
      sealResponse: (response, responseNonce = randomBytes(SECRET_BYTES)) =>
        sealResponse(response, responseNonce, encapsulatedKey, exported),
    };
  }

  /** LabeledExtract of RFC 9180 §4. */
  #extract(salt: Uint8Array, label: string, material: Uint8Array): Buffer {
    const parts = [Buffer.from('HPKE-v1'), this.#suite, Buffer.from(label), material];
    return hmac(salt, Buffer.concat(parts));
  }

  /** LabeledExpand of RFC 9180 §4. */
  #expand(key: Uint8Array, label: string, info: Uint8Array, bytes: number): Buffer {
    const head = [Buffer.of(0, bytes), Buffer.from('HPKE-v1'), this.#suite];
    return expand(key, Buffer.concat([...head, Buffer.from(label), info]), bytes);
  }
}

/** OpenSSL refuses points of low order, which would give a secret that everybody knows. */
function sharedSecret(pair: KeyPair, encapsulatedKey: Buffer): Buffer | null {
  try {
    return decapsulate(pair.privateKey, encapsulatedKey);
  } catch {
    return null;
  }
}

function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, key, nonce);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const opened = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
    return opened;
  } catch {
    return null;
  }
}

function sealResponse(
  response: Uint8Array,
  nonce: Uint8Array,
  encapsulatedKey: Buffer,
  secret: Buffer,
): Buffer {
  const derived = hmac(Buffer.concat([encapsulatedKey, nonce]), secret);
  const key = expand(derived, Buffer.from('key'), KEY_BYTES);
  const iv = expand(derived, Buffer.from('nonce'), NONCE_BYTES);
  const cipher: CipherGCM = createCipheriv(CIPHER, key, iv);
  const sealed = [cipher.update(response), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat([nonce, ...sealed]);
}
