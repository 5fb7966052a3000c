/** English, the source of all catalogues. `{name}` is a parameter; `one` and `other` go by the parameter `count`. */
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
  'verdict.suspected-slow': 'Telegram starts to load, then freezes',
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
  'short.suspected-slow': 'freezes',
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
    'The connection is cut when the name {host} is seen in it. Telegram’s address itself can be reached.',
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
    'Your provider can see that these addresses are asked, as if you opened them in a tab. Nothing is sent to us or anyone else.',
  'first.check-once': 'Check once',
  'first.keep-watching': 'Keep watching',
  'first.once-means': 'One check now, then only when you ask.',
  'first.watch-means': 'A check now and about every {minutes} minutes.',

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
    'The results stay on this device until you delete or export them. Nothing is reported to anyone. It does not run in private windows, and never looks at the pages that you open.',
  'welcome.picture':
    'Your browser asks Telegram and, to compare, other sites. Where only the way to Telegram is cut, it is blocked.',
  'welcome.you': 'You',
  'welcome.others': 'Other sites',
  'welcome.done': 'The first check runs. See the result by the icon in the toolbar, or here:',
  'welcome.see': 'See the result',

  'options.title': 'Options',
  'options.watch': 'Checks by themselves',
  'options.watch-off': 'Only when I ask',
  'options.watch-on': 'Keep watching',
  'options.watch-means':
    'Keep watching makes a check at the times below, also when no window of Telltale is open.',
  'options.cadence': 'How often',
  'options.cadence-means':
    'More often finds a block sooner and can be noticed more easily. Times vary by a fifth.',
  'options.minutes': { one: 'every minute', other: 'every {count} minutes' },
  'options.services': 'What is checked',
  'options.services-means': 'What is switched off is neither asked nor shown.',
  'options.targets':
    'The list of what is asked is of {version}; it comes with Telltale and only with it.',
  'options.erase': 'Delete everything',
  'options.erase-means':
    'Deletes the history and all settings on this device. It cannot promise what a forensic tool may still find on the disk.',
  'options.erase-confirm': 'Really delete everything',
  'options.erased': 'Everything was deleted.',
  'options.saved': 'Saved.',
  'options.failed': 'That could not be saved: {error}. Nothing was changed.',
  'options.keep': 'Keep it',

  'timeline.title': 'History',
  'timeline.empty': 'No checks yet. Press “Check now” in Telltale’s window first.',
  'timeline.checks': 'Checks',
  'timeline.one': 'One check',
  'timeline.older': 'Older checks',
  'timeline.export-json': 'Export as JSON',
  'timeline.export-csv': 'Export as CSV',
  'timeline.export-ooni': 'Export for OONI',
  'timeline.exporting': 'Exporting… {done} of {total}',
  'timeline.exported': 'Saved as {file}.',
  'timeline.cancel': 'Cancel',
  'timeline.cancelled': 'Cancelled. Nothing was saved.',
  'timeline.delete': 'Delete history',
  'timeline.delete-means':
    'Deletes all checks on this device; settings stay. Export first if you may need them as proof.',
  'timeline.delete-confirm': 'Really delete all checks',
  'timeline.deleted': 'All checks were deleted.',
  'timeline.failed': 'That did not work: {error}',
  'timeline.kept': { one: '{count} check kept', other: '{count} checks kept' },
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

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (checked at {time})',
} as const;
