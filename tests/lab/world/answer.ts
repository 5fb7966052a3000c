import type { IncomingHttpHeaders } from 'node:http';

/** What a server says to one request. `silence`: it never answers, and the connection stays. */
export type Answer = 'silence' | { status: number; headers: Record<string, string>; body: Body };
type Body = string | Buffer;

/** What a server gets to see of a request, and what of the world it needs to know. */
export interface Asked {
  method: string;
  host: string;
  /** With the query. */
  path: string;
  port: number;
  secure: boolean;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Of the machine that asks, as the servers of the world see it. */
  clientAddress: string;
  country: string;
  /** What the resolver at this address replies to a DNS message; undefined: nothing. */
  resolve(message: Buffer): Buffer | undefined;
}

/** A page of HTML of about `bytes` bytes. */
export function page(title: string, bytes: number): Answer {
  const head = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>`;
  const fill = 'All of this was written for the lab. '.repeat(Math.ceil(bytes / 37));
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `${head}<p>${fill.slice(0, Math.max(0, bytes - head.length))}</p></body></html>`,
  };
}

/** A short text. */
export function text(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body };
}

/** A JSON value. */
export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** A redirect. */
export function redirect(status: 301 | 302, location: string): Answer {
  return { status, headers: { location }, body: '' };
}

/** A web server's own page for a status. */
export function statusPage(status: number): Answer {
  const body = `<html><head><title>${status}</title></head><body>nginx</body></html>\n`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

/** A static file of `bytes` bytes that no compression makes smaller. */
export function file(type: string, bytes: number): Answer {
  let noise = 1;
  const body = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 1) {
    // Numerical Recipes' generator: the same file in every run.
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    body[at] = noise >>> 24;
  }
  return { status: 200, headers: { 'content-type': type }, body };
}
