import type { Catalogue } from './catalogue.ts';

/** Vietnamese, with `bạn`. */
export const vi: Catalogue<'other'> = {
  'verdict.none': 'Chưa kiểm tra',
  'verdict.open': 'Truy cập được Telegram',
  'verdict.partial': 'Telegram bị chặn một phần',
  'verdict.blocked': 'Telegram bị chặn',
  'verdict.slow': 'Không dùng được Telegram: bị làm chậm',
  'verdict.offline': 'Bạn không có mạng',
  'verdict.captive-portal': 'Hãy đăng nhập vào mạng này trước',
  'verdict.outage': 'Bản thân Telegram đang gặp sự cố',
  'verdict.local': 'Trục trặc nằm ở thiết bị hoặc mạng này',
  'verdict.restricted': 'Gần như mọi trang nước ngoài đều bị cắt',
  'verdict.unsure': 'Chưa chắc chắn',
  'verdict.suspected': 'Telegram không trả lời',
  'verdict.suspected-partial': 'Một phần Telegram không trả lời',
  'verdict.stalls': 'Telegram bắt đầu tải rồi đứng lại',
  'suspected.hint': 'Đang kiểm tra lại trước khi nói là bị chặn.',
  'suspected.hint-by-hand': 'Hãy kiểm tra lại sau một phút trước khi kết luận là bị chặn.',

  'short.none': 'chưa kiểm tra',
  'short.open': 'vào được',
  'short.partial': 'bị chặn một phần',
  'short.blocked': 'bị chặn',
  'short.slow': 'bị làm chậm',
  'short.offline': 'không có mạng',
  'short.captive-portal': 'trang đăng nhập',
  'short.outage': 'gặp sự cố',
  'short.local': 'trục trặc tại chỗ',
  'short.restricted': 'trang nước ngoài bị cắt',
  'short.unsure': 'chưa chắc',
  'short.suspected': 'không trả lời',
  'short.suspected-partial': 'một phần không trả lời',
  'short.gap': 'không xem',

  'method.http': 'trang báo chặn',
  'method.dns': 'qua DNS',
  'method.tls-interception': 'chứng chỉ giả',
  'method.tcp-reset': 'bị ngắt',
  'method.tls': 'ngắt theo tên',
  'method.ip': 'theo địa chỉ',
  'method.stall': 'đang tải thì đứng',
  'method.throttling': 'bóp tốc độ',
  'method.unknown': 'chưa rõ nguyên nhân',

  'service.web': 'Bản web',
  'service.app': 'Ứng dụng',
  'service.links': 'Liên kết t.me',
  'service.site': 'telegram.org',
  'service.media': 'Ảnh và tệp',
  'service.bots': 'Bot',

  'reason.all-answered': 'Máy chủ của Telegram đã trả lời, với chứng chỉ thật.',
  'reason.answered-inspected':
    'Telegram có trả lời. Nhưng một chương trình trên thiết bị này, hoặc mạng này, mở lớp mã hóa của các trang Telegram và có thể đọc được nội dung.',
  'reason.some-blocked': {
    other:
      'Không vào được {count} trong {total} dịch vụ của Telegram; các dịch vụ còn lại vẫn vào được.',
  },
  'reason.web-blocked-apps-open': 'Bản web của Telegram bị chặn; ứng dụng có thể vẫn kết nối được.',
  'reason.extras-blocked': 'Chỉ vài phần phụ bị chặn. Trò chuyện vẫn dùng được.',
  'reason.one-silent':
    'Một máy chủ ({host}) không trả lời; các máy chủ khác vẫn trả lời. Thỉnh thoảng một máy chủ lại như vậy.',
  'reason.no-control-answers': 'Các trang khác cũng không trang nào trả lời.',
  'reason.portal-altered':
    'Mạng này trả lời thay cho các trang khác. Có thể nó muốn bạn đăng nhập hoặc chấp nhận điều khoản.',
  'reason.server-errors': 'Máy chủ thật của {host} trả lời “lỗi {status}”. Không ai chặn nó cả.',
  'reason.name-does-not-resolve':
    'DNS mà thiết bị này dùng không có địa chỉ cho {host}, nhưng có cho các trang khác.',
  'reason.look-up-silent': 'DNS mà thiết bị này dùng không trả lời khi được hỏi về {host}.',
  'reason.address-forged':
    'DNS mà thiết bị này dùng dẫn {host} đến một địa chỉ không phải của Telegram.',
  'reason.name-leads-nowhere':
    'DNS mà thiết bị này dùng dẫn {host} đến một địa chỉ không có gì trả lời. Địa chỉ thật của Telegram thì vẫn vào được.',
  'reason.block-page': 'Thay cho {host} có thứ khác trả lời: một trang báo chặn.',
  'reason.forged-certificate':
    'Có kẻ trả lời dưới tên {host} bằng chứng chỉ giả. Các trang khác đưa ra chứng chỉ thật.',
  'reason.name-in-handshake':
    'Kết nối bị ngắt khi tên {host} xuất hiện trong đó. Bản thân địa chỉ đằng sau tên đó thì vẫn vào được.',
  'reason.address-silent':
    'Địa chỉ của Telegram cho {host} không trả lời; các trang khác có trả lời. Nếu Telegram gặp sự cố thì cũng trông như vậy.',
  'reason.address-refused':
    'Kết nối đến địa chỉ của Telegram cho {host} bị từ chối; các trang khác có trả lời.',
  'reason.reset-by-address':
    'Kết nối đến địa chỉ của Telegram cho {host} vừa lập xong đã bị ngắt; các trang khác có trả lời.',
  'reason.reset-in-body': '{host} bắt đầu tải rồi bị ngắt.',
  'reason.stalls': '{host} bắt đầu tải rồi đứng lại: không dùng được.',
  'reason.controls-fail-too':
    '{host} không được, nhưng {count} trong {total} trang khác cũng không được. Điều này không chứng minh gì về Telegram.',
  'reason.line-too-slow':
    '{host} không trả lời, nhưng đường truyền này chậm đến mức các trang khác mất {seconds} giây. Điều này không chứng minh gì về Telegram.',
  'reason.answers-not-whole': '{host} trả lời không đầy đủ.',
  'reason.not-made': 'Không kiểm tra được: bị thiết bị này ngăn hoặc do thiếu quyền.',
  'reason.clock-wrong':
    'Mọi chứng chỉ đều có vẻ đã hết hạn. Đồng hồ của thiết bị này có đúng không?',
  'reason.tls-inspected-everywhere':
    'Một chương trình trên thiết bị này, hoặc mạng này, mở lớp mã hóa của mọi trang.',
  'reason.filter-sinks-names':
    'Một bộ lọc trên thiết bị hoặc mạng này che {host}, giống như che quảng cáo.',
  'reason.cause-unclear':
    '{host} không trả lời trong khi các trang khác có; chưa thấy được nguyên nhân.',
  'reason.failures-probable-by-chance':
    'Kết nối này hay hỏng đến mức {count} lần hỏng không chứng minh được gì.',

  'reason.resolvers-disagree': {
    other:
      'DNS mà thiết bị này dùng nói rằng {host} không tồn tại; {count} máy chủ DNS khác nói là có.',
  },
  'reason.name-is-gone':
    'Tên {host} không còn nữa: {count} máy chủ DNS ở nơi khác cũng không biết nó. Không ai ở đây chặn nó.',
  'reason.foreign-answer':
    'Ở {host}, thứ khác trả lời thay cho máy chủ của Telegram. Ở một địa chỉ khác thì câu trả lời là thật.',
  'reason.throttled':
    '{host} chỉ đạt {kilobits} kbit/s trong khi một trang khác đạt {others}: nó đang bị làm chậm.',
  'reason.foreign-cut-off':
    'Các trang trong nước trả lời; không trang nước ngoài nào trả lời, kể cả Telegram.',

  'reason.silent-elsewhere':
    'Không máy chủ nào của Telegram trả lời, cả ở đây lẫn ở {count} nước khác có người dùng báo cáo. Có vẻ bản thân Telegram đang gặp sự cố.',
  'reason.secure-dns-avoids':
    'DNS của thiết bị hoặc mạng này không cho địa chỉ thật của {host}; DNS bảo mật của trình duyệt vượt qua được điều đó.',

  'failure.none': 'đã trả lời',
  'failure.dns_server_misbehaving': 'tên không có địa chỉ',
  'failure.connection_refused': 'bị từ chối',
  'failure.connection_reset': 'bị ngắt',
  'failure.connection_aborted': 'bị ngắt',
  'failure.host_unreachable': 'không đến được',
  'failure.network_unreachable': 'không đến được',
  'failure.network_down': 'không có mạng',
  'failure.network_reset': 'mạng đã đổi',
  'failure.generic_timeout_error': 'im lặng',
  'failure.eof_error': 'bị đóng',
  'failure.ssl_failed_handshake': 'mã hóa bị từ chối',
  'failure.ssl_invalid_hostname': 'chứng chỉ của tên khác',
  'failure.ssl_unknown_authority': 'chứng chỉ giả',
  'failure.ssl_invalid_certificate': 'chứng chỉ hết hạn',
  'failure.http_request_failed': 'trả lời vô nghĩa',
  'failure.interrupted': 'mạng đã đổi',
  'failure.unknown_failure': 'không được',
  'failure.local_error': 'bị ngăn trên thiết bị này',
  'failure.not-made': 'không thực hiện',

  'kind.page': 'trang',
  'kind.portal': 'trang đã biết, qua http',
  'kind.plain': 'qua http không mã hóa',
  'kind.literal-https': 'theo địa chỉ, có mã hóa',
  'kind.literal-http': 'theo địa chỉ, http không mã hóa',
  'kind.post': 'một yêu cầu trống',
  'kind.mtproto': 'giao thức riêng của Telegram',
  'kind.label': 'một tên không tồn tại',
  'kind.doh': 'một máy chủ DNS khác',
  'kind.domestic': 'một trang trong nước',
  'kind.transfer': 'một lượt tải lớn',
  'kind.look-up': 'trình duyệt tự tra DNS',

  'trouble.settings-damaged':
    'Không đọc được hết cài đặt của bạn. Phần không đọc được trở về mặc định; bản cũ vẫn được giữ. Hãy xem lại các tùy chọn.',
  'trouble.history-newer':
    'Lịch sử của bạn do một bản Telltale mới hơn ghi. Nó được giữ nguyên; các lần kiểm tra mới được hiển thị nhưng không lưu. Hãy cập nhật Telltale để xem.',
  'trouble.disk-full':
    'Ổ đĩa đã đầy: lần kiểm tra cuối được hiển thị nhưng không lưu được. Hãy giải phóng chỗ trống hoặc xóa lịch sử cũ.',
  'trouble.history-unavailable':
    'Không mở được lịch sử. Việc kiểm tra vẫn tiếp tục nhưng không được lưu. Khởi động lại trình duyệt thường có ích.',
  'trouble.history-lost':
    'Trình duyệt đã làm mất một phần lịch sử của bạn và không khôi phục được. Trang lịch sử cho biết phần nào.',
  'trouble.history-unprotected':
    'Lịch sử được lưu, nhưng không ghi được bản sao thứ hai. Nếu trình duyệt làm mất bản đầu thì sẽ không còn gì.',
  'trouble.check-interrupted':
    'Lần kiểm tra cuối bị dừng trước khi xong. Điều đó không nói lên gì về Telegram.',
  'trouble.worker-silent':
    'Phần chạy nền của Telltale không trả lời. Hãy đóng rồi mở lại cửa sổ này, hoặc khởi động lại trình duyệt.',

  'popup.since': 'Từ {time}',
  'popup.since-at-least': 'Muộn nhất là từ {time}',
  'popup.checked': 'Đã kiểm tra {ago}',
  'popup.next': 'lần tới {time}',
  'popup.overdue': 'lần kiểm tra tới bị trễ',
  'popup.by-hand': 'chỉ kiểm tra khi bạn yêu cầu',
  'popup.paused': 'tạm dừng đến {time}',
  'popup.check-now': 'Kiểm tra ngay',
  'popup.checking': 'Đang kiểm tra… {done}/{total}',
  'popup.checking-begins': 'Đang kiểm tra…',
  'popup.pause-hour': 'Dừng 1 giờ',
  'popup.pause-day': 'Dừng 1 ngày',
  'popup.resume': 'Tiếp tục',
  'popup.history': 'Lịch sử',
  'popup.options': 'Tùy chọn',
  'popup.via-proxy':
    'Qua proxy hoặc VPN: điều này cho biết bạn nhận được gì, không phải mạng của bạn làm gì.',
  'popup.loading': 'Đang tải…',
  'popup.services': 'Các dịch vụ của Telegram',
  'popup.not-now': 'thấy {ago}',

  'sites.missing':
    'Trình duyệt không cho Telltale hỏi một số trang cần cho việc kiểm tra. Trang nào không được hỏi thì không được kiểm tra.',
  'sites.to-options': 'Cho phép trong tùy chọn',
  'sites.allow': 'Cho phép tất cả',
  'sites.refused': 'Trình duyệt không cho phép. Không có gì thay đổi.',

  'help.title': 'Bạn có thể làm gì',
  'help.proxy':
    'Ứng dụng của Telegram có cài đặt proxy. Người vận hành proxy thấy địa chỉ của bạn và lúc bạn nhắn, không thấy nội dung.',
  'help.download':
    'Chỉ lấy ứng dụng từ kho ứng dụng của thiết bị hoặc từ các trang chính thức của Telegram:',
  'help.forks':
    'Hãy coi chừng các bản bị sửa, dù chúng hứa hẹn hay đến đâu. Đã có những bản không chính thức được dùng để theo dõi người dùng.',
  'help.corroborate': 'Xem người khác có đo thấy như vậy không:',
  'help.ooni': 'OONI Explorer, kho công khai các phép đo mạng',
  'help.links-mean':
    'Các liên kết này mở trong một thẻ; bên truyền dữ liệu cho bạn thấy bạn mở trang nào.',
  'help.safety': 'Người ta thấy được gì về bạn, và làm sao để an toàn',

  'day.title': '24 giờ qua',
  'day.now': 'bây giờ',
  'day.segment': '{from} – {to}: {verdict}, {duration}',
  'day.from': 'Từ',
  'day.to': 'Đến',
  'day.state': 'Trạng thái',
  'day.hint': 'Dùng phím mũi tên để xem trong ngày.',
  'day.empty': 'Chưa có gì. Lần kiểm tra đầu tiên sẽ bắt đầu hình này.',

  'first.title': 'Telegram có bị chặn ở đây không?',
  'first.what':
    'Telltale hỏi các địa chỉ công khai của Telegram và vài trang quen thuộc, rồi cho bạn biết cái gì bị chặn và chặn thế nào.',
  'first.who':
    'Nhà mạng của bạn có thể thấy các địa chỉ này được hỏi, như khi bạn mở chúng trong một thẻ. Không có gì được gửi cho chúng tôi hay bất kỳ ai nếu bạn không bật.',
  'first.check-once': 'Kiểm tra một lần',
  'first.keep-watching': 'Theo dõi tiếp',
  'first.once-means': 'Kiểm tra một lần ngay, sau đó chỉ khi bạn yêu cầu.',
  'first.watch-means': 'Kiểm tra ngay, rồi khoảng {minutes} phút một lần.',
  'first.safety': 'Bị thấy dùng công cụ này có thể gây hại cho bạn không? Hãy đọc trước.',

  'welcome.title': 'Chào mừng bạn đến với Telltale',
  'welcome.lead':
    'Nó cho bạn biết Telegram có bị chặn ở nơi bạn đang ở không, chặn thế nào và từ khi nào.',
  'welcome.asks': 'Nó hỏi những đâu',
  'welcome.asks-text':
    'web.telegram.org, t.me, telegram.org và các máy chủ khác của Telegram, cùng những địa chỉ mà ứng dụng của Telegram kết nối. Để so sánh: các trang của Google, Apple, Amazon, Cloudflare, Mozilla và Microsoft, vốn hầu hết thiết bị đều truy cập.',
  'welcome.sees': 'Ai có thể thấy điều đó',
  'welcome.sees-text':
    'Bên truyền dữ liệu cho bạn, như nhà mạng, thấy các địa chỉ này được hỏi và có thể đoán rằng bạn dùng Telltale. Nếu chỉ riêng điều đó đã nguy hiểm cho bạn, đừng dùng.',
  'welcome.keeps': 'Nó giữ lại gì',
  'welcome.keeps-text':
    'Kết quả nằm trên thiết bị này cho đến khi bạn xóa hoặc xuất ra. Không có gì được báo cho ai nếu bạn không bật. Nó không chạy trong cửa sổ riêng tư hay ẩn danh và không bao giờ xem các trang bạn mở.',
  'welcome.begin': 'Bắt đầu thế nào',
  'welcome.begin-text':
    'Không nơi nào được hỏi trước khi bạn bấm một trong hai nút này. Sau này đổi lại được.',
  'welcome.independent':
    'Telltale độc lập: Telegram không làm ra nó, không biết ai dùng nó và không liên quan gì đến nó.',
  'welcome.picture':
    'Trình duyệt của bạn hỏi Telegram và, để so sánh, hỏi các trang khác. Nếu chỉ đường đến Telegram bị cắt thì Telegram bị chặn.',
  'welcome.you': 'Bạn',
  'welcome.others': 'Các trang khác',
  'welcome.done':
    'Lần kiểm tra đầu tiên đang chạy. Xem kết quả ở biểu tượng trên thanh công cụ hoặc tại đây:',
  'welcome.see': 'Xem kết quả',

  'safety.title': 'Nếu bị thấy dùng công cụ này có thể gây hại cho bạn',
  'safety.lead': 'Thấy được gì, ai thấy được, và bạn có thể làm gì.',
  'safety.line': 'Bên truyền dữ liệu cho bạn',
  'safety.line-text':
    'Nhà mạng, hoặc người quản lý Wi-Fi, thấy từng lần kiểm tra: hỏi địa chỉ nào và lúc nào. Họ có thể đoán rằng bạn dùng Telltale. Việc tự kiểm tra vẫn tiếp tục khi bạn đi vắng; hãy chọn “Chỉ khi tôi yêu cầu” để tự quyết định từng lần. VPN giấu các lần kiểm tra khỏi nhà mạng, nhưng khi đó kết quả nói về mạng của VPN, không phải mạng của bạn.',
  'safety.holder': 'Người cầm thiết bị này',
  'safety.holder-text':
    'Ai dùng được trình duyệt này đều thấy Telltale đã được cài và mọi thứ nó lưu: bạn lên mạng khi nào, trên mạng nào, ở nước nào, và cái gì bị chặn. Không có mật khẩu nào bảo vệ.',
  'safety.discreet': 'Chế độ kín đáo',
  'safety.discreet-text':
    'Giúp tránh người liếc qua màn hình, không giúp được khi bị lục soát. Bật trong tùy chọn.',
  'safety.erase': 'Xóa',
  'safety.erase-text':
    '“Xóa tất cả” trong tùy chọn xóa ngay lịch sử và cài đặt. Nó không gỡ chính Telltale, không xóa các tệp bạn đã xuất, các bản sao lưu, hay các trang của Telltale trong lịch sử của trình duyệt. Chế độ kín đáo là một cài đặt nên cũng mất theo. Chuyên gia vẫn có thể tìm thấy dấu vết trên ổ đĩa.',
  'safety.reports': 'Báo cáo ẩn danh',
  'safety.reports-text':
    'Tắt cho đến khi bạn bật. Khi đó nhà mạng thấy bạn kết nối một máy chuyển tiếp, điều mà chỉ người dùng Telltale mới làm. Hãy để tắt nếu điều đó có thể gây hại cho bạn.',
  'safety.files': 'Tệp đã xuất',
  'safety.files-text':
    'Tệp đã xuất cho biết các lần kiểm tra diễn ra khi nào và thấy gì, và tên tệp bắt đầu bằng “telltale”. JSON và CSV phân biệt các mạng của bạn bằng mã trông như ngẫu nhiên, không có tên bạn đặt. Chỉ đưa JSON và CSV cho người bạn tin.',
  'safety.sync': 'Các thiết bị khác',
  'safety.sync-text':
    'Telltale không đưa gì vào phần đồng bộ của trình duyệt. Nhưng trình duyệt có đồng bộ tiện ích sẽ cài nó lên cả các thiết bị khác của bạn, và tài khoản cho thấy điều đó. Hãy tắt đồng bộ tiện ích trước khi cài.',
  'safety.border': 'Trước khi qua biên giới hoặc bị lục soát',
  'safety.border-text':
    'Khi còn kịp: giao những gì bạn cần làm bằng chứng cho người đang ở nơi an toàn. Bấm “Xóa tất cả”, gỡ Telltale khỏi trình duyệt trên mọi thiết bị, xóa các tệp đã xuất, xóa lịch sử trình duyệt và danh sách tải xuống. Thứ chưa từng có thì không thể bị tìm thấy: thiết bị an toàn nhất là thiết bị bạn không dùng cho việc này.',

  'options.title': 'Tùy chọn',
  'options.watch': 'Tự kiểm tra',
  'options.watch-off': 'Chỉ khi tôi yêu cầu',
  'options.watch-on': 'Theo dõi tiếp',
  'options.watch-means':
    'Theo dõi tiếp sẽ kiểm tra theo nhịp dưới đây, kể cả khi không mở cửa sổ nào của Telltale.',
  'options.cadence': 'Bao lâu một lần',
  'options.cadence-means':
    'Kiểm tra dày hơn thì phát hiện chặn sớm hơn, nhưng cũng dễ bị để ý hơn. Khoảng cách thay đổi trong mức một phần năm.',
  'options.cadence-managed': 'Do người quản trị trình duyệt này đặt.',
  'options.minutes': { other: '{count} phút một lần' },
  'options.services': 'Kiểm tra những gì',
  'options.services-means': 'Mục đã tắt thì không hỏi và không hiển thị.',
  'options.targets':
    'Danh sách những nơi được hỏi là bản {version}; nó đi kèm Telltale và chỉ đi kèm Telltale.',
  'options.keep-history': 'Giữ lịch sử bao lâu',
  'options.keep-days': 'Giữ các lần kiểm tra trong',
  'options.days': { other: '{count} ngày' },
  'options.keep-nothing': 'không giữ gì',
  'options.keep-means':
    'Những lần cũ hơn bị xóa ở một trong những lần kiểm tra tiếp theo. Nếu không giữ gì, các lần gần nhất chỉ được nhớ đến khi đóng trình duyệt, để có thể xác nhận việc chặn.',
  'options.networks': 'Các mạng',
  'options.networks-means':
    'Tên giúp bạn phân biệt các mạng trong lịch sử. Chúng ở lại trên thiết bị này và không có trong bản xuất nào.',
  'options.networks-none': 'Chưa kiểm tra trên mạng nào.',
  'options.network-last': 'lần kiểm tra cuối {ago}',
  'options.network-forget': 'Quên {network}',
  'options.network-forget-confirm': 'Đúng, xóa các lần kiểm tra và tên của nó',
  'options.network-forgotten': 'Đã xóa các lần kiểm tra và tên của nó.',
  'options.notices': 'Thông báo',
  'options.notices-means':
    'Mỗi lần một thông báo: khi xác nhận bị chặn hoặc bị chậm, khi có thay đổi, và khi mọi thứ vào được trở lại. Ai thấy màn hình của bạn cũng thấy thông báo.',
  'options.notices-ask': 'Hiện thông báo',
  'options.notices-stop': 'Không hiện thông báo',
  'options.notices-on': 'Đang hiện thông báo.',
  'options.notices-refused': 'Trình duyệt không được phép hiện thông báo. Không có gì thay đổi.',
  'options.quiet': 'Giờ yên lặng',
  'options.quiet-from': 'từ',
  'options.quiet-to': 'đến',
  'options.quiet-means': 'Thay đổi trong lúc đó sẽ được báo sau.',
  'options.language': 'Ngôn ngữ',
  'options.language-auto': 'Theo trình duyệt: {language}',
  'options.language-means':
    'Ngôn ngữ của các trang và thông báo của Telltale. Tên của nó trong danh sách của trình duyệt thì theo trình duyệt.',
  'options.discreet': 'Chế độ kín đáo',
  'options.discreet-on': 'Không nói gì về Telegram ngoài các trang của Telltale',
  'options.discreet-means':
    'Biểu tượng trên thanh công cụ là một ô vuông xám không bao giờ đổi; tên của nó, tên các thẻ và thông báo không nói gì về Telegram hay Telltale.',
  'options.discreet-hides-not':
    'Những gì nó không giấu được: Telltale vẫn có tên trong danh sách và trình đơn tiện ích của trình duyệt; một số hệ thống ghi thêm tên đó vào thông báo; các trang của nó khi mở ra thì cho thấy chúng là gì; và bên truyền dữ liệu cho bạn vẫn thấy các lần kiểm tra như trước.',
  'options.safety': 'Thêm về những gì thấy được, và nên làm gì trước khi bị lục soát',
  'options.erase': 'Xóa tất cả',
  'options.erase-means':
    'Xóa ngay lịch sử và mọi cài đặt trên thiết bị này. Chính Telltale và các tệp bạn đã xuất vẫn còn; hãy gỡ và xóa cả chúng. Không ai có thể hứa rằng công cụ giám định không còn tìm thấy gì trên ổ đĩa.',
  'options.erase-confirm': 'Đúng, xóa tất cả',
  'options.erased': 'Đã xóa tất cả.',
  'options.saved': 'Đã lưu.',
  'options.failed': 'Không lưu được: {error}. Không có gì thay đổi.',
  'options.keep': 'Không xóa',

  'crowd.network': 'Người khác trên mạng này: {state}',
  'crowd.country': 'Người khác ở {place}: {state}',
  'crowd.nobody': 'Gần đây quá ít người ở đây gửi báo cáo.',
  'crowd.open': 'vào được',
  'crowd.partial': 'bị chặn một phần',
  'crowd.blocked': 'bị chặn',
  'crowd.slow': 'bị làm chậm',
  'crowd.mixed': 'báo cáo khác nhau',

  'reporting.off': 'Báo cáo ẩn danh đang tắt',
  'reporting.forbidden': 'Người quản trị trình duyệt này đã cấm báo cáo ẩn danh',
  'reporting.no-relay': 'Báo cáo ẩn danh cần một máy chuyển tiếp',
  'reporting.no-permission': 'Báo cáo ẩn danh đã ngừng: không có quyền kết nối máy chuyển tiếp',
  'reporting.on': 'Báo cáo ẩn danh đang bật',
  'reporting.shared': 'chia sẻ {ago}',
  'reporting.waiting': { other: '{count} đang chờ' },

  'reports.title': 'Báo cáo ẩn danh',
  'reports.means':
    'Nếu bạn đồng ý, Telltale chia sẻ những gì nó tìm thấy, để mọi người thấy được Telegram bị chặn ở đâu. Tính năng này tắt cho đến khi bạn bật ở đây. Chỉ chia sẻ kết quả chắc chắn, nhiều nhất mỗi giờ một lần, sau khi chờ một khoảng ngẫu nhiên tối đa một giờ.',
  'reports.payload': 'Nội dung sẽ gửi tiếp theo',
  'reports.payload-means':
    'Chỉ có vậy, thêm khoảng trắng cho đủ {count} byte rồi niêm phong. Giờ là giờ của lần kiểm tra; id thì mỗi báo cáo một khác. Số hiệu nhà mạng của bạn (asn) được hỏi từ máy chuyển tiếp khi báo cáo đã bật.',
  'reports.no-report':
    'Lần kiểm tra mới nhất sẽ không được chia sẻ: chưa có lần nào, không rõ nước nào, đi qua proxy hoặc VPN, hoặc chưa có gì chắc chắn.',
  'reports.preview': 'Xem lại',
  'reports.who': 'Ai thấy được gì',
  'reports.by-line': 'Nhà mạng của bạn và bất kỳ ai trên đường truyền',
  'reports.by-line-sees':
    'thấy bạn kết nối máy chuyển tiếp này và vào lúc nào, tức là thấy có người ở đây dùng Telltale; không thấy bạn báo cáo gì. Nếu chỉ riêng điều đó đã nguy hiểm cho bạn, hãy để báo cáo tắt.',
  'reports.by-relay': 'Máy chuyển tiếp',
  'reports.by-relay-sees':
    'thấy địa chỉ của bạn, giờ mà báo cáo nói đến, và các byte niêm phong mà nó không mở được.',
  'reports.by-gateway': 'Cổng tiếp nhận',
  'reports.by-gateway-sees':
    'mở báo cáo và đếm; không biết địa chỉ của bạn. Chỉ công bố số đếm từ ít nhất năm phần khác nhau của một mạng, không bao giờ công bố từng báo cáo.',
  'reports.by-both': 'Cả hai gộp lại',
  'reports.by-both-sees':
    'có thể biết ai báo cáo gì. Lời hứa chỉ đúng khi hai bên vận hành chúng không bắt tay với nhau. Hãy tìm hiểu ai vận hành máy chuyển tiếp bạn dùng.',
  'reports.stop':
    'Để dừng, bấm nút bên dưới: những gì còn chờ bị xóa ngay. Lịch sử trên thiết bị này không bị động đến.',
  'reports.turn-on': 'Bật báo cáo ẩn danh',
  'reports.turn-off': 'Tắt báo cáo ẩn danh',
  'reports.not-allowed':
    'Không có quyền từ trình duyệt thì không gì được gửi. Không có gì thay đổi.',
  'reports.show-crowd': 'Hiện những gì người khác thấy',
  'reports.show-crowd-means':
    'Đọc số liệu đã công bố của cả thế giới từ máy chuyển tiếp, nhiều nhất mỗi giờ một lần; luôn đọc khi báo cáo đang bật. Máy chuyển tiếp và đường truyền thấy bạn hỏi, không thấy bạn xem gì.',

  'relays.title': 'Máy chuyển tiếp',
  'relays.means':
    'Máy chuyển tiếp giữ kín địa chỉ của bạn với bên đếm báo cáo. Nếu có nhiều máy thì thử lần lượt.',
  'relays.none':
    'Chưa có máy chuyển tiếp nên chưa thể báo cáo gì. Bạn có thể nhập một máy ở dưới, hoặc',
  'relays.none-file': 'xuất lịch sử thành tệp cho OONI.',
  'relays.remove': 'Gỡ bỏ',
  'relays.given': 'đi kèm bản Telltale này, hoặc do người quản trị trình duyệt đặt',
  'relays.address': 'Địa chỉ máy chuyển tiếp',
  'relays.key': 'Khóa của cổng tiếp nhận',
  'relays.key-means':
    'Lấy cả hai từ nơi bạn tin, và xem người khác có nhận cùng một khóa không: khóa làm riêng cho bạn sẽ đánh dấu báo cáo là của bạn.',
  'relays.add': 'Thêm máy này',
  'relays.wrong':
    'Đó không phải máy chuyển tiếp: cần một địa chỉ https không có đường dẫn, và cấu hình khóa của cổng tiếp nhận viết bằng chữ số thập lục phân.',
  'relays.other-gateway':
    'Máy này dẫn đến cổng tiếp nhận khác với các máy ở trên, và báo cáo sẽ bị đếm hai lần. Hãy gỡ các máy kia trước.',
  'relays.refused':
    'Không có quyền từ trình duyệt thì không kết nối được máy chuyển tiếp. Máy chưa được thêm.',

  'outbox.waiting': { other: '{count} báo cáo đang chờ.' },
  'outbox.next': 'Lần thử tiếp theo: {time}.',
  'outbox.unreachable': 'Lần trước không kết nối được máy chuyển tiếp. Sẽ thử lại, tối đa 48 giờ.',
  'outbox.busy': 'Máy chuyển tiếp yêu cầu quay lại sau.',
  'outbox.counted': { other: 'Đã chia sẻ {count} báo cáo.' },
  'outbox.last': 'Lần cuối: {time}.',
  'outbox.expired': { other: 'Đã bỏ {count}: không máy chuyển tiếp nào nhận trong 48 giờ.' },
  'outbox.displaced': { other: 'Đã bỏ {count}: có hơn 50 báo cáo chờ.' },
  'outbox.refused': { other: 'Đã bỏ {count}: cổng tiếp nhận từ chối.' },

  'timeline.title': 'Lịch sử',
  'timeline.empty':
    'Chưa có lần kiểm tra nào. Trước hết hãy bấm “Kiểm tra ngay” trong cửa sổ Telltale.',
  'timeline.empty-kept-nothing': 'Không lưu gì cả, như bạn đã chọn trong tùy chọn.',
  'timeline.checks': 'Các lần kiểm tra',
  'timeline.one': 'Một lần kiểm tra',
  'timeline.older': 'Các lần cũ hơn',
  'timeline.export-json': 'Xuất ra JSON',
  'timeline.export-csv': 'Xuất ra CSV',
  'timeline.export-ooni': 'Xuất cho OONI',
  'timeline.exporting': 'Đang xuất… {done}/{total}',
  'timeline.exported': 'Đã lưu thành {file}.',
  'timeline.file': 'Lưu giữ và chuyển giao',
  'timeline.cancel': 'Hủy',
  'timeline.cancelled': 'Đã hủy. Không có gì được lưu.',
  'timeline.delete': 'Xóa lịch sử',
  'timeline.delete-means':
    'Xóa mọi lần kiểm tra trên thiết bị này; cài đặt vẫn còn. Hãy xuất ra trước nếu có thể cần làm bằng chứng.',
  'timeline.delete-confirm': 'Đúng, xóa mọi lần kiểm tra',
  'timeline.deleted': 'Đã xóa mọi lần kiểm tra.',
  'timeline.failed': 'Không được: {error}',
  'timeline.kept': { other: 'đã lưu {count} lần kiểm tra' },
  'timeline.period': 'Phạm vi:',
  'timeline.period-all': 'mọi lần kiểm tra',
  'timeline.period-day': '24 giờ qua',
  'timeline.period-week': '7 ngày qua',
  'timeline.period-month': '30 ngày qua',
  'timeline.period-year': 'một năm qua',
  'timeline.delete-confirm-period': 'Đúng, xóa các lần kiểm tra trong thời gian này',
  'timeline.deleted-period': 'Đã xóa các lần kiểm tra trong thời gian này.',
  'timeline.import': 'Nhập lịch sử từ tệp JSON',
  'timeline.lost':
    'Trình duyệt đã làm mất các lần kiểm tra trong những lúc này và không khôi phục được:',
  'timeline.lost-seen': 'Tôi đã biết',
  'timeline.interrupted': 'bị dừng trước khi xong',
  'timeline.discarded': 'mạng đổi giữa chừng',
  'timeline.unfinished-means':
    'Lần kiểm tra này không có kết quả. Nó không nói lên gì về Telegram.',
  'timeline.by-alarm': 'tự động',
  'timeline.by-click': 'theo yêu cầu',
  'timeline.took': 'mất {seconds} giây',
  'timeline.evidence': 'Bằng chứng',
  'timeline.raw': 'Như trên, dạng thô',
  'evidence.target': 'Đã hỏi gì',
  'evidence.kind': 'Cách hỏi',
  'evidence.result': 'Kết quả',
  'evidence.failure': 'Lỗi',
  'evidence.status': 'Mã trả lời',
  'evidence.ip': 'Địa chỉ',
  'evidence.ms': 'ms',
  'evidence.reused': 'kết nối có từ trước',
  'evidence.altered': 'bị sửa trên đường đi',
  'evidence.reached-dns': 'đến được bước tra địa chỉ',
  'evidence.reached-tcp': 'đến được bước kết nối',
  'evidence.reached-tls': 'đến được bước mã hóa',
  'evidence.reached-answer': 'đến được phần trả lời',

  'check.finding': '{state}. {reason}',
  'check.copy': 'Sao chép bằng chứng',
  'check.text-title': 'Telltale, kiểm tra lúc {time}: {outcome}',
  'copy.done': 'Đã sao chép.',
  'text.comma': ', ',

  'range.title': 'Xem lại bao lâu',
  'range.day': '24 giờ',
  'range.week': '7 ngày',
  'range.month': '30 ngày',
  'range.year': '1 năm',
  'filter.service': 'Dịch vụ',
  'filter.network': 'Mạng',
  'filter.all': 'tất cả',
  'network.unknown': 'mạng không rõ',
  'network.unnamed': 'mạng {id}',

  'bars.title': 'Những gì vào được',
  'bars.overall': 'Telegram nói chung',
  'bars.empty': 'Không có lần kiểm tra nào trong thời gian này.',
  'bars.hint': 'Dùng phím mũi tên để xem trong một thanh.',
  'bars.now': 'bây giờ, {time}',
  'bars.only': { other: '{state} trong {count} lần kiểm tra' },
  'bars.part': '{state} trong {part}/{count} lần kiểm tra',

  'latency.title': 'Thời gian đến byte đầu tiên',
  'latency.means':
    'Từ lúc hỏi đến byte đầu tiên của câu trả lời, lấy giá trị giữa của mỗi nửa giờ hoặc ba giờ. Không tính các lần kiểm tra không thành.',
  'latency.too-long': 'Chỉ hiện cho 24 giờ và 7 ngày.',
  'latency.empty': 'Không trang nào trả lời trong thời gian này.',
  'latency.time': 'Thời điểm',
  'latency.ms': '{ms} ms',

  'incident.title': 'Các đợt bị chặn hoặc bị chậm',
  'incident.none': 'Không có đợt chặn hay làm chậm nào được xác nhận trong thời gian này.',
  'incident.blocked': '{service}: bị chặn',
  'incident.slow': '{service}: bị làm chậm',
  'incident.began': 'Bắt đầu',
  'incident.began-words': 'bắt đầu: {began}',
  'incident.ended': 'Kết thúc',
  'incident.length': 'Kéo dài',
  'incident.methods': 'Cách chặn',
  'incident.network': 'Mạng',
  'incident.country': 'Nước',
  'incident.between': 'giữa {after} và {by}',
  'incident.unwatched':
    'lúc nào đó giữa {after} và {by}; không lần kiểm tra nào ở giữa cho biết khi nào',
  'incident.begin-unknown': 'trước {by}; không còn lưu lần kiểm tra tốt nào trước đó trên mạng này',
  'incident.no-end': 'chưa thấy kết thúc; thấy lần cuối {last}',
  'incident.going-on': 'chưa thấy kết thúc',
  'incident.length-between': '{least} đến {most}',
  'incident.length-at-least': 'ít nhất {least}',
  'incident.length-so-far': 'đến nay ít nhất {least}',
  'incident.method': '{method} từ {from}',
  'incident.first-check': 'Lần kiểm tra đầu tiên thấy nó',
  'incident.tell-country': 'Ghi cả tên nước: {country}',
  'incident.copy': 'Sao chép dạng chữ',
  'incident.save': 'Lưu thành ảnh',
  'incident.saved': 'Đã lưu.',
  'incident.share-means':
    'Chữ và ảnh cho biết chuyện gì, khi nào (giờ UTC), thế nào và bao lâu. Không có mạng của bạn hay địa chỉ nào trong đó.',
  'incident.shared-title': 'Telegram, {what}',
  'incident.shared-by': 'Thấy bằng Telltale từ một trình duyệt. Giờ là UTC.',

  'import.running': 'Nhập',
  'import.holds': { other: 'Tệp có {count} lần kiểm tra.' },
  'import.adds': { other: 'Sẽ thêm {count} lần,' },
  'import.span': 'từ {from} đến {to}.',
  'import.networks': 'Các mạng: {networks}.',
  'import.known': { other: '{count} lần đã có ở đây.' },
  'import.too-old': { other: '{count} lần cũ hơn thời hạn bạn giữ và sẽ bị bỏ qua.' },
  'import.from-future': {
    other: '{count} lần đến từ tương lai và sẽ bị bỏ qua. Đồng hồ của thiết bị này có đúng không?',
  },
  'import.confirm': { other: 'Thêm {count} lần kiểm tra' },
  'import.leave': 'Không thêm',
  'import.done': 'Đã thêm các lần kiểm tra.',
  'import.cancelled': 'Đã hủy. Không có gì thay đổi.',
  'import.unchanged': 'Không có gì thay đổi.',
  'import.line': '(Dòng {line}.)',
  'import.place': '(Dòng {line}: {what}.)',
  'import.unreadable': 'Không đọc được tệp, hoặc tệp vừa bị thay đổi.',
  'import.not-text': 'Đây không phải tệp văn bản.',
  'import.not-json': 'Đây không phải tệp JSON, hoặc tệp bị hỏng.',
  'import.cut-off': 'Tệp kết thúc giữa chừng. Tệp có được chép trọn không?',
  'import.foreign': 'Đây không phải lịch sử do Telltale ghi.',
  'import.version-unknown': 'Tệp do một bản Telltale mới hơn ghi. Hãy cập nhật Telltale trước.',
  'import.part-missing': 'Tệp thiếu một phần.',
  'import.part-twice': 'Một phần của tệp xuất hiện hai lần.',
  'import.entry-invalid': 'Có chỗ trong tệp không giống cách Telltale ghi.',
  'import.not-in-order': 'Có lần kiểm tra trong tệp không muộn hơn lần đứng trước nó.',
  'import.entry-too-long': 'Có mục trong tệp dài hơn mọi mục Telltale ghi.',
  'import.too-many-a-day': 'Tệp có số lần kiểm tra trong một ngày nhiều hơn mức ai có thể làm.',
  'import.undone': 'Lịch sử đã bị xóa trong lúc đó.',

  'notice.open': 'Đã vào lại được Telegram',
  'notice.text': 'Trên mạng bạn đang dùng. Lịch sử của Telltale cho biết thêm.',

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (kiểm tra lúc {time})',

  'discreet.name': 'Tiện ích',
  'discreet.notice': 'Có thay đổi',
  'discreet.notice-text': 'Mở tiện ích để xem.',
};
