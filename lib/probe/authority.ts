import { browser } from '../browser.ts';

/**
 * Whether the certificate that a request was answered under leads to an authority that was added to this device: then
 * whoever added it can open the connection. Only Firefox tells; to be called while it waits for an answer to
 * `onHeadersReceived`. A chain's last certificate is its root
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/getSecurityInfo).
 */
export async function isAuthorityAdded(requestId: string): Promise<boolean> {
  try {
    const told = await browser.webRequest.getSecurityInfo(requestId, { certificateChain: true });
    return told.state === 'secure' && told.certificates.at(-1)?.isBuiltInRoot === false;
  } catch {
    // Of some requests it tells nothing.
    return false;
  }
}
