import { expect, test } from 'vitest';
import { textBlob } from '../../../lib/export/text-blob.ts';

test('pieces become one file, in order, as UTF-8', async () => {
  async function* pieces() {
    yield 'é';
    yield '';
    yield '漢 ';
    for (let n = 0; n < 2000; n += 1) yield `${n},`;
  }
  const blob = await textBlob(pieces(), 'application/json');
  expect(blob.type).toBe('application/json');
  expect(await blob.text()).toBe(`é漢 ${Array.from({ length: 2000 }, (_, n) => `${n},`).join('')}`);
});

test('what went wrong with the pieces is told as it was', async () => {
  const reason = new DOMException('The user ended it', 'AbortError');
  async function* pieces() {
    yield 'begun';
    throw reason;
  }
  await expect(textBlob(pieces(), 'application/json')).rejects.toBe(reason);
});
