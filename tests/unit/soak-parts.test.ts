import { expect, test } from 'vitest';
import { soakParts, wantedParts } from '../soak-parts.ts';

const SHARED = Array.from({ length: 11 }, (_, index) => `scenario-${index}`);
const NAMES = { chromium: SHARED, firefox: [...SHARED, 'firefox-alone'] };
const PARTS = soakParts(NAMES);

test.each([
  ['chromium', 'scenarios'],
  ['firefox', 'firefox-scenarios'],
] as const)('in %s every scenario is played three times, once in each round', (browser, prefix) => {
  for (const round of [1, 2, 3]) {
    const parts = PARTS.filter(({ name }) => name.startsWith(`${prefix}-${round}-`));
    expect(parts.every((part) => part.runner().command.includes(browser))).toBe(true);
    const played = parts
      .flatMap(({ runner }) => runner().command)
      .filter((word) => NAMES.firefox.includes(word));
    expect(played.toSorted()).toEqual(NAMES[browser].toSorted());
  }
});

test('the end-to-end tests are played in Firefox in parts that hold all of them', () => {
  const parts = PARTS.filter(({ name }) => name.startsWith('firefox-e2e-'));
  const shards = parts.map(({ runner }) => runner().command.at(-1));
  expect(parts.length).toBeGreaterThan(1);
  expect(shards).toEqual(parts.map((_, index) => `--shard=${index + 1}/${parts.length}`));
});

test('each part has a name of its own', () => {
  const names = PARTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('self-test');
  expect(names).toContain('long-unreliable-11');
  expect(names).toContain('firefox-long-unreliable-11');
});

test('all parts are wanted unless some are named', () => {
  expect(wantedParts(PARTS, [])).toEqual(PARTS);
  const [one] = wantedParts(PARTS, ['long-line-128']);
  expect(one?.runner().command).toContain('line-128');
  expect(() => wantedParts(PARTS, ['long-line-128', 'nothing'])).toThrow('nothing');
});
