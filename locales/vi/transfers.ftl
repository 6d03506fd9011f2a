### Chuyển sang chi bộ khác, giữ mã số và các mốc.

command-transfer = ghi người chuyển sang chi bộ khác
flow-transfer = ghi chuyển nơi sinh hoạt

transfer-ask-who = Ai chuyển sang chi bộ khác?
transfer-ask-where =
    Chuyển đến đâu?
    { $candidate } chuyển sang chi bộ trong xã, hay ra ngoài xã?
transfer-ask-unit = Chuyển sang chi bộ nào?
transfer-ask-place =
    Chuyển đến nơi nào?
    Về { $candidate }: ghi tên chi bộ hoặc xã, tỉnh nơi đến. Không ghi địa chỉ nhà, số giấy tờ.
transfer-ask-day =
    Chuyển từ ngày nào?
    Về { $candidate }: bấm nút, hoặc gõ ngày, ví dụ: { $lately_typed }.
transfer-ask-why =
    Vì sao chuyển?
    Về { $candidate }: xin chọn một lý do chung.
transfer-check =
    Xem lại trước khi ghi chuyển
    { $candidate }
    { $to }
    – Từ: { $day }
    – Lý do: { $why }
    { $leaves ->
        [yes] Ghi rồi thì việc theo dõi ở đây kết thúc; các mốc ngày in ra được để bàn giao.
       *[no] Ghi rồi thì chi bộ cũ không xem được nữa. Mã số, các mốc và nhận xét chuyển theo; người giúp đỡ cũ thôi phân công.
    }
# audience: part
transfer-to-ours = – Sang: { $branch }
# audience: part
transfer-to-elsewhere = – Ra ngoài xã: { $place }
transfer-over =
    Việc theo dõi { $code } đã kết thúc
    Chưa có gì thay đổi.
transfer-day-unfit =
    Ngày chuyển chưa ghi được
    Ngày chuyển không sau hôm nay, và không trước lần chuyển trước. Xin đồng chí xem lại.
transfer-noted =
    Đã ghi { $code } chuyển sang chi bộ khác
    { $branch } theo dõi từ { $day_full } và được đề nghị phân công đảng viên giúp đỡ. Số liệu trước ngày ấy vẫn thuộc chi bộ cũ.
transfer-noted-left =
    Đã ghi { $code } chuyển ra ngoài xã
    Việc theo dõi ở đây kết thúc từ { $day_full }. Các mốc ngày in ra được để bàn giao, không kèm nhận xét.
transfer-came =
    Một người chuyển đến chi bộ
    { $candidate } chuyển từ { $before } sang { $branch }, từ { $day_full }. Mã số và các mốc giữ nguyên.
    Đề nghị chi bộ phân công đảng viên theo dõi, giúp đỡ.
    { $official ->
        [yes] Là đảng viên dự bị: khi nhận giấy giới thiệu sinh hoạt, xin đồng chí bấm nút để ghi.
       *[no] {""}
    }
transfer-went =
    { $code } đã chuyển sang chi bộ khác
    Chuyển từ { $day_full }. Số liệu trước ngày ấy vẫn thuộc chi bộ.
transfer-papers-noted =
    Đã ghi: nhận giấy chuyển của { $code }, ngày { $day_full }
    Việc chuyển sinh hoạt đã xong. Cảm ơn đồng chí.
transfer-papers-known =
    Giấy chuyển của { $code } đã ghi trước đó
    Chưa có gì thay đổi.

transfer-home = chuyển nơi ở
transfer-work = chuyển nơi làm việc
transfer-study = đi học
transfer-branches = sắp xếp lại chi bộ

## audience: part

timeline-moved =
    – { $day_full }: chuyển từ { $before } sang { $branch }, vì { $why }
timeline-moved-out =
    – { $day_full }: chuyển ra ngoài xã, vì { $why }

## Tờ in các mốc

dates-file = cac-moc-{ $code }
dates-caption = Các mốc của { $code }, để bàn giao
dates-heading = Các mốc ngày – { $code }
dates-whose =
    Bước hiện tại: { $stage }
    Họ tên: { $name }
    Nơi theo dõi: { $branch }
dates-move = { $day_full }: { $stage }
dates-event = { $day_full }: { $event }
dates-none = Chưa có mốc nào được ghi.
dates-note = Tờ này chỉ ghi bước và ngày theo số liệu đã ghi, không ghi nhận xét, không thay giấy tờ của Đảng.
# audience: other
dates-event-motives-talk = đã trao đổi về động cơ phấn đấu
dates-event-class-certificate = giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng
dates-event-file-agreed = chi bộ đồng ý cho làm hồ sơ
dates-event-verification-sent = đã gửi đề nghị thẩm tra
dates-event-verification-reply = đã nhận trả lời thẩm tra
dates-event-admission-proposed = chi bộ đề nghị kết nạp
dates-event-admission-appraised = đảng ủy cơ sở nghị quyết đề nghị kết nạp
dates-event-admission-extended = gia hạn xét quyết định kết nạp
dates-event-decision-signed = ký quyết định kết nạp
dates-event-decision-received = chi bộ nhận quyết định kết nạp
dates-event-ceremony = lễ kết nạp
dates-event-member-profile = khai lý lịch đảng viên
dates-event-new-member-class = giấy chứng nhận lớp đảng viên mới
dates-event-recognition-proposed = chi bộ đề nghị công nhận chính thức
dates-event-recognition-appraised = đảng ủy cơ sở nghị quyết đề nghị công nhận chính thức
dates-event-recognition-extended = gia hạn xét công nhận chính thức
dates-event-recognition-decided = quyết định công nhận đảng viên chính thức
dates-event-transfer-decided = ghi chuyển sinh hoạt Đảng
dates-event-transfer-done = đã nhận giấy chuyển sinh hoạt Đảng
dates-event-handed-over = bàn giao sang sổ tay đảng viên

## Nút

choice-moves-ours = Sang chi bộ trong xã
    .word = SANG CHI BO
choice-moves-elsewhere = Ra ngoài xã
    .word = NGOAI XA
choice-note-transfer = Ghi chuyển nơi
    .word = GHI CHUYEN
choice-papers-came = Đã nhận giấy chuyển
    .word = NHAN GIAY
choice-print-dates = In các mốc ngày
    .word = IN MOC
choice-transfer-home = Chuyển nơi ở
    .word = DOI NOI O
choice-transfer-work = Chuyển nơi làm việc
    .word = NOI LAM VIEC
choice-transfer-study = Đi học xa nhà
    .word = HOC XA
choice-transfer-branches = Sắp xếp lại chi bộ
    .word = SAP XEP
