import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodePayload,
  encodePayload,
  hourNumber,
  hourOf,
  PAYLOAD_BYTES,
  type Payload,
} from '../../../lib/report/payload.ts';
import { SERVICES } from '../../../lib/words/service.ts';
import { METHODS } from '../../../lib/words/verdict.ts';

const REPORT: Payload = {
  schema: 1,
  country: 'IR',
  asn: 44244,
  hour: '2026-11-25T14:00Z',
  services: { web: { verdict: 'blocked', method: 'dns' }, app: { verdict: 'open' } },
  id: '00112233445566778899aabbccddeeff',
};

const finding = fc.oneof(
  fc.constant({ verdict: 'open' as const }),
  fc.record({
    verdict: fc.constantFrom('partial' as const, 'blocked' as const, 'slow' as const),
    method: fc.constantFrom(...METHODS),
  }),
);
const services = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SERVICES), finding), {
    minLength: 1,
    selector: ([name]) => name,
  })
  .map((entries) => Object.fromEntries(entries) as Payload['services']);
const payload: fc.Arbitrary<Payload> = fc.record({
  schema: fc.constant(1 as const),
  country: fc.stringMatching(/^[A-Z]{2}$/),
  asn: fc.integer({ min: 0, max: 0xffffffff }),
  hour: fc.integer({ min: 0, max: 253_402_300_799_999 }).map(hourOf),
  services,
  id: fc.stringMatching(/^[0-9a-f]{32}$/),
});

describe('a payload', () => {
  test('comes back as it was, and all have one size', () => {
    fc.assert(
      fc.property(payload, (report) => {
        const bytes = encodePayload(report);
        expect(bytes.length).toBe(PAYLOAD_BYTES);
        expect(decodePayload(bytes)).toEqual(report);
      }),
    );
  });

  test('says the hour, never the minute', () => {
    expect(hourOf(Date.UTC(2026, 10, 25, 14, 59, 59, 999))).toBe('2026-11-25T14:00Z');
    expect(hourNumber('2026-11-25T14:00Z')).toBe(Date.UTC(2026, 10, 25, 14) / 3_600_000);
    for (const hour of ['2026-11-25T14:30Z', '2026-13-25T14:00Z', '1960-01-01T00:00Z', '14']) {
      expect(hourNumber(hour), hour).toBeNull();
    }
  });

  test.each([
    ['an unknown entry', { ...REPORT, userAgent: 'x' }],
    ['an unknown service', { ...REPORT, services: { calls: { verdict: 'open' } } }],
    ['no service', { ...REPORT, services: {} }],
    ['another schema', { ...REPORT, schema: 2 }],
    ['a country in lower case', { ...REPORT, country: 'ir' }],
    ['half a network', { ...REPORT, asn: 1.5 }],
    ['a minute', { ...REPORT, hour: '2026-11-25T14:07Z' }],
    ['an id of a choice', { ...REPORT, id: 'my-own-name-is-in-here-0000000000' }],
    [
      'a method of what is open',
      { ...REPORT, services: { web: { verdict: 'open', method: 'ip' } } },
    ],
    ['a block without a method', { ...REPORT, services: { web: { verdict: 'blocked' } } }],
    ['a verdict that is not shared', { ...REPORT, services: { web: { verdict: 'offline' } } }],
  ])('with %s is none', (_, report) => {
    const bytes = new TextEncoder().encode(JSON.stringify(report).padEnd(PAYLOAD_BYTES));
    expect(decodePayload(bytes)).toBeNull();
  });

  test('of another size, cut or of no JSON is none', () => {
    const bytes = encodePayload(REPORT);
    expect(decodePayload(bytes.slice(1))).toBeNull();
    expect(decodePayload(Uint8Array.of(...bytes, 32))).toBeNull();
    expect(decodePayload(bytes.with(0, 32))).toBeNull();
    expect(decodePayload(new Uint8Array(PAYLOAD_BYTES).fill(0xff))).toBeNull();
  });
});
