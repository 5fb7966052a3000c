import { describe, expect, test } from 'vitest';
import { readGatewayKey } from '../../../lib/report/gateway-key.ts';
import { seal } from '../../../lib/report/seal.ts';
import { EXAMPLE, fromHex } from './rfc9458.ts';

const KEY = readGatewayKey(fromHex(EXAMPLE.config));
if (KEY === null) throw new Error('the example has a key of our suite');

describe('a key configuration', () => {
  test('of the RFC is read', () => {
    expect(KEY.id).toBe(1);
    expect(Buffer.from(KEY.publicKey).toString('hex')).toBe(EXAMPLE.config.slice(6, 70));
  });

  test('cut, lengthened or of another suite is none', () => {
    const config = fromHex(EXAMPLE.config);
    for (let size = 0; size < config.length; size++) {
      expect(readGatewayKey(config.slice(0, size)), String(size)).toBeNull();
    }
    expect(readGatewayKey(Uint8Array.of(...config, 0))).toBeNull();
    expect(readGatewayKey(config.with(2, 0x10))).toBeNull();
    expect(readGatewayKey(config.with(-5, 2).with(-1, 2))).toBeNull();
  });
});

describe('a sealed request', () => {
  test('is the one of the RFC, byte for byte, and its answer is opened', async () => {
    const sealed = await seal(fromHex(EXAMPLE.request), KEY, await exampleKeyPair());
    expect(Buffer.from(sealed.bytes).toString('hex')).toBe(EXAMPLE.sealedRequest);
    const response = await sealed.open(fromHex(EXAMPLE.sealedResponse));
    expect(Buffer.from(response ?? []).toString('hex')).toBe(EXAMPLE.response);
  });

  test('has no byte of its key in common with the next one', async () => {
    const [one, other] = [
      await seal(fromHex(EXAMPLE.request), KEY),
      await seal(fromHex(EXAMPLE.request), KEY),
    ];
    expect(one.bytes.slice(7, 39)).not.toEqual(other.bytes.slice(7, 39));
    expect(one.bytes.length).toBe(other.bytes.length);
  });

  test('does not take a changed, cut or foreign answer', async () => {
    const sealed = await seal(fromHex(EXAMPLE.request), KEY, await exampleKeyPair());
    const answer = fromHex(EXAMPLE.sealedResponse);
    for (let at = 0; at < answer.length; at++) {
      expect(await sealed.open(answer.with(at, (answer[at] ?? 0) ^ 1)), `byte ${at}`).toBeNull();
      expect(await sealed.open(answer.slice(0, at)), `cut at ${at}`).toBeNull();
    }
    const another = await seal(fromHex(EXAMPLE.request), KEY);
    expect(await another.open(answer)).toBeNull();
  });
});

async function exampleKeyPair(): Promise<CryptoKeyPair> {
  const jwk = (part: Record<string, string>) => ({
    kty: 'OKP',
    crv: 'X25519',
    x: Buffer.from(EXAMPLE.ephemeralPublic, 'hex').toString('base64url'),
    ...part,
  });
  const d = Buffer.from(EXAMPLE.ephemeralSecret, 'hex').toString('base64url');
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk({}), 'X25519', true, []),
    privateKey: await crypto.subtle.importKey('jwk', jwk({ d }), 'X25519', true, ['deriveBits']),
  };
}
