import { createCipheriv, createPublicKey, encapsulate, randomBytes } from 'node:crypto';
import { encodeRequest } from '../../lib/report/binary-http.ts';
import { encodePayload, type Payload } from '../../lib/report/payload.ts';
import { expand, hmac } from '../gateway/hmac.ts';

const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const SUITE = Buffer.from('HPKE\0\x20\0\x01\0\x01', 'latin1');

/**
 * Seals as the extension does, ten times as fast, so that a load can be made. Answers are not opened: their outer
 * status and length are enough there.
 */
export class QuickSealer {
  readonly #header: Buffer;
  readonly #publicKey;
  readonly #context: Buffer;

  /** Of a key configuration. */
  constructor(config: Buffer) {
    this.#header = Buffer.concat([config.subarray(0, 3), Buffer.of(0, 1, 0, 1)]);
    const key = Buffer.concat([SPKI_PREFIX, config.subarray(3, 35)]);
    this.#publicKey = createPublicKey({ key, format: 'der', type: 'spki' });
    const info = Buffer.concat([Buffer.from('message/bhttp request\0'), this.#header]);
    const nothing = Buffer.alloc(0);
    const hashes = [extract(nothing, 'psk_id_hash', nothing), extract(nothing, 'info_hash', info)];
    this.#context = Buffer.concat([Buffer.of(0), ...hashes]);
  }

  report(payload: Payload): Buffer {
    return this.content(encodePayload(payload));
  }

  /** Any content in place of a payload. */
  content(content: Uint8Array, path = '/report'): Buffer {
    const line = { method: 'POST', scheme: 'https', authority: 'telltale.invalid', path };
    return this.message(encodeRequest({ ...line, content }));
  }

  /** Any bytes in place of Binary HTTP. */
  message(message: Uint8Array): Buffer {
    const { sharedKey, ciphertext } = encapsulate(this.#publicKey);
    const secret = extract(sharedKey, 'secret', Buffer.alloc(0));
    const key = labeledExpand(secret, 'key', this.#context, 16);
    const nonce = labeledExpand(secret, 'base_nonce', this.#context, 12);
    const cipher = createCipheriv('aes-128-gcm', key, nonce);
    const sealed = [cipher.update(message), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat([this.#header, ciphertext, ...sealed]);
  }
}

export function randomId(): string {
  return randomBytes(16).toString('hex');
}

function extract(salt: Uint8Array, label: string, material: Uint8Array): Buffer {
  return hmac(salt, Buffer.concat([Buffer.from('HPKE-v1'), SUITE, Buffer.from(label), material]));
}

function labeledExpand(key: Uint8Array, label: string, info: Uint8Array, bytes: number): Buffer {
  const head = [Buffer.of(0, bytes), Buffer.from('HPKE-v1'), SUITE];
  return expand(key, Buffer.concat([...head, Buffer.from(label), info]), bytes);
}
