import type { Catalogue } from './catalogue.ts';

/** Turkish, in the polite form. Parameters carry no case endings: vowel harmony would break them. */
export const tr: Catalogue<'one' | 'other'> = {
  'verdict.none': 'Henüz kontrol edilmedi',
  'verdict.open': 'Telegram açık',
  'verdict.partial': 'Telegram kısmen engelli',
  'verdict.blocked': 'Telegram engelli',
  'verdict.slow': 'Telegram kullanılamıyor: yavaşlatılıyor',
  'verdict.offline': 'İnternet bağlantınız yok',
  'verdict.captive-portal': 'Önce bu ağda oturum açın',
  'verdict.outage': 'Telegram’ın kendisi çalışmıyor',
  'verdict.local': 'Sorun bu cihazda ya da bu ağda',
  'verdict.restricted': 'Yurt dışındaki sitelerin neredeyse hiçbiri açılmıyor',
  'verdict.unsure': 'Henüz kesin değil',
  'verdict.suspected': 'Telegram yanıt vermiyor',
  'verdict.suspected-partial': 'Telegram’ın bir kısmı yanıt vermiyor',
  'verdict.stalls': 'Telegram yüklenmeye başlıyor, sonra donuyor',
  'suspected.hint': '“Engelli” demeden önce yeniden kontrol ediyoruz.',
  'suspected.hint-by-hand': '“Engelli” demeden önce bir dakika sonra yeniden kontrol edin.',

  'short.none': 'kontrol edilmedi',
  'short.open': 'açık',
  'short.partial': 'kısmen engelli',
  'short.blocked': 'engelli',
  'short.slow': 'yavaşlatılıyor',
  'short.offline': 'internet yok',
  'short.captive-portal': 'giriş sayfası',
  'short.outage': 'çalışmıyor',
  'short.local': 'yerel sorun',
  'short.restricted': 'yurt dışı kesik',
  'short.unsure': 'kesin değil',
  'short.suspected': 'yanıt yok',
  'short.suspected-partial': 'bir kısmı yanıtsız',
  'short.gap': 'bakılmadı',

  'method.http': 'engel sayfası',
  'method.dns': 'DNS ile',
  'method.tls-interception': 'sahte sertifika',
  'method.tcp-reset': 'bağlantı kesiliyor',
  'method.tls': 'ada göre kesiliyor',
  'method.ip': 'adrese göre',
  'method.stall': 'yükleniyor, sonra donuyor',
  'method.throttling': 'hız sınırlanıyor',
  'method.unknown': 'nedeni belirsiz',

  'service.web': 'Web sürümü',
  'service.app': 'Uygulamalar',
  'service.links': 't.me bağlantıları',
  'service.site': 'telegram.org',
  'service.media': 'Fotoğraf ve dosyalar',
  'service.bots': 'Botlar',

  'reason.all-answered': 'Telegram’ın sunucuları gerçek sertifikalarla yanıt verdi.',
  'reason.answered-inspected':
    'Telegram yanıt veriyor. Ama bu cihazdaki bir program ya da bu ağ, sitelerinin şifrelemesini açıyor ve yazılanları okuyabilir.',
  'reason.some-blocked': {
    one: '{total} Telegram hizmetinden {count} tanesine ulaşılamıyor; ötekilere ulaşılıyor.',
    other: '{total} Telegram hizmetinden {count} tanesine ulaşılamıyor; ötekilere ulaşılıyor.',
  },
  'reason.web-blocked-apps-open':
    'Telegram’ın web sürümü engelli; uygulamalar yine de bağlanabilir.',
  'reason.extras-blocked': 'Yalnızca bazı ek hizmetler engelli. Sohbetler çalışıyor.',
  'reason.one-silent':
    'Bir sunucu ({host}) yanıt vermiyor, ötekiler veriyor. Tek tek sunucular ara sıra böyle susabilir.',
  'reason.no-control-answers': 'Başka hiçbir site de yanıt vermiyor.',
  'reason.portal-altered':
    'Bu ağ, başka sitelerin yerine kendisi yanıt veriyor. Oturum açmanızı ya da koşullarını kabul etmenizi istiyor olabilir.',
  'reason.server-errors':
    '{host} adresinin gerçek sunucusu “hata {status}” diyor. Kimse onu engellemiyor.',
  'reason.name-does-not-resolve':
    'Bu cihazın kullandığı DNS, {host} için adres vermiyor; başka siteler için veriyor.',
  'reason.look-up-silent': 'Bu cihazın kullandığı DNS, {host} sorulunca yanıt vermiyor.',
  'reason.address-forged':
    'Bu cihazın kullandığı DNS, {host} için Telegram’a ait olmayan bir adres veriyor.',
  'reason.name-leads-nowhere':
    'Bu cihazın kullandığı DNS, {host} için hiçbir şeyin yanıt vermediği bir adres veriyor. Telegram’ın kendi adresine ulaşılabiliyor.',
  'reason.block-page': '{host} yerine başka bir şey yanıt veriyor: bir engel sayfası.',
  'reason.forged-certificate':
    'Birisi {host} adına sahte bir sertifikayla yanıt veriyor. Öteki siteler gerçek sertifika gösteriyor.',
  'reason.name-in-handshake':
    'İçinde {host} adı görülünce bağlantı kesiliyor. Bu adın arkasındaki adrese ise ulaşılabiliyor.',
  'reason.address-silent':
    'Telegram’ın {host} için kullandığı adres yanıt vermiyor; başka siteler veriyor. Telegram’da bir arıza olsa da böyle görünürdü.',
  'reason.address-refused':
    'Telegram’ın {host} için kullandığı adrese bağlantı reddediliyor; başka siteler yanıt veriyor.',
  'reason.reset-by-address':
    'Telegram’ın {host} için kullandığı adrese bağlantı kurulur kurulmaz kesiliyor; başka siteler yanıt veriyor.',
  'reason.reset-in-body': '{host} yüklenmeye başlıyor ve kesiliyor.',
  'reason.stalls': '{host} yüklenmeye başlıyor, sonra donuyor: kullanılamıyor.',
  'reason.controls-fail-too':
    '{host} açılmadı, ama başka {total} sitenin {count} tanesi de açılmadı. Bu, Telegram hakkında hiçbir şey kanıtlamaz.',
  'reason.line-too-slow':
    '{host} yanıt vermedi, ama bu hat o kadar yavaş ki başka sitelerin açılması {seconds} sn sürdü. Bu, Telegram hakkında hiçbir şey kanıtlamaz.',
  'reason.answers-not-whole': '{host} tam yanıt vermedi.',
  'reason.not-made': 'Kontrol yapılamadı: bu cihaz ya da eksik bir izin buna engel oldu.',
  'reason.clock-wrong': 'Bütün sertifikaların süresi dolmuş görünüyor. Bu cihazın saati doğru mu?',
  'reason.tls-inspected-everywhere':
    'Bu cihazdaki bir program ya da bu ağ, her sitenin şifrelemesini açıyor.',
  'reason.filter-sinks-names':
    'Bu cihazdaki ya da ağdaki bir filtre, reklamları gizler gibi {host} adını da gizliyor.',
  'reason.cause-unclear': 'Başka siteler yanıt verirken {host} yanıt vermiyor; nedeni görülemiyor.',
  'reason.failures-probable-by-chance':
    'Bu bağlantı o kadar sık kopuyor ki {count} başarısız deneme hiçbir şey kanıtlamaz.',

  'reason.resolvers-disagree': {
    one: 'Bu cihazın kullandığı DNS, {host} diye bir ad yok diyor; başka bir DNS sunucusu var diyor.',
    other:
      'Bu cihazın kullandığı DNS, {host} diye bir ad yok diyor; başka {count} DNS sunucusu var diyor.',
  },
  'reason.name-is-gone':
    '{host} adı artık yok: başka yerlerdeki {count} DNS sunucusu da bilmiyor. Burada onu engelleyen yok.',
  'reason.foreign-answer':
    '{host} adresinde Telegram’ın sunucuları yerine başka bir şey yanıt veriyor. Başka bir adresten gerçek yanıt geliyor.',
  'reason.throttled':
    '{host} {kilobits} kbit/s ile, başka bir site ise {others} kbit/s ile geliyor: yavaşlatılıyor.',
  'reason.foreign-cut-off':
    'Bu ülkedeki siteler yanıt veriyor; yurt dışındakilerin hiçbiri vermiyor, Telegram da dahil.',

  'reason.silent-elsewhere':
    'Telegram’ın hiçbir sunucusu yanıt vermiyor; ne burada ne de kullanıcıları rapor gönderen başka {count} ülkede. Telegram’ın kendisi çalışmıyor gibi görünüyor.',
  'reason.secure-dns-avoids':
    'Bu cihazın ya da ağın DNS’i {host} için gerçek adresi vermiyor; tarayıcının güvenli DNS’i bunu aşıyor.',

  'failure.none': 'yanıt geldi',
  'failure.dns_server_misbehaving': 'adın adresi yok',
  'failure.connection_refused': 'reddedildi',
  'failure.connection_reset': 'kesildi',
  'failure.connection_aborted': 'kesildi',
  'failure.host_unreachable': 'ulaşılamıyor',
  'failure.network_unreachable': 'ulaşılamıyor',
  'failure.network_down': 'ağ yok',
  'failure.network_reset': 'ağ değişti',
  'failure.generic_timeout_error': 'sessizlik',
  'failure.eof_error': 'kapatıldı',
  'failure.ssl_failed_handshake': 'şifreleme reddedildi',
  'failure.ssl_invalid_hostname': 'başka bir adın sertifikası',
  'failure.ssl_unknown_authority': 'sahte sertifika',
  'failure.ssl_invalid_certificate': 'sertifikanın süresi dolmuş',
  'failure.http_request_failed': 'anlamsız yanıt',
  'failure.interrupted': 'ağ değişti',
  'failure.unknown_failure': 'başarısız',
  'failure.local_error': 'bu cihazda durduruldu',
  'failure.not-made': 'yapılmadı',

  'kind.page': 'sayfa',
  'kind.portal': 'bilinen sayfa, http ile',
  'kind.plain': 'düz http ile',
  'kind.literal-https': 'adresle, şifreli',
  'kind.literal-http': 'adresle, düz http',
  'kind.post': 'boş bir istek',
  'kind.mtproto': 'Telegram’ın kendi protokolü',
  'kind.label': 'var olmayan bir ad',
  'kind.doh': 'başka bir DNS sunucusu',
  'kind.domestic': 'bu ülkeden bir site',
  'kind.transfer': 'büyük bir indirme',
  'kind.look-up': 'tarayıcının kendi DNS sorgusu',

  'trouble.settings-damaged':
    'Ayarlarınızın tamamı okunamadı. Okunamayanlar varsayılana döndü; eski kayıt saklanıyor. Seçenekleri gözden geçirin.',
  'trouble.history-newer':
    'Geçmişiniz daha yeni bir Telltale ile yazılmış. Ona dokunulmuyor; yeni kontroller gösteriliyor ama saklanmıyor. Görmek için Telltale’i güncelleyin.',
  'trouble.disk-full':
    'Disk dolu: son kontrol gösteriliyor ama saklanamadı. Yer açın ya da eski geçmişi silin.',
  'trouble.history-unavailable':
    'Geçmiş açılamıyor. Kontroller sürüyor ama saklanmıyor. Tarayıcıyı yeniden başlatmak çoğu zaman işe yarar.',
  'trouble.history-lost':
    'Tarayıcı geçmişinizin bir kısmını kaybetti ve geri getirilemedi. Hangi kısım olduğu geçmiş sayfasında yazıyor.',
  'trouble.history-unprotected':
    'Geçmiş saklanıyor ama ikinci kopyası yazılamadı. Tarayıcı ilkini kaybederse geçmiş de gider.',
  'trouble.check-interrupted':
    'Son kontrol bitmeden durduruldu. Bu, Telegram hakkında bir şey söylemez.',
  'trouble.worker-silent':
    'Telltale’in arka planda çalışan kısmı yanıt vermiyor. Bu pencereyi kapatıp açın ya da tarayıcıyı yeniden başlatın.',

  'popup.since': 'Başlangıç: {time}',
  'popup.since-at-least': 'Başlangıç: en geç {time}',
  'popup.checked': '{ago} kontrol edildi',
  'popup.next': 'sıradaki: {time}',
  'popup.overdue': 'sıradaki kontrol gecikti',
  'popup.by-hand': 'yalnızca siz isteyince',
  'popup.paused': '{time} saatine kadar durduruldu',
  'popup.check-now': 'Şimdi kontrol et',
  'popup.checking': 'Kontrol ediliyor… {done}/{total}',
  'popup.checking-begins': 'Kontrol ediliyor…',
  'popup.pause-hour': '1 saat durdur',
  'popup.pause-day': '1 gün durdur',
  'popup.resume': 'Sürdür',
  'popup.history': 'Geçmiş',
  'popup.options': 'Seçenekler',
  'popup.via-proxy':
    'Proxy ya da VPN üzerinden: bu sizin ne gördüğünüzü söyler, ağınızın ne yaptığını değil.',
  'popup.loading': 'Yükleniyor…',
  'popup.services': 'Telegram’ın hizmetleri',
  'popup.not-now': '{ago} görüldü',

  'sites.missing':
    'Tarayıcı, kontrol için gereken bazı sitelere sorulmasına izin vermiyor. İzin verilmeyen kontrol edilmez.',
  'sites.to-options': 'Seçeneklerde izin ver',
  'sites.allow': 'Hepsine izin ver',
  'sites.refused': 'Tarayıcı izin vermedi. Hiçbir şey değişmedi.',

  'help.title': 'Ne yapabilirsiniz',
  'help.proxy':
    'Telegram’ın kendi uygulamalarında proxy ayarı vardır. Proxy’yi işleten kişi adresinizi ve ne zaman yazdığınızı görür, ne yazdığınızı görmez.',
  'help.download':
    'Uygulamaları yalnızca cihazınızın kendi mağazasından ya da Telegram’ın resmî sitelerinden alın:',
  'help.forks':
    'Ne kadar güzel şeyler vaat ederse etsin, değiştirilmiş sürümlerden sakının. Resmî olmayan sürümler insanları gözetlemek için kullanıldı.',
  'help.corroborate': 'Başkaları da aynısını ölçüyor mu, bakın:',
  'help.ooni': 'OONI Explorer, ağ ölçümlerinin herkese açık kaydı',
  'help.links-mean':
    'Bu bağlantılar bir sekmede açılır; trafiğinizi taşıyan, hangi siteyi açtığınızı görür.',
  'help.safety': 'Sizden neler görülebilir ve nasıl güvende kalırsınız',

  'day.title': 'Son 24 saat',
  'day.now': 'şimdi',
  'day.segment': '{from} – {to}: {verdict}, {duration}',
  'day.from': 'Başlangıç',
  'day.to': 'Bitiş',
  'day.state': 'Durum',
  'day.hint': 'Ok tuşlarıyla gün içinde gezinebilirsiniz.',
  'day.empty': 'Henüz bir şey yok. İlk kontrolle dolmaya başlar.',

  'first.title': 'Telegram burada engelli mi?',
  'first.what':
    'Telltale, Telegram’ın herkese açık adreslerine ve bilinen birkaç siteye sorar; neyin, nasıl engellendiğini size söyler.',
  'first.who':
    'İnternet sağlayıcınız bu adreslere sorulduğunu görebilir; onları bir sekmede açmışsınız gibi. Siz açmadıkça bize de başkasına da hiçbir şey gönderilmez.',
  'first.check-once': 'Bir kez kontrol et',
  'first.keep-watching': 'İzlemeye başla',
  'first.once-means': 'Şimdi bir kontrol, sonra yalnızca siz isteyince.',
  'first.watch-means': 'Şimdi ve sonra aşağı yukarı {minutes} dakikada bir kontrol.',
  'first.safety': 'Bununla görülmek size zarar verebilir mi? Önce bunu okuyun.',

  'welcome.title': 'Telltale’e hoş geldiniz',
  'welcome.lead':
    'Bulunduğunuz yerde Telegram’ın engellenip engellenmediğini, nasıl ve ne zamandan beri engellendiğini söyler.',
  'welcome.asks': 'Nerelere sorar',
  'welcome.asks-text':
    'web.telegram.org, t.me, telegram.org ve Telegram’ın başka sunucularına, bir de uygulamalarının bağlandığı adreslere. Karşılaştırmak için: Google, Apple, Amazon, Cloudflare, Mozilla ve Microsoft sitelerine; çoğu cihaz bunlara zaten bağlanır.',
  'welcome.sees': 'Bunu kim görebilir',
  'welcome.sees-text':
    'Trafiğinizi taşıyan herkes, örneğin internet sağlayıcınız, bu adreslere sorulduğunu görür ve Telltale kullandığınızı tahmin edebilir. Yalnızca bu bile sizin için tehlikeliyse kullanmayın.',
  'welcome.keeps': 'Neleri saklar',
  'welcome.keeps-text':
    'Sonuçlar, siz silene ya da dışa aktarana kadar bu cihazda kalır. Siz açmadıkça kimseye bir şey bildirilmez. Gizli pencerelerde çalışmaz ve açtığınız sayfalara hiç bakmaz.',
  'welcome.begin': 'Nasıl başlanır',
  'welcome.begin-text':
    'Bunlardan birine basmadan hiçbir yere sorulmaz. İkisi de sonra değiştirilebilir.',
  'welcome.independent':
    'Telltale bağımsızdır: Telegram onu yapmadı, kimin kullandığını bilmez ve onda hiçbir payı yoktur.',
  'welcome.picture':
    'Tarayıcınız Telegram’a ve karşılaştırmak için başka sitelere sorar. Yalnızca Telegram’a giden yol kesikse Telegram engellidir.',
  'welcome.you': 'Siz',
  'welcome.others': 'Başka siteler',
  'welcome.done':
    'İlk kontrol yapılıyor. Sonucu araç çubuğundaki simgeden ya da buradan görebilirsiniz:',
  'welcome.see': 'Sonucu gör',

  'safety.title': 'Bununla görülmek size zarar verebilirse',
  'safety.lead': 'Ne görülebilir, kim görebilir ve siz ne yapabilirsiniz.',
  'safety.line': 'Trafiğinizi taşıyan',
  'safety.line-text':
    'İnternet sağlayıcınız ya da Wi-Fi’yi işleten, her kontrolü görür: hangi adreslere ve ne zaman sorulduğunu. Telltale kullandığınızı tahmin edebilir. Kendiliğinden kontrol, siz başında değilken de sürer; her seferinde kendiniz karar vermek için “Yalnızca ben isteyince”yi seçin. VPN, kontrolleri sağlayıcınızdan gizler ama o zaman sonuç sizin ağınızı değil, VPN’in ağını anlatır.',
  'safety.holder': 'Bu cihazı elinde tutan',
  'safety.holder-text':
    'Bu tarayıcıyı kullanabilen herkes Telltale’in kurulu olduğunu ve sakladığı her şeyi görür: ne zaman, hangi ağlarda ve hangi ülkede çevrimiçi olduğunuzu, nelerin engellendiğini. Onu koruyan bir parola yoktur.',
  'safety.discreet': 'Göze çarpmayan mod',
  'safety.discreet-text':
    'Ekrana göz atana karşı işe yarar, aramaya karşı yaramaz. Seçeneklerden açabilirsiniz.',
  'safety.erase': 'Silmek',
  'safety.erase-text':
    'Seçeneklerdeki “Her şeyi sil”, geçmişi ve ayarları hemen kaldırır. Telltale’in kendisini, dışa aktardığınız dosyaları, yedekleri ve tarayıcının kendi geçmişindeki Telltale sayfalarını kaldırmaz. Göze çarpmayan mod da bir ayardır ve onunla birlikte kapanır. Uzmanlar diskte yine de iz bulabilir.',
  'safety.reports': 'Anonim raporlar',
  'safety.reports-text':
    'Siz açana kadar kapalıdır. Açarsanız sağlayıcınız bir aktarıcıya bağlandığınızı görür; bunu da yalnızca Telltale kullananlar yapar. Bu size zarar verebilirse kapalı bırakın.',
  'safety.files': 'Dışa aktarılan dosyalar',
  'safety.files-text':
    'Dışa aktarılan dosya, kontrollerin ne zaman yapıldığını ve ne bulduğunu söyler; adı “telltale” ile başlar. JSON ve CSV, ağlarınızı rastgele görünen kimliklerle ayırır; onlara verdiğiniz adlar içinde yoktur. JSON ve CSV dosyalarını yalnızca güvendiğiniz kişilere verin.',
  'safety.sync': 'Öteki cihazlar',
  'safety.sync-text':
    'Telltale, tarayıcının eşitlemesine hiçbir şey koymaz. Ama eklentileri eşitleyen bir tarayıcı onu öteki cihazlarınıza da kurar ve hesapta görünür. Kurmadan önce eklenti eşitlemesini kapatın.',
  'safety.border': 'Sınırdan ya da aramadan önce',
  'safety.border-text':
    'Vakit varken: kanıt olarak gerekeni güvende olan birine verin. “Her şeyi sil”e basın, Telltale’i her cihazdaki tarayıcıdan kaldırın, dışa aktardığınız dosyaları silin, tarayıcının geçmişini ve indirilenler listesini temizleyin. Hiç olmamış bir şey bulunamaz: en güvenli cihaz, bunun için kullanmadığınız cihazdır.',

  'options.title': 'Seçenekler',
  'options.watch': 'Kendiliğinden kontrol',
  'options.watch-off': 'Yalnızca ben isteyince',
  'options.watch-on': 'İzlemeyi sürdür',
  'options.watch-means':
    'İzleme açıkken, hiçbir Telltale penceresi açık olmasa da aşağıdaki sıklıkta kontrol yapılır.',
  'options.cadence': 'Ne sıklıkla',
  'options.cadence-means':
    'Daha sık kontrol, engeli daha çabuk bulur ama daha kolay fark edilir. Aralıklar beşte bir oranında değişir.',
  'options.cadence-managed': 'Bu tarayıcıyı yöneten kişi belirledi.',
  'options.minutes': { one: 'her dakika', other: '{count} dakikada bir' },
  'options.services': 'Neler kontrol edilir',
  'options.services-means': 'Kapattıklarınız ne sorulur ne gösterilir.',
  'options.targets':
    'Nerelere sorulacağını gösteren liste {version} tarihli; yalnızca Telltale ile birlikte gelir.',
  'options.keep-history': 'Geçmiş ne kadar saklanır',
  'options.keep-days': 'Kontrolleri sakla:',
  'options.days': { one: '{count} gün', other: '{count} gün' },
  'options.keep-nothing': 'hiç saklama',
  'options.keep-means':
    'Daha eski kontroller sonraki kontrollerden birinde silinir. Hiçbir şey saklanmıyorsa, bir engel doğrulanabilsin diye son kontroller tarayıcı kapanana kadar akılda tutulur.',
  'options.networks': 'Ağlar',
  'options.networks-means':
    'Adlar, geçmişte ağlarınızı birbirinden ayırmanıza yarar. Bu cihazda kalırlar, hiçbir dışa aktarmaya girmezler.',
  'options.networks-none': 'Henüz hiçbir ağda kontrol yapılmadı.',
  'options.network-last': 'son kontrol {ago}',
  'options.network-forget': 'Unut: {network}',
  'options.network-forget-confirm': 'Evet, kontrollerini ve adını sil',
  'options.network-forgotten': 'Kontrolleri ve adı silindi.',
  'options.notices': 'Bildirimler',
  'options.notices-means':
    'Bir engel ya da yavaşlatma doğrulandığında, değiştiğinde ve her şey yeniden açıldığında birer bildirim. Ekranınızı gören bunu da görür.',
  'options.notices-ask': 'Bildirim göster',
  'options.notices-stop': 'Bildirim gösterme',
  'options.notices-on': 'Bildirimler gösteriliyor.',
  'options.notices-refused': 'Tarayıcıya bildirim izni verilmedi. Hiçbir şey değişmedi.',
  'options.quiet': 'Sessiz saatler',
  'options.quiet-from': 'başlangıç',
  'options.quiet-to': 'bitiş',
  'options.quiet-means': 'Bu sırada değişenler sonra bildirilir.',
  'options.language': 'Dil',
  'options.language-auto': 'Tarayıcının dili: {language}',
  'options.language-means':
    'Telltale’in sayfalarının ve bildirimlerinin dili. Tarayıcının kendi listelerindeki adı tarayıcının diline uyar.',
  'options.discreet': 'Göze çarpmayan mod',
  'options.discreet-on': 'Telltale’in kendi sayfaları dışında Telegram’dan söz etme',
  'options.discreet-means':
    'Araç çubuğundaki simge hiç değişmeyen gri bir karedir; başlığında, sekme başlıklarında ve bildirimlerde Telegram ya da Telltale adı geçmez.',
  'options.discreet-hides-not':
    'Gizleyemedikleri: Telltale, tarayıcının eklenti listesinde ve menülerinde kendi adıyla durur; bazı sistemler bildirimlere bu adı ekler; sayfaları açıldığında ne oldukları bellidir; trafiğinizi taşıyan, kontrolleri eskisi gibi görür.',
  'options.safety': 'Neler görülebilir ve bir aramadan önce ne yapmalı',
  'options.erase': 'Her şeyi sil',
  'options.erase-means':
    'Bu cihazdaki geçmişi ve bütün ayarları hemen siler. Telltale’in kendisi ve dışa aktardığınız dosyalar kalır; onları da kaldırın. Bir adli inceleme aracının diskte yine de neler bulabileceği konusunda kimse söz veremez.',
  'options.erase-confirm': 'Evet, her şeyi sil',
  'options.erased': 'Her şey silindi.',
  'options.saved': 'Kaydedildi.',
  'options.failed': 'Kaydedilemedi: {error}. Hiçbir şey değişmedi.',
  'options.keep': 'Vazgeç',

  'crowd.network': 'Bu ağdaki başkaları: {state}',
  'crowd.country': '{place}, başkaları: {state}',
  'crowd.nobody': 'Son zamanlarda buradan çok az kişi rapor gönderdi.',
  'crowd.open': 'açık',
  'crowd.partial': 'kısmen engelli',
  'crowd.blocked': 'engelli',
  'crowd.slow': 'yavaşlatılıyor',
  'crowd.mixed': 'raporlar farklı',

  'reporting.off': 'Anonim raporlar kapalı',
  'reporting.forbidden': 'Bu tarayıcıyı yöneten kişi anonim raporları yasakladı',
  'reporting.no-relay': 'Anonim raporlar için bir aktarıcı gerekiyor',
  'reporting.no-permission': 'Anonim raporlar durdu: aktarıcıya bağlanma izni yok',
  'reporting.on': 'Anonim raporlar açık',
  'reporting.shared': 'son paylaşım {ago}',
  'reporting.waiting': { one: '{count} bekliyor', other: '{count} bekliyor' },

  'reports.title': 'Anonim raporlar',
  'reports.means':
    'Onay verirseniz Telltale bulduklarını paylaşır; böylece Telegram’ın nerelerde engellendiğini herkes görebilir. Burada siz açana kadar kapalıdır. Yalnızca kesin sonuçlar paylaşılır; en çok saatte bir ve bir saate kadar rastgele bir beklemeden sonra.',
  'reports.payload': 'Sırada gönderilecek olan',
  'reports.payload-means':
    'Yalnızca bu; boşluklarla {count} bayta tamamlanır ve mühürlenir. Saat, kontrolün saatidir; id her raporda yenidir. Raporlar açılınca sağlayıcınızın numarası (asn) aktarıcıya sorulur.',
  'reports.no-report':
    'Son kontrol paylaşılmazdı: ya hiç kontrol yok, ya ülkesi bilinmiyor, ya proxy ya da VPN üzerinden yapıldı, ya da içinde henüz kesin bir şey yok.',
  'reports.preview': 'Yeniden bak',
  'reports.who': 'Kim neyi görebilir',
  'reports.by-line': 'Sağlayıcınız ve hattı izleyen herkes',
  'reports.by-line-sees':
    'bu aktarıcıya bağlandığınızı ve ne zaman bağlandığınızı, yani burada birinin Telltale kullandığını görür; ne bildirdiğinizi görmez. Yalnızca bu bile sizin için tehlikeliyse raporları kapalı bırakın.',
  'reports.by-relay': 'Aktarıcı',
  'reports.by-relay-sees':
    'adresinizi, raporun hangi saatle ilgili olduğunu ve açamayacağı mühürlü baytları görür.',
  'reports.by-gateway': 'Ağ geçidi',
  'reports.by-gateway-sees':
    'raporu açar ve sayar; adresinizi öğrenmez. Yalnızca bir ağın en az beş ayrı bölümünden gelen sayılar yayımlanır, tek tek raporlar asla.',
  'reports.by-both': 'İkisi birlikte',
  'reports.by-both-sees':
    'kimin ne bildirdiğini çıkarabilir. Bu söz ancak onları işleten iki taraf birlikte çalışmıyorsa geçerlidir. Kullandığınız aktarıcıyı kimin işlettiğini öğrenin.',
  'reports.stop':
    'Durdurmak için aşağıdaki düğmeye basın: bekleyenler hemen silinir. Bu cihazdaki geçmişe dokunulmaz.',
  'reports.turn-on': 'Anonim raporları aç',
  'reports.turn-off': 'Anonim raporları kapat',
  'reports.not-allowed': 'Tarayıcının izni olmadan hiçbir şey gönderilmez. Hiçbir şey değişmedi.',
  'reports.show-crowd': 'Başkalarının ne gördüğünü göster',
  'reports.show-crowd-means':
    'Bütün dünyanın yayımlanan sayılarını aktarıcıdan okur, en çok saatte bir; raporlar açıkken her zaman. Aktarıcı ve hattınız sorduğunuzu görür, neye baktığınızı görmez.',

  'relays.title': 'Aktarıcılar',
  'relays.means':
    'Aktarıcı, adresinizi raporları sayanlardan gizli tutar. Birden çok varsa sırayla denenir.',
  'relays.none':
    'Henüz aktarıcı yok, bu yüzden hiçbir şey bildirilemez. Aşağıya bir tane girebilir ya da',
  'relays.none-file': 'geçmişinizi OONI için dosya olarak dışa aktarabilirsiniz.',
  'relays.remove': 'Kaldır',
  'relays.given': 'bu Telltale ile ya da tarayıcıyı yöneten kişiden geldi',
  'relays.address': 'Aktarıcının adresi',
  'relays.key': 'Ağ geçidinin anahtarı',
  'relays.key-means':
    'İkisini de güvendiğiniz bir yerden alın ve başkalarına da aynı anahtarın verildiğine bakın: yalnızca size özel bir anahtar, raporlarınızın size ait olduğunu belli eder.',
  'relays.add': 'Bu aktarıcıyı ekle',
  'relays.wrong':
    'Bu bir aktarıcı değil: yol içermeyen bir https adresi ve ağ geçidinin onaltılık rakamlarla yazılmış anahtar yapılandırması gerekir.',
  'relays.other-gateway':
    'Bu aktarıcı yukarıdakilerden başka bir ağ geçidine gidiyor; raporlar iki kez sayılırdı. Önce ötekileri kaldırın.',
  'relays.refused': 'Tarayıcının izni olmadan aktarıcıya bağlanılamaz. Eklenmedi.',

  'outbox.waiting': { one: '{count} rapor bekliyor.', other: '{count} rapor bekliyor.' },
  'outbox.next': 'Bir sonraki deneme: {time}.',
  'outbox.unreachable': 'Son denemede aktarıcıya ulaşılamadı. 48 saate kadar yeniden denenir.',
  'outbox.busy': 'Aktarıcı daha sonra gelinmesini istedi.',
  'outbox.counted': { one: '{count} rapor paylaşıldı.', other: '{count} rapor paylaşıldı.' },
  'outbox.last': 'Sonuncusu: {time}.',
  'outbox.expired': {
    one: '{count} rapordan vazgeçildi: 48 saat boyunca hiçbir aktarıcı almadı.',
    other: '{count} rapordan vazgeçildi: 48 saat boyunca hiçbir aktarıcı almadı.',
  },
  'outbox.displaced': {
    one: '{count} rapordan vazgeçildi: bekleyen 50’yi aştı.',
    other: '{count} rapordan vazgeçildi: bekleyen 50’yi aştı.',
  },
  'outbox.refused': {
    one: '{count} rapordan vazgeçildi: ağ geçidi kabul etmedi.',
    other: '{count} rapordan vazgeçildi: ağ geçidi kabul etmedi.',
  },

  'timeline.title': 'Geçmiş',
  'timeline.empty': 'Henüz kontrol yok. Önce Telltale penceresinde “Şimdi kontrol et”e basın.',
  'timeline.empty-kept-nothing': 'Seçeneklerde istediğiniz gibi hiçbir şey saklanmıyor.',
  'timeline.checks': 'Kontroller',
  'timeline.one': 'Tek kontrol',
  'timeline.older': 'Daha eski kontroller',
  'timeline.export-json': 'JSON olarak dışa aktar',
  'timeline.export-csv': 'CSV olarak dışa aktar',
  'timeline.export-ooni': 'OONI için dışa aktar',
  'timeline.exporting': 'Dışa aktarılıyor… {done}/{total}',
  'timeline.exported': '{file} olarak kaydedildi.',
  'timeline.file': 'Saklamak ve başkasına vermek',
  'timeline.cancel': 'İptal',
  'timeline.cancelled': 'İptal edildi. Hiçbir şey kaydedilmedi.',
  'timeline.delete': 'Geçmişi sil',
  'timeline.delete-means':
    'Bu cihazdaki bütün kontrolleri siler; ayarlar kalır. Kanıt olarak gerekebilirse önce dışa aktarın.',
  'timeline.delete-confirm': 'Evet, bütün kontrolleri sil',
  'timeline.deleted': 'Bütün kontroller silindi.',
  'timeline.failed': 'Olmadı: {error}',
  'timeline.kept': { one: '{count} kontrol saklı', other: '{count} kontrol saklı' },
  'timeline.period': 'Kapsam:',
  'timeline.period-all': 'bütün kontroller',
  'timeline.period-day': 'son 24 saat',
  'timeline.period-week': 'son 7 gün',
  'timeline.period-month': 'son 30 gün',
  'timeline.period-year': 'son bir yıl',
  'timeline.delete-confirm-period': 'Evet, bu dönemin kontrollerini sil',
  'timeline.deleted-period': 'Bu dönemin kontrolleri silindi.',
  'timeline.import': 'Bir JSON dosyasından geçmiş içe aktar',
  'timeline.lost': 'Tarayıcı şu zamanların kontrollerini kaybetti ve geri getirilemediler:',
  'timeline.lost-seen': 'Gördüm',
  'timeline.interrupted': 'bitmeden durduruldu',
  'timeline.discarded': 'arada ağ değişti',
  'timeline.unfinished-means': 'Bu kontrol sonuçsuz kaldı. Telegram hakkında bir şey söylemez.',
  'timeline.by-alarm': 'kendiliğinden',
  'timeline.by-click': 'istek üzerine',
  'timeline.took': '{seconds} sn sürdü',
  'timeline.evidence': 'Kanıtlar',
  'timeline.raw': 'Aynısı, ham hâliyle',
  'evidence.target': 'Ne soruldu',
  'evidence.kind': 'Nasıl',
  'evidence.result': 'Ne oldu',
  'evidence.failure': 'Hata',
  'evidence.status': 'Durum',
  'evidence.ip': 'Adres',
  'evidence.ms': 'ms',
  'evidence.reused': 'önceki bağlantı',
  'evidence.altered': 'yolda değiştirilmiş',
  'evidence.reached-dns': 'adres sorgusuna kadar geldi',
  'evidence.reached-tcp': 'bağlantıya kadar geldi',
  'evidence.reached-tls': 'şifrelemeye kadar geldi',
  'evidence.reached-answer': 'yanıta kadar geldi',

  'check.finding': '{state}. {reason}',
  'check.copy': 'Kanıtları kopyala',
  'check.text-title': 'Telltale, {time} kontrolü: {outcome}',
  'copy.done': 'Kopyalandı.',
  'text.comma': ', ',

  'range.title': 'Ne kadar geriye',
  'range.day': '24 saat',
  'range.week': '7 gün',
  'range.month': '30 gün',
  'range.year': '1 yıl',
  'filter.service': 'Hizmet',
  'filter.network': 'Ağ',
  'filter.all': 'hepsi',
  'network.unknown': 'bilinmeyen ağ',
  'network.unnamed': 'ağ {id}',

  'bars.title': 'Neler açıktı',
  'bars.overall': 'Telegram’ın bütünü',
  'bars.empty': 'Bu sürede kontrol yok.',
  'bars.hint': 'Ok tuşlarıyla bir çubuk içinde gezinebilirsiniz.',
  'bars.now': 'şimdi, {time}',
  'bars.only': { one: '{count} kontrolde {state}', other: '{count} kontrolde {state}' },
  'bars.part': '{count} kontrolün {part} tanesinde {state}',

  'latency.title': 'İlk bayta kadar geçen süre',
  'latency.means':
    'İstekten yanıtın ilk baytına kadar; her yarım saatin ya da üç saatin ortanca değeri. Başarısız kontroller bunun içinde değil.',
  'latency.too-long': '24 saat ve 7 gün için gösterilir.',
  'latency.empty': 'Bu sürede hiçbir sayfa yanıt vermedi.',
  'latency.time': 'Zaman',
  'latency.ms': '{ms} ms',

  'incident.title': 'Olaylar',
  'incident.none': 'Bu sürede doğrulanmış bir engel ya da yavaşlatma yok.',
  'incident.blocked': '{service}: engelli',
  'incident.slow': '{service}: yavaşlatılıyor',
  'incident.began': 'Başlangıç',
  'incident.began-words': 'başlangıç: {began}',
  'incident.ended': 'Bitiş',
  'incident.length': 'Süre',
  'incident.methods': 'Nasıl',
  'incident.network': 'Ağ',
  'incident.country': 'Ülke',
  'incident.between': '{after} ile {by} arası',
  'incident.unwatched':
    '{after} ile {by} arasında bir an; aradaki hiçbir kontrol ne zaman olduğunu söylemiyor',
  'incident.begin-unknown': '{by} öncesi; bu ağda daha eskiden kalma iyi bir kontrol yok',
  'incident.no-end': 'sonu henüz görülmedi; son görülme {last}',
  'incident.going-on': 'sonu henüz görülmedi',
  'incident.length-between': '{least} – {most}',
  'incident.length-at-least': 'en az {least}',
  'incident.length-so-far': 'şimdiye kadar en az {least}',
  'incident.method': '{method} (başlangıç: {from})',
  'incident.first-check': 'Bunu ilk gören kontrol',
  'incident.tell-country': 'Ülkeyi de yaz: {country}',
  'incident.copy': 'Metin olarak kopyala',
  'incident.save': 'Resim olarak kaydet',
  'incident.saved': 'Kaydedildi.',
  'incident.share-means':
    'Metinde ve resimde ne olduğu, ne zaman (UTC), nasıl ve ne kadar sürdüğü yazar. Ağınız ve adresler bunlarda yer almaz.',
  'incident.shared-title': 'Telegram, {what}',
  'incident.shared-by': 'Telltale ile tek bir tarayıcıdan görüldü. Saatler UTC’dir.',

  'import.running': 'İçe aktarma',
  'import.holds': { one: 'Dosyada {count} kontrol var.', other: 'Dosyada {count} kontrol var.' },
  'import.adds': { one: '{count} tanesi eklenir,', other: '{count} tanesi eklenir,' },
  'import.span': '{from} ile {to} arası.',
  'import.networks': 'Ağlar: {networks}.',
  'import.known': { one: '{count} tanesi zaten burada.', other: '{count} tanesi zaten burada.' },
  'import.too-old': {
    one: '{count} tanesi, kontrolleri sakladığınız süreden eski; dışarıda kalır.',
    other: '{count} tanesi, kontrolleri sakladığınız süreden eski; dışarıda kalır.',
  },
  'import.from-future': {
    one: '{count} tanesi gelecekten; dışarıda kalır. Bu cihazın saati doğru mu?',
    other: '{count} tanesi gelecekten; dışarıda kalır. Bu cihazın saati doğru mu?',
  },
  'import.confirm': { one: '{count} kontrolü ekle', other: '{count} kontrolü ekle' },
  'import.leave': 'Ekleme',
  'import.done': 'Kontroller eklendi.',
  'import.cancelled': 'İptal edildi. Hiçbir şey değişmedi.',
  'import.unchanged': 'Hiçbir şey değişmedi.',
  'import.line': '(Satır {line}.)',
  'import.place': '(Satır {line}: {what}.)',
  'import.unreadable': 'Dosya okunamıyor ya da bu arada değiştirilmiş.',
  'import.not-text': 'Bu bir metin dosyası değil.',
  'import.not-json': 'Bu bir JSON dosyası değil ya da dosya bozuk.',
  'import.cut-off': 'Dosya ortasında bitiyor. Tamamı kopyalandı mı?',
  'import.foreign': 'Bu, Telltale’in yazdığı bir geçmiş değil.',
  'import.version-unknown':
    'Dosya daha yeni bir Telltale ile yazılmış. Önce Telltale’i güncelleyin.',
  'import.part-missing': 'Dosyanın bir parçası eksik.',
  'import.part-twice': 'Dosyanın bir parçası iki kez var.',
  'import.entry-invalid': 'Dosyada Telltale’in yazdığına uymayan bir şey var.',
  'import.not-in-order': 'Dosyadaki bir kontrol, kendinden öncekinden daha geç değil.',
  'import.entry-too-long': 'Dosyadaki bir kayıt, Telltale’in yazdıklarının hepsinden uzun.',
  'import.too-many-a-day': 'Dosyada tek bir gün için kimsenin yapamayacağı kadar çok kontrol var.',
  'import.undone': 'Geçmiş bu arada silindi.',

  'notice.open': 'Telegram yeniden açık',
  'notice.text': 'Şu an kullandığınız ağda. Ayrıntılar Telltale’in geçmişinde.',

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (kontrol: {time})',

  'discreet.name': 'Eklenti',
  'discreet.notice': 'Bir şey değişti',
  'discreet.notice-text': 'Ne olduğunu görmek için eklentiyi açın.',
};
