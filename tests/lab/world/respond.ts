import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { type Answer, type Asked, statusPage } from './answer.ts';
import { type Arrival, presentWorld } from './arrival.ts';
import { forgedAnswerFor } from './censor/http.ts';
import { statusFor } from './censor/status.ts';
import { replyToDns } from './dns-answer.ts';
import { talkNonsense } from './nonsense.ts';
import { siteAt, type WorldState } from './state.ts';

/** What is known of the connection that a request came over. */
export interface Origin {
  arrival: Arrival;
  secure: boolean;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Longer bodies are nobody's here. */
const BODY_LIMIT_BYTES = 1_000_000;

/** Answers one request as the site at that address does, and writes it into the journal. */
export async function respond(
  state: WorldState,
  origin: Origin,
  request: Request,
  response: Response,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return;
  const { host, path } = whereTo(request);
  const { headers: asked, method = '' } = request;
  if (presentWorld(state, origin.arrival).nonsense !== null) {
    noteRequest(state, origin, request, 0);
    const blurt = (bytes: Buffer) => void origin.arrival.socket.end(bytes);
    talkNonsense(state.dice, { response: response as ServerResponse, blurt, here: path });
    return;
  }
  const answer = await answerFor(state, origin, { method, host, path, headers: asked, body });
  noteRequest(state, origin, request, answer === 'silence' ? 0 : answer.status);
  if (answer === 'silence') return;
  const { 'content-type': type, ...rest } = answer.headers;
  const length = Buffer.byteLength(answer.body);
  const lengths = answer.status === 204 ? {} : { 'content-length': String(length) };
  const headers = { ...rest, ...(type === undefined ? {} : { 'content-type': type }), ...lengths };
  // The two classes have the same methods, but signatures that no common call satisfies.
  const common = response as ServerResponse;
  common.writeHead(answer.status, { date: new Date().toUTCString(), ...headers });
  common.end(request.method === 'HEAD' ? '' : answer.body);
}

/** Writes a request into the journal; status 0: nobody answered. */
export function noteRequest(
  state: WorldState,
  { arrival, secure }: Origin,
  request: Request,
  status: number,
): void {
  state.journal.add({
    kind: 'request',
    at: Date.now(),
    connection: arrival.entry.id,
    secure,
    method: request.method ?? '',
    ...whereTo(request),
    httpVersion: request.httpVersion,
    rawHeaders: [...request.rawHeaders],
    status,
  });
}

/** Host and path that a request is for, also one to a proxy, which says both in one. */
export function whereTo(request: Request): { host: string; path: string } {
  const authority = 'authority' in request ? request.authority : undefined;
  const named = authority ?? request.headers.host ?? '';
  const url = request.url ?? '/';
  const absolute = /^http:\/\/([^/]+)(.*)$/.exec(url);
  const host = (absolute?.[1] ?? named).replace(/:\d+$/, '').toLowerCase();
  return { host, path: absolute === null ? url : absolute[2] || '/' };
}

async function readBody(request: Request): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length <= BODY_LIMIT_BYTES) chunks.push(chunk);
    }
  } catch {
    // The client gave up in the middle of its request: there is nobody to answer.
    return undefined;
  }
  return Buffer.concat(chunks);
}

function answerFor(
  state: WorldState,
  { arrival, secure }: Origin,
  asked: Pick<Asked, 'method' | 'host' | 'path' | 'headers' | 'body'>,
): Answer | Promise<Answer> {
  const { address = '', port, clientAddress, country } = arrival;
  const world = presentWorld(state, arrival);
  const { host } = asked;
  const forged = secure ? undefined : forgedAnswerFor(world.http, host, asked.path);
  if (forged !== undefined) return forged;
  const status = statusFor(world.status, host);
  if (status !== undefined) return statusPage(status);
  const site = siteAt(address);
  if (site === undefined) return { status: 404, headers: {}, body: '' };
  if (!secure && port === 443 && site.plainOn443 !== true) return statusPage(400);
  const rules = world.doh.filter(({ at }) => at === undefined || at.includes(address));
  const resolve = (message: Buffer) => replyToDns(state, rules, message)?.message;
  return site.answer({ ...asked, port, secure, clientAddress, country, resolve });
}
