import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addKey, readKeyFile } from '../../../collector/gateway/key-file.ts';
import { keyPairFrom, randomKeySecret } from '../../../collector/gateway/key-pair.ts';
import { KeyRing } from '../../../collector/gateway/key-ring.ts';
import { QuickSealer } from '../../../collector/tests/sealing.ts';
import { decodeKeyList, encodeKeyList, keyText } from '../../../collector/wire/key-list.ts';
import { gatewayKeyOf } from '../../../lib/report/relay-entry.ts';

const [OLD, NEW, OTHER] = [7, 8, 7].map((id) => keyPairFrom(randomKeySecret(), id));
if (OLD === undefined || NEW === undefined || OTHER === undefined) throw new Error('no keys');
const WORD = Buffer.from('hello');

describe('a gateway with two keys', () => {
  const ring = new KeyRing([NEW, OLD]);

  test.each([
    ['the new one', NEW],
    ['the old one', OLD],
  ])('opens what is sealed for %s', (_title, pair) => {
    expect(ring.open(new QuickSealer(pair.config).message(WORD))?.message).toEqual(WORD);
  });

  test('opens nothing that is sealed for a third, whatever its id', () => {
    expect(ring.open(new QuickSealer(OTHER.config).message(WORD))).toBeNull();
    expect(ring.open(Buffer.alloc(0))).toBeNull();
  });

  test('hands both out, newest first, as they are entered beside a relay', () => {
    expect(decodeKeyList(ring.list)).toEqual([NEW.config, OLD.config]);
    const key = keyText(ring.list);
    expect(key).toBe(`${NEW.config.toString('hex')},${OLD.config.toString('hex')}`);
    expect(gatewayKeyOf({ origin: 'https://relay.example', key })?.id).toBe(8);
  });

  test('refuses two keys of one id, and none', () => {
    expect(() => new KeyRing([OLD, OTHER])).toThrow('one id');
    expect(() => new KeyRing([])).toThrow();
  });
});

test('a list of keys that is cut off has those before the cut', () => {
  const list = encodeKeyList([OLD.config, NEW.config]);
  expect(decodeKeyList(list.subarray(0, -1))).toEqual([OLD.config]);
  expect(decodeKeyList(list.subarray(0, 44))).toEqual([OLD.config]);
  expect(decodeKeyList(Buffer.alloc(1))).toEqual([]);
});

describe('the file of keys', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'telltale-keys-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const path = () => join(directory, 'gateway.key');
  const ids = () => readKeyFile(directory).map(({ id }) => id);

  test('is made at the first start, for its owner alone, and stays the same', () => {
    const first = readKeyFile(directory);
    expect(first).toHaveLength(1);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readKeyFile(directory).map(({ config }) => config)).toEqual([first[0]?.config]);
  });

  test('takes a new key before the old ones, with an id that was not there', () => {
    const [first] = readKeyFile(directory);
    addKey(directory);
    addKey(directory);
    expect(ids()).toEqual([3, 2, 1]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readKeyFile(directory)[2]?.config).toEqual(first?.config);
    // The oldest is taken out by hand when its time is over.
    writeFileSync(path(), readFileSync(path(), 'utf8').split('\n').slice(0, 2).join('\n'));
    addKey(directory);
    expect(ids()).toEqual([4, 3, 2]);
  });

  test('comes round after the last id', () => {
    writeFileSync(path(), `255 ${'ab'.repeat(32)}\n`);
    addKey(directory);
    expect(ids()).toEqual([0, 255]);
  });

  test('that holds anything else is no file of keys', () => {
    readKeyFile(directory);
    appendFileSync(path(), 'something\n');
    expect(() => readKeyFile(directory)).toThrow('holds no key');
    writeFileSync(path(), `256 ${'ab'.repeat(32)}\n`);
    expect(() => readKeyFile(directory)).toThrow('holds no key');
  });
});
