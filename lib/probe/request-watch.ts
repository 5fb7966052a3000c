import { browser } from '../browser.ts';
import { HOST_PERMISSIONS } from '../targets/permissions.ts';
import { isAuthorityAdded } from './authority.ts';

/** How long an error event may come after the promise that it explains. */
const EVENT_LAG_MS = 500;

/** What the browser said of one request. */
export interface Sighting {
  /** The browser's own error text. */
  error?: string;
  status?: number;
  ip?: string;
  /** Where a redirect leads. */
  location?: string;
  /** An http probe that the browser sent as https. */
  upgraded?: boolean;
  /** Answered under an authority that was added to this device, where the browser tells. */
  inspected?: boolean;
  /** Called when an answer begins, and waited for before the browser reads it; only in Firefox. */
  onAnswer?(): Promise<void>;
  /** Resolves when the browser has said its last word on the request, or does not say it in time after the first call. */
  settled(): Promise<void>;
}

/** Of a request that the browser tells nothing of, because no permission is held. */
export const UNWATCHED: Sighting = { settled: () => Promise.resolve() };

interface Details {
  requestId: string;
  url: string;
  initiator?: string | undefined;
  originUrl?: string | undefined;
  error?: string;
  statusCode?: number;
  ip?: string | null | undefined;
  /** Only Firefox tells it. */
  proxyInfo?: { type: string } | null | undefined;
  redirectUrl?: string;
  responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
}

interface Pending extends Sighting {
  url: string;
  settle(): void;
}

/**
 * Watches our own requests while a check runs. Requests that another origin started are dropped before anything of
 * them is read: a user's Telegram tab, and the service worker of web.telegram.org, whose tab id is -1 as ours is.
 */
export class RequestWatch {
  #expected: Pending[] = [];
  #sawProxy = false;
  readonly #byId = new Map<string, Pending>();

  constructor() {
    const filter = { urls: [...HOST_PERMISSIONS], tabId: -1 };
    const { webRequest } = browser;
    webRequest.onBeforeRequest.addListener(this.#onBegin, filter);
    webRequest.onBeforeRedirect.addListener(this.#onRedirect, filter);
    // Firefox says of a redirect that nobody follows no more than its headers.
    webRequest.onHeadersReceived.addListener(this.#onHeaders, filter, ['responseHeaders']);
    if (import.meta.env.FIREFOX) {
      webRequest.onHeadersReceived.addListener(this.#onAnswer, filter, ['blocking']);
    }
    webRequest.onResponseStarted.addListener(this.#onHeaders, filter);
    webRequest.onCompleted.addListener(this.#onEnd, filter);
    webRequest.onErrorOccurred.addListener(this.#onEnd, filter);
  }

  /** Whether any of our requests went through a proxy that the browser is set to, where the browser tells. */
  get sawProxy(): boolean {
    return this.#sawProxy;
  }

  /** Call right before the fetch of `url`; no two of one url may be under way. */
  expect(url: string): Sighting {
    const { promise, resolve } = Promise.withResolvers<void>();
    let settled: Promise<void> | undefined;
    const pending: Pending = {
      url,
      settle: resolve,
      settled: () => {
        const late = () => new Promise<void>((done) => setTimeout(done, EVENT_LAG_MS));
        settled ??= Promise.race([promise, late()]);
        return settled;
      },
    };
    this.#expected.push(pending);
    return pending;
  }

  /** Ends all listening. */
  stop(): void {
    const { webRequest } = browser;
    webRequest.onBeforeRequest.removeListener(this.#onBegin);
    webRequest.onBeforeRedirect.removeListener(this.#onRedirect);
    webRequest.onHeadersReceived.removeListener(this.#onHeaders);
    webRequest.onHeadersReceived.removeListener(this.#onAnswer);
    webRequest.onResponseStarted.removeListener(this.#onHeaders);
    webRequest.onCompleted.removeListener(this.#onEnd);
    webRequest.onErrorOccurred.removeListener(this.#onEnd);
  }

  #onBegin = (details: Details) => {
    const pending = this.#find(details);
    if (pending === undefined) return undefined;
    if (isUpgraded(pending.url, details.url)) pending.upgraded = true;
    return undefined;
  };

  #onRedirect = (details: Details) => {
    const pending = this.#find(details);
    if (pending === undefined || details.redirectUrl === undefined) return;
    if (isUpgraded(pending.url, details.redirectUrl) && isInternal(details)) {
      pending.upgraded = true;
      return;
    }
    note(pending, details);
    pending.location = details.redirectUrl;
  };

  #onHeaders = (details: Details) => {
    const pending = this.#find(details);
    if (pending === undefined) return undefined;
    note(pending, details);
    const location = locationOf(details);
    if (location !== undefined) pending.location = location;
    return undefined;
  };

  #onAnswer = async (details: Details) => {
    const pending = this.#find(details);
    if (pending !== undefined && details.url.startsWith('https:')) {
      pending.inspected = await isAuthorityAdded(details.requestId);
    }
    await pending?.onAnswer?.();
    return {};
  };

  #onEnd = (details: Details) => {
    const pending = this.#find(details);
    if (pending === undefined) return;
    note(pending, details);
    if (details.error !== undefined) pending.error = details.error;
    this.#byId.delete(details.requestId);
    pending.settle();
  };

  #find(details: Details): Pending | undefined {
    const startedBy = details.initiator ?? details.originUrl ?? '';
    if (startedBy !== location.origin && !startedBy.startsWith(`${location.origin}/`)) {
      return undefined;
    }
    if (![undefined, 'direct'].includes(details.proxyInfo?.type)) this.#sawProxy = true;
    const known = this.#byId.get(details.requestId);
    if (known !== undefined) return known;
    const at = this.#expected.findIndex(
      ({ url }) => url === details.url || isUpgraded(url, details.url),
    );
    const pending = this.#expected[at];
    if (pending === undefined) return undefined;
    this.#expected.splice(at, 1);
    this.#byId.set(details.requestId, pending);
    return pending;
  }
}

function note(pending: Pending, { statusCode, ip }: Details): void {
  if (statusCode !== undefined && statusCode > 0) pending.status = statusCode;
  if (typeof ip === 'string' && ip !== '') pending.ip = ip;
}

/** Where the answer leads, as an address; undefined: nowhere that is one. */
function locationOf({ url, responseHeaders }: Details): string | undefined {
  const header = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location');
  const target = header?.value ?? '';
  return target !== '' && URL.canParse(target, url) ? new URL(target, url).href : undefined;
}

/** Whether `actual` is the https form of our http `asked`: HSTS or HTTPS-only mode was at work. */
function isUpgraded(asked: string, actual: string): boolean {
  if (!asked.startsWith('http:') || !actual.startsWith('https:')) return false;
  const [from, to] = [new URL(asked), new URL(actual)];
  return from.hostname === to.hostname && from.pathname === to.pathname;
}

/** A redirect that the browser made up itself has no address and, in Chromium, the status 307. */
function isInternal({ ip, statusCode }: Details): boolean {
  return (ip === undefined || ip === null || ip === '') && (statusCode ?? 307) === 307;
}
