/**
 * Fingerprints of the RSA keys that Telegram's data centres offer, as 64-bit numbers: the current production
 * key, and the two that the official sample of a key exchange lists beside it
 * (core.telegram.org/mtproto/samples-auth_key). The test servers' key is left out: no target is one of them.
 */
export const KNOWN_KEYS: ReadonlySet<bigint> = new Set([
  0xd09d1d85de64fd85n,
  0x0bc35f3509f7b7a5n,
  0xc3b42b026ce86b21n,
]);
