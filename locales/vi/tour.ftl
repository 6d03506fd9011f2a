### Một tháng ở bản Nà Lo, tự diễn trên dòng lệnh: lời dẫn, và điều những người giả định gõ vào.

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
    Hết một tháng: trợ lý nhắn { $own } tin, mọi người nhắn hoặc bấm { $theirs } lần, { $reports } nhận xét được giữ, không tin nào gửi hai lần.
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
