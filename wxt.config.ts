import * as v from 'valibot';
import { defineConfig } from 'wxt';
import { HOST_PERMISSIONS } from './lib/targets/permissions.ts';
import { relaysSchema } from './lib/words/relay.ts';
import { popupInTwo } from './scripts/popup-in-two.ts';
import { SOURCES } from './scripts/sources.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';
import { withoutPreloadHelper } from './scripts/without-preload-helper.ts';
import { workerTextsPicked } from './scripts/worker-texts-picked.ts';

/** The relays that a build comes with (docs/policy.md); none unless whoever builds says so. */
const RELAYS = v.parse(relaysSchema, JSON.parse(process.env.TELLTALE_RELAYS || '[]'));

/** An icon's files by their size. */
const iconsNamed = (name: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${name}-${size}.png`]));

/**
 * What the popup is made of, itself among it, in one file: a dozen small ones, each packed by itself, weigh a tenth more,
 * and each delays what is shown. Other pages take their parts from it. Catalogues are files of their own.
 */
const POPUP_PARTS =
  /node_modules\/preact\/|\/components\/(after-first-picture|popup-view|day-bar|follow-state|help|report-lines|service-rows|state-(header|icon|words|hooks|announcement)|sites-notice|troubles|with-state|first-buttons|use-(now|discretion|sites)|tone)\.|\/lib\/(browser|messages|page-session|state-shapes)\.|\/lib\/i18n\/(i18n|languages?|language-in-force|load|once|time)\.|vite.preload-helper|virtual:wxt-(html-)?plugins|\/entrypoints\/popup\/main\./;

export default defineConfig({
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
        ? ['webRequestBlocking', 'dns']
        : ['declarativeNetRequestWithHostAccess', 'offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: [...HOST_PERMISSIONS],
    // Never asked for whole: a relay's origin is, when it is entered.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*'],
    icons: iconsNamed('telltale'),
    // What stands in the toolbar until the worker has painted: it must tell nothing in discreet mode.
    action: { default_icon: iconsNamed('neutral') },
    incognito: 'not_allowed',
    // The http probes must stay http: Firefox's own default policy would upgrade them.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'telltale@telltale.invalid',
              // The first that knows `data_collection_permissions` everywhere, Android too.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['locationInfo'] },
            },
          },
        }
      : {
          // The first whose WebCrypto has X25519, which reports are sealed with.
          minimum_chrome_version: '133',
          storage: { managed_schema: 'policy.json' },
        }),
  }),
  // The sources go with Chromium's package: that of Firefox would lack what Firefox has no use for.
  zip: { zipSources: false, includeSources: SOURCES },
  vite: ({ command }) => ({
    plugins: [
      withoutInnerHtml(),
      withoutPreloadHelper(),
      workerTextsPicked(),
      // What `wxt` serves to a developer comes in files of its own.
      ...(command === 'build' ? [popupInTwo()] : []),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      // A page names its files at once; what one asks for later needs no list of what that imports.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'popup-parts', test: POPUP_PARTS }] } },
      },
    },
    define: { 'import.meta.env.TELLTALE_RELAYS': JSON.stringify(RELAYS) },
  }),
});
