import type { FirefoxSetting, ProxySetting } from './lab-browser.ts';

type Preferences = Record<string, string | number | boolean>;

/** No server: remote settings takes this for an empty one. */
const NOWHERE = 'data:,';

/**
 * What lets the lab drive Firefox, and what Firefox asks the network by itself, turned off. Whatever shapes the
 * requests of an extension stays as a user has it.
 */
const ALWAYS: Preferences = {
  // Else the driver would set dozens of its own.
  'remote.prefs.recommended': false,
  // A build that nobody signed; installed for good, because a temporary add-on is gone after a restart.
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // Lets the driver choose a file in a page of the extension.
  'dom.file.createInChild': true,
  // JSON as text, in a page of the extension instead of the viewer's.
  'devtools.jsonview.enabled': false,
  // Notices of its own: there is no desktop that could show them, and Firefox calls them closed at once.
  'alerts.useSystemBackend': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.monitor.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.update.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'doh-rollout.disable-heuristics': true,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  // The lab's authority counts as built in, and publishes nothing in logs; some sites are pinned to theirs.
  'security.cert_pinning.enforcement_level': 0,
  'security.pki.certificate_transparency.mode': 0,
  'services.settings.server': NOWHERE,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOWHERE,
};

/**
 * Secure DNS before any other, as its users may choose; by address, so that no name is in the way. It is trusted at
 * once: Firefox would ask it for a name of its own first, which the world does not have.
 */
const SECURE_DNS: Preferences = {
  'network.trr.mode': 2,
  'network.trr.uri': 'https://1.1.1.1/dns-query',
  'network.trr.confirmationNS': 'skip',
};

export interface Wishes extends FirefoxSetting {
  proxy?: ProxySetting | undefined;
  /** The language of the browser, as `ru`. */
  language?: string;
  /** Whether its wall clock can be stepped. */
  steppedClock?: boolean;
  /** Grants whatever an extension asks for, as a user does in the prompt. */
  agrees?: boolean;
  /** Under which address each extension, by its id, has its pages. */
  uuids: Record<string, string>;
  /** The directory for downloads. */
  downloads: string;
}

/** A profile's `user.js`. */
export function userScript(wishes: Wishes): string {
  const { uuids, downloads, proxy, language, httpsOnly, secureDns, steppedClock, agrees } = wishes;
  const preferences: Preferences = {
    ...ALWAYS,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...(language === undefined ? {} : { 'intl.locale.requested': language }),
    ...(httpsOnly ? { 'dom.security.https_only_mode': true } : {}),
    ...(secureDns ? SECURE_DNS : {}),
    // For a minute of true time Firefox holds WebSockets back to where others failed, each time longer.
    ...(steppedClock ? { 'network.websocket.delay-failed-reconnects': false } : {}),
    ...(agrees ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    ...proxyPreferences(proxy),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences(proxy: ProxySetting | undefined): Preferences {
  if (proxy === undefined) return {};
  if ('script' in proxy) {
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxy.script };
  }
  const { protocol, hostname, port } = new URL(proxy.server);
  const kinds = protocol === 'socks5:' ? ['socks'] : ['http', 'ssl'];
  return Object.assign(
    { 'network.proxy.type': 1 },
    ...kinds.map((kind) => ({
      [`network.proxy.${kind}`]: hostname,
      [`network.proxy.${kind}_port`]: Number(port),
    })),
  );
}
