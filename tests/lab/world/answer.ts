/** What a server says to one request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a server gets to see of a request. */
export interface Asked {
  host: string;
  path: string;
  secure: boolean;
  clientAddress: string;
  country: string;
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

/** A redirect. */
export function redirect(status: 301 | 302, location: string): Answer {
  return { status, headers: { location }, body: '' };
}
