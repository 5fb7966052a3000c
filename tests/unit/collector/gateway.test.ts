import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { gatewayApp } from '../../../collector/gateway/gateway-app.ts';
import { keyPairFrom } from '../../../collector/gateway/key-pair.ts';
import { KeyRing } from '../../../collector/gateway/key-ring.ts';
import { RelaySecrets } from '../../../collector/gateway/relay-secrets.ts';
import { Metrics } from '../../../collector/ops/metrics.ts';
import type { WorldSnapshot } from '../../../collector/publish/snapshot.ts';
import { GroupCommit } from '../../../collector/store/group-commit.ts';
import type { Vote } from '../../../collector/store/vote.ts';
import { QuickSealer, randomId } from '../../../collector/tests/sealing.ts';
import { encodeNote, NOTE_HEADER, SECRET_HEADER } from '../../../collector/wire/relay-note.ts';
import { hourAt } from '../../../collector/wire/spans.ts';
import { hourOf } from '../../../lib/report/payload.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);
const SECRET = 'the relay of the tests';

/** What a gateway whose queue has this much room, and whose store does this, says to a report. */
async function statusOf(waiting: number, store: () => Promise<void>): Promise<number> {
  const pair = keyPairFrom(randomBytes(32), 1);
  const app = gatewayApp({
    keys: new KeyRing([pair]),
    relays: new RelaySecrets([SECRET]),
    votes: new GroupCommit<Vote>(store, { waiting, batch: 1 }),
    snapshot: {} as WorldSnapshot,
    metrics: new Metrics('test'),
    now: () => NOW,
  });
  const place = { country: 'IR', asn: 44244 };
  const services = { web: { verdict: 'open' } } as const;
  const body = new QuickSealer(pair.config).report({
    schema: 1,
    ...place,
    hour: hourOf(NOW),
    services,
    id: randomId(),
  });
  const note = { hour: hourAt(NOW), tag: 'a'.repeat(16), ...place, isFirstOfDay: true };
  const headers = {
    'content-type': 'message/ohttp-req',
    'content-length': String(body.length),
    [SECRET_HEADER]: SECRET,
    [NOTE_HEADER]: encodeNote(note),
  };
  const answer = await app.request('/v1/report', {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  });
  return answer.status;
}

test('a relay can tell a report that was surely not counted from one of which nobody knows', async () => {
  expect(await statusOf(1, async () => {})).toBe(200);
  expect(await statusOf(0, async () => {})).toBe(429);
  expect(await statusOf(1, () => Promise.reject(new Error('no connection')))).toBe(503);
  const down = Object.assign(new Error('down'), { code: 'ECONNREFUSED' });
  expect(await statusOf(1, () => Promise.reject(down))).toBe(429);
});
