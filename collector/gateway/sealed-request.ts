import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  decapsulate,
  randomBytes,
} from 'node:crypto';
import { Expand, Hmac } from './hmac.ts';
import type { KeyPair } from './key-pair.ts';
import { KeySchedule } from './key-schedule.ts';

const HEADER_BYTES = 7;
const ENCAPSULATED_KEY_BYTES = 32;
const TAG_BYTES = 16;
const SECRET_BYTES = 16;
const CIPHER = 'aes-128-gcm';
const RESPONSE_KEY = new Expand(Buffer.from('key'), 16);
const RESPONSE_NONCE = new Expand(Buffer.from('nonce'), 12);
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
  readonly #schedule: KeySchedule;

  constructor(pair: KeyPair) {
    this.#pair = pair;
    this.#schedule = new KeySchedule(pair.header);
  }

  /** Null for what is not sealed for this key, or was changed on its way. */
  open(sealed: Buffer): OpenedRequest | null {
    if (sealed.length < SEAL_BYTES) return null;
    if (!sealed.subarray(0, HEADER_BYTES).equals(this.#pair.header)) return null;
    const encapsulatedKey = sealed.subarray(HEADER_BYTES, HEADER_BYTES + ENCAPSULATED_KEY_BYTES);
    const shared = sharedSecret(this.#pair, encapsulatedKey);
    if (shared === null) return null;
    const { key, nonce, responseSecret } = this.#schedule.derive(shared);
    const message = decrypt(key, nonce, sealed.subarray(HEADER_BYTES + ENCAPSULATED_KEY_BYTES));
    if (message === null) return null;
    return {
      message,
      sealResponse: (response, responseNonce = randomBytes(SECRET_BYTES)) =>
        sealResponse(response, responseNonce, encapsulatedKey, responseSecret()),
    };
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

// Node 24 throws and catches when it is to find out that a key given as bytes is no key object: 40 µs, this 3.
function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, createSecretKey(key), nonce);
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
  const derived = new Hmac(secret).under(Buffer.concat([encapsulatedKey, nonce]));
  const key = RESPONSE_KEY.under(derived);
  const iv = RESPONSE_NONCE.under(derived);
  const cipher: CipherGCM = createCipheriv(CIPHER, createSecretKey(key), iv);
  const sealed = [cipher.update(response), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat([nonce, ...sealed]);
}
