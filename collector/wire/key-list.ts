/** Key configurations as a gateway hands them out (RFC 9458 §3.2), newest first: each behind two bytes of its length. */
export function encodeKeyList(configs: readonly Buffer[]): Buffer {
  return Buffer.concat(
    configs.flatMap((config) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(config.length);
      return [length, config];
    }),
  );
}

/** The configurations of a list; those before the place where it is cut off. */
export function decodeKeyList(list: Uint8Array): Buffer[] {
  const bytes = Buffer.from(list);
  const configs: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    const config = bytes.subarray(at + 2, at + 2 + length);
    if (config.length < length) break;
    configs.push(config);
    at += 2 + length;
  }
  return configs;
}

/** As it is entered beside a relay, laid down in a policy or given to a build (docs/policy.md). */
export function keyText(list: Uint8Array): string {
  return decodeKeyList(list)
    .map((config) => config.toString('hex'))
    .join();
}
