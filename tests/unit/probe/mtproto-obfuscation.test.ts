import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startCipher } from '../../../lib/probe/mtproto/aes-ctr.ts';
import { encodeFrame, startFrameReader } from '../../../lib/probe/mtproto/frames.ts';
import { obfuscate } from '../../../lib/probe/mtproto/obfuscation.ts';
import { drawOpening, isUsableOpening } from '../../../lib/probe/mtproto/opening.ts';

const pieces = fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 8 });

describe('the cipher stream', () => {
  test('equals one unbroken AES-256-CTR, wherever it is cut and while calls overlap', async () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const counter = fc.oneof(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.constant(new Uint8Array(16).fill(255)),
    );
    await fc.assert(
      fc.asyncProperty(key, counter, pieces, async (rawKey, rawCounter, data) => {
        const cipher = await startCipher(rawKey, rawCounter);
        const ours = Buffer.concat(await Promise.all(data.map((piece) => cipher(piece))));
        const theirs = createCipheriv('aes-256-ctr', rawKey, rawCounter);
        expect(ours).toEqual(theirs.update(Buffer.concat(data)));
      }),
    );
  });
});

describe('frames', () => {
  test('come out whole and in order however the stream is cut', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 40 }), (payloads, step) => {
        const stream = Buffer.concat(payloads.map(encodeFrame));
        const read = startFrameReader();
        const seen: Uint8Array[] = [];
        for (let at = 0; at < stream.length; at += step) {
          seen.push(...(read(stream.subarray(at, at + step)) ?? []));
        }
        expect(seen.map((payload) => [...payload])).toEqual(payloads.map((p) => [...p]));
      }),
    );
  });

  test('too long for a reply end the stream for good', () => {
    const read = startFrameReader();
    expect(read(Uint8Array.of(0xff, 0xff, 0, 0))).toBeNull();
    expect(read(encodeFrame(Uint8Array.of(1)))).toBeNull();
  });
});

describe('an opening', () => {
  const usable = new Uint8Array(64).fill(9);

  test.each([
    ['abridged', [0xef]],
    ['HEAD', [0x48, 0x45, 0x41, 0x44]],
    ['POST', [0x50, 0x4f, 0x53, 0x54]],
    ['GET', [0x47, 0x45, 0x54, 0x20]],
    ['OPTI', [0x4f, 0x50, 0x54, 0x49]],
    ['intermediate', [0xee, 0xee, 0xee, 0xee]],
    ['padded', [0xdd, 0xdd, 0xdd, 0xdd]],
    ['a TLS hello', [0x16, 0x03, 0x01, 0x02]],
    ['a zero second word', [9, 9, 9, 9, 0, 0, 0, 0]],
  ])('that looks like %s is drawn again', (_, start) => {
    const bad = usable.slice();
    bad.set(start);
    expect(isUsableOpening(bad)).toBe(false);
    const draws = [bad, usable];
    const drawn = drawOpening(() => draws.shift() ?? usable, 2);
    expect([...drawn.subarray(0, 56)]).toEqual([...usable.subarray(0, 56)]);
    expect([...drawn.subarray(56, 62)]).toEqual([0xee, 0xee, 0xee, 0xee, 2, 0]);
  });

  test('is not sought for ever', () => {
    expect(() => drawOpening((size) => new Uint8Array(size), 1)).toThrow('random');
  });
});

describe('an obfuscated connection', () => {
  test('is understood by a server that knows only the bytes on the wire', async () => {
    const opening = fc.uint8Array({ minLength: 64, maxLength: 64 }).filter(isUsableOpening);
    const payloads = fc.array(fc.uint8Array({ maxLength: 120 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(opening, payloads, async (random, sent) => {
        const client = await obfuscate(drawOpening(() => random, 3));
        const wire = Buffer.from(client.opening);
        const backwards = Buffer.from(wire.subarray(8, 56)).reverse();
        const receive = createDecipheriv(
          'aes-256-ctr',
          wire.subarray(8, 40),
          wire.subarray(40, 56),
        );
        const send = createCipheriv(
          'aes-256-ctr',
          backwards.subarray(0, 32),
          backwards.subarray(32),
        );

        expect(receive.update(wire).subarray(56, 62).toString('hex')).toBe('eeeeeeee0300');
        const sealed = await Promise.all(sent.map((payload) => client.seal(payload)));
        const frames = Buffer.concat(sent.map(encodeFrame));
        expect(receive.update(Buffer.concat(sealed))).toEqual(frames);

        const answer = send.update(frames);
        const halves = [answer.subarray(0, 3), answer.subarray(3)];
        const read = await Promise.all(halves.map((half) => client.unseal(half)));
        expect(read.flat().map((payload) => [...(payload ?? [])])).toEqual(sent.map((p) => [...p]));
      }),
    );
  });
});
