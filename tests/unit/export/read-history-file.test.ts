import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonHistory } from '../../../lib/export/json-history.ts';
import { readHistoryFile } from '../../../lib/export/read-history-file.ts';
import { collected } from '../history/collected.ts';
import { checkAt } from '../history/made-checks.ts';
import { randomHistory } from '../history/random-history.ts';
import { hostileFiles, NOW, soundFile } from './hostile-files.ts';
import { oneByOne } from './one-by-one.ts';

function read(file: Blob) {
  const { signal } = new AbortController();
  return collected(readHistoryFile(file, { signal, onProgress: () => {} }));
}

describe('a file of ours', () => {
  test('of any history is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, async (checks) => {
        const software = { name: 'Telltale', version: '0.1.0' };
        const pieces = jsonHistory({ checks: oneByOne(checks), software, exportedAt: NOW });
        const file = new Blob(await collected(pieces));
        expect(await read(file)).toEqual(checks);
      }),
    );
  });

  test('may be written in another way and begin with a byte order mark', async () => {
    const sound = JSON.parse(await soundFile());
    const other = { incidents: sound.incidents, ...sound };
    const text = `\uFEFF${JSON.stringify(other, null, 2)}\n`;
    expect(await read(new Blob([text]))).toHaveLength(30);
  });

  test('tells how far it is', async () => {
    const file = new Blob([await soundFile()]);
    const told: number[] = [];
    const { signal } = new AbortController();
    const options = { signal, onProgress: (bytes: number) => told.push(bytes) };
    await collected(readHistoryFile(file, options));
    expect(told.at(-1)).toBe(file.size);
  });

  test('can be left in the middle', async () => {
    const controller = new AbortController();
    const reason = new DOMException('enough', 'AbortError');
    controller.abort(reason);
    const options = { signal: controller.signal, onProgress: () => {} };
    const reading = readHistoryFile(new Blob([await soundFile()]), options);
    await expect(collected(reading)).rejects.toBe(reason);
  });
});

describe('hostile files', () => {
  test('each is refused, for what is wrong with it, with the place', async () => {
    const files = await hostileFiles();
    expect(files.length).toBeGreaterThanOrEqual(200);
    for (const { name, file, problem } of files) {
      const error = await read(file).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error, name).toMatchObject({ name: 'ImportError' });
      if (problem !== undefined) expect(error, name).toMatchObject({ problem });
    }
  }, 60_000);

  test('the place is the line, the entry and the path in it', async () => {
    const lines = (await soundFile()).split('\n');
    const at = lines.findIndex((line) => line.includes('11-25T03:00'));
    lines[at] = lines[at]?.replace('"durationMs":210.5', '"durationMs":"long"') ?? '';
    const place = { line: at + 1, part: 'checks', entry: 22, path: 'observations.0.durationMs' };
    await expect(read(new Blob([lines.join('\n')]))).rejects.toMatchObject({
      problem: 'entry-invalid',
      place,
    });
  });

  test('more checks than anybody makes in a day', async () => {
    const checks = Array.from({ length: 20_001 }, (_, n) =>
      checkAt(NOW - 50_000 + n, { observations: [] }),
    );
    const software = { name: 'Telltale', version: '0.1.0' };
    const pieces = jsonHistory({ checks: oneByOne(checks), software, exportedAt: NOW });
    const file = new Blob(await collected(pieces));
    await expect(read(file)).rejects.toMatchObject({ problem: 'too-many-a-day' });
  }, 60_000);
});
