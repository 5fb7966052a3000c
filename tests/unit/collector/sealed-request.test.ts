import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRequest, encodeResponse } from '../../../collector/gateway/binary-http.ts';
import { keyPairFrom } from '../../../collector/gateway/key-pair.ts';
import { Opener } from '../../../collector/gateway/sealed-request.ts';
import { ANSWER_BYTES, SEALED_REPORT_BYTES } from '../../../collector/wire/limits.ts';
import { decodeResponse } from '../../../lib/report/binary-http.ts';
import { readGatewayKey } from '../../../lib/report/gateway-key.ts';
import { encodePayload, PAYLOAD_BYTES } from '../../../lib/report/payload.ts';
import { seal } from '../../../lib/report/seal.ts';
import { sealReport } from '../../../lib/report/seal-report.ts';
import { METHODS } from '../../../lib/words/verdict.ts';
import { EXAMPLE, fromHex } from '../report/rfc9458.ts';

const hex = (text: string) => Buffer.from(text, 'hex');
const PAIR = keyPairFrom(hex(EXAMPLE.gatewaySecret), 1);
const OPENER = new Opener(PAIR);
const KEY = readGatewayKey(PAIR.config);
if (KEY === null) throw new Error('the extension cannot read our key');

/** Points whose product with any key is zero (RFC 7748 §6.1), canonical and not. */
const LOW_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

describe('the gateway', () => {
  test('publishes the key of the RFC’s example', () => {
    const publicPart = EXAMPLE.config.slice(0, 70);
    expect(PAIR.config.toString('hex')).toBe(`${publicPart}000400010001`);
  });

  test('opens the RFC’s request and seals its response, byte for byte', () => {
    const opened = OPENER.open(hex(EXAMPLE.sealedRequest));
    expect(opened?.message.toString('hex')).toBe(EXAMPLE.request);
    const sealed = opened?.sealResponse(hex(EXAMPLE.response), hex(EXAMPLE.responseNonce));
    expect(sealed?.toString('hex')).toBe(EXAMPLE.sealedResponse);
    expect(decodeRequest(hex(EXAMPLE.request))).toMatchObject({ method: 'GET', path: '/' });
  });

  test('understands what the extension seals, and is understood', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const sealed = await seal(Uint8Array.from(bytes), KEY);
        const opened = OPENER.open(Buffer.from(sealed.bytes));
        expect(new Uint8Array(opened?.message ?? [])).toEqual(Uint8Array.from(bytes));
        const response = await sealed.open(opened?.sealResponse(encodeResponse(422)) ?? hex(''));
        expect(decodeResponse(response ?? hex(''))?.status).toBe(422);
      }),
      { numRuns: 25 },
    );
  });

  test('opens what @hpke/core opens, and nothing that it does not', async () => {
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const recipientKey = await suite.kem.importKey(
      'raw',
      fromHex(EXAMPLE.gatewaySecret).buffer,
      false,
    );
    const info = Buffer.concat([Buffer.from('message/bhttp request\0'), PAIR.header]);
    const byReference = async (sealed: Buffer) => {
      try {
        const context = await suite.createRecipientContext({
          recipientKey,
          enc: sealed.subarray(7, 39),
          info,
        });
        return Buffer.from(await context.open(sealed.subarray(39)));
      } catch {
        return null;
      }
    };
    const whole = hex(EXAMPLE.sealedRequest);
    const changes = Array.from({ length: whole.length - 7 }, (_, at) => {
      const changed = Buffer.from(whole);
      changed[at + 7] = (changed[at + 7] ?? 0) ^ (at % 3 === 0 ? 0x80 : 1);
      return changed;
    });
    const lowOrder = LOW_ORDER.map((point) =>
      Buffer.concat([whole.subarray(0, 7), hex(point), whole.subarray(39)]),
    );
    for (const sealed of [whole, ...changes, ...lowOrder]) {
      const opened = OPENER.open(sealed)?.message ?? null;
      expect(opened).toEqual(await byReference(sealed));
    }
    expect(lowOrder.map((sealed) => OPENER.open(sealed))).toEqual(LOW_ORDER.map(() => null));
  });

  test('opens nothing of another key, suite or length', () => {
    const whole = hex(EXAMPLE.sealedRequest);
    for (let at = 0; at < 7; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(OPENER.open(changed), `header byte ${at}`).toBeNull();
    }
    for (let size = 0; size < whole.length; size++) {
      expect(OPENER.open(whole.subarray(0, size)), `${size} bytes`).toBeNull();
    }
  });
});

test('a report of the extension arrives whole, and every sealed one has one length', async () => {
  const report = (services: Parameters<typeof encodePayload>[0]['services']) => ({
    schema: 1 as const,
    country: 'RU',
    asn: 1,
    hour: '2026-11-25T14:00Z',
    services,
    id: '00112233445566778899aabbccddeeff',
  });
  const short = report({ web: { verdict: 'open' } });
  const long = report({
    web: { verdict: 'blocked', method: 'tls-interception' },
    app: { verdict: 'partial', method: 'throttling' },
  });
  const sealed = [await sealReport(short, KEY), await sealReport(long, KEY)];
  expect(sealed.map(({ bytes }) => bytes.length)).toEqual([
    SEALED_REPORT_BYTES,
    SEALED_REPORT_BYTES,
  ]);
  const request = decodeRequest(
    OPENER.open(Buffer.from(sealed[1]?.bytes ?? []))?.message ?? Buffer.alloc(0),
  );
  expect(request).toMatchObject({ method: 'POST', path: '/report' });
  expect(request?.content).toEqual(Buffer.from(encodePayload(long)));
  expect(request?.content.length).toBe(PAYLOAD_BYTES);
});

test('no report can be told from another by the size of what is sealed or answered', async () => {
  const finding = fc.constantFrom(
    undefined,
    { verdict: 'open' as const },
    ...METHODS.map((method) => ({ verdict: 'blocked' as const, method })),
  );
  const some = fc.record({ app: finding, links: finding, site: finding, media: finding });
  await fc.assert(
    fc.asyncProperty(some, fc.nat(0xffffffff), async (others, asn) => {
      const said = Object.fromEntries(
        Object.entries(others).filter(([, one]) => one !== undefined),
      );
      const services = { web: { verdict: 'open' as const }, ...said };
      const id = '00112233445566778899aabbccddeeff';
      const hour = '2026-11-25T14:00Z';
      const report = { schema: 1 as const, country: 'RU', asn, hour, services, id };
      const sealed = await sealReport(report, KEY);
      expect(sealed.bytes.length).toBe(SEALED_REPORT_BYTES);
      const opened = OPENER.open(Buffer.from(sealed.bytes));
      const answers = [200, 400, 404, 422].map((status) =>
        opened?.sealResponse(encodeResponse(status)),
      );
      expect(answers.map((answer) => answer?.length)).toEqual(Array(4).fill(ANSWER_BYTES));
      expect(await sealed.readStatus(answers[3] ?? hex(''))).toBe(422);
    }),
    { numRuns: 20 },
  );
});

test('hostile Binary HTTP never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      decodeRequest(Buffer.from([0, ...bytes]));
    }),
  );
  expect(decodeRequest(Buffer.alloc(0))).toBeNull();
  expect(decodeRequest(hex('01'))).toBeNull();
  expect(decodeRequest(hex(`${EXAMPLE.request}00000001`))).toBeNull();
});
