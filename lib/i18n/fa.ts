import type { Catalogue } from './catalogue.ts';

/** Persian. */
export const fa: Catalogue<'one' | 'other'> = {
  'verdict.none': 'هنوز بررسی نشده',
  'verdict.open': 'دسترسی به Telegram باز است',
  'verdict.partial': 'بخشی از Telegram مسدود است',
  'verdict.blocked': 'دسترسی به Telegram مسدود است',
  'verdict.slow': 'سرعت Telegram گرفته شده و قابل استفاده نیست',
  'verdict.offline': 'اینترنت وصل نیست',
  'verdict.captive-portal': 'اول باید وارد این شبکه شوید',
  'verdict.outage': 'خود Telegram از کار افتاده',
  'verdict.local': 'مشکل از سمت خود شماست',
  'verdict.restricted': 'تقریباً همهٔ سایت‌های خارجی قطع‌اند',
  'verdict.unsure': 'هنوز معلوم نیست',
  'verdict.suspected': 'از Telegram جوابی نمی‌آید',
  'verdict.suspected-partial': 'بخشی از Telegram جواب نمی‌دهد',
  'verdict.stalls': 'بارگیری Telegram شروع می‌شود و گیر می‌کند',
  'suspected.hint': 'پیش از آنکه بگوییم مسدود است، دوباره بررسی می‌کنیم.',
  'suspected.hint-by-hand': 'پیش از آنکه بگویید مسدود است، یک دقیقه دیگر دوباره بررسی کنید.',

  'short.none': 'بررسی نشده',
  'short.open': 'باز',
  'short.partial': 'بخشی مسدود',
  'short.blocked': 'مسدود',
  'short.slow': 'کندشده',
  'short.offline': 'بدون اینترنت',
  'short.captive-portal': 'صفحهٔ ورود به شبکه',
  'short.outage': 'از کار افتاده',
  'short.local': 'مشکل از سمت شما',
  'short.restricted': 'سایت‌های خارجی قطع‌اند',
  'short.unsure': 'نامعلوم',
  'short.suspected': 'بی‌جواب',
  'short.suspected-partial': 'بخشی بی‌جواب',
  'short.gap': 'بررسی نشده',

  'method.http': 'صفحهٔ مسدودسازی',
  'method.dns': 'از راه DNS',
  'method.tls-interception': 'گواهی جعلی',
  'method.tcp-reset': 'اتصال را قطع می‌کنند',
  'method.tls': 'قطع با دیدن نام سایت',
  'method.ip': 'از روی نشانی',
  'method.stall': 'شروع می‌شود و گیر می‌کند',
  'method.throttling': 'سرعت را گرفته‌اند',
  'method.unknown': 'علت نامعلوم',

  'service.web': 'نسخهٔ وب',
  'service.app': 'برنامه‌ها',
  'service.links': 'پیوندهای t.me',
  'service.site': 'telegram.org',
  'service.media': 'عکس‌ها و فایل‌ها',
  'service.bots': 'ربات‌ها',

  'reason.all-answered': 'سرورهای Telegram با گواهی‌های اصلی جواب دادند.',
  'reason.answered-inspected':
    'تلگرام پاسخ می‌دهد. اما برنامه‌ای روی این دستگاه، یا خود این شبکه، رمزنگاری سایت‌های آن را باز می‌کند و می‌تواند همه چیز را بخواند.',
  'reason.some-blocked': {
    one: '{count} سرویس از {total} سرویس Telegram در دسترس نیست؛ بقیه در دسترس‌اند.',
    other: '{count} سرویس از {total} سرویس Telegram در دسترس نیستند؛ بقیه در دسترس‌اند.',
  },
  'reason.web-blocked-apps-open': 'نسخهٔ وب Telegram مسدود است؛ برنامه‌ها شاید هنوز وصل شوند.',
  'reason.extras-blocked': 'فقط چند بخش جانبی مسدود است. گفت‌وگوها کار می‌کنند.',
  'reason.one-silent':
    'یک سرور ({host}) جواب نمی‌دهد و بقیه جواب می‌دهند. گاهی یک سرور تنها از کار می‌افتد.',
  'reason.no-control-answers': 'سایت‌های دیگر هم جواب نمی‌دهند.',
  'reason.portal-altered':
    'این شبکه خودش به جای سایت‌های دیگر جواب می‌دهد. شاید می‌خواهد وارد شوید یا شرایطش را بپذیرید.',
  'reason.server-errors': 'سرور اصلی {host} جواب می‌دهد «خطای {status}». کسی آن را مسدود نکرده است.',
  'reason.name-does-not-resolve':
    'DNS این دستگاه برای {host} نشانی ندارد، ولی برای سایت‌های دیگر دارد.',
  'reason.look-up-silent': 'DNS این دستگاه وقتی دربارهٔ {host} می‌پرسیم جوابی نمی‌دهد.',
  'reason.address-forged': 'DNS این دستگاه {host} را به نشانی‌ای می‌فرستد که مال Telegram نیست.',
  'reason.name-leads-nowhere':
    'DNS این دستگاه {host} را به نشانی‌ای می‌فرستد که چیزی در آن جواب نمی‌دهد. نشانی خود Telegram در دسترس است.',
  'reason.block-page': 'به جای {host} چیز دیگری جواب می‌دهد: صفحهٔ مسدودسازی.',
  'reason.forged-certificate':
    'کسی با گواهی جعلی به نام {host} جواب می‌دهد. گواهی سایت‌های دیگر اصلی است.',
  'reason.name-in-handshake':
    'همین که نام {host} در اتصال دیده شود، اتصال قطع می‌شود. خود نشانی پشت این نام در دسترس است.',
  'reason.address-silent':
    'نشانی Telegram برای {host} جواب نمی‌دهد؛ سایت‌های دیگر جواب می‌دهند. اگر خود Telegram هم از کار افتاده باشد، همین‌طور دیده می‌شود.',
  'reason.address-refused':
    'اتصال به نشانی Telegram برای {host} رد می‌شود؛ سایت‌های دیگر جواب می‌دهند.',
  'reason.reset-by-address':
    'اتصال به نشانی Telegram برای {host} همین که برقرار شود قطع می‌شود؛ سایت‌های دیگر جواب می‌دهند.',
  'reason.reset-in-body': 'بارگیری {host} شروع می‌شود و وسط کار قطع می‌شود.',
  'reason.stalls': 'بارگیری {host} شروع می‌شود و گیر می‌کند: قابل استفاده نیست.',
  'reason.controls-fail-too':
    'از {host} جوابی نیامد، ولی {count} سایت از {total} سایت دیگر هم جواب ندادند. این چیزی را دربارهٔ Telegram ثابت نمی‌کند.',
  'reason.line-too-slow':
    'از {host} جوابی نیامد، ولی این خط آن‌قدر کند است که سایت‌های دیگر {seconds} ثانیه طول کشیدند. این چیزی را دربارهٔ Telegram ثابت نمی‌کند.',
  'reason.answers-not-whole': 'جواب {host} کامل نرسید.',
  'reason.not-made': 'بررسی ممکن نشد: این دستگاه جلویش را گرفت یا مجوزی کم است.',
  'reason.clock-wrong': 'به نظر می‌رسد تاریخ همهٔ گواهی‌ها گذشته است. آیا ساعت این دستگاه درست است؟',
  'reason.tls-inspected-everywhere':
    'برنامه‌ای روی این دستگاه، یا خود این شبکه، رمزنگاری همهٔ سایت‌ها را باز می‌کند.',
  'reason.filter-sinks-names':
    'فیلتری روی این دستگاه یا شبکه {host} را پنهان می‌کند، همان‌طور که تبلیغات را پنهان می‌کند.',
  'reason.cause-unclear': 'از {host} جوابی نمی‌آید و سایت‌های دیگر جواب می‌دهند؛ علتش دیده نمی‌شود.',
  'reason.failures-probable-by-chance':
    'این اتصال آن‌قدر قطع می‌شود که {count} بار شکست چیزی را ثابت نمی‌کند.',

  'reason.resolvers-disagree': {
    one: 'DNS این دستگاه می‌گوید {host} وجود ندارد؛ {count} سرور DNS دیگر می‌گوید وجود دارد.',
    other: 'DNS این دستگاه می‌گوید {host} وجود ندارد؛ {count} سرور DNS دیگر می‌گویند وجود دارد.',
  },
  'reason.name-is-gone':
    'نام {host} دیگر وجود ندارد: {count} سرور DNS در جاهای دیگر هم آن را نمی‌شناسند. کسی اینجا مسدودش نکرده است.',
  'reason.foreign-answer':
    'در {host} چیز دیگری به جای سرورهای Telegram جواب می‌دهد. جواب نشانی دیگر اصلی است.',
  'reason.throttled':
    '{host} با سرعت {kilobits} کیلوبیت در ثانیه می‌آید و سایت دیگری با {others}: سرعتش را گرفته‌اند.',
  'reason.foreign-cut-off':
    'سایت‌های این کشور جواب می‌دهند؛ هیچ سایت خارجی جواب نمی‌دهد، Telegram هم نه.',

  'reason.silent-elsewhere':
    'هیچ سرور Telegram جواب نمی‌دهد، نه اینجا و نه در {count} کشور دیگر که کاربرانشان گزارش می‌دهند. به نظر می‌رسد خود Telegram از کار افتاده است.',
  'reason.secure-dns-avoids':
    'DNS این دستگاه یا شبکه نشانی درست {host} را نمی‌دهد؛ DNS امن مرورگر این را دور می‌زند.',

  'failure.none': 'جواب داد',
  'failure.dns_server_misbehaving': 'این نام نشانی ندارد',
  'failure.connection_refused': 'رد شد',
  'failure.connection_reset': 'قطع شد',
  'failure.connection_aborted': 'قطع شد',
  'failure.host_unreachable': 'در دسترس نیست',
  'failure.network_unreachable': 'در دسترس نیست',
  'failure.network_down': 'شبکه وصل نیست',
  'failure.network_reset': 'شبکه عوض شد',
  'failure.generic_timeout_error': 'سکوت',
  'failure.eof_error': 'بسته شد',
  'failure.ssl_failed_handshake': 'رمزنگاری برقرار نشد',
  'failure.ssl_invalid_hostname': 'گواهی به نام دیگری است',
  'failure.ssl_unknown_authority': 'گواهی جعلی',
  'failure.ssl_invalid_certificate': 'تاریخ گواهی گذشته',
  'failure.http_request_failed': 'جواب بی‌معنی',
  'failure.interrupted': 'شبکه عوض شد',
  'failure.unknown_failure': 'نشد',
  'failure.local_error': 'این دستگاه جلویش را گرفت',
  'failure.not-made': 'انجام نشد',

  'kind.page': 'صفحه',
  'kind.portal': 'صفحه‌ای شناخته‌شده با http',
  'kind.plain': 'با http ساده',
  'kind.literal-https': 'با نشانی عددی، رمزشده',
  'kind.literal-http': 'با نشانی عددی، http ساده',
  'kind.post': 'درخواست خالی',
  'kind.mtproto': 'پروتکل خود Telegram',
  'kind.label': 'نامی که وجود ندارد',
  'kind.doh': 'سرور DNS دیگر',
  'kind.domestic': 'سایتی از این کشور',
  'kind.transfer': 'بارگیری بزرگ',
  'kind.look-up': 'پرس‌وجوی خود مرورگر از DNS',

  'trouble.settings-damaged':
    'تنظیمات کامل خوانده نشد. آنچه خوانده نشد به حالت اولیه برگشت؛ نسخهٔ قدیمی نگه داشته شده است. تنظیمات را مرور کنید.',
  'trouble.history-newer':
    'تاریخچه را نسخهٔ تازه‌تری از Telltale نوشته است. به آن دست نمی‌زنیم؛ بررسی‌های تازه نشان داده می‌شوند ولی نگه داشته نمی‌شوند. برای دیدنش Telltale را به‌روز کنید.',
  'trouble.disk-full':
    'حافظه پر است: آخرین بررسی نشان داده می‌شود ولی نگه داشته نشد. کمی جا باز کنید یا تاریخچهٔ قدیمی را پاک کنید.',
  'trouble.history-unavailable':
    'تاریخچه باز نمی‌شود. بررسی‌ها ادامه دارند ولی نگه داشته نمی‌شوند. بیشتر وقت‌ها باز و بسته کردن مرورگر کمک می‌کند.',
  'trouble.history-lost':
    'مرورگر بخشی از تاریخچهٔ شما را از دست داد و نشد آن را برگرداند. صفحهٔ تاریخچه می‌گوید کدام بخش.',
  'trouble.history-unprotected':
    'تاریخچه نگه داشته می‌شود، ولی نسخهٔ دوم آن نوشته نشد. اگر مرورگر نسخهٔ اول را از دست بدهد، از بین می‌رود.',
  'trouble.check-interrupted':
    'آخرین بررسی پیش از پایان متوقف شد. این چیزی دربارهٔ Telegram نمی‌گوید.',
  'trouble.worker-silent':
    'بخش پس‌زمینهٔ Telltale جواب نمی‌دهد. این پنجره را ببندید و باز کنید، یا مرورگر را از نو باز کنید.',

  'popup.since': 'از {time}',
  'popup.since-at-least': 'دست‌کم از {time}',
  'popup.checked': 'آخرین بررسی: {ago}',
  'popup.next': 'بررسی بعدی: {time}',
  'popup.overdue': 'بررسی بعدی عقب افتاده است',
  'popup.by-hand': 'فقط وقتی شما بخواهید بررسی می‌شود',
  'popup.paused': 'متوقف تا {time}',
  'popup.check-now': 'بررسی کن',
  'popup.checking': 'در حال بررسی… {done} از {total}',
  'popup.checking-begins': 'در حال بررسی…',
  'popup.pause-hour': 'توقف ۱ ساعته',
  'popup.pause-day': 'توقف ۱ روزه',
  'popup.resume': 'ادامه',
  'popup.history': 'تاریخچه',
  'popup.options': 'تنظیمات',
  'popup.via-proxy':
    'از راه پراکسی یا VPN: این می‌گوید چه چیزی به شما می‌رسد، نه اینکه شبکهٔ شما چه می‌کند.',
  'popup.loading': 'در حال بارگیری…',
  'popup.services': 'سرویس‌های Telegram',
  'popup.not-now': 'بررسی {ago}',

  'sites.missing':
    'مرورگر نمی‌گذارد Telltale از بعضی سایت‌های لازم برای بررسی بپرسد. آنچه اجازه ندارد بپرسد، بررسی نمی‌شود.',
  'sites.to-options': 'اجازه دادن در تنظیمات',
  'sites.allow': 'اجازه به همه',
  'sites.refused': 'مرورگر اجازه نداد. چیزی تغییر نکرد.',

  'help.title': 'چه می‌توانید بکنید',
  'help.proxy':
    'برنامه‌های خود Telegram برای پراکسی تنظیماتی دارند. صاحب پراکسی نشانی شما و زمان پیام‌هایتان را می‌بیند، نه متن آن‌ها را.',
  'help.download': 'برنامه‌ها را فقط از فروشگاه رسمی دستگاهتان یا از سایت‌های رسمی Telegram بگیرید:',
  'help.forks':
    'از نسخه‌های دستکاری‌شده دوری کنید، هر وعده‌ای که بدهند. با نسخه‌های غیررسمی از مردم جاسوسی شده است.',
  'help.corroborate': 'ببینید دیگران هم همین را می‌بینند یا نه:',
  'help.ooni': 'OONI Explorer، بایگانی عمومی اندازه‌گیری‌های شبکه',
  'help.links-mean':
    'این پیوندها در برگه‌ای تازه باز می‌شوند؛ کسی که اینترنت شما از دستش می‌گذرد می‌بیند کدام سایت را باز کرده‌اید.',
  'help.safety': 'چه چیزی از شما دیده می‌شود و چطور در امان بمانید',

  'day.title': '۲۴ ساعت گذشته',
  'day.now': 'اکنون',
  'day.segment': '{from} تا {to}: {verdict}، {duration}',
  'day.from': 'از',
  'day.to': 'تا',
  'day.state': 'وضعیت',
  'day.hint': 'با کلیدهای جهت‌نما می‌توانید در طول روز حرکت کنید.',
  'day.empty': 'هنوز چیزی نیست. با اولین بررسی این تصویر شروع می‌شود.',

  'first.title': 'آیا Telegram اینجا مسدود است؟',
  'first.what':
    'Telltale از نشانی‌های عمومی Telegram و چند سایت شناخته‌شده می‌پرسد و می‌گوید چه چیزی مسدود است و چگونه.',
  'first.who':
    'شرکت اینترنتی شما می‌بیند که از این نشانی‌ها پرسیده می‌شود، انگار آن‌ها را در یک برگه باز کرده باشید. تا خودتان روشن نکنید، چیزی برای ما یا هیچ‌کس دیگر فرستاده نمی‌شود.',
  'first.check-once': 'یک بار بررسی کن',
  'first.keep-watching': 'زیر نظر بگیر',
  'first.once-means': 'یک بررسی همین حالا، بعد فقط وقتی شما بخواهید.',
  'first.watch-means': 'یک بررسی همین حالا و بعد حدوداً هر {minutes} دقیقه.',
  'first.safety': 'اگر دیدن این نزد شما برایتان خطر دارد، اول این را بخوانید.',

  'welcome.title': 'به Telltale خوش آمدید',
  'welcome.lead': 'به شما می‌گوید Telegram در جایی که هستید مسدود است یا نه، چگونه و از کِی.',
  'welcome.asks': 'از کجاها می‌پرسد',
  'welcome.asks-text':
    'از web.telegram.org، t.me، telegram.org و میزبان‌های دیگر Telegram و نشانی‌هایی که برنامه‌هایش به آن‌ها وصل می‌شوند. برای مقایسه: از سایت‌های Google، Apple، Amazon، Cloudflare، Mozilla و Microsoft، که بیشتر دستگاه‌ها در هر حال به آن‌ها سر می‌زنند.',
  'welcome.sees': 'چه کسی این را می‌بیند',
  'welcome.sees-text':
    'کسی که اینترنت شما از دستش می‌گذرد، مثل شرکت اینترنتی، می‌بیند که از این نشانی‌ها پرسیده می‌شود و می‌تواند حدس بزند که Telltale دارید. اگر همین هم برایتان خطر دارد، از آن استفاده نکنید.',
  'welcome.keeps': 'چه چیزی را نگه می‌دارد',
  'welcome.keeps-text':
    'نتیجه‌ها روی همین دستگاه می‌مانند تا وقتی آن‌ها را پاک کنید یا در فایلی بگیرید. تا خودتان روشن نکنید، به هیچ‌کس گزارشی داده نمی‌شود. در پنجره‌های خصوصی کار نمی‌کند و هرگز به صفحه‌هایی که باز می‌کنید نگاه نمی‌کند.',
  'welcome.begin': 'چطور شروع کنیم',
  'welcome.begin-text':
    'تا یکی از این دکمه‌ها را نزنید، از جایی پرسیده نمی‌شود. هر دو را بعداً می‌توانید عوض کنید.',
  'welcome.independent':
    'Telltale مستقل است: Telegram آن را نساخته، نمی‌داند چه کسی از آن استفاده می‌کند و هیچ نقشی در آن ندارد.',
  'welcome.picture':
    'مرورگر شما از Telegram و، برای مقایسه، از سایت‌های دیگر می‌پرسد. اگر فقط راه Telegram بسته باشد، مسدود است.',
  'welcome.you': 'شما',
  'welcome.others': 'سایت‌های دیگر',
  'welcome.done': 'اولین بررسی در حال انجام است. نتیجه را با نماد نوار ابزار ببینید، یا همین‌جا:',
  'welcome.see': 'دیدن نتیجه',

  'safety.title': 'اگر دیدن این نزد شما برایتان خطر دارد',
  'safety.lead': 'چه چیزی دیده می‌شود، چه کسی می‌بیند و چه می‌توانید بکنید.',
  'safety.line': 'کسی که اینترنت شما از دستش می‌گذرد',
  'safety.line-text':
    'شرکت اینترنتی شما، یا صاحب وای‌فای، هر بررسی را می‌بیند: از کدام نشانی‌ها پرسیده شده و چه وقت. می‌تواند حدس بزند که Telltale دارید. بررسی‌های خودکار وقتی نیستید هم ادامه دارند؛ برای اینکه هر بار خودتان تصمیم بگیرید، «فقط وقتی من بخواهم» را انتخاب کنید. VPN بررسی‌ها را از شرکت اینترنتی پنهان می‌کند، ولی آن وقت نتیجه دربارهٔ شبکهٔ VPN است، نه شبکهٔ شما.',
  'safety.holder': 'کسی که این دستگاه در دست اوست',
  'safety.holder-text':
    'هر کس بتواند با این مرورگر کار کند، می‌بیند که Telltale نصب است و هر چه نگه داشته: کِی آنلاین بوده‌اید، در کدام شبکه‌ها و کدام کشور، و چه چیزی مسدود بوده. رمزی از آن محافظت نمی‌کند.',
  'safety.discreet': 'حالت پنهان',
  'safety.discreet-text':
    'در برابر یک نگاه به صفحه کمک می‌کند، نه در برابر بازرسی. آن را در تنظیمات روشن کنید.',
  'safety.erase': 'پاک کردن',
  'safety.erase-text':
    '«پاک کردن همه چیز» در تنظیمات، تاریخچه و تنظیمات را فوری پاک می‌کند. خود Telltale، فایل‌هایی که گرفته‌اید، نسخه‌های پشتیبان و صفحه‌های Telltale در تاریخچهٔ مرورگر را پاک نمی‌کند. حالت پنهان هم یک تنظیم است و با آن خاموش می‌شود. متخصصان شاید باز هم ردی روی حافظه پیدا کنند.',
  'safety.reports': 'گزارش‌های ناشناس',
  'safety.reports-text':
    'تا خودتان روشن نکنید خاموش‌اند. وقتی روشن باشند، شرکت اینترنتی می‌بیند که با یک رله تماس می‌گیرید، و فقط کسانی با آن تماس می‌گیرند که Telltale دارند. اگر این برایتان خطر دارد، خاموش بگذاریدشان.',
  'safety.files': 'فایل‌های خروجی',
  'safety.files-text':
    'فایل خروجی می‌گوید بررسی‌ها کِی انجام شده و چه یافته‌اند، و نامش با «telltale» شروع می‌شود. JSON و CSV شبکه‌های شما را با شناسه‌های تصادفی‌نما از هم جدا می‌کنند، بدون نام‌هایی که به آن‌ها داده‌اید. JSON و CSV را فقط به کسانی بدهید که به آن‌ها اعتماد دارید.',
  'safety.sync': 'دستگاه‌های دیگر',
  'safety.sync-text':
    'Telltale چیزی در همگام‌سازی مرورگر نمی‌گذارد. ولی مرورگری که افزونه‌ها را همگام می‌کند، آن را روی دستگاه‌های دیگر شما هم نصب می‌کند و در حساب شما دیده می‌شود. پیش از نصب، همگام‌سازی افزونه‌ها را خاموش کنید.',
  'safety.border': 'پیش از مرز یا بازرسی',
  'safety.border-text':
    'پیشاپیش: آنچه را به عنوان مدرک لازم دارید به کسی بسپارید که در امان است. «پاک کردن همه چیز» را بزنید، Telltale را از مرورگر همهٔ دستگاه‌ها بردارید، فایل‌های خروجی را پاک کنید و تاریخچهٔ مرورگر و فهرست بارگیری‌هایش را خالی کنید. چیزی که هرگز نبوده پیدا نمی‌شود: امن‌ترین دستگاه، دستگاهی است که این کار را با آن نکرده‌اید.',

  'options.title': 'تنظیمات',
  'options.watch': 'بررسی‌های خودکار',
  'options.watch-off': 'فقط وقتی من بخواهم',
  'options.watch-on': 'زیر نظر بگیر',
  'options.watch-means':
    'وقتی زیر نظر باشد، در زمان‌های زیر بررسی می‌شود، حتی اگر پنجره‌ای از Telltale باز نباشد.',
  'options.cadence': 'هر چند وقت',
  'options.cadence-means':
    'هرچه بیشتر، مسدود شدن زودتر پیدا می‌شود و خود بررسی‌ها راحت‌تر به چشم می‌آیند. زمان‌ها تا یک‌پنجم کم و زیاد می‌شوند.',
  'options.cadence-managed': 'کسی که این مرورگر را اداره می‌کند تعیین کرده است.',
  'options.minutes': { one: 'هر {count} دقیقه', other: 'هر {count} دقیقه' },
  'options.services': 'چه چیزی بررسی شود',
  'options.services-means': 'آنچه خاموش باشد نه پرسیده می‌شود و نه نشان داده می‌شود.',
  'options.targets':
    'فهرست آنچه پرسیده می‌شود از {version} است؛ همراه Telltale می‌آید و نه جور دیگر.',
  'options.keep-history': 'تاریخچه چقدر بماند',
  'options.keep-days': 'نگه داشتن بررسی‌ها',
  'options.days': { one: '{count} روز', other: '{count} روز' },
  'options.keep-nothing': 'هیچ چیز نگه ندار',
  'options.keep-means':
    'بررسی‌های قدیمی‌تر با یکی از بررسی‌های بعدی پاک می‌شوند. اگر چیزی نگه داشته نشود، آخرین بررسی‌ها تا بسته شدن مرورگر به یاد می‌مانند تا بتوان مسدود بودن را تأیید کرد.',
  'options.networks': 'شبکه‌ها',
  'options.networks-means':
    'نام‌ها کمک می‌کنند شبکه‌هایتان را در تاریخچه از هم بشناسید. روی همین دستگاه می‌مانند و در هیچ فایل خروجی نیستند.',
  'options.networks-none': 'هنوز در هیچ شبکه‌ای بررسی نشده است.',
  'options.network-last': 'آخرین بررسی {ago}',
  'options.network-forget': 'فراموش کردن {network}',
  'options.network-forget-confirm': 'بله، بررسی‌ها و نام آن پاک شوند',
  'options.network-forgotten': 'بررسی‌ها و نام آن پاک شدند.',
  'options.notices': 'اعلان‌ها',
  'options.notices-means':
    'یک اعلان وقتی مسدود یا کند بودن تأیید شود، وقتی تغییر کند و وقتی همه چیز دوباره باز باشد. هر کس صفحهٔ شما را ببیند، آن را هم می‌بیند.',
  'options.notices-ask': 'اعلان‌ها را نشان بده',
  'options.notices-stop': 'اعلان‌ها را نشان نده',
  'options.notices-on': 'اعلان‌ها نشان داده می‌شوند.',
  'options.notices-refused': 'مرورگر اجازهٔ نشان دادن اعلان نداد. چیزی تغییر نکرد.',
  'options.quiet': 'ساعت‌های سکوت',
  'options.quiet-from': 'از',
  'options.quiet-to': 'تا',
  'options.quiet-means': 'آنچه در این میان تغییر کند، بعد از آن گفته می‌شود.',
  'options.language': 'زبان',
  'options.language-auto': 'زبان مرورگر: {language}',
  'options.language-means':
    'زبان صفحه‌ها و اعلان‌های Telltale. نام آن در فهرست‌های خود مرورگر به زبان مرورگر است.',
  'options.discreet': 'حالت پنهان',
  'options.discreet-on': 'بیرون از صفحه‌های خود Telltale نامی از Telegram نیاید',
  'options.discreet-means':
    'نماد نوار ابزار مربعی خاکستری است که هرگز عوض نمی‌شود، و عنوان آن، عنوان برگه‌ها و اعلان‌ها چیزی از Telegram یا Telltale نمی‌گویند.',
  'options.discreet-hides-not':
    'آنچه پنهان نمی‌کند: Telltale در فهرست و منوهای افزونه‌های مرورگر به نام خودش هست؛ بعضی سیستم‌ها این نام را به اعلان‌ها اضافه می‌کنند؛ صفحه‌هایش وقتی باز باشند می‌گویند چه هستند؛ و کسی که اینترنت شما از دستش می‌گذرد، مثل قبل بررسی‌ها را می‌بیند.',
  'options.safety': 'بیشتر دربارهٔ آنچه دیده می‌شود و کارهای پیش از بازرسی',
  'options.erase': 'پاک کردن همه چیز',
  'options.erase-means':
    'تاریخچه و همهٔ تنظیمات را فوری از این دستگاه پاک می‌کند. خود Telltale و فایل‌هایی که گرفته‌اید می‌مانند؛ آن‌ها را هم بردارید. هیچ‌کس نمی‌تواند قول بدهد که ابزارهای تخصصی دیگر چیزی روی حافظه پیدا نکنند.',
  'options.erase-confirm': 'بله، همه چیز پاک شود',
  'options.erased': 'همه چیز پاک شد.',
  'options.saved': 'ذخیره شد.',
  'options.failed': 'ذخیره نشد: {error}. چیزی تغییر نکرد.',
  'options.keep': 'بماند',

  'crowd.network': 'دیگران در این شبکه: {state}',
  'crowd.country': 'دیگران در {place}: {state}',
  'crowd.nobody': 'این اواخر افراد کمی از اینجا گزارش داده‌اند.',
  'crowd.open': 'باز',
  'crowd.partial': 'بخشی مسدود',
  'crowd.blocked': 'مسدود',
  'crowd.slow': 'کندشده',
  'crowd.mixed': 'گزارش‌ها یکسان نیستند',

  'reporting.off': 'گزارش‌های ناشناس خاموش‌اند',
  'reporting.forbidden': 'کسی که این مرورگر را اداره می‌کند گزارش‌های ناشناس را منع کرده است',
  'reporting.no-relay': 'گزارش‌های ناشناس به یک رله نیاز دارند',
  'reporting.no-permission': 'گزارش‌های ناشناس متوقف‌اند: اجازهٔ تماس با رله نیست',
  'reporting.on': 'گزارش‌های ناشناس روشن‌اند',
  'reporting.shared': 'آخرین ارسال {ago}',
  'reporting.waiting': { one: '{count} در انتظار', other: '{count} در انتظار' },

  'reports.title': 'گزارش‌های ناشناس',
  'reports.means':
    'با رضایت شما، Telltale آنچه می‌یابد را به اشتراک می‌گذارد تا همه ببینند Telegram کجا مسدود است. تا اینجا روشنش نکنید خاموش است. فقط نتیجه‌های قطعی فرستاده می‌شوند، حداکثر ساعتی یکی و با تأخیری تصادفی تا یک ساعت.',
  'reports.payload': 'آنچه بعدی فرستاده می‌شود',
  'reports.payload-means':
    'همین و نه چیز دیگر، که با فاصلهٔ خالی به {count} بایت می‌رسد و مهر می‌شود. ساعت، ساعت بررسی است و شناسه (id) برای هر گزارش تازه است. شمارهٔ شبکهٔ شرکت اینترنتی شما (asn) وقتی گزارش‌ها روشن باشند از رله پرسیده می‌شود.',
  'reports.no-report':
    'آخرین بررسی فرستاده نمی‌شد: یا بررسی‌ای نیست، یا کشورش معلوم نیست، یا از راه پراکسی یا VPN بوده، یا هنوز چیز قطعی در آن نیست.',
  'reports.preview': 'دوباره ببین',
  'reports.who': 'چه کسی چه می‌بیند',
  'reports.by-line': 'شرکت اینترنتی شما و هر کس سر راه',
  'reports.by-line-sees':
    'می‌بینند که با این رله تماس می‌گیرید و چه وقت، یعنی اینجا کسی Telltale دارد؛ ولی نه اینکه چه گزارش می‌دهید. اگر همین هم برایتان خطر دارد، گزارش‌ها را خاموش بگذارید.',
  'reports.by-relay': 'رله',
  'reports.by-relay-sees':
    'نشانی شما، ساعتی که گزارش دربارهٔ آن است و داده‌های مهرشده‌ای را می‌بیند که نمی‌تواند بازشان کند.',
  'reports.by-gateway': 'دروازه',
  'reports.by-gateway-sees':
    'گزارش را باز می‌کند و می‌شمارد؛ نشانی شما را نمی‌فهمد. فقط شمارش‌هایی منتشر می‌شوند که دست‌کم از پنج بخش شبکه باشند، هرگز گزارش‌های تکی.',
  'reports.by-both': 'هر دو با هم',
  'reports.by-both-sees':
    'می‌توانند بفهمند چه کسی چه گزارش داده. این قول فقط وقتی برقرار است که دو طرفی آن‌ها را اداره کنند که با هم همدست نیستند. بپرسید رله‌ای که به کار می‌برید دست کیست.',
  'reports.stop':
    'برای توقف، دکمهٔ زیر را بزنید: هر چه هنوز در انتظار است فوری پاک می‌شود. به تاریخچهٔ این دستگاه دست زده نمی‌شود.',
  'reports.turn-on': 'روشن کردن گزارش‌های ناشناس',
  'reports.turn-off': 'خاموش کردن گزارش‌های ناشناس',
  'reports.not-allowed': 'بدون اجازهٔ مرورگر چیزی فرستاده نمی‌شود. چیزی تغییر نکرد.',
  'reports.show-crowd': 'نشان بده دیگران چه می‌بینند',
  'reports.show-crowd-means':
    'شمارش‌های منتشرشدهٔ همهٔ جهان را از رله می‌خواند، حداکثر ساعتی یک بار؛ وقتی گزارش‌ها روشن باشند، همیشه. رله و کسانی که سر راه‌اند می‌بینند که می‌پرسید، نه اینکه به چه نگاه می‌کنید.',

  'relays.title': 'رله‌ها',
  'relays.means':
    'رله نمی‌گذارد کسانی که گزارش‌ها را می‌شمارند نشانی شما را بفهمند. اگر چند تا باشند، به نوبت امتحان می‌شوند.',
  'relays.none': 'هنوز رله‌ای نیست، پس چیزی نمی‌شود گزارش داد. می‌توانید پایین‌تر یکی وارد کنید، یا',
  'relays.none-file': 'تاریخچه را در فایلی برای OONI بگیرید.',
  'relays.remove': 'برداشتن',
  'relays.given': 'همراه این Telltale آمده، یا از کسی که این مرورگر را اداره می‌کند',
  'relays.address': 'نشانی رله',
  'relays.key': 'کلید دروازهٔ آن',
  'relays.key-means':
    'هر دو را از جایی بگیرید که به آن اعتماد دارید و مطمئن شوید به دیگران هم همان کلید را می‌دهند: کلیدی که فقط برای شما ساخته شده باشد، گزارش‌هایتان را به نام شما نشان‌دار می‌کند.',
  'relays.add': 'افزودن این رله',
  'relays.wrong':
    'این رله نیست: یک نشانی https بدون مسیر، و پیکربندی کلید دروازه با رقم‌های مبنای شانزده لازم است.',
  'relays.other-gateway':
    'این رله به دروازه‌ای غیر از دروازهٔ رله‌های بالا می‌رسد و گزارش‌ها دو بار شمرده می‌شدند. اول آن‌ها را بردارید.',
  'relays.refused': 'بدون اجازهٔ مرورگر نمی‌شود با رله تماس گرفت. اضافه نشد.',

  'outbox.waiting': {
    one: '{count} گزارش در انتظار است.',
    other: '{count} گزارش در انتظارند.',
  },
  'outbox.next': 'تلاش بعدی: {time}.',
  'outbox.unreachable': 'دفعهٔ پیش رله در دسترس نبود. تا ۴۸ ساعت دوباره تلاش می‌شود.',
  'outbox.busy': 'رله خواست بعداً بیاییم.',
  'outbox.counted': {
    one: '{count} گزارش فرستاده شد.',
    other: '{count} گزارش فرستاده شدند.',
  },
  'outbox.last': 'آخرین بار: {time}.',
  'outbox.expired': {
    one: 'از {count} گزارش گذشتیم: تا ۴۸ ساعت هیچ رله‌ای آن را نگرفت.',
    other: 'از {count} گزارش گذشتیم: تا ۴۸ ساعت هیچ رله‌ای آن‌ها را نگرفت.',
  },
  'outbox.displaced': {
    one: 'از {count} گزارش گذشتیم: بیش از ۵۰ تا در انتظار بود.',
    other: 'از {count} گزارش گذشتیم: بیش از ۵۰ تا در انتظار بود.',
  },
  'outbox.refused': {
    one: 'از {count} گزارش گذشتیم: دروازه آن را نپذیرفت.',
    other: 'از {count} گزارش گذشتیم: دروازه آن‌ها را نپذیرفت.',
  },

  'timeline.title': 'تاریخچه',
  'timeline.empty': 'هنوز بررسی‌ای نیست. اول در پنجرهٔ Telltale «بررسی کن» را بزنید.',
  'timeline.empty-kept-nothing': 'چیزی نگه داشته نمی‌شود، همان‌طور که در تنظیمات انتخاب کردید.',
  'timeline.checks': 'بررسی‌ها',
  'timeline.one': 'یک بررسی',
  'timeline.older': 'بررسی‌های قدیمی‌تر',
  'timeline.export-json': 'خروجی JSON',
  'timeline.export-csv': 'خروجی CSV',
  'timeline.export-ooni': 'خروجی برای OONI',
  'timeline.exporting': 'در حال خروجی گرفتن… {done} از {total}',
  'timeline.exported': 'با نام {file} ذخیره شد.',
  'timeline.file': 'نگه داشتن و سپردن',
  'timeline.cancel': 'لغو',
  'timeline.cancelled': 'لغو شد. چیزی ذخیره نشد.',
  'timeline.delete': 'پاک کردن تاریخچه',
  'timeline.delete-means':
    'همهٔ بررسی‌های این دستگاه را پاک می‌کند؛ تنظیمات می‌مانند. اگر شاید به عنوان مدرک لازمشان داشته باشید، اول خروجی بگیرید.',
  'timeline.delete-confirm': 'بله، همهٔ بررسی‌ها پاک شوند',
  'timeline.deleted': 'همهٔ بررسی‌ها پاک شدند.',
  'timeline.failed': 'نشد: {error}',
  'timeline.kept': { one: '{count} بررسی نگه داشته شده', other: '{count} بررسی نگه داشته شده' },
  'timeline.period': 'از',
  'timeline.period-all': 'همهٔ بررسی‌ها',
  'timeline.period-day': '۲۴ ساعت گذشته',
  'timeline.period-week': '۷ روز گذشته',
  'timeline.period-month': '۳۰ روز گذشته',
  'timeline.period-year': 'یک سال گذشته',
  'timeline.delete-confirm-period': 'بله، بررسی‌های این مدت پاک شوند',
  'timeline.deleted-period': 'بررسی‌های این مدت پاک شدند.',
  'timeline.import': 'وارد کردن تاریخچه از فایل JSON',
  'timeline.lost': 'مرورگر بررسی‌های این زمان‌ها را از دست داد و نشد آن‌ها را برگرداند:',
  'timeline.lost-seen': 'دیدم',
  'timeline.interrupted': 'پیش از پایان متوقف شد',
  'timeline.discarded': 'وسط کار شبکه عوض شد',
  'timeline.unfinished-means': 'این بررسی به نتیجه نرسید. چیزی دربارهٔ Telegram نمی‌گوید.',
  'timeline.by-alarm': 'خودکار',
  'timeline.by-click': 'به درخواست شما',
  'timeline.took': '{seconds} ثانیه طول کشید',
  'timeline.evidence': 'شواهد',
  'timeline.raw': 'همان، به شکل خام',
  'evidence.target': 'از کجا پرسیده شد',
  'evidence.kind': 'چگونه',
  'evidence.result': 'چه شد',
  'evidence.failure': 'خطا',
  'evidence.status': 'کد',
  'evidence.ip': 'نشانی',
  'evidence.ms': 'میلی‌ثانیه',
  'evidence.reused': 'اتصال قبلی',
  'evidence.altered': 'در راه عوض شده',
  'evidence.reached-dns': 'تا جست‌وجوی نشانی پیش رفت',
  'evidence.reached-tcp': 'تا اتصال پیش رفت',
  'evidence.reached-tls': 'تا رمزگذاری پیش رفت',
  'evidence.reached-answer': 'تا جواب پیش رفت',

  'check.finding': '{state}. {reason}',
  'check.copy': 'رونوشت شواهد',
  'check.text-title': 'Telltale، بررسی {time}: {outcome}',
  'copy.done': 'رونوشت گرفته شد.',
  'text.comma': '، ',

  'range.title': 'تا چقدر پیش',
  'range.day': '۲۴ ساعت',
  'range.week': '۷ روز',
  'range.month': '۳۰ روز',
  'range.year': '۱ سال',
  'filter.service': 'سرویس',
  'filter.network': 'شبکه',
  'filter.all': 'همه',
  'network.unknown': 'شبکهٔ ناشناخته',
  'network.unnamed': 'شبکهٔ {id}',

  'bars.title': 'چه چیزی باز بود',
  'bars.overall': 'کل Telegram',
  'bars.empty': 'در این مدت بررسی‌ای نیست.',
  'bars.hint': 'با کلیدهای جهت‌نما می‌توانید در طول نوار حرکت کنید.',
  'bars.now': 'اکنون، {time}',
  'bars.only': { one: '{state} در {count} بررسی', other: '{state} در {count} بررسی' },
  'bars.part': '{state} در {part} بررسی از {count}',

  'latency.title': 'زمان تا اولین بایت',
  'latency.means':
    'از درخواست تا اولین بایت جواب؛ میانهٔ هر نیم ساعت یا سه ساعت. بررسی‌های ناموفق در آن نیستند.',
  'latency.too-long': 'برای ۲۴ ساعت و ۷ روز نشان داده می‌شود.',
  'latency.empty': 'در این مدت هیچ صفحه‌ای جواب نداد.',
  'latency.time': 'زمان',
  'latency.ms': '{ms} م‌ث',

  'incident.title': 'رویدادها',
  'incident.none': 'در این مدت مسدود یا کند شدن تأییدشده‌ای نیست.',
  'incident.blocked': '{service}: مسدود',
  'incident.slow': '{service}: کندشده',
  'incident.began': 'شروع',
  'incident.began-words': 'شروع: {began}',
  'incident.ended': 'پایان',
  'incident.length': 'مدت',
  'incident.methods': 'چگونه',
  'incident.network': 'شبکه',
  'incident.country': 'کشور',
  'incident.between': 'بین {after} و {by}',
  'incident.unwatched': 'زمانی بین {after} و {by}؛ هیچ بررسی‌ای در این میان نمی‌گوید چه وقت',
  'incident.begin-unknown':
    'پیش از {by}؛ از قبل از آن هیچ بررسی سالمی در این شبکه نگه داشته نشده است',
  'incident.no-end': 'هنوز پایانی دیده نشده؛ آخرین بار {last} دیده شد',
  'incident.going-on': 'هنوز پایانی دیده نشده',
  'incident.length-between': '{least} تا {most}',
  'incident.length-at-least': 'دست‌کم {least}',
  'incident.length-so-far': 'تا حالا دست‌کم {least}',
  'incident.method': '{method} از {from}',
  'incident.first-check': 'اولین بررسی‌ای که آن را دید',
  'incident.tell-country': 'کشور هم گفته شود: {country}',
  'incident.copy': 'رونوشت به صورت متن',
  'incident.save': 'ذخیره به صورت تصویر',
  'incident.saved': 'ذخیره شد.',
  'incident.share-means':
    'در متن و تصویر آمده است: چه چیزی، کِی (به وقت UTC)، چگونه و چه مدت. نه شبکهٔ شما در آن‌هاست و نه نشانی‌ای.',
  'incident.shared-title': 'Telegram، {what}',
  'incident.shared-by': 'دیده‌شده با Telltale از یک مرورگر. زمان‌ها به وقت UTC است.',

  'import.running': 'وارد کردن',
  'import.holds': { one: 'فایل {count} بررسی دارد.', other: 'فایل {count} بررسی دارد.' },
  'import.adds': { one: '{count} تا اضافه می‌شود،', other: '{count} تا اضافه می‌شوند،' },
  'import.span': 'از {from} تا {to}.',
  'import.networks': 'شبکه‌ها: {networks}.',
  'import.known': { one: '{count} تا از قبل هست.', other: '{count} تا از قبل هستند.' },
  'import.too-old': {
    one: '{count} تا قدیمی‌تر از مدت نگهداری شماست و کنار گذاشته می‌شود.',
    other: '{count} تا قدیمی‌تر از مدت نگهداری شماست و کنار گذاشته می‌شوند.',
  },
  'import.from-future': {
    one: '{count} تا مال آینده است و کنار گذاشته می‌شود. آیا ساعت این دستگاه درست است؟',
    other: '{count} تا مال آینده است و کنار گذاشته می‌شوند. آیا ساعت این دستگاه درست است؟',
  },
  'import.confirm': { one: 'افزودن {count} بررسی', other: 'افزودن {count} بررسی' },
  'import.leave': 'اضافه نکن',
  'import.done': 'بررسی‌ها اضافه شدند.',
  'import.cancelled': 'لغو شد. چیزی تغییر نکرد.',
  'import.unchanged': 'چیزی تغییر نکرد.',
  'import.line': '(سطر {line}.)',
  'import.place': '(سطر {line}: {what}.)',
  'import.unreadable': 'فایل خوانده نمی‌شود، یا در این میان عوض شده است.',
  'import.not-text': 'این فایل متنی نیست.',
  'import.not-json': 'این فایل JSON نیست، یا خراب است.',
  'import.cut-off': 'فایل وسط کار تمام می‌شود. آیا کامل رونوشت شده است؟',
  'import.foreign': 'این تاریخچه‌ای نیست که Telltale نوشته باشد.',
  'import.version-unknown':
    'فایل را نسخهٔ تازه‌تری از Telltale نوشته است. اول Telltale را به‌روز کنید.',
  'import.part-missing': 'بخشی از فایل نیست.',
  'import.part-twice': 'بخشی از فایل دو بار آمده است.',
  'import.entry-invalid': 'چیزی در فایل آن‌طور نیست که Telltale می‌نویسد.',
  'import.not-in-order': 'یک بررسی در فایل بعد از بررسی پیش از خودش نیست.',
  'import.entry-too-long': 'یکی از نوشته‌های فایل بلندتر از هر چیزی است که Telltale می‌نویسد.',
  'import.too-many-a-day': 'فایل برای یک روز بیش از آن بررسی دارد که کسی انجام دهد.',
  'import.undone': 'در این میان تاریخچه پاک شد.',

  'notice.open': 'دسترسی به Telegram دوباره باز شد',
  'notice.text': 'در شبکه‌ای که اکنون به کار می‌برید. تاریخچهٔ Telltale بیشتر می‌گوید.',

  'toolbar.title': '\u200fTelltale: {verdict}',
  'toolbar.checked': '{verdict} (بررسی: {time})',

  'discreet.name': 'افزونه',
  'discreet.notice': 'چیزی تغییر کرده است',
  'discreet.notice-text': 'برای دیدنش افزونه را باز کنید.',
};
