### Lời Nguồn nói với người vận hành, trên dòng lệnh.

cli-interrupted = Đã dừng giữa chừng theo yêu cầu.

## Cấu hình

cli-config-wrong = Cấu hình có { $count } chỗ cần sửa:
cli-config-row = – { $path }: { $wanted }
cli-config-expected-text = cần một dòng chữ trong ngoặc kép, tối đa { $most } ký tự
cli-config-expected-whole = cần một số nguyên từ { $least } đến { $most }
cli-config-expected-number = cần một số từ { $least } đến { $most }
cli-config-expected-switch = cần true hoặc false
cli-config-expected-choice = cần một trong các chữ: { $words }
cli-config-expected-hour = cần giờ và phút, như "18:30"
cli-config-expected-time-zone = cần tên một múi giờ, như "Asia/Ho_Chi_Minh"
cli-config-expected-token = cần mã bí mật của bot do @BotFather cấp: số, dấu hai chấm, chữ và số
cli-config-expected-base-url = cần một địa chỉ http hoặc https kết thúc bằng /bot
cli-config-expected-proxy = cần một địa chỉ bắt đầu bằng http:// hoặc https://
cli-config-expected-address = cần một địa chỉ https:// của máy chủ này, không kèm đường dẫn
cli-config-expected-path = cần một đường dẫn bắt đầu bằng dấu /
cli-config-expected-webhook-secret = cần một chuỗi 16 đến 256 chữ cái không dấu và số
cli-config-expected-host = cần tên hoặc địa chỉ của máy này, như "127.0.0.1"
cli-config-expected-database = cần "sqlite+aiosqlite:///tên-tệp"
cli-config-expected-holidays = cần danh sách, mỗi ngày ghi { "{" } date = 2026-10-07, name = "…" { "}" }
cli-config-expected-section = cần là một mục, ghi trong ngoặc vuông
cli-config-unknown = không có khóa này
cli-config-unknown-near = không có khóa này; có phải { $near } không?
cli-config-smaller-than = cần nhỏ hơn { $other }
cli-config-later-than = cần muộn hơn { $other }
cli-config-within-hours = cần trong giờ được nhắn, từ { $first } đến { $last }
cli-config-needed-for-webhook = cần có khi mode = "webhook"
cli-config-token-needed = chưa có mã bí mật của bot: ghi vào đây, vào token_file, hoặc vào biến môi trường NGUON_TELEGRAM_TOKEN
cli-config-token-twice = đã có token, xin bỏ một trong hai
cli-config-unreadable = không đọc được tệp này
cli-config-no-file = không có tệp này; chép config.example.toml thành config.toml rồi ghi mã bí mật của bot
cli-config-not-toml = tệp viết chưa đúng dạng TOML, xem dòng { $row }

## Chạy

cli-run-already = Trợ lý Nguồn đang chạy trên cơ sở dữ liệu này (tiến trình { $process }). Xin dừng tiến trình ấy trước.
cli-run-ready = Trợ lý Nguồn đã chạy: { $bot } (tình trạng: { $health }).
cli-run-no-officer = Chưa có cán bộ nào. Tạo người đầu tiên bằng lệnh: { $command }
cli-run-port-taken = Không mở được cổng { $port } trên { $host }: chương trình khác đang dùng. Đổi [web] port.

## Trang thử và một tháng mẫu

cli-demo-ready = Mở trang này trong trình duyệt: { $address }
cli-demo-stop = Bấm Ctrl+C để dừng.

## Cơ sở dữ liệu

cli-migrate-created = Đã tạo cơ sở dữ liệu { $database }.
cli-migrate-current = Cơ sở dữ liệu đã là bản mới nhất.
cli-migrate-done = Đã nâng cấp cơ sở dữ liệu. Bản trước khi nâng cấp: { $copy }
cli-migrate-newer = Cơ sở dữ liệu mới hơn chương trình này. Xin cập nhật chương trình; chưa thay đổi gì.
cli-database-server = Bản này chưa dùng được máy chủ cơ sở dữ liệu { $database }; xin để [database] url là một tệp SQLite.
cli-database-closed = Không mở được cơ sở dữ liệu { $database }; xem lại [database] url, quyền của tệp và chỗ trống trên đĩa.

## Kiểm tra

cli-check-all-fine = Mọi việc đều ổn.
cli-check-not-fine = Có chỗ cần sửa, xem các dòng trên.
cli-check-config-fine = Cấu hình: đọc được.
cli-check-contact-missing = Cấu hình: chưa có tên Đảng ủy hoặc số máy liên hệ; ghi [committee] name, contact_name và contact_phone, vì người lạ và người cần giúp được nhắn những tên này.
cli-check-database-fine = Cơ sở dữ liệu { $database }: ổn.
cli-check-database-missing = Cơ sở dữ liệu { $database }: chưa có; lệnh nguon migrate sẽ tạo.
cli-check-database-old = Cơ sở dữ liệu { $database }: bản cũ; dừng trợ lý rồi dùng lệnh nguon migrate để nâng cấp.
cli-check-database-newer = Cơ sở dữ liệu { $database }: mới hơn chương trình này; xin cập nhật chương trình.
cli-check-database-closed = Cơ sở dữ liệu { $database }: không mở được; xem lại [database] url và quyền của tệp.
cli-check-database-damaged = Cơ sở dữ liệu { $database }: tệp hỏng; dừng trợ lý, giữ lại tệp này rồi dùng bản sao lưu gần nhất.
cli-check-disk-fine = Đĩa: còn trống { $free } MB.
cli-check-disk-low = Đĩa: chỉ còn trống { $free } MB; xin dọn bớt.
cli-check-token-missing = Mã bí mật của bot: chưa có; ghi vào [telegram] token.
cli-check-token-refused = Mã bí mật của bot: máy chủ nhắn tin không nhận; lấy lại từ @BotFather.
cli-check-telegram-fine = Kết nối nhắn tin: ổn, bot { $bot }.
cli-check-telegram-unreachable = Kết nối nhắn tin: không tới được { $address }; xem lại mạng, proxy hoặc base_url.
cli-check-address-refused = Kết nối nhắn tin: { $address } không nhận bot này; xem lại base_url và mã bí mật của bot.
cli-check-telegram-no-groups = Bot chưa được vào nhóm; nhắn @BotFather lệnh /setjoingroups, chọn Enable.
cli-check-telegram-reads-all = Bot đang đọc được mọi tin trong nhóm; nhắn @BotFather lệnh /setprivacy, chọn Enable, rồi mời lại bot vào nhóm.
cli-check-telegram-webhook-set = Bot đang đặt webhook; lệnh nguon run sẽ gỡ để hỏi tin (mode = "polling").
cli-check-telegram-webhook-to-set = Webhook chưa đặt đúng { $address }; lệnh nguon run sẽ đặt.
cli-check-telegram-webhook-error = Webhook: máy chủ nhắn tin báo lỗi «{ $error }»; xem lại webhook_address và máy chủ web phía trước.
cli-check-officer-fine = Cán bộ Ban Xây dựng Đảng: { $count } người.
cli-check-officer-none = Cán bộ Ban Xây dựng Đảng: chưa có ai; lệnh: { $command }
cli-check-groups-fine = Nhóm chi bộ: đã gắn đủ { $count } nhóm.
cli-check-group-missing = Nhóm { $unit }: chưa gắn; trong nhóm ấy nhắn /lienket.
cli-check-group-lost = Nhóm { $unit }: trợ lý không còn trong nhóm; mời lại rồi nhắn /lienket.
cli-check-group-larger = Nhóm { $unit }: có { $members } người, nhiều hơn { $roll } đảng viên trong danh sách; xin xem lại ai đang ở trong nhóm.
cli-check-people-without-phone = Chưa vào trợ lý: { $count } người có chức danh hoặc được phân công; mời bằng lệnh /moi.
cli-check-parked = Có { $count } tin không xử lý được đã để riêng; xem nhật ký của chương trình.
cli-check-last-tick = Trợ lý làm việc gần nhất lúc { $at }.
cli-check-next-due = Việc đến hạn sắp tới: { $at }.
cli-check-meeting-missing = { $unit }: chưa có lịch họp; bí thư chi bộ nhắn /lichhop.
cli-check-clock-fine = Đồng hồ: ổn.
cli-check-clock-alone = Đồng hồ: chưa so được với máy chủ nhắn tin.
cli-check-clock-year = Đồng hồ của máy sai năm; xin chỉnh giờ.
cli-check-clock-off = Đồng hồ của máy lệch { $seconds } giây; xin bật đồng bộ giờ.

## Mời

cli-invite-done =
    Mã mời của { $name }: { $code }
    Người ấy mở bot và nhắn: /start { $code }
    Mã dùng một lần, có giá trị đến { $until }.
cli-invite-bad-name = Họ tên cần một dòng, tối đa 100 ký tự.
cli-invite-needs-unit = Chức danh { $role } cần thêm --unit và mã đơn vị.
cli-invite-no-unit = Chức danh { $role } thuộc Đảng ủy, xin bỏ --unit.
cli-invite-unknown-unit = Không có đơn vị mang mã { $unit } cho chức danh { $role }.
cli-invite-several = Có nhiều người tên { $name }; xin mời bằng lệnh /moi trong trợ lý.

## Nhập danh sách

cli-import-no-file-named = Xin ghi tên tệp .xlsx hoặc .csv; hoặc --template để lấy mẫu.
cli-import-template-xlsx = Tên tệp mẫu cần kết thúc bằng .xlsx.
cli-import-template-exists = Đã có tệp { $file }; xin chọn tên khác.
cli-import-template-failed = Không ghi được tệp { $file }.
cli-import-template-written = Đã ghi tệp mẫu { $file }. Dòng ví dụ để nguyên thì không được nhập.
cli-import-done = Đã nhập thêm { $units } đơn vị, { $people } người, { $posts } chức danh, { $meetings } lịch họp.
cli-import-dry-run = Danh sách đúng: thêm { $units } đơn vị, { $people } người, { $posts } chức danh, { $meetings } lịch họp. Chưa ghi gì.
cli-import-wrong = Có { $count } chỗ cần sửa. Chưa ghi gì.
cli-import-cell = dòng { $row }, cột «{ $column }»
cli-import-at-cell = { $file } – { $sheet }, { $place }: { $what }
cli-import-at-sheet = { $file } – { $sheet }: { $what }
cli-import-at-file = { $file }: { $what }

# Các lỗi: { $code } là chữ đang có trong ô.
cli-import-no-file = không có hoặc không mở được tệp này
cli-import-kind-of-file = chỉ đọc được tệp .xlsx hoặc .csv
cli-import-file-too-big = tệp lớn quá 20 MB
cli-import-not-a-workbook = không phải tệp bảng tính, tệp hỏng hoặc có mật khẩu; xin lưu lại dạng .xlsx
cli-import-not-utf8 = chữ không đúng bảng mã; xin lưu lại dạng «CSV UTF-8» hoặc .xlsx
cli-import-too-many-rows = nhiều quá 20.000 dòng
cli-import-nothing-found = không thấy bảng nào; dòng đầu cần các tiêu đề như trong tệp mẫu
cli-import-no-titles = không thấy dòng tiêu đề như trong tệp mẫu
cli-import-missing-title = thiếu cột này
cli-import-title-twice = cột này có hai lần
cli-import-unknown-title = không có cột này trong mẫu; xin đổi tiêu đề hoặc xóa cột
cli-import-merged-cell = ô bị gộp; xin bỏ gộp ô
cli-import-formula = ô là công thức chưa có kết quả; xin ghi hẳn giá trị
cli-import-cell-error = ô báo lỗi «{ $code }»
cli-import-too-long = dài quá { $code } ký tự
cli-import-missing = còn trống
cli-import-unknown-kind = không rõ loại «{ $code }»; xem danh sách trong tệp mẫu
cli-import-bad-code = mã «{ $code }» cần từ 1 đến 16 chữ cái và số, không dấu cách
cli-import-code-twice = mã «{ $code }» đã dùng ở dòng trên
cli-import-bad-prefix = «{ $code }» cần từ 1 đến 6 chữ cái, như NL
cli-import-prefix-twice = «{ $code }» đã dùng cho chi bộ khác
cli-import-bad-meeting = chưa hiểu «{ $code }»; ghi như «thứ Năm tuần 2, 19 giờ 30» hoặc «ngày 12, 19 giờ 30»
cli-import-unknown-parent = không có đoàn thể xã nào là «{ $code }»; chỉ chi đoàn, chi hội mới cần ghi
cli-import-branch-of-chapter-only = chỉ ghi cho chi đoàn, chi hội; ô đang có «{ $code }»
cli-import-chapter-needs-branch = chi đoàn, chi hội cần ghi chi bộ cùng bản
cli-import-unknown-branch = không có chi bộ nào là «{ $code }»
cli-import-not-yes-no = cần «có» hoặc «không», không phải «{ $code }»
cli-import-not-a-date = «{ $code }» không phải ngày hay năm sinh; ghi như 12/3/1980 hoặc 1980
cli-import-unknown-membership = cần «chính thức», «dự bị» hoặc «không», không phải «{ $code }»
cli-import-unknown-title-of-post = không rõ chức danh «{ $code }»; xem danh sách trong tệp mẫu
cli-import-post-needs-unit = chưa rõ «{ $code }» của đơn vị nào; ghi thêm mã trong ngoặc, như «bí thư chi đoàn (CD-NL)»
cli-import-in-charge-of-which = cần ghi mã các chi bộ phụ trách
cli-import-post-for-official = chức danh của chi bộ dành cho đảng viên chính thức
cli-import-person-twice = «{ $code }» có hai lần; nếu là hai người, xin ghi ngày sinh

## Việc đến hạn

cli-due-bad-time = Chưa hiểu thời điểm; ghi như "2026-11-05 18:30".
cli-due-none = Đến { $at } không có tin nào được gửi.
cli-due-too-far = Chỉ xem được trong vòng một năm tới.
cli-due-day = ── { $day } ──
cli-due-row = { $hour } – { $who }: { $text }
cli-due-unreached = Ngoài ra có { $count } tin không gửi được vì người nhận chưa vào trợ lý.

## Tên gọi chung

committee-unnamed = Đảng ủy xã
