import { expect, test } from 'vitest';
import { importPreviewWords } from '../../../components/import-words.ts';

const EMPTY = {
  checks: 0,
  added: 0,
  known: 0,
  tooOld: 0,
  fromFuture: 0,
  span: null,
  networks: [],
};

test('what is left out is said, and why', () => {
  expect(importPreviewWords({ ...EMPTY, checks: 3, tooOld: 1, fromFuture: 2 })).toBe(
    'The file holds 3 checks. 0 would be added, 1 is older than you keep checks, and would be left out. 2 are from the future, and would be left out. Is the clock of this device right?',
  );
  expect(importPreviewWords(EMPTY)).not.toMatch(/left out/);
});
