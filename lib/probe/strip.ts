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
 * Resolves once nothing that our own origin sends from the worker can name the user; before that no probe and no
 * report may go out. Chromium: a session rule for our own requests, which may stay. Firefox: blocking listeners.
 * @param relays patterns of relays that will be asked
 * @returns what ends the listening
 */
export async function stripNamingHeaders(relays: readonly string[] = []): Promise<() => void> {
  if (import.meta.env.FIREFOX) {
    const { onBeforeSendHeaders, onHeadersReceived } = browser.webRequest;
    const filter = { urls: [...HOST_PERMISSIONS, ...relays], tabId: -1 };
    // Functions of this call alone: a check and a report may strip at the same time, and end one after the other.
    const request = (details: Parameters<typeof stripRequest>[0]) => stripRequest(details);
    const answer = (details: Parameters<typeof stripAnswer>[0]) => stripAnswer(details);
    onBeforeSendHeaders.addListener(request, filter, ['blocking', 'requestHeaders']);
    onHeadersReceived.addListener(answer, filter, ['blocking', 'responseHeaders']);
    return () => {
      onBeforeSendHeaders.removeListener(request);
      onHeadersReceived.removeListener(answer);
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
