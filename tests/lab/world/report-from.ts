import { readGatewayKey } from '../../../lib/report/gateway-key.ts';
import type { Payload } from '../../../lib/report/payload.ts';
import { sealReport } from '../../../lib/report/seal-report.ts';
import { COLLECTOR } from './sites/relay.ts';

/** The key configuration of the lab's gateway; two bytes of length go before it. */
export async function gatewayKeyConfig(): Promise<Buffer> {
  const asked = { method: 'GET', path: '/v1/keys', headers: {}, body: Buffer.alloc(0) };
  return Buffer.from((await COLLECTOR.ask(asked, '127.0.0.1')).body).subarray(2);
}

/** Sends a report as somebody at another address would. Gives the status of the gateway's sealed answer. */
export async function reportFrom(payload: Payload, address: string): Promise<number | null> {
  const key = readGatewayKey(await gatewayKeyConfig());
  if (key === null) throw new Error('The gateway of the lab has no key.');
  const sealed = await sealReport(payload, key);
  const asked = {
    method: 'POST',
    path: `/v1/report?hour=${encodeURIComponent(payload.hour)}`,
    headers: { 'content-type': 'message/ohttp-req' },
    body: Buffer.from(sealed.bytes),
  };
  const { body } = await COLLECTOR.ask(asked, address);
  return sealed.readStatus(new Uint8Array(Buffer.from(body)));
}
