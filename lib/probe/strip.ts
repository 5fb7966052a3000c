import { browser } from '../browser.ts';
import { HOST_PERMISSIONS } from '../targets/permissions.ts';

/**
 * Headers that name the user or this install. `Origin` carries the install's id in Firefox (on POST and WebSocket),
 * `Accept-Language` the user's languages. Cookies are never sent (`credentials: 'omit'`); this makes sure of it.
 */
const NAMING_HEADERS = ['origin', 'accept-language', 'cookie'] as const;
const ANSWER_HEADERS = ['set-cookie'] as const;
const RULE_ID = 1;

/**
 * Resolves once nothing that our own origin sends from the worker can name the user; before that no probe may go
 * out. Chromium: a session rule for our own requests, which may stay. Firefox: blocking listeners.
 * @returns what ends the listening
 */
export async function stripNamingHeaders(): Promise<() => void> {
  if (import.meta.env.FIREFOX) {
    const { onBeforeSendHeaders, onHeadersReceived } = browser.webRequest;
    const filter = { urls: [...HOST_PERMISSIONS], tabId: -1 };
    onBeforeSendHeaders.addListener(stripRequest, filter, ['blocking', 'requestHeaders']);
    onHeadersReceived.addListener(stripAnswer, filter, ['blocking', 'responseHeaders']);
    return () => {
      onBeforeSendHeaders.removeListener(stripRequest);
      onHeadersReceived.removeListener(stripAnswer);
    };
  }
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: [
      {
        id: RULE_ID,
        condition: {
          initiatorDomains: [location.hostname],
          resourceTypes: ['xmlhttprequest', 'websocket', 'other'],
        },
        action: {
          type: 'modifyHeaders',
          requestHeaders: NAMING_HEADERS.map((header) => ({
            header,
            operation: 'remove' as const,
          })),
          responseHeaders: ANSWER_HEADERS.map((header) => ({
            header,
            operation: 'remove' as const,
          })),
        },
      },
    ],
  });
  return () => {};
}

interface Own {
  originUrl?: string | undefined;
}

function isOwn({ originUrl }: Own): boolean {
  return originUrl?.startsWith(location.origin) ?? false;
}

function stripRequest(details: Own & { requestHeaders?: { name: string }[] | undefined }) {
  if (!isOwn(details)) return {};
  return { requestHeaders: without(details.requestHeaders, NAMING_HEADERS) };
}

function stripAnswer(details: Own & { responseHeaders?: { name: string }[] | undefined }) {
  if (!isOwn(details)) return {};
  return { responseHeaders: without(details.responseHeaders, ANSWER_HEADERS) };
}

function without(headers: { name: string }[] | undefined, names: readonly string[]) {
  return headers?.filter(({ name }) => !names.includes(name.toLowerCase())) ?? [];
}
