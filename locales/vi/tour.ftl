### Một tháng ở bản Nà Lo, tự diễn trên dòng lệnh: lời dẫn, và điều những người giả định gõ vào.

## audience: operator

tour-day = ── { $day } ──
tour-part =
    { "" }
    { $what }
tour-says = { $hour } – { $who } nhắn: { $text }
tour-presses = { $hour } – { $who } bấm: { $text }
tour-hears = { $hour } – trợ lý nhắn { $who }:
tour-text = { $text }
tour-done =
    { "" }
    Hết một tháng: trợ lý nhắn { $own } tin, mọi người nhắn hoặc bấm { $theirs } lần, { $reports } nhận xét được giữ, không tin nào gửi hai lần.
tour-failed = Chưa đúng như dự kiến ở phần «{ $part }», máy của { $who }: { $what }

tour-nominate = ═══ Bí thư Đoàn xã giới thiệu một đoàn viên ưu tú ═══
tour-receive = ═══ Bí thư chi bộ tiếp nhận, phân công người theo dõi, giúp đỡ ═══
tour-open = ═══ Mở tháng: mỗi người theo dõi, giúp đỡ được hỏi vào giờ đã chọn ═══
tour-report = ═══ Nhận xét: năm lần chạm, một lần chạm, hoặc một dòng ═══
tour-nudge = ═══ Chỉ người chưa gửi được nhắc, một lần ═══
tour-pack = ═══ Bí thư nhận trang chuẩn bị họp; người được nhắc trả lời ═══
tour-prompt = ═══ Nhóm chi bộ nhận lời mời họp, không nêu họ tên ═══
tour-conclude = ═══ Sau kỳ họp: bí thư đóng tháng với một thay đổi ═══
tour-result = ═══ Người theo dõi, giúp đỡ và nơi giới thiệu được báo kết quả ═══
tour-next = ═══ Tháng sau đã có lịch ═══

## Điều những người giả định gõ vào

tour-written-number = 09
tour-written-signed = hom qua
tour-written-name = Quàng Văn Toản
tour-written-birth = 3/5/2002
tour-written-reason = Đội trưởng đội thanh niên xung kích, nhiệt tình với việc bản.
tour-written-report = bao cao NL-09 da gap, viec chung, chua thay, chua giao
tour-written-task = phụ trách đội văn nghệ bản
