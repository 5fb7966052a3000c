import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash, SoakMemory } from '../soak-memory.ts';

const PASSED = { title: 'self-test', tally: { passed: 1, failures: [] }, seconds: 3 };
const FAILED = {
  title: 'self-test',
  tally: { passed: 0, failures: [{ name: 'self-test', why: 'no lab' }] },
  seconds: 4,
};

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'telltale-soak-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('what a soak remembers', () => {
  const file = () => join(directory, 'out/soak.json');

  test('outlives it, and the last word counts', () => {
    const memory = SoakMemory.read(file(), 'build');
    expect(memory.resultOf('self-test')).toBeUndefined();
    memory.keep('self-test', FAILED);
    memory.keep('self-test', PASSED);
    const later = SoakMemory.read(file(), 'build');
    expect(later.resultOf('self-test')).toEqual(PASSED);
    expect(later.resultOf('another')).toBeUndefined();
  });

  test('is void for another build', () => {
    SoakMemory.read(file(), 'build').keep('self-test', PASSED);
    expect(SoakMemory.read(file(), 'other').resultOf('self-test')).toBeUndefined();
  });

  test('is written over by a fresh one', () => {
    SoakMemory.read(file(), 'build').keep('self-test', PASSED);
    SoakMemory.fresh(file(), 'build').keep('another', FAILED);
    expect(SoakMemory.read(file(), 'build').resultOf('self-test')).toBeUndefined();
  });

  test('is nothing when its file is broken', () => {
    mkdirSync(join(directory, 'out'));
    writeFileSync(file(), '{"build":"bui');
    expect(SoakMemory.read(file(), 'build').resultOf('self-test')).toBeUndefined();
  });
});

describe('the hash of a build', () => {
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text);

  test('is that of its content', () => {
    write('a.js', 'one');
    const before = contentHash(directory);
    write('a.js', 'one');
    expect(contentHash(directory)).toBe(before);
    write('a.js', 'two');
    expect(contentHash(directory)).not.toBe(before);
  });

  test('knows in which file the content is', () => {
    write('a.js', 'one');
    const before = contentHash(directory);
    rmSync(join(directory, 'a.js'));
    write('b.js', 'one');
    expect(contentHash(directory)).not.toBe(before);
  });
});
