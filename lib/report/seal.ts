import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concatenate } from './concatenate.ts';
import { type GatewayKey, SUITE } from './gateway-key.ts';

const REQUEST_LABEL = 'message/bhttp request';
const RESPONSE_LABEL = 'message/bhttp response';
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
/** max(Nn, Nk) of the suite. */
const SECRET_BYTES = 16;

/** A request sealed for the gateway, and what opens the answer to it. */
export interface Sealed {
  bytes: Uint8Array<ArrayBuffer>;
  /** The Binary HTTP response in an encapsulated one; null when it is not the gateway's answer to this request. */
  open(response: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * Encapsulates a Binary HTTP request (RFC 9458 §4.3). Every call makes a key pair of its own, so that two tries of
 * one report have nothing in common. `ephemeral` is for the RFC's example only.
 */
export async function seal(
  request: Uint8Array<ArrayBuffer>,
  key: GatewayKey,
  ephemeral?: CryptoKeyPair,
): Promise<Sealed> {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const header = headerFor(key.id);
  const context = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(key.publicKey.buffer),
    info: concatenate(text(REQUEST_LABEL), Uint8Array.of(0), header).buffer,
    ...(ephemeral === undefined ? {} : { ekm: ephemeral }),
  });
  const encapsulatedKey = new Uint8Array(context.enc);
  const sealed = new Uint8Array(await context.seal(request.buffer));
  const secret = new Uint8Array(await context.export(text(RESPONSE_LABEL).buffer, SECRET_BYTES));
  return {
    bytes: concatenate(header, encapsulatedKey, sealed),
    open: (response) => openResponse(response, encapsulatedKey, secret),
  };
}

/** Opens an encapsulated response (RFC 9458 §4.4). */
async function openResponse(
  response: Uint8Array,
  encapsulatedKey: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const responseNonce = response.slice(0, SECRET_BYTES);
  const salt = concatenate(encapsulatedKey, responseNonce);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const derive = async (info: string, bytes: number) => {
    const how = { name: 'HKDF', hash: 'SHA-256', salt, info: text(info) };
    return new Uint8Array(await crypto.subtle.deriveBits(how, material, bytes * 8));
  };
  const iv = await derive('nonce', NONCE_BYTES);
  const key = await crypto.subtle.importKey(
    'raw',
    await derive('key', KEY_BYTES),
    'AES-GCM',
    false,
    ['decrypt'],
  );
  try {
    const sealed = response.slice(SECRET_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
  } catch {
    return null;
  }
}

/** Key id, KEM, KDF, AEAD. */
function headerFor(keyId: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(7);
  const view = new DataView(header.buffer);
  view.setUint8(0, keyId);
  view.setUint16(1, SUITE.kem);
  view.setUint16(3, SUITE.kdf);
  view.setUint16(5, SUITE.aead);
  return header;
}

function text(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value);
}
