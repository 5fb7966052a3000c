import { createCipheriv, randomBytes } from 'node:crypto';

/** An unencrypted `req_pq_multi` with this nonce, as it goes over HTTP. */
export function requestPq(nonce: Buffer): Buffer {
  const head = Buffer.alloc(24);
  head.writeBigUInt64LE(BigInt(Math.floor(Date.now() / 1000)) << 32n, 8);
  head.writeUInt32LE(20, 16);
  head.writeUInt32LE(0xbe7e8ef1, 20);
  return Buffer.concat([head, nonce]);
}

/** What is right about a `resPQ`: nonce echoed, known key, and a product of two primes (p < q). */
export function readResPq(
  reply: Buffer,
  nonce: Buffer,
): { echoed: boolean; known: boolean; factors: bigint[] } {
  const pq = reply.readBigUInt64BE(57);
  const count = reply.readUInt32LE(72);
  const prints = Array.from({ length: count }, (_, index) => reply.readBigUInt64LE(76 + 8 * index));
  return {
    echoed: reply.readUInt32LE(20) === 0x05162463 && reply.subarray(24, 40).equals(nonce),
    known: prints.includes(0xd09d1d85de64fd85n),
    factors: factorsOf(pq),
  };
}

/** The client's half of the obfuscated intermediate transport: one message in, what to send, and how to read. */
export function obfuscate(message: Buffer): { bytes: Buffer; read(reply: Buffer): Buffer } {
  const init = randomBytes(64);
  init[0] = 1;
  init.writeUInt32LE(1, 4);
  init.writeUInt32LE(0xeeeeeeee, 56);
  const material = init.subarray(8, 56);
  const reversed = Buffer.from(material).reverse();
  const cipher = (bytes: Buffer) =>
    createCipheriv('aes-256-ctr', bytes.subarray(0, 32), bytes.subarray(32));
  const write = cipher(material);
  const read = cipher(reversed);
  const hidden = write.update(init);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(message.length);
  const rest = write.update(Buffer.concat([length, message]));
  const bytes = Buffer.concat([init.subarray(0, 56), hidden.subarray(56), rest]);
  return { bytes, read: (reply) => read.update(reply).subarray(4) };
}

/** Pollard's rho, enough for 62 bits. */
function factorsOf(product: bigint): bigint[] {
  for (let offset = 1n; offset < 20n; offset += 1n) {
    let [slow, fast, found] = [2n, 2n, 1n];
    const step = (value: bigint) => (value * value + offset) % product;
    while (found === 1n) {
      slow = step(slow);
      fast = step(step(fast));
      found = gcd(slow > fast ? slow - fast : fast - slow, product);
    }
    if (found !== product) return [found, product / found].sort((a, b) => (a < b ? -1 : 1));
  }
  return [product];
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
