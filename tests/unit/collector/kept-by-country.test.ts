import { expect, test, vi } from 'vitest';
import { KeptByCountry } from '../../../collector/publish/kept-by-country.ts';

const LIFE_MS = 60_000;

/** One whose makings are ended by hand, in the order in which they were begun. */
function kept() {
  const begun: { country: string; done(): void; failed(error: Error): void }[] = [];
  const clock = { now: 0 };
  const make = (country: string) =>
    new Promise<string>((resolve, failed) => {
      const name = `${country} ${begun.length}`;
      begun.push({ country, done: () => resolve(name), failed });
    });
  return { begun, clock, kept: new KeptByCountry(make, LIFE_MS, () => clock.now) };
}

test('each country is made once in a while, for all who ask meanwhile', async () => {
  const { begun, clock, kept: series } = kept();
  const asked = [series.get('IR'), series.get('IR')];
  await settled();
  begun[0]?.done();
  expect(await Promise.all(asked)).toEqual(['IR 0', 'IR 0']);
  clock.now = LIFE_MS - 1;
  expect(await series.get('IR')).toBe('IR 0');
  clock.now = LIFE_MS;
  const again = series.get('IR');
  await settled();
  begun[1]?.done();
  expect(await again).toBe('IR 1');
});

test('one country is made at a time, and one that waits is not asked for twice', async () => {
  const { begun, clock, kept: series } = kept();
  const asked = ['IR', 'RU', 'TR'].map((country) => series.get(country));
  await settled();
  expect(begun.map(({ country }) => country)).toEqual(['IR']);
  // However long it takes.
  clock.now = 10 * LIFE_MS;
  asked.push(series.get('IR'), series.get('TR'));
  for (let i = 0; i < 3; i++) {
    await settled();
    expect(begun.length).toBe(i + 1);
    begun[i]?.done();
  }
  expect(await Promise.all(asked)).toEqual(['IR 0', 'RU 1', 'TR 2', 'IR 0', 'TR 2']);
  // And its time begins then.
  expect(await series.get('IR')).toBe('IR 0');
});

test('what failed is not kept, and holds up nobody', async () => {
  const { begun, kept: series } = kept();
  const [first, next] = [series.get('IR'), series.get('RU')];
  await settled();
  begun[0]?.failed(new Error('no database'));
  await expect(first).rejects.toThrow('no database');
  await settled();
  begun[1]?.done();
  expect(await next).toBe('RU 1');
  const again = series.get('IR');
  await settled();
  begun[2]?.done();
  expect(await again).toBe('IR 2');
});

test('what hangs is given up, and holds up nobody for longer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { begun, kept: series } = kept();
    const [hanging, next] = [series.get('IR'), series.get('RU')];
    const given = expect(hanging).rejects.toThrow('silent');
    await settled();
    await vi.advanceTimersByTimeAsync(60_000);
    await given;
    await settled();
    begun[1]?.done();
    expect(await next).toBe('RU 1');
  } finally {
    vi.useRealTimers();
  }
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
