/** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM: the one suite that is spoken (RFC 9180 §7). */
export const SUITE = { kem: 0x0020, kdf: 0x0001, aead: 0x0001 } as const;

const PUBLIC_KEY_BYTES = 32;
const ALGORITHMS_AT = 3 + PUBLIC_KEY_BYTES;

/** What a report is sealed for. All users of a relay must hold the same, or the key would name them. */
export interface GatewayKey {
  id: number;
  publicKey: Uint8Array<ArrayBuffer>;
}

/** Reads a key configuration (RFC 9458 §3.1); null when it is none or does not speak our suite. */
export function readGatewayKey(config: Uint8Array): GatewayKey | null {
  if (config.length < ALGORITHMS_AT + 2) return null;
  const view = new DataView(config.buffer, config.byteOffset, config.length);
  if (view.getUint16(1) !== SUITE.kem) return null;
  const algorithmBytes = view.getUint16(ALGORITHMS_AT);
  if (algorithmBytes !== config.length - ALGORITHMS_AT - 2 || algorithmBytes % 4 !== 0) return null;
  for (let at = ALGORITHMS_AT + 2; at < config.length; at += 4) {
    if (view.getUint16(at) === SUITE.kdf && view.getUint16(at + 2) === SUITE.aead) {
      return { id: view.getUint8(0), publicKey: new Uint8Array(config.subarray(3, ALGORITHMS_AT)) };
    }
  }
  return null;
}
