import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourOf } from '../../lib/report/payload.ts';
import { addKey } from '../gateway/key-file.ts';
import { LAB_NETWORKS } from './lab-networks.ts';
import { Running } from './running.ts';
import { randomId } from './sealing.ts';

const HOUR = hourOf(Date.now());

let running: Running;
beforeAll(async () => {
  running = await Running.start();
});
afterAll(() => running.remove());

test('while the key changes both count, and a report that is sent for each counts once', async () => {
  const { country, asn } = LAB_NETWORKS[4];
  const services = { web: { verdict: 'open' } } as const;
  const payload = () =>
    ({ schema: 1, country, asn, hour: HOUR, services, id: randomId() }) as const;
  const send = async (sealed: Uint8Array, net: number) =>
    (await running.report(sealed, HOUR, `127.77.${net}.1`)).status;

  const before = await running.sealer();
  expect(await send(before.report(payload()), 1)).toBe(200);
  addKey(join(running.directory, 'data'));
  await running.kill('gateway');
  await running.startGateway();
  const [fresh, old] = [await running.sealer(0), await running.sealer(1)];
  expect(await send(fresh.report(payload()), 2)).toBe(200);
  expect(await send(old.report(payload()), 3)).toBe(200);
  expect(await send(before.report(payload()), 4)).toBe(200);
  const twice = payload();
  expect(await send(old.report(twice), 5)).toBe(200);
  expect(await send(fresh.report(twice), 5)).toBe(200);
  expect(await running.metric('gateway', 'counted_total')).toBe(4);
  expect(await running.metric('gateway', 'known_total')).toBe(1);

  const file = join(running.directory, 'data/gateway.key');
  const [newest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${newest}\n`);
  await running.kill('gateway');
  await running.startGateway();
  expect(await send(old.report(payload()), 6)).toBe(400);
  expect(await send(fresh.report(payload()), 6)).toBe(200);
  await running.stop();
});
