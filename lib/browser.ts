/** The only import of the polyfilled `browser`: promises in both browsers, one set of types. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
