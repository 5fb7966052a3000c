/** Bytes that open an obfuscated connection: they carry the keys and name the framing. */
export const OPENING_BYTES = 64;

const INTERMEDIATE = 0xeeeeeeee;
/** First words that a server takes for another protocol: HEAD, POST, GET, OPTI, and two framings in clear. */
const TAKEN_WORDS: ReadonlySet<number> = new Set([
  0x44414548, 0x54534f50, 0x20544547, 0x4954504f, 0xeeeeeeee, 0xdddddddd,
]);
/** A TLS hello's first bytes, which clients avoid as well: 16 03 01 02. */
const TLS_HELLO = 0x02010316;
/** One in 256 draws is unusable; so many in a row mean a broken source of randomness. */
const MAX_DRAWS = 16;

/** Whether a server can tell these bytes from those of every other transport. */
export function isUsableOpening(bytes: Uint8Array): boolean {
  if (bytes.length !== OPENING_BYTES || bytes[0] === 0xef) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint32(0, true);
  return !TAKEN_WORDS.has(first) && first !== TLS_HELLO && view.getUint32(4, true) !== 0;
}

/**
 * Draws the 64 bytes of an opening with intermediate framing, before encryption; `randomBytes(size)` is the
 * source. Throws when the source gives only unusable bytes.
 * Source: core.telegram.org/mtproto/mtproto-transports ("Transport obfuscation").
 */
export function drawOpening(
  randomBytes: (size: number) => Uint8Array,
  dataCentre: number,
): Uint8Array<ArrayBuffer> {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const opening = Uint8Array.from(randomBytes(OPENING_BYTES));
    if (!isUsableOpening(opening)) continue;
    const view = new DataView(opening.buffer);
    view.setUint32(56, INTERMEDIATE, true);
    view.setInt16(60, dataCentre, true);
    return opening;
  }
  throw new Error('the source of random bytes repeats itself');
}
