import type { Relay } from '../words/relay.ts';
import { askRelay } from './ask-relay.ts';
import type { Outcome } from './outbox.ts';
import type { Payload } from './payload.ts';
import { gatewayKeyOf } from './relay-entry.ts';
import { sealReport } from './seal-report.ts';

/** A sealed answer has 64 bytes. */
const MOST_BYTES = 1024;

/** Seals a report anew and sends it through a relay. Never rejects for what a network does. */
export async function sendReport(relay: Relay, payload: Payload): Promise<Outcome> {
  const key = gatewayKeyOf(relay);
  if (key === null) return 'unreachable';
  const sealed = await sealReport(payload, key);
  const path = `/v1/report?hour=${encodeURIComponent(payload.hour)}`;
  const answer = await askRelay(relay, path, MOST_BYTES, sealed.bytes);
  if (answer === null) return 'unreachable';
  const { status, body } = answer;
  if (status !== 200) return status === 429 || status >= 500 ? 'busy' : 'unreachable';
  const said = await sealed.readStatus(body);
  // Somebody between answers in the gateway's place, or the key is not the gateway's.
  if (said === null) return 'unreachable';
  return said === 200 ? 'counted' : said >= 500 ? 'busy' : 'refused';
}
