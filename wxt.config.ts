import { defineConfig } from 'wxt';
import { HOST_PERMISSIONS } from './lib/targets/permissions.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'storage',
      'unlimitedStorage',
      'webRequest',
      ...(browser === 'firefox'
        ? ['webRequestBlocking']
        : ['declarativeNetRequestWithHostAccess', 'offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: [...HOST_PERMISSIONS],
    icons: Object.fromEntries(
      [16, 32, 48, 128].map((size) => [size, `icons/telltale-${size}.png`]),
    ),
    incognito: 'not_allowed',
    // The http probes must stay http: Firefox's own default policy would upgrade them.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'telltale@telltale.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
  }),
});
