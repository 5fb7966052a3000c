import { Batcher } from '../ops/batcher.ts';
import {
  BATCH_TYPE,
  decodeReplies,
  encodeBatch,
  MOST_REPORTS,
  type NotedReport,
  type Reply,
} from '../wire/report-batch.ts';
import type { GatewayClient } from './forward.ts';

/** A gateway that stands still must not fill the relay. */
const MOST_WAITING = 2000;
/** One that hangs does not hold up all others. */
const AT_ONCE = 4;

/**
 * Brings reports to the gateway, together what comes while others are on their way: to the gateway a request costs more
 * than opening a report. Each gets its own reply, or that of the whole request; rejects as `GatewayClient.post` does.
 */
export function reportsTo(gateway: GatewayClient): Batcher<NotedReport, Reply> {
  const bring = async (reports: NotedReport[]): Promise<Reply[]> => {
    const headers = { 'content-type': BATCH_TYPE };
    const { status, body } = await gateway.post('/v1/reports', headers, encodeBatch(reports));
    if (status !== 200) return reports.map(() => ({ status, answer: null }));
    const replies = decodeReplies(body, reports.length);
    if (replies === null) throw new Error('the gateway answers something else');
    return replies;
  };
  return new Batcher(bring, { waiting: MOST_WAITING, batch: MOST_REPORTS, atOnce: AT_ONCE });
}
