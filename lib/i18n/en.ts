/**
 * English, the source of all catalogues (`catalogue.ts`). `{name}` is a parameter; `one` and `other` go by the parameter
 * `count`.
 */
export const en = {
  'verdict.none': 'Not checked yet',
  'verdict.open': 'Telegram is open',
  'verdict.partial': 'Telegram is partly blocked',
  'verdict.blocked': 'Telegram is blocked',
  'verdict.slow': 'Telegram is not usable: slowed down',
  'verdict.offline': 'You are offline',
  'verdict.captive-portal': 'Sign in to this network first',
  'verdict.outage': 'Telegram itself is down',
  'verdict.local': 'Something here is in the way',
  'verdict.restricted': 'Nearly all foreign sites are cut off',
  'verdict.unsure': 'Not sure yet',
  'verdict.suspected': 'Telegram does not answer',
  'verdict.suspected-partial': 'Part of Telegram does not answer',
  'verdict.stalls': 'Telegram starts to load, then freezes',
  'suspected.hint': 'Checking again before we call it blocked.',
  'suspected.hint-by-hand': 'Check again in a minute before you call it blocked.',

  'short.none': 'not checked',
  'short.open': 'open',
  'short.partial': 'partly blocked',
  'short.blocked': 'blocked',
  'short.slow': 'slowed down',
  'short.offline': 'offline',
  'short.captive-portal': 'sign-in page',
  'short.outage': 'down',
  'short.local': 'local trouble',
  'short.restricted': 'foreign sites cut off',
  'short.unsure': 'not sure',
  'short.suspected': 'no answer',
  'short.suspected-partial': 'part gives no answer',
  'short.gap': 'not looked',

  'method.http': 'block page',
  'method.dns': 'by DNS',
  'method.tls-interception': 'forged certificate',
  'method.tcp-reset': 'cut off',
  'method.tls': 'cut by name',
  'method.ip': 'by address',
  'method.stall': 'loads, then freezes',
  'method.throttling': 'slowed down',
  'method.unknown': 'cause unclear',

  'service.web': 'Web client',
  'service.app': 'Apps',
  'service.links': 't.me links',
  'service.site': 'telegram.org',
  'service.media': 'Photos and files',
  'service.bots': 'Bots',

  'reason.all-answered': 'Telegram’s servers answered, with genuine certificates.',
  'reason.answered-inspected':
    'Telegram answers. But a program on this device, or this network, opens the encryption of its sites and can read along.',
  'reason.some-blocked': {
    one: '{count} of {total} Telegram services cannot be reached; the others can.',
    other: '{count} of {total} Telegram services cannot be reached; the others can.',
  },
  'reason.web-blocked-apps-open': 'Telegram’s web client is blocked; the apps may still connect.',
  'reason.extras-blocked': 'Only some extras are blocked. Chats work.',
  'reason.one-silent':
    'One server ({host}) does not answer; the others do. Single servers fail now and then.',
  'reason.no-control-answers': 'No other site answers either.',
  'reason.portal-altered':
    'This network answers in place of other sites. It may want you to sign in or to accept its terms.',
  'reason.server-errors':
    'The genuine server of {host} answers “error {status}”. Nobody is blocking it.',
  'reason.name-does-not-resolve':
    'The DNS that this device uses has no address for {host}, and has one for other sites.',
  'reason.look-up-silent': 'The DNS that this device uses does not answer when asked for {host}.',
  'reason.address-forged':
    'The DNS that this device uses leads {host} to an address that is not Telegram’s.',
  'reason.name-leads-nowhere':
    'The DNS that this device uses leads {host} to an address where nothing answers. Telegram’s own address can be reached.',
  'reason.block-page': 'In place of {host} something else answers: a block page.',
  'reason.forged-certificate':
    'Somebody answers in the name of {host} with a false certificate. Other sites show genuine ones.',
  'reason.name-in-handshake':
    'The connection is cut when the name {host} is seen in it. The address behind that name can be reached.',
  'reason.address-silent':
    'Telegram’s address for {host} does not answer; other sites do. An outage of Telegram would look alike.',
  'reason.address-refused':
    'Connections to Telegram’s address for {host} are refused; other sites answer.',
  'reason.reset-by-address':
    'Connections to Telegram’s address for {host} are cut as soon as they stand; other sites answer.',
  'reason.reset-in-body': '{host} begins to load and is cut off.',
  'reason.stalls': '{host} starts to load, then freezes: not usable.',
  'reason.controls-fail-too':
    '{host} failed, but {count} of {total} other sites failed too. This proves nothing about Telegram.',
  'reason.line-too-slow':
    '{host} did not answer, but this line is so slow that other sites took {seconds} s. This proves nothing about Telegram.',
  'reason.answers-not-whole': '{host} did not answer in full.',
  'reason.not-made': 'The check could not be made: this device or a missing permission stopped it.',
  'reason.clock-wrong': 'All certificates seem out of date. Is the clock of this device right?',
  'reason.tls-inspected-everywhere':
    'A program on this device, or this network, opens the encryption of every site.',
  'reason.filter-sinks-names':
    'A filter on this device or network hides {host}, as it hides advertising.',
  'reason.cause-unclear': '{host} does not answer while other sites do; the cause does not show.',
  'reason.failures-probable-by-chance':
    'This connection fails so often that {count} failures prove nothing.',

  'reason.resolvers-disagree': {
    one: 'The DNS that this device uses says that {host} does not exist; another resolver says it does.',
    other:
      'The DNS that this device uses says that {host} does not exist; {count} other resolvers say it does.',
  },
  'reason.name-is-gone':
    'The name {host} is gone: {count} resolvers elsewhere do not know it either. Nobody here blocks it.',
  'reason.foreign-answer':
    'Something else answers in the place of Telegram’s servers at {host}. Another address is answered genuinely.',
  'reason.throttled':
    '{host} comes at {kilobits} kbit/s while another site comes at {others}: it is being slowed down.',
  'reason.foreign-cut-off': 'Sites of this country answer; none abroad does, Telegram included.',

  'reason.silent-elsewhere':
    'No server of Telegram answers, here and in {count} other countries that usually reach it. Telegram itself seems to be down.',
  'reason.secure-dns-avoids':
    'The DNS of this device or network gives no true address for {host}; the browser’s secure DNS gets around that.',

  'failure.none': 'answered',
  'failure.dns_server_misbehaving': 'name has no address',
  'failure.connection_refused': 'refused',
  'failure.connection_reset': 'cut off',
  'failure.connection_aborted': 'cut off',
  'failure.host_unreachable': 'unreachable',
  'failure.network_unreachable': 'unreachable',
  'failure.network_down': 'no network',
  'failure.network_reset': 'network changed',
  'failure.generic_timeout_error': 'silence',
  'failure.eof_error': 'closed',
  'failure.ssl_failed_handshake': 'encryption refused',
  'failure.ssl_invalid_hostname': 'certificate for another name',
  'failure.ssl_unknown_authority': 'false certificate',
  'failure.ssl_invalid_certificate': 'certificate out of date',
  'failure.http_request_failed': 'answer makes no sense',
  'failure.interrupted': 'network changed',
  'failure.unknown_failure': 'failed',
  'failure.local_error': 'stopped on this device',
  'failure.not-made': 'not made',

  'kind.page': 'page',
  'kind.portal': 'known page over http',
  'kind.plain': 'over plain http',
  'kind.literal-https': 'by address, encrypted',
  'kind.literal-http': 'by address, plain http',
  'kind.post': 'an empty request',
  'kind.mtproto': 'Telegram’s own protocol',
  'kind.label': 'a name that does not exist',
  'kind.doh': 'another resolver',
  'kind.domestic': 'a site of this country',
  'kind.transfer': 'a large download',
  'kind.look-up': 'a look-up by the browser itself',

  'trouble.settings-damaged':
    'Your settings could not be read whole. What was unreadable is set to its default; the old record is kept. Look through the options.',
  'trouble.history-newer':
    'Your history was written by a newer Telltale. It is left untouched; new checks are shown but not kept. Update Telltale to see it.',
  'trouble.disk-full':
    'The disk is full: the last check is shown but could not be kept. Free some space or delete old history.',
  'trouble.history-unavailable':
    'The history cannot be opened. Checks go on but are not kept. Restarting the browser often helps.',
  'trouble.history-lost':
    'The browser lost a part of your history, and it could not be brought back. The history page says which part.',
  'trouble.history-unprotected':
    'The history is kept, but its second copy could not be written. Should the browser lose the first, it would be gone.',
  'trouble.check-interrupted':
    'The last check was stopped before it ended. That says nothing about Telegram.',
  'trouble.worker-silent':
    'Telltale’s background part does not answer. Close and open this window again, or restart the browser.',

  'popup.since': 'Since {time}',
  'popup.since-at-least': 'Since {time} at least',
  'popup.checked': 'Checked {ago}',
  'popup.next': 'next at {time}',
  'popup.overdue': 'the next check is overdue',
  'popup.by-hand': 'checks only when you ask',
  'popup.paused': 'paused until {time}',
  'popup.check-now': 'Check now',
  'popup.checking': 'Checking… {done} of {total}',
  'popup.checking-begins': 'Checking…',
  'popup.pause-hour': 'Pause 1 hour',
  'popup.pause-day': 'Pause 1 day',
  'popup.resume': 'Resume',
  'popup.history': 'History',
  'popup.options': 'Options',
  'popup.via-proxy': 'Through a proxy or VPN: this says what you get, not what your network does.',
  'popup.loading': 'Loading…',
  'popup.services': 'Telegram’s services',
  'popup.not-now': 'as seen {ago}',

  'sites.missing':
    'The browser keeps Telltale from asking some of the sites that a check needs. What it may not ask is not checked.',
  'sites.to-options': 'Allow it in the options',
  'sites.allow': 'Allow all of them',
  'sites.refused': 'The browser did not allow it. Nothing was changed.',

  'help.title': 'What you can do',
  'help.proxy':
    'Telegram’s own apps have settings for a proxy. Whoever runs it sees your address and when you write, not what.',
  'help.download':
    'Take the apps only from your device’s own store or from Telegram’s official sites:',
  'help.forks':
    'Beware of altered versions, however good their promises. Unofficial ones have been used to spy on people.',
  'help.corroborate': 'See whether others measure the same:',
  'help.ooni': 'OONI Explorer, a public record of network measurements',
  'help.links-mean':
    'These links open in a tab; whoever carries your traffic sees which site you open.',
  'help.safety': 'What can be seen of you, and how to stay safe',

  'day.title': 'Last 24 hours',
  'day.now': 'now',
  'day.segment': '{from} – {to}: {verdict}, {duration}',
  'day.from': 'From',
  'day.to': 'To',
  'day.state': 'State',
  'day.hint': 'Arrow keys go through the day.',
  'day.empty': 'Nothing yet. The first check begins this picture.',

  'first.title': 'Is Telegram blocked here?',
  'first.what':
    'Telltale asks Telegram’s public addresses and a few well-known sites, and tells you what is blocked and how.',
  'first.who':
    'Your provider can see that these addresses are asked, as if you opened them in a tab. Nothing is sent to us or anyone else unless you turn that on.',
  'first.check-once': 'Check once',
  'first.keep-watching': 'Keep watching',
  'first.once-means': 'One check now, then only when you ask.',
  'first.watch-means': 'A check now and about every {minutes} minutes.',
  'first.safety': 'Could it harm you to be seen with this? Read this first.',

  'welcome.title': 'Welcome to Telltale',
  'welcome.lead':
    'It tells you whether Telegram is being blocked where you are, how, and since when.',
  'welcome.asks': 'What it asks',
  'welcome.asks-text':
    'web.telegram.org, t.me, telegram.org and other hosts of Telegram, and the addresses that its apps talk to. To compare: sites of Google, Apple, Amazon, Cloudflare, Mozilla and Microsoft, as most devices ask them anyway.',
  'welcome.sees': 'Who can see that',
  'welcome.sees-text':
    'Whoever carries your traffic, such as your provider, sees that these addresses are asked, and could guess that you use Telltale. If that alone is dangerous for you, do not use it.',
  'welcome.keeps': 'What it keeps',
  'welcome.keeps-text':
    'The results stay on this device until you delete or export them. Nothing is reported to anyone unless you turn that on. It does not run in private windows, and never looks at the pages that you open.',
  'welcome.begin': 'How to begin',
  'welcome.begin-text':
    'Nothing is asked before you press one of these. Both can be changed later.',
  'welcome.independent':
    'Telltale is independent: Telegram has not made it, does not know who uses it, and has no part in it.',
  'welcome.picture':
    'Your browser asks Telegram and, to compare, other sites. Where only the way to Telegram is cut, it is blocked.',
  'welcome.you': 'You',
  'welcome.others': 'Other sites',
  'welcome.done': 'The first check runs. See the result by the icon in the toolbar, or here:',
  'welcome.see': 'See the result',

  'safety.title': 'If being seen with this could harm you',
  'safety.lead': 'What can be seen, by whom, and what you can do about it.',
  'safety.line': 'Who carries your traffic',
  'safety.line-text':
    'Your provider, or whoever runs the Wi-Fi, sees each check: which addresses are asked, and when. It could guess that you use Telltale. Checks by themselves go on while you are away; choose “Only when I ask” to decide each time. A VPN hides the checks from your provider, but then they tell about the VPN’s network, not about yours.',
  'safety.holder': 'Who holds this device',
  'safety.holder-text':
    'Anyone who can use this browser sees that Telltale is installed, and all that it has kept: when you were online, on which networks and in which country, and what was blocked. No password protects it.',
  'safety.discreet': 'Discreet mode',
  'safety.discreet-text':
    'Helps against a glance at the screen, not against a search. Turn it on in the options.',
  'safety.erase': 'Deleting',
  'safety.erase-text':
    '“Delete everything” in the options removes history and settings at once. It does not remove Telltale itself, files that you exported, backups, or the pages of Telltale in the browser’s own history. Discreet mode is a setting, and ends with it. Experts may still find traces on the disk.',
  'safety.reports': 'Anonymous reports',
  'safety.reports-text':
    'Off until you turn them on. Then your provider sees that you contact a relay, which nobody does but those who use Telltale. Leave them off if that could harm you.',
  'safety.files': 'Exported files',
  'safety.files-text':
    'An exported file tells when checks were made and what they found, and its name begins with “telltale”. JSON and CSV tell your networks apart by random-looking ids, without the names that you gave them. Give JSON and CSV only to people whom you trust.',
  'safety.sync': 'Other devices',
  'safety.sync-text':
    'Telltale puts nothing into the browser’s sync. But a browser that syncs extensions installs it on your other devices too, and the account shows it. Switch the sync of extensions off before you install it.',
  'safety.border': 'Before a border or a search',
  'safety.border-text':
    'In good time: hand what you need as proof to somebody who is safe. Press “Delete everything”, remove Telltale from the browser on every device, delete exported files, and clear the browser’s history and its list of downloads. What was never there cannot be found: the safest device is one that you did not use for this.',

  'options.title': 'Options',
  'options.watch': 'Checks by themselves',
  'options.watch-off': 'Only when I ask',
  'options.watch-on': 'Keep watching',
  'options.watch-means':
    'Keep watching makes a check at the times below, also when no window of Telltale is open.',
  'options.cadence': 'How often',
  'options.cadence-means':
    'More often finds a block sooner and can be noticed more easily. Times vary by a fifth.',
  'options.cadence-managed': 'Laid down by whoever administers this browser.',
  'options.minutes': { one: 'every minute', other: 'every {count} minutes' },
  'options.services': 'What is checked',
  'options.services-means': 'What is switched off is neither asked nor shown.',
  'options.targets':
    'The list of what is asked is of {version}; it comes with Telltale and only with it.',
  'options.keep-history': 'How long the history is kept',
  'options.keep-days': 'Keep checks for',
  'options.days': { one: '{count} day', other: '{count} days' },
  'options.keep-nothing': 'no time: keep nothing',
  'options.keep-means':
    'Older checks are deleted with one of the next checks. Where nothing is kept, the last checks are remembered until the browser closes, so that a block can be confirmed.',
  'options.networks': 'Networks',
  'options.networks-means':
    'Names help you to tell your networks apart in the history. They stay on this device and are in no export.',
  'options.networks-none': 'No check was made on any network yet.',
  'options.network-last': 'last check {ago}',
  'options.network-forget': 'Forget {network}',
  'options.network-forget-confirm': 'Really delete its checks and its name',
  'options.network-forgotten': 'Its checks and its name were deleted.',
  'options.notices': 'Notices',
  'options.notices-means':
    'One notice when a block or slowness is confirmed, when it changes, and when all is open again. Whoever sees your screen sees it too.',
  'options.notices-ask': 'Show notices',
  'options.notices-stop': 'Show no notices',
  'options.notices-on': 'Notices are shown.',
  'options.notices-refused': 'The browser was not allowed to show notices. Nothing was changed.',
  'options.quiet': 'Quiet hours',
  'options.quiet-from': 'from',
  'options.quiet-to': 'to',
  'options.quiet-means': 'What changed meanwhile is told afterwards.',
  'options.language': 'Language',
  'options.language-auto': 'The browser’s: {language}',
  'options.language-means':
    'Of Telltale’s pages and notices. Its name in the browser’s own lists follows the browser.',
  'options.discreet': 'Discreet mode',
  'options.discreet-on': 'Say nothing of Telegram outside of Telltale’s own pages',
  'options.discreet-means':
    'The icon in the toolbar is a grey square that never changes, and its title, the titles of tabs and notices say nothing of Telegram or Telltale.',
  'options.discreet-hides-not':
    'What it cannot hide: Telltale stands under its name in the browser’s list and menus of extensions; some systems add that name to notices; its pages say what they are once they are open; and whoever carries your traffic sees its checks as before.',
  'options.safety': 'More on what can be seen, and what to do before a search',
  'options.erase': 'Delete everything',
  'options.erase-means':
    'Deletes the history and all settings on this device, at once. Telltale itself and files that you exported stay; remove those too. Nobody can promise what a forensic tool may still find on the disk.',
  'options.erase-confirm': 'Really delete everything',
  'options.erased': 'Everything was deleted.',
  'options.saved': 'Saved.',
  'options.failed': 'That could not be saved: {error}. Nothing was changed.',
  'options.keep': 'Keep it',

  'crowd.network': 'Others on this network: {state}',
  'crowd.country': 'Others in {place}: {state}',
  'crowd.nobody': 'Too few others here have reported of late.',
  'crowd.open': 'open',
  'crowd.partial': 'partly blocked',
  'crowd.blocked': 'blocked',
  'crowd.slow': 'slowed down',
  'crowd.mixed': 'reports differ',

  'reporting.off': 'Anonymous reports are off',
  'reporting.forbidden': 'Whoever administers this browser has forbidden anonymous reports',
  'reporting.no-relay': 'Anonymous reports need a relay',
  'reporting.no-permission': 'Anonymous reports are stopped: the relay may not be asked',
  'reporting.on': 'Anonymous reports are on',
  'reporting.shared': 'shared {ago}',
  'reporting.waiting': { one: '{count} waits', other: '{count} wait' },

  'reports.title': 'Anonymous reports',
  'reports.means':
    'With your consent Telltale shares what it finds, so that all can see where Telegram is blocked. It is off until you turn it on here. Only certain results are shared, at most one an hour, and after a random wait of up to an hour.',
  'reports.payload': 'What would be sent next',
  'reports.payload-means':
    'This and nothing more, filled up with blanks to {count} bytes and sealed. The hour is that of the check, the id is new for each report. The number of your provider (asn) is asked of the relay once reports are on.',
  'reports.no-report':
    'The latest check would not be shared: there is none, its country is unknown, it went through a proxy or VPN, or nothing in it is certain yet.',
  'reports.preview': 'Look again',
  'reports.who': 'Who can see what',
  'reports.by-line': 'Your provider, and anyone on the line',
  'reports.by-line-sees':
    'sees that you contact this relay, and when, and so that somebody here uses Telltale; not what you report. If that alone is dangerous for you, leave reports off.',
  'reports.by-relay': 'The relay',
  'reports.by-relay-sees':
    'sees your address, the hour that the report is about, and sealed bytes that it cannot open.',
  'reports.by-gateway': 'The gateway',
  'reports.by-gateway-sees':
    'opens the report and counts it; it does not learn your address. Published are only counts of at least five neighbourhoods of a network, never single reports.',
  'reports.by-both': 'Both together',
  'reports.by-both-sees':
    'could tell who reported what. The promise holds only where two parties run them that do not work together. Find out who runs the relay that you use.',
  'reports.stop':
    'To stop, press the button below: what still waits is deleted at once. The history on this device is not touched.',
  'reports.turn-on': 'Turn on anonymous reports',
  'reports.turn-off': 'Turn off anonymous reports',
  'reports.not-allowed': 'Without the browser’s permission nothing is sent. Nothing was changed.',
  'reports.show-crowd': 'Show what others see',
  'reports.show-crowd-means':
    'Reads the published counts of the whole world from the relay, hourly at most; always so while reports are on. The relay and your line see that you ask, not what you look at.',

  'relays.title': 'Relays',
  'relays.means':
    'A relay keeps your address from those who count the reports. Several are tried in turn.',
  'relays.none': 'There is no relay yet, so nothing can be reported. You can enter one below, or',
  'relays.none-file': 'export your history as a file for OONI.',
  'relays.remove': 'Remove',
  'relays.given': 'comes with this Telltale, or from whoever administers this browser',
  'relays.address': 'Address of a relay',
  'relays.key': 'Key of its gateway',
  'relays.key-means':
    'Take both from a place that you trust, and see that others are given the same key: one made for you alone would mark your reports as yours.',
  'relays.add': 'Add this relay',
  'relays.wrong':
    'That is no relay: it takes an https address without a path, and the gateway’s key configuration in hexadecimal digits.',
  'relays.other-gateway':
    'That relay leads to another gateway than the ones above, and reports would be counted twice. Remove those first.',
  'relays.refused': 'Without the browser’s permission the relay cannot be asked. It was not added.',

  'outbox.waiting': { one: '{count} report waits.', other: '{count} reports wait.' },
  'outbox.next': 'The next try is at {time}.',
  'outbox.unreachable':
    'The relay could not be reached the last time. It is tried again, up to 48 hours.',
  'outbox.busy': 'The relay asked to come back later.',
  'outbox.counted': { one: '{count} report was shared.', other: '{count} reports were shared.' },
  'outbox.last': 'The last at {time}.',
  'outbox.expired': {
    one: '{count} was given up: no relay took it for 48 hours.',
    other: '{count} were given up: no relay took them for 48 hours.',
  },
  'outbox.displaced': {
    one: '{count} was given up: more than 50 waited.',
    other: '{count} were given up: more than 50 waited.',
  },
  'outbox.refused': {
    one: '{count} was given up: the gateway refused it.',
    other: '{count} were given up: the gateway refused them.',
  },

  'timeline.title': 'History',
  'timeline.empty': 'No checks yet. Press “Check now” in Telltale’s window first.',
  'timeline.empty-kept-nothing': 'Nothing is kept, as you chose in the options.',
  'timeline.checks': 'Checks',
  'timeline.one': 'One check',
  'timeline.older': 'Older checks',
  'timeline.export-json': 'Export as JSON',
  'timeline.export-csv': 'Export as CSV',
  'timeline.export-ooni': 'Export for OONI',
  'timeline.exporting': 'Exporting… {done} of {total}',
  'timeline.exported': 'Saved as {file}.',
  'timeline.file': 'Keep it and hand it over',
  'timeline.cancel': 'Cancel',
  'timeline.cancelled': 'Cancelled. Nothing was saved.',
  'timeline.delete': 'Delete history',
  'timeline.delete-means':
    'Deletes all checks on this device; settings stay. Export first if you may need them as proof.',
  'timeline.delete-confirm': 'Really delete all checks',
  'timeline.deleted': 'All checks were deleted.',
  'timeline.failed': 'That did not work: {error}',
  'timeline.kept': { one: '{count} check kept', other: '{count} checks kept' },
  'timeline.period': 'Of',
  'timeline.period-all': 'all checks',
  'timeline.period-day': 'the last 24 hours',
  'timeline.period-week': 'the last 7 days',
  'timeline.period-month': 'the last 30 days',
  'timeline.period-year': 'the last year',
  'timeline.delete-confirm-period': 'Really delete the checks of this period',
  'timeline.deleted-period': 'The checks of this period were deleted.',
  'timeline.import': 'Import a history from a JSON file',
  'timeline.lost':
    'The browser lost the checks of these times, and they could not be brought back:',
  'timeline.lost-seen': 'I have seen this',
  'timeline.interrupted': 'stopped before it ended',
  'timeline.discarded': 'the network changed in the middle',
  'timeline.unfinished-means': 'This check came to no result. It says nothing about Telegram.',
  'timeline.by-alarm': 'by itself',
  'timeline.by-click': 'on request',
  'timeline.took': 'took {seconds} s',
  'timeline.evidence': 'Evidence',
  'timeline.raw': 'The same, raw',
  'evidence.target': 'What was asked',
  'evidence.kind': 'How',
  'evidence.result': 'What happened',
  'evidence.failure': 'Failure',
  'evidence.status': 'Status',
  'evidence.ip': 'Address',
  'evidence.ms': 'ms',
  'evidence.reused': 'earlier connection',
  'evidence.altered': 'altered on the way',
  'evidence.reached-dns': 'got as far as the look-up',
  'evidence.reached-tcp': 'got as far as the connection',
  'evidence.reached-tls': 'got as far as the handshake',
  'evidence.reached-answer': 'got as far as the answer',

  'check.finding': '{state}. {reason}',
  'check.copy': 'Copy evidence',
  'check.text-title': 'Telltale, check of {time}: {outcome}',
  'copy.done': 'Copied.',
  'text.comma': ', ',

  'range.title': 'How far back',
  'range.day': '24 hours',
  'range.week': '7 days',
  'range.month': '30 days',
  'range.year': '1 year',
  'filter.service': 'Service',
  'filter.network': 'Network',
  'filter.all': 'all',
  'network.unknown': 'unknown network',
  'network.unnamed': 'network {id}',

  'bars.title': 'What was open',
  'bars.overall': 'Telegram as a whole',
  'bars.empty': 'No check in this time.',
  'bars.hint': 'Arrow keys go through a bar.',
  'bars.now': 'now, {time}',
  'bars.only': { one: '{state} in {count} check', other: '{state} in {count} checks' },
  'bars.part': '{state} in {part} of {count} checks',

  'latency.title': 'Time to the first byte',
  'latency.means':
    'From the request to the first byte of the answer, the middle one of each half hour or three hours. Checks that failed are not in it.',
  'latency.too-long': 'Shown for 24 hours and 7 days.',
  'latency.empty': 'No page answered in this time.',
  'latency.time': 'Time',
  'latency.ms': '{ms} ms',

  'incident.title': 'Incidents',
  'incident.none': 'No confirmed block or slowness in this time.',
  'incident.blocked': '{service}: blocked',
  'incident.slow': '{service}: slowed down',
  'incident.began': 'Began',
  'incident.began-words': 'began {began}',
  'incident.ended': 'Ended',
  'incident.length': 'Length',
  'incident.methods': 'How',
  'incident.network': 'Network',
  'incident.country': 'Country',
  'incident.between': 'between {after} and {by}',
  'incident.unwatched': 'some time between {after} and {by}; no check in between tells when',
  'incident.begin-unknown': 'before {by}; no good check on this network is kept from before',
  'incident.no-end': 'no end seen yet; last seen {last}',
  'incident.going-on': 'no end seen yet',
  'incident.length-between': '{least} to {most}',
  'incident.length-at-least': 'at least {least}',
  'incident.length-so-far': 'at least {least} so far',
  'incident.method': '{method} from {from} on',
  'incident.first-check': 'The first check that saw it',
  'incident.tell-country': 'Tell the country too: {country}',
  'incident.copy': 'Copy as text',
  'incident.save': 'Save as picture',
  'incident.saved': 'Saved.',
  'incident.share-means':
    'Text and picture hold what, when (in UTC), how and how long. Neither your network nor an address is in them.',
  'incident.shared-title': 'Telegram, {what}',
  'incident.shared-by': 'Seen with Telltale from one browser. Times are UTC.',

  'import.running': 'Import',
  'import.holds': {
    one: 'The file holds {count} check.',
    other: 'The file holds {count} checks.',
  },
  'import.adds': { one: '{count} would be added,', other: '{count} would be added,' },
  'import.span': 'from {from} to {to}.',
  'import.networks': 'Networks: {networks}.',
  'import.known': { one: '{count} is here already.', other: '{count} are here already.' },
  'import.too-old': {
    one: '{count} is older than you keep checks, and would be left out.',
    other: '{count} are older than you keep checks, and would be left out.',
  },
  'import.from-future': {
    one: '{count} is from the future, and would be left out. Is the clock of this device right?',
    other: '{count} are from the future, and would be left out. Is the clock of this device right?',
  },
  'import.confirm': { one: 'Add {count} check', other: 'Add {count} checks' },
  'import.leave': 'Leave it',
  'import.done': 'The checks were added.',
  'import.cancelled': 'Cancelled. Nothing was changed.',
  'import.unchanged': 'Nothing was changed.',
  'import.line': '(Line {line}.)',
  'import.place': '(Line {line}: {what}.)',
  'import.unreadable': 'The file cannot be read, or was changed meanwhile.',
  'import.not-text': 'This is no text file.',
  'import.not-json': 'This is no JSON file, or a damaged one.',
  'import.cut-off': 'The file ends in the middle. Was it copied whole?',
  'import.foreign': 'This is no history that Telltale wrote.',
  'import.version-unknown': 'The file was written by a newer Telltale. Update Telltale first.',
  'import.part-missing': 'A part of the file is missing.',
  'import.part-twice': 'A part of the file is there twice.',
  'import.entry-invalid': 'Something in the file is not as Telltale writes it.',
  'import.not-in-order': 'A check in the file is not later than the one before it.',
  'import.entry-too-long': 'An entry in the file is longer than any that Telltale writes.',
  'import.too-many-a-day': 'The file holds more checks of one day than anybody makes.',
  'import.undone': 'The history was deleted meanwhile.',

  'notice.open': 'Telegram is open again',
  'notice.text': 'On the network that you use now. Telltale’s history says more.',

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (checked at {time})',

  'discreet.name': 'Extension',
  'discreet.notice': 'Something has changed',
  'discreet.notice-text': 'Open the extension to see what.',
} as const;
