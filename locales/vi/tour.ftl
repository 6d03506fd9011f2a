### Một tháng ở bản Nà Lo, rồi 30 tháng của một người, tự diễn trên dòng lệnh: lời dẫn, và điều những người giả định gõ vào.

## audience: operator

tour-day = ── { $day } ──
tour-part =
    { "" }
    { $what }
tour-says = { $hour } – { $who } nhắn: { $text }
tour-presses = { $hour } – { $who } bấm: { $text }
tour-hears = { $hour } – trợ lý nhắn { $who }:
tour-hears-briefly = { $hour } – trợ lý nhắn { $who }: { $text } …
tour-group = nhóm chi bộ bản Nà Lo
tour-text = { $text }
tour-done =
    { "" }
    Hết 30 tháng: trợ lý nhắn { $own } tin, mọi người nhắn hoặc bấm { $theirs } lần, tháng đầu có { $reports } nhận xét được giữ, không tin nào gửi hai lần.
tour-failed = Chưa đúng như dự kiến ở phần «{ $part }», máy của { $who }: { $what }

tour-nominate = ═══ Bí thư Đoàn xã giới thiệu một đoàn viên ưu tú ═══
tour-receive = ═══ Bí thư chi bộ tiếp nhận, phân công người theo dõi, giúp đỡ ═══
tour-open = ═══ Mở tháng: mỗi người được hỏi vào giờ đã chọn; ai giữ nhiều chức danh chỉ nhận một tin ═══
tour-report = ═══ Nhận xét trong năm lần chạm; nhưng đồng chí Inh chọn nhầm người ═══
tour-chapter = ═══ Chi đoàn có tháng của mình: ghi số bình xét, nhận xét người được giao giúp đỡ ═══
tour-correct = ═══ Nhận xét nhầm người được chuyển lại đúng người; bí thư chi bộ được báo ═══
tour-source = ═══ Chi bộ chưa có nguồn được hỏi: tháng này đã rà soát chưa? ═══
tour-outage = ═══ Mất điện hai ngày: tin đã nhắn vẫn còn, tin gửi muộn xin lỗi một lần ═══
tour-paper = ═══ Đồng chí Panh không dùng điện thoại thông minh: bí thư in phiếu giấy ═══
tour-prompt = ═══ Nhóm chi bộ nhận lời mời họp, không nêu họ tên ═══
tour-move = ═══ Kỳ họp lùi hai ngày: nhóm nhận một tin đính chính, những tin khác không nhắn lại ═══
tour-delegate = ═══ Bí thư chi bộ giao một chi ủy viên ghi kết luận kỳ này ═══
tour-sitting = ═══ Trước giờ họp bí thư thu phiếu giấy và ghi thay ═══
tour-conclude = ═══ Sau kỳ họp: chi ủy viên được giao đóng tháng, gõ nhầm ngày của lịch cũ ═══
tour-result = ═══ Người theo dõi, giúp đỡ, tổ chức và nơi giới thiệu được báo kết quả ═══
tour-amend = ═══ Trong 7 ngày, bí thư đính chính ngày nghị quyết ═══
tour-silence = ═══ Một chi bộ chưa ghi kết luận: nhắc bí thư, rồi báo đảng ủy viên phụ trách ═══
tour-committee = ═══ Ngày 25: cán bộ Ban Xây dựng Đảng nhận đề nghị của các chi bộ ═══
tour-digest = ═══ Ngày làm việc đầu tháng sau: số liệu tháng, việc cần quan tâm xếp trước ═══
tour-next = ═══ Tháng sau đã mở ═══

tour-road-list = ═══ Từ đây kể nhanh cả đường: 30 tháng của NL-09. Tháng 12/2026: Đảng ủy xã xem danh sách các chi bộ đề nghị ═══
tour-road-january = ═══ Tháng 1/2027: chỉ tiêu năm được nói từ đầu năm; nhận xét hằng tháng gõ một dòng ═══
tour-road-class = ═══ Tháng 3–4/2027: lớp bồi dưỡng nhận thức về Đảng ═══
tour-road-file = ═══ Tháng 5–7/2027: đồng ý cho làm hồ sơ, thẩm tra; chỉ ghi ngày, không ghi nội dung ═══
tour-road-introducers = ═══ Tháng 8/2027: người giới thiệu vào Đảng, giấy tờ trước kỳ xét ═══
tour-road-vote = ═══ Tháng 9/2027: chi bộ xét kết nạp, cần hai phần ba ═══
tour-road-decision = ═══ Tháng 11/2027: hạn 60 ngày làm việc được nhắc, quyết định kết nạp ═══
tour-road-ceremony = ═══ Tháng 12/2027: hạn 30 ngày làm việc được nhắc, lễ kết nạp, phân công lại người giúp đỡ ═══
tour-road-probation = ═══ Năm 2028: 12 tháng dự bị, nhận xét vẫn gửi, lớp đảng viên mới, nhắc khi sắp hết thời gian ═══
tour-road-recognition = ═══ Tháng 1–2/2029: chi bộ đề nghị, cấp ủy công nhận đảng viên chính thức ═══
tour-road-app = ═══ Tháng 3/2029: in phiếu bàn giao, chuyển sang Sổ tay đảng viên điện tử ═══
tour-road-rest = ═══ Tháng 4/2029: việc theo dõi đã xong, không ai bị hỏi thêm ═══

## Điều những người giả định gõ vào

tour-written-number = 09
tour-written-resolution = 12
tour-written-signed = hom qua
tour-written-name = Quàng Văn Toản
tour-written-birth = 3/5/2002
tour-written-reason = Đội trưởng đội thanh niên xung kích, nhiệt tình với việc bản.
tour-written-count = 4
tour-written-remark = bao cao NL-03 da gap, hoc hoi, chua thay, dang lam
tour-written-report = bao cao NL-09 da gap, viec chung, chua thay, chua giao
tour-written-meeting = lich hop 14/11 19 gio 30
tour-written-wrong-day = 12/11
tour-written-task = phụ trách đội văn nghệ bản
tour-written-centre = Trung tâm chính trị
tour-written-monthly = bao cao NL-09 da gap, viec chung, chua thay, dang lam
