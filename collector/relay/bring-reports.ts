import { Batcher } from '../ops/batcher.ts';
import {
  BATCH_TYPE,
  decodeReplies,
  encodeBatch,
  MOST_REPORTS,
  type NotedReport,
  REPLIES_TYPE,
  type Reply,
} from '../wire/report-batch.ts';
import type { Answer, GatewayClient } from './forward.ts';

/** A gateway that stands still must not fill the relay. */
const MOST_WAITING = 800;
/** One that hangs does not hold up all others. */
const AT_ONCE = 4;

/**
 * Brings reports to the gateway, together what comes while others are on their way: to the gateway a request costs more
 * than opening a report. Each gets its own reply, or that of the whole request. Rejects as `GatewayClient.post` and
 * `Batcher.add` do, and where the gateway answers something else.
 */
export function reportsTo(gateway: GatewayClient): Batcher<NotedReport, Reply> {
  const bring = async (reports: NotedReport[]): Promise<Reply[]> => {
    const headers = { 'content-type': BATCH_TYPE };
    const answer = await gateway.post('/v1/reports', headers, encodeBatch(reports));
    const replies = repliesIn(answer, reports.length);
    // The first time may have counted what the second refuses: it says no more than that the store is silent.
    const unknown: Reply = { status: 503, answer: null };
    return answer.isResent ? replies.map((one) => (one.answer === null ? unknown : one)) : replies;
  };
  return new Batcher(bring, { waiting: MOST_WAITING, batch: MOST_REPORTS, atOnce: AT_ONCE });
}

function repliesIn({ status, type, body }: Answer, reports: number): Reply[] {
  if (status !== 200) return Array.from({ length: reports }, () => ({ status, answer: null }));
  const replies = type === REPLIES_TYPE ? decodeReplies(body, reports) : null;
  if (replies === null) throw new Error('the gateway answers something else');
  return replies;
}
