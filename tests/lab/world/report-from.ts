import { decodeKeyList, keyText } from '../../../collector/wire/key-list.ts';
import { readGatewayKey } from '../../../lib/report/gateway-key.ts';
import type { Payload } from '../../../lib/report/payload.ts';
import { sealReport } from '../../../lib/report/seal-report.ts';
import { presentCollector } from './sites/relay.ts';

/** What is entered beside the lab's relay. */
export async function gatewayKey(): Promise<string> {
  return keyText(await keyList());
}

/** Sends a report as somebody at another address would. Gives the status of the gateway's sealed answer. */
export async function reportFrom(payload: Payload, address: string): Promise<number | null> {
  const key = readGatewayKey(decodeKeyList(await keyList())[0] ?? new Uint8Array());
  if (key === null) throw new Error('The gateway of the lab has no key.');
  const sealed = await sealReport(payload, key);
  const asked = {
    method: 'POST',
    path: `/v1/report?hour=${encodeURIComponent(payload.hour)}`,
    headers: { 'content-type': 'message/ohttp-req' },
    body: Buffer.from(sealed.bytes),
  };
  const { body } = await collectorNow().ask(asked, address);
  return sealed.readStatus(new Uint8Array(Buffer.from(body)));
}

async function keyList(): Promise<Buffer> {
  const asked = { method: 'GET', path: '/v1/keys', headers: {}, body: Buffer.alloc(0) };
  return Buffer.from((await collectorNow().ask(asked, '127.0.0.1')).body);
}

function collectorNow() {
  const collector = presentCollector();
  if (collector === null) throw new Error('This world has no collector.');
  return collector;
}
