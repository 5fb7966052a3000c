import type { Browser } from 'webextension-polyfill';
import { browser as native } from 'wxt/browser';

/**
 * What the browser offers to extensions, the only import of it. Both have it with promises: Chromium in all of Manifest
 * V3. The types are those of the polyfill, which know what Firefox alone has.
 */
export const browser = native as unknown as Browser;
