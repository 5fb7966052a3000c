import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iso } from '../../../lib/export/format.ts';

test('a time is written as toISOString writes it', () => {
  const times = fc.integer({ min: 0, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(times, fc.nat(100_000), (at, later) => {
      expect(iso(at)).toBe(new Date(at).toISOString());
      const next = Math.min(at + later, 253_402_300_799_999);
      expect(iso(next)).toBe(new Date(next).toISOString());
    }),
  );
});
