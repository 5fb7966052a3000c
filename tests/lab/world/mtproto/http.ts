import { type Answer, type Asked, statusPage } from '../answer.ts';
import { replyTo } from './res-pq.ts';

const OCTETS = { 'content-type': 'application/octet-stream', 'access-control-allow-origin': '*' };

/** A data centre's HTTP transport: one message a POST, in the body as it is. Everything else is 404 or 501. */
export function answerMtproto({ method, path, body }: Asked): Answer {
  if (method !== 'POST') return statusPage(method === 'GET' || method === 'HEAD' ? 404 : 501);
  if (!/^\/api(w?1|w_test1)?$/.test(path)) return statusPage(404);
  const { known, bytes } = replyTo(body);
  return { status: known ? 200 : 404, headers: OCTETS, body: bytes };
}
