import { expect, test } from 'vitest';
import { isTimeForSpeed } from '../../../lib/check/speed.ts';

const controls = (...answeredMs: number[]) => ({ answeredMs, allFailed: false });

test('speed is measured early in a check, however slow controls are', () => {
  expect(isTimeForSpeed(7_900, controls(4_000, 5_000))).toBe(true);
});

test('later it is where pages of Telegram alone took long, and its downloads can be over in time', () => {
  expect(isTimeForSpeed(10_300, controls(200, 300, 250, 3_000))).toBe(true);
  expect(isTimeForSpeed(10_300, controls(4_000, 5_000, 300))).toBe(false);
  expect(isTimeForSpeed(10_300, controls())).toBe(false);
  expect(isTimeForSpeed(11_600, controls(200))).toBe(false);
});
