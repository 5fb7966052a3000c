import { describe, expect, test } from 'vitest';
import { isBogon, isFakeIp, isForged, isTelegram } from '../../../lib/targets/address-classes.ts';

const TABLE: [address: string, classes: string][] = [
  ['149.154.167.99', 'telegram'],
  ['149.154.175.255', 'telegram'],
  ['149.154.176.0', ''],
  ['95.161.76.100', 'telegram'],
  ['2001:67c:4e8:f002::a', 'telegram'],
  ['[2001:b28:f23d:f001::a]', 'telegram'],
  ['64:ff9b::959a:a763', 'telegram'],
  ['::ffff:149.154.167.99', 'telegram'],
  ['10.0.0.1', 'bogon'],
  ['64:ff9b::a00:1', 'bogon'],
  ['0.0.0.0', 'bogon'],
  ['127.0.0.1', 'bogon'],
  ['100.64.0.1', 'bogon'],
  ['255.255.255.255', 'bogon'],
  ['::', 'bogon'],
  ['::1', 'bogon'],
  ['fe80::1', 'bogon'],
  ['fd00::1', 'bogon'],
  ['2002:9500::1', 'bogon'],
  ['198.17.255.255', ''],
  ['198.18.0.1', 'fake'],
  ['198.19.255.255', 'fake'],
  ['198.20.0.0', ''],
  ['fc00::5', 'fake'],
  ['fc00:4000::5', 'bogon'],
  ['10.10.34.34', 'bogon forged'],
  ['d0::11', 'bogon forged'],
  ['D0:0:0:0:0:0:0:11', 'bogon forged'],
  ['93.46.8.89', 'forged'],
  ['243.185.187.39', 'bogon forged'],
  ['1.1.1.1', ''],
  ['2606:4700::1111', ''],
  ['', ''],
  ['t.me', ''],
  ['10', ''],
  ['0x7f.1', ''],
  ['149.154.167.999', ''],
];

describe('classes of addresses', () => {
  test.each(TABLE)('%s is of "%s"', (address, classes) => {
    const found = [
      isTelegram(address) && 'telegram',
      isBogon(address) && 'bogon',
      isFakeIp(address) && 'fake',
      isForged(address) && 'forged',
    ];
    expect(found.filter(Boolean).join(' ')).toBe(classes);
  });
});
