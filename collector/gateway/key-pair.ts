import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';

/** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, as `lib/report/gateway-key.ts` has it. */
const KEM = 0x0020;
const KDF = 0x0001;
const AEAD = 0x0001;
const KEY_BYTES = 32;
/** What stands before the 32 bytes of an X25519 key in PKCS #8 and in SPKI (RFC 8410). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX_BYTES = 12;

export interface KeyPair {
  id: number;
  privateKey: KeyObject;
  /** The key configuration that clients get (RFC 9458 §3.1). */
  config: Buffer;
  /** What every request sealed for this key begins with: key id and suite. */
  header: Buffer;
}

/** The key pair of 32 secret bytes. Throws a RangeError for another size. */
export function keyPairFrom(secret: Uint8Array, id: number): KeyPair {
  if (secret.length !== KEY_BYTES) throw new RangeError('an X25519 key has 32 bytes');
  const key = Buffer.concat([PRIVATE_PREFIX, secret]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const header = Buffer.alloc(7);
  header.writeUInt8(id, 0);
  header.writeUInt16BE(KEM, 1);
  header.writeUInt16BE(KDF, 3);
  header.writeUInt16BE(AEAD, 5);
  const algorithms = Buffer.concat([Buffer.of(0, 4), header.subarray(3)]);
  const config = Buffer.concat([
    header.subarray(0, 3),
    spki.subarray(PUBLIC_PREFIX_BYTES),
    algorithms,
  ]);
  return { id, privateKey, config, header };
}

export function randomKeySecret(): Buffer {
  return randomBytes(KEY_BYTES);
}
