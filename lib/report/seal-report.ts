import { decodeResponse, encodeRequest } from './binary-http.ts';
import type { GatewayKey } from './gateway-key.ts';
import { encodePayload, type Payload } from './payload.ts';
import { seal } from './seal.ts';

/** Where the gateway takes reports, in the sealed request; the name leads nowhere, the gateway answers itself. */
const TARGET = { method: 'POST', scheme: 'https', authority: 'telltale.invalid', path: '/report' };

export interface SealedReport {
  /** The body to send to a relay; all of them have one length. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The gateway's status in the relay's answer, 200 when the report is counted; null when it is not the gateway's. */
  readStatus(response: Uint8Array): Promise<number | null>;
}

/** Seals a report for the gateway, anew for every try. */
export async function sealReport(payload: Payload, key: GatewayKey): Promise<SealedReport> {
  const sealed = await seal(encodeRequest({ ...TARGET, content: encodePayload(payload) }), key);
  return {
    bytes: sealed.bytes,
    async readStatus(response) {
      const opened = await sealed.open(response);
      return opened === null ? null : (decodeResponse(opened)?.status ?? null);
    },
  };
}
