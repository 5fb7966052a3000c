import { beforeEach, expect, test } from 'vitest';
import { writePrivateFile } from '../../../lib/export/private-file.ts';
import { emptyPrivateFiles } from '../../../lib/history/empty-private-files.ts';
import { collected } from '../history/collected.ts';
import { withHistory } from '../history/with-history.ts';

beforeEach(emptyPrivateFiles);

async function exportsKept(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  return collected((await root.getDirectoryHandle('exports')).keys());
}

test('pieces become one file, in order, as UTF-8', async () => {
  const numbers = Array.from({ length: 200_000 }, (_, n) => `${n},`);
  async function* pieces() {
    yield 'é';
    yield '';
    yield '漢 ';
    yield* numbers;
  }
  const file = await writePrivateFile(pieces(), 'application/json');
  expect(file.type).toBe('application/json');
  expect(await file.text()).toBe(`é漢 ${numbers.join('')}`);
});

test('a deletion takes the exports that hold what is deleted', async () => {
  async function* pieces() {
    yield 'text';
  }
  await writePrivateFile(pieces(), 'text/csv');
  await withHistory((history) => history.delete({ from: 0, to: 1 }));
  const root = await navigator.storage.getDirectory();
  expect(await collected(root.keys())).not.toContain('exports');
  await withHistory((history) => history.delete({ network: 'home' }));
});

test('what went wrong with the pieces is told as it was, and nothing is left', async () => {
  const reason = new DOMException('The user ended it', 'AbortError');
  async function* pieces() {
    for (let n = 0; n < 10; n += 1) yield 'begun'.repeat(100_000);
    throw reason;
  }
  await expect(writePrivateFile(pieces(), 'text/csv')).rejects.toBe(reason);
  expect(await exportsKept()).toEqual([]);
});

test('exports whose download is long over are removed by the next', async () => {
  async function* pieces() {
    yield 'text';
  }
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('exports', { create: true });
  await folder.getFileHandle(`${Date.now() - 4_000_000}-old`, { create: true });
  await folder.getFileHandle(`${Date.now() + 86_400_000}-ahead`, { create: true });
  await folder.getFileHandle('nobody-knows', { create: true });
  await folder.getFileHandle(`${Date.now() - 60_000}-recent`, { create: true });
  await writePrivateFile(pieces(), 'text/csv');
  const kept = await exportsKept();
  expect(kept).toHaveLength(2);
  expect(kept.some((name) => name.endsWith('-recent'))).toBe(true);
});
