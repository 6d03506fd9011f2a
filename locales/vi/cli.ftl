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
cli-config-expected-yearly-steps = một danh sách, mỗi mục dạng {"{"} on = "26/3", what = "…" {"}"}; what là một trong: { $codes }
cli-config-expected-day-of-year = cần ngày và tháng như "15/10", hoặc để trống
cli-config-expected-time-zone = cần tên một múi giờ, như "Asia/Ho_Chi_Minh"
cli-config-expected-token = cần mã bí mật của bot do @BotFather cấp: số, dấu hai chấm, chữ và số
cli-config-expected-base-url = cần một địa chỉ http hoặc https kết thúc bằng /bot
cli-config-expected-proxy = cần một địa chỉ bắt đầu bằng http:// hoặc https://
cli-config-expected-address = cần một địa chỉ https:// của máy chủ này, không kèm đường dẫn
cli-config-expected-path = cần một đường dẫn bắt đầu bằng dấu /
cli-config-expected-webhook-secret = cần một chuỗi 16 đến 256 chữ cái không dấu và số
cli-config-expected-host = cần tên hoặc địa chỉ của máy này, như "127.0.0.1"
cli-config-expected-database = cần "sqlite+aiosqlite:///tên-tệp"
cli-config-expected-days-of-year = cần danh sách ngày và tháng như ["2/9", "15/1"]
cli-config-expected-days = cần danh sách ngày, mỗi ngày ghi như "2026-08-22"
cli-config-expected-holidays = cần danh sách, mỗi ngày ghi { "{" } date = 2026-10-07, name = "…" { "}" }
cli-config-expected-stage-labels = cần một bảng như { "{" } listed = "cảm tình Đảng" { "}" }: tên bước, rồi cách gọi tối đa { $most } ký tự
cli-config-expected-section = cần là một mục, ghi trong ngoặc vuông
cli-config-unknown = không có khóa này
cli-config-unknown-near = không có khóa này; có phải { $near } không?
cli-config-expected-day = cần một ngày ghi như 2026-01-01, không để trong ngoặc kép
cli-config-expected-forms = cần danh sách, mỗi mục là một bảng [[documents.forms]] có key là mã mẫu giấy tờ có sẵn, kèm code (tối đa 20 ký tự, không dấu cách) hoặc title (tối đa { $most } ký tự), mỗi mẫu một lần
cli-config-expected-rules = cần danh sách, mỗi mục là một bảng [[rules.own]] có mã quy định (code)
cli-config-expected-rule-off = chỗ này chỉ nhận on = false, kèm code và source, không kèm mục nào khác
cli-config-expected-rule-source = cần ghi văn bản của chính cấp ủy: tên, số, ngày
cli-config-expected-warn = cần danh sách số nguyên, số lớn ghi trước: [20, 10, 5]
cli-config-unknown-rule = không có quy định nào mang mã này, xin xem docs/sources.md
cli-config-unknown-rule-near = không có quy định nào mang mã này; có phải { $near } không?
cli-config-rule-without-value = quy định này không có con số, chỉ có thể tắt hoặc đổi ngày nhắc
cli-config-rule-twice = quy định này đã có mục khác trái với mục này, xin bỏ một trong hai
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
cli-check-rule-overtaken = Quy định: giá trị riêng của { $code } từ ngày { $day } không còn áp dụng vì đã có quy định mới hơn; xin xem docs/sources.md rồi ghi ngày muộn hơn hoặc bỏ mục này.
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
    Người ấy mở trợ lý và nhắn: /batdau { $code }
    Mã dùng một lần, có giá trị đến { $until }.
cli-invite-void = Mã cấp trước cho { $name } không dùng được nữa.
cli-invite-bad-name = Họ tên cần một dòng, tối đa 100 ký tự.
cli-invite-needs-unit = Chức danh { $role } cần thêm --unit và mã đơn vị.
cli-invite-no-unit = Chức danh { $role } thuộc Đảng ủy, xin bỏ --unit.
cli-invite-unknown-unit = Không có đơn vị mang mã { $unit } cho chức danh { $role }.
cli-invite-several = Có nhiều người tên { $name }; xin mời bằng lệnh /moi trong trợ lý.

## Nhập danh sách

cli-import-no-file-named = Xin ghi tên tệp .xlsx hoặc .csv; hoặc --template để lấy mẫu.
cli-import-one-thing = Mỗi lần một việc: nhập tệp, lấy mẫu, xem các lần nhập, hoặc hoàn lại một lần nhập.
cli-import-template-xlsx = Tên tệp mẫu cần kết thúc bằng .xlsx.
cli-import-template-exists = Đã có tệp { $file }; xin chọn tên khác.
cli-import-template-failed = Không ghi được tệp { $file }.
cli-import-template-written = Đã ghi tệp mẫu { $file }. Dòng ví dụ để nguyên thì không được nhập.
cli-import-done = Đã nhập thêm { $units } đơn vị, { $people } người, { $posts } chức danh, { $meetings } lịch họp, { $candidates } quần chúng.
cli-import-number = Đây là lần nhập số { $number }. Nhập sai thì hoàn lại bằng lệnh: nguon import --undo { $number }
cli-import-dry-run = Danh sách đúng: thêm { $units } đơn vị, { $people } người, { $posts } chức danh, { $meetings } lịch họp, { $candidates } quần chúng. Chưa ghi gì.
cli-import-wrong = Có { $count } chỗ cần sửa. Chưa ghi gì.
cli-import-cell = dòng { $row }, cột «{ $column }»
cli-import-row = dòng { $row }
cli-import-near = { $what }; có phải «{ $near }» không?
cli-import-at-cell = { $file } – { $sheet }, { $place }: { $what }
cli-import-at-sheet = { $file } – { $sheet }: { $what }
cli-import-at-file = { $file }: { $what }

# Các lỗi: { $code } là chữ đang có trong ô.
cli-import-no-file = không có hoặc không mở được tệp này
cli-import-kind-of-file = chỉ đọc được tệp .xlsx hoặc .csv
cli-import-file-too-big = tệp lớn quá 20 MB; xin chia thành nhiều tệp, bỏ ảnh
cli-import-unpacks-too-big = nội dung tệp khi mở ra lớn quá mức; xin chép riêng các bảng sang một tệp mới
cli-import-not-a-workbook = không phải tệp bảng tính hoặc tệp hỏng; xin mở rồi lưu lại dạng .xlsx
cli-import-not-a-list = không phải tệp .csv hoặc tệp hỏng; xin mở rồi lưu lại dạng «CSV UTF-8» hoặc .xlsx
cli-import-old-workbook = tệp dạng .xls cũ; xin mở rồi lưu lại dạng .xlsx
cli-import-locked = tệp có mật khẩu; xin bỏ mật khẩu rồi lưu lại
cli-import-not-utf8 = chữ không đúng bảng mã; xin lưu lại dạng «CSV UTF-8» hoặc .xlsx
cli-import-too-many-rows = nhiều quá 20.000 dòng; xin chia thành nhiều tệp
cli-import-too-wide = dòng { $code } có chữ ở xa quá cột thứ 200; xin xóa ô ấy
cli-import-too-many-merged = quá nhiều ô bị gộp; xin bỏ gộp ô cả trang
cli-import-too-many-formulas = quá nhiều công thức chưa có kết quả; xin ghi hẳn giá trị
cli-import-hidden-sheet = trang đang ẩn nên không được nhập; xin cho hiện ra, hoặc đổi tên trang hay xóa đi
cli-import-hidden-row = dòng đang ẩn; xin cho hiện ra hoặc xóa dòng
cli-import-nothing-found = không thấy bảng nào; dòng đầu cần các tiêu đề như trong tệp mẫu
cli-import-nothing-filled-in = các bảng chưa điền dòng nào; dòng ví dụ để nguyên thì không được nhập
cli-import-no-titles = không thấy dòng tiêu đề như trong tệp mẫu
cli-import-missing-title = thiếu cột này
cli-import-title-twice = cột này có hai lần
cli-import-unknown-title = không có cột này trong mẫu; xin đổi tiêu đề hoặc xóa cột
cli-import-merged-cell = ô bị gộp; xin bỏ gộp ô, ghi lại từng dòng
cli-import-merged-cell-with = ô bị gộp, đang có «{ $code }»; xin bỏ gộp ô, ghi lại từng dòng
cli-import-formula = ô là công thức chưa có kết quả; xin ghi hẳn giá trị, hoặc mở tệp rồi lưu lại
cli-import-cell-error = ô báo lỗi «{ $code }»; xin ghi hẳn giá trị
cli-import-too-long = dài quá { $code } ký tự; xin ghi gọn lại
cli-import-missing = còn trống; xin ghi vào
cli-import-no-consent = chưa có giấy đồng ý, nên không nhập người này; xin ghi đủ số, ngày và người giải thích
cli-import-unknown-kind = không rõ loại «{ $code }»; xem danh sách trong tệp mẫu
cli-import-bad-code = mã «{ $code }» cần từ 1 đến 16 chữ cái và số, không dấu cách
cli-import-code-twice = mã «{ $code }» đã dùng ở dòng trên; mỗi mã chỉ một lần
cli-import-bad-prefix = «{ $code }» cần từ 1 đến 6 chữ cái, như NL
cli-import-prefix-twice = «{ $code }» đã dùng cho chi bộ khác
cli-import-bad-meeting = chưa hiểu «{ $code }»; ghi như «thứ Năm tuần 2, 19 giờ 30» hoặc «ngày 12, 19 giờ 30»
cli-import-unknown-parent = không có đoàn thể xã nào là «{ $code }»; chỉ chi đoàn, chi hội mới cần ghi
cli-import-grassroots-of-branch-only = chỉ ghi cho chi bộ; ô đang có «{ $code }»
cli-import-grassroots-unfit = chỉ ghi tên đảng ủy cơ sở, từ 3 đến 80 chữ; ô đang có «{ $code }»
cli-import-branch-of-chapter-only = chỉ ghi cho chi đoàn, chi hội; ô đang có «{ $code }»
cli-import-chapter-needs-branch = chi đoàn, chi hội cần ghi chi bộ cùng bản
cli-import-unknown-branch = không có chi bộ nào là «{ $code }»
cli-import-not-yes-no = cần «có» hoặc «không», không phải «{ $code }»
cli-import-not-a-date = «{ $code }» không phải ngày hay năm sinh; ghi như 12/3/1980, 3/1980 hoặc 1980
cli-import-not-a-day = «{ $code }» không phải một ngày; ghi đủ như 12/3/2026
cli-import-day-to-come = ngày { $code } chưa tới; xin xem lại
cli-import-not-a-name = «{ $code }» không giống tên người; chỉ ghi chữ, và lưu tệp bằng bảng mã Unicode
cli-import-not-a-full-name = «{ $code }» không giống họ tên; ghi đủ từ 2 đến 6 chữ, như Lò Thị Mai
cli-import-not-a-number = «{ $code }» không giống số giấy; ghi tối đa 30 ký tự, có chữ số, như 01
cli-import-unknown-sex = cần «nữ» hoặc «nam», không phải «{ $code }»
cli-import-unknown-schooling = không rõ học vấn «{ $code }»; xem danh sách trong tệp mẫu
cli-import-unknown-stage = cần «đã giới thiệu», «đã tiếp nhận» hoặc «cảm tình Đảng», không phải «{ $code }»
cli-import-unknown-chapter = không có chi đoàn, chi hội nào là «{ $code }»
cli-import-unknown-unit = không có đơn vị nào là «{ $code }»; ghi mã hoặc tên chi bộ, đoàn thể, chi đoàn, chi hội
cli-import-of-another-branch = «{ $code }» thuộc địa bàn chi bộ khác
cli-import-bad-candidate-code = mã «{ $code }» không theo đầu mã của chi bộ; để trống thì được cấp mã mới
cli-import-mentor-too-early = người mới được giới thiệu chưa phân công ai giúp đỡ; ô đang có «{ $code }», xin để trống hoặc sửa bước
cli-import-mentor-without-day = đã ghi «{ $code }» giúp đỡ thì cần ngày nghị quyết phân công; chưa có nghị quyết thì để trống cả hai ô
cli-import-day-without-mentor = có ngày nghị quyết «{ $code }» mà chưa ghi ai giúp đỡ; xin ghi họ tên hoặc để trống cả hai ô
cli-import-introduced-by-whom = người mới được giới thiệu cần ghi đơn vị giới thiệu, để bí thư chi bộ tiếp nhận
cli-import-unknown-mentor = chi bộ không có ai tên «{ $code }» trong danh sách
cli-import-mentor-several = chi bộ có nhiều đảng viên tên «{ $code }»; ghi thêm năm sinh trong ngoặc, như Quàng Văn Inh (1975)
cli-import-mentor-not-official = «{ $code }» không phải đảng viên chính thức của chi bộ
cli-import-unit-without-leader = chưa biết ai đứng đầu đơn vị «{ $code }»; xin ghi người ấy vào trang «Người»
cli-import-candidate-has-code = người này đã có mã khác với «{ $code }»
cli-import-candidate-elsewhere = «{ $code }» đã có ở chi bộ khác; nếu là hai người, xin ghi đủ ngày sinh
cli-import-candidate-code-in-use = mã «{ $code }» đã cấp cho người khác; để trống thì được cấp mã mới
cli-import-candidate-is-member = «{ $code }» đã là đảng viên của chi bộ trong danh sách
cli-import-unknown-membership = cần «chính thức», «dự bị» hoặc «không», không phải «{ $code }»
cli-import-unknown-title-of-post = không rõ chức danh «{ $code }»; xem danh sách trong tệp mẫu
cli-import-post-needs-unit = chưa rõ «{ $code }» của đơn vị nào; ghi thêm mã trong ngoặc, như «bí thư chi đoàn (CD-NL)»
cli-import-in-charge-of-which = cần ghi mã các chi bộ phụ trách
cli-import-post-for-official = chức danh của chi bộ dành cho đảng viên chính thức
cli-import-person-twice = «{ $code }» có hai lần; nếu là hai người, xin ghi đủ ngày sinh của cả hai

## Hoàn lại một lần nhập

cli-import-none = Chưa có lần nhập nào.
cli-import-listed = { $number }: lúc { $at }, { $rows } dòng, từ { $files }
cli-import-listed-undone = { $number }: lúc { $at }, { $rows } dòng, từ { $files }; đã hoàn lại lúc { $undone }
cli-import-told = { $text }
cli-import-kept = { $file }: { $text }
cli-import-only-tried = Đây mới là làm thử. Chưa ghi gì.

## Việc đến hạn

cli-due-bad-time = Chưa hiểu thời điểm; ghi như "2026-11-05 18:30".
cli-due-none = Đến { $at } không có tin nào được gửi.
cli-due-too-far = Chỉ xem được trong vòng một năm tới.
cli-due-day = ── { $day } ──
cli-due-row = { $at_hour } – { $who }: { $text }
cli-due-unreached = Ngoài ra có { $count } tin không gửi được vì người nhận chưa vào trợ lý.

## Tên gọi chung

committee-unnamed = Đảng ủy xã
