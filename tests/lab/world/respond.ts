import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Answer } from './answer.ts';
import { forgedAnswerFor } from './censor/http.ts';
import { statusFor } from './censor/status.ts';
import { siteAt, type WorldState } from './state.ts';

/** What is known of the connection that a request came over. */
export interface Origin {
  connection: number;
  address: string;
  clientAddress: string;
  secure: boolean;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Answers one request as the site at that address does, and writes it into the journal. */
export function respond(
  state: WorldState,
  origin: Origin,
  request: Request,
  response: Response,
): void {
  const authority = 'authority' in request ? request.authority : undefined;
  const host = (authority ?? request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const path = request.url ?? '/';
  const answer = answerFor(state, origin, host, path);
  state.journal.add({
    kind: 'request',
    at: Date.now(),
    connection: origin.connection,
    secure: origin.secure,
    method: request.method ?? '',
    host,
    path,
    httpVersion: request.httpVersion,
    rawHeaders: [...request.rawHeaders],
    status: answer.status,
  });
  const { 'content-type': type, ...rest } = answer.headers;
  const length = Buffer.byteLength(answer.body);
  const body = answer.status === 204 ? {} : { 'content-length': String(length) };
  const headers = { ...rest, ...(type === undefined ? {} : { 'content-type': type }), ...body };
  // The two classes have the same methods, but signatures that no common call satisfies.
  const common = response as ServerResponse;
  common.writeHead(answer.status, { date: new Date().toUTCString(), ...headers });
  common.end(request.method === 'HEAD' ? '' : answer.body);
}

function answerFor(state: WorldState, origin: Origin, host: string, path: string): Answer {
  const { world } = state;
  const forged = origin.secure ? undefined : forgedAnswerFor(world.http, host);
  if (forged !== undefined) return forged;
  const status = statusFor(world.status, host);
  if (status !== undefined) {
    const body = `<html><head><title>${status}</title></head><body>nginx</body></html>\n`;
    return { status, headers: { 'content-type': 'text/html' }, body };
  }
  const { secure, clientAddress } = origin;
  const asked = { host, path, secure, clientAddress, country: world.country };
  return siteAt(origin.address)?.answer(asked) ?? { status: 404, headers: {}, body: '' };
}
