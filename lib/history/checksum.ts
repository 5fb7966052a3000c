/** The 32-bit FNV-1a hash, four bytes: tells bytes that were torn or overwritten. */
export function checksum(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, hash >>> 0);
  return four;
}
