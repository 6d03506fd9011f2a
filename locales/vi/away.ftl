### Người đi làm xa, chi bộ nơi đến, và các dịp về bản.

command-away = ghi, xem người đi làm xa
command-returned = báo người đi làm xa đã về, kèm mã số
flow-away = ghi người đi làm xa
flow-away-amend = sửa điều ghi về người đi làm xa
flow-away-longer = ghi tháng dự kiến về
flow-host = nhận xét của chi bộ nơi đến
short-text-too-long =
    Chữ dài quá nên chưa ghi được
    Dòng này có { $length } ký tự, nhiều nhất là { $most }. Chữ đã gõ vẫn còn trên máy. Xin đồng chí viết ngắn lại.

## Danh sách

away-list =
    Người đi làm xa: { $n }
    { $lines }
    { $hosted }
away-none =
    Chưa ghi ai đi làm xa
    Có người đi làm xa, xin đồng chí ghi để trợ lý hỏi cho phù hợp.
# audience: part
away-line = – { $candidate }: từ { $since_full }, { $back }
# audience: part
away-back-unknown = chưa rõ tháng về
# audience: part
away-back-in = dự kiến về tháng { $month }/{ $year }
# audience: part
hosted-list =
    Người của chi bộ khác đang tạm trú: { $n }
    { $lines }
# audience: part
hosted-line = – { $candidate }: từ { $since_full }

away-one =
    Đi làm xa: { $code }
    Họ tên: { $name }
    Đi từ { $since }, { $back }.
    Nơi làm việc: { $place }.
    { $host }
    { $before }
    { $remarks }
# audience: part
away-before = – Ghi đến { $at_full }: { $what }
# audience: part
away-ended = đã về ngày { $day_full }
# audience: part
away-host-ours = Chi bộ nơi đến: { $host }.
# audience: part
away-host-elsewhere = Chi bộ nơi đến: { $host }, ngoài xã.
# audience: part
away-host-none = Chưa có chi bộ nơi đến nhận theo dõi.
# audience: part
host-said =
    – { $day_full }: chi bộ nơi đến nhận xét { $answer }
    { $line }
# audience: part
host-said-line = Ghi thêm: { $line }

## Ghi

away-nobody =
    Chưa có ai để ghi
    Trong phạm vi đồng chí phụ trách, danh sách chưa có ai.
away-already =
    { $code } đã ghi là đi làm xa
    Chưa có gì thay đổi. Đồng chí mở ra xem, hoặc báo đã về.
away-ask-who = Ai đi làm xa?
away-ask-since =
    Đi làm xa từ ngày nào?
    Về { $candidate }: xin gõ ngày, tháng đã đi. Không nhớ đúng ngày thì gõ ngày gần đúng.
away-day-unread =
    Chưa rõ ngày nào
    Xin gõ ngày có trong lịch, ví dụ: { $lately_typed } hoặc { $lately_typed_year }. Việc đã qua thì ngày không sau hôm nay.
away-not-yet =
    Ngày đi chưa đến
    Xin ghi khi người ấy đã đi. Chưa có gì thay đổi.
away-ask-place =
    Làm việc ở đâu?
    Về { $candidate }: chỉ ghi xã, tỉnh hoặc khu công nghiệp, ví dụ: Bình Dương. Không ghi địa chỉ nhà, số máy, số giấy tờ.
away-ask-returns =
    Dự kiến tháng nào về?
    Về { $candidate }: xin gõ tháng, ví dụ: 2/2027. Chưa rõ thì bấm nút.
away-month-unread =
    Chưa rõ tháng nào
    Xin gõ tháng này hoặc tháng sau này, ví dụ: 2/2027.
away-ask-host =
    Chi bộ nơi đến có nhận theo dõi, giúp đỡ không?
    Về { $candidate }: chi bộ nơi người ấy tạm trú gửi nhận xét về; việc xem xét vẫn do chi bộ nhà.
away-ask-unit = Chi bộ nào trong xã?
away-no-unit = Không còn chi bộ nào khác để chọn
away-ask-name =
    Tên chi bộ nơi đến?
    Về { $candidate }: ghi tên chi bộ và xã, không ghi họ tên người.
away-check =
    Xem lại trước khi ghi
    { $candidate } đi làm xa
    – Từ: { $since }
    – Nơi làm việc: { $place }
    – { $back }
    – { $host }
away-noted =
    Đã ghi { $code } đi làm xa
    { $host ->
        [yes] Cứ { $months } tháng trợ lý hỏi nhận xét của chi bộ nơi đến một lần.
       *[no] Khi có chi bộ nơi đến nhận theo dõi, đồng chí ghi lại.
    } Người theo dõi, giúp đỡ được hỏi qua điện thoại. Các hạn vẫn tính như cũ.
    Khi người ấy về, nhắn { $word } kèm mã số.
away-amend-check =
    Xem lại trước khi ghi
    Về { $candidate }, đang đi làm xa:
    – { $what }
# audience: part
away-amend-place = Nơi làm việc: { $place }
away-amended =
    Đã sửa điều ghi về { $code }
    Chỉ chi bộ nơi đến đang ghi mới được hỏi nhận xét và xem được người này.
away-longer-noted =
    Đã ghi tháng về của { $code }: { $back }
    Chi bộ chỉ được hỏi lại khi qua tháng ấy.
away-not-recorded =
    { $code } không ghi là đang đi làm xa
    Có thể đã có người báo về. Chưa có gì thay đổi.
away-who-is-back =
    Ai đã về?
    Chọn mã số dưới đây.
away-none-back =
    Chưa ghi ai đi làm xa
    Trong phạm vi đồng chí phụ trách không có ai đang đi làm xa. Chưa có gì thay đổi.
away-back-noted =
    Đã ghi { $code } về
    Đi làm xa từ { $day_full } đến hôm nay. Người theo dõi, giúp đỡ được báo.
away-reported =
    Một người trong danh sách đi làm xa
    Đồng chí { $mentor } báo { $candidate } đi xa, chưa báo cáo được tháng này.
    Ghi nơi đến và tháng về thì trợ lý hỏi qua điện thoại và không tính là chậm.
    Đồng chí nhận tin này vì phụ trách chi bộ.

away-told-branch =
    Đã ghi một người đi làm xa
    Đồng chí { $by } ghi { $candidate } đi làm xa. Có điều chưa đúng, đồng chí mở ra sửa.
    Đồng chí nhận tin này vì phụ trách chi bộ.
away-back-told-branch =
    Một người đi làm xa đã về
    Đồng chí { $by } báo { $candidate } đã về. Đề nghị chi bộ gặp gỡ, động viên, giao việc phù hợp.
    Đồng chí nhận tin này vì phụ trách chi bộ.

## audience: mentor

away-told =
    Đã ghi một người đi làm xa
    { $candidate } đi làm xa. Hằng tháng trợ lý vẫn hỏi đồng chí, trao đổi qua điện thoại là được.
away-back-told =
    Một người đi làm xa đã về
    { $candidate } đã về. Đề nghị đồng chí gặp gỡ, trao đổi trực tiếp.
open-one-away =
    Trước kỳ sinh hoạt chi bộ tháng { $month }
    { $branch } họp { $meeting }.
    { $candidate } đang đi làm xa. Tháng qua đồng chí đã trao đổi qua điện thoại chưa? { $in_time }
# audience: part
open-line-away = – { $candidate } (đi làm xa)
report-met-away =
    Nhận xét { $when }
    { $candidate } đang đi làm xa. Tháng qua đồng chí đã trao đổi qua điện thoại chưa?
    { $last }

## audience: part

pack-candidate-away = – { $candidate }: đi làm xa, { $back }

## audience: other

## Còn đi xa hay đã về

away-back-ask =
    Người đi làm xa đã về chưa?
    { $candidate } dự kiến về tháng { $month }/{ $year }. Đến nay chưa ghi là đã về. Việc này chỉ hỏi một lần.
    Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: part
away-back-brief = { $candidate }: đã đi làm xa về chưa

## Chi bộ nơi đến

host-told =
    Chi bộ được nhờ theo dõi một người đang tạm trú
    { $branch } nhờ { $host } theo dõi, giúp đỡ { $candidate }, đang làm việc tại địa bàn.
    Cứ { $months } tháng trợ lý xin một nhận xét ngắn. Đồng chí chỉ xem được người này, và chỉ trong thời gian tạm trú.
host-ask =
    Xin nhận xét về một người đang tạm trú
    { $branch } nhờ { $host } nhận xét về { $candidate }, làm việc tại địa bàn từ { $since_full }.
    Chọn một ý, ghi thêm một dòng nếu cần. Đồng chí nhận tin này vì phụ trách chi bộ nơi đến.
host-ask-home =
    Nhận xét của chi bộ nơi đến
    { $candidate } đi làm xa từ { $since_full }. Chi bộ nơi đến ({ $host }) đã gửi nhận xét kỳ này chưa? Nhận được thì xin ghi ngày và ý chính.
    Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: part
host-brief = Nhận xét của chi bộ nơi đến về { $candidate }
hosted-one =
    Người đang tạm trú: { $code }
    Họ tên: { $name }
    Nơi gửi: { $branch }. Làm việc tại địa bàn từ { $since }.
    { $remarks }
host-over =
    Việc theo dõi người tạm trú đã xong
    Chi bộ không cần gửi nhận xét về { $code } nữa. Những nhận xét đã gửi vẫn được giữ ở chi bộ nhà. Cảm ơn đồng chí.
host-answer =
    Nhận xét trong thời gian qua
    { $candidate } ở nơi tạm trú thế nào?
host-answer-entered =
    Chi bộ nơi đến nhận xét thế nào?
    Về { $candidate }: chọn ý gần nhất với giấy đã nhận.
host-day =
    Nhận xét của ngày nào?
    Về { $candidate }: bấm nút, hoặc gõ ngày trên giấy.
host-day-unfit =
    Ngày ấy chưa ghi được
    Nhận xét là của thời gian đi làm xa, từ { $since_full } đến hôm nay.
host-noted =
    Đã ghi nhận nhận xét về { $code }, ngày { $day_full }
    Bí thư chi bộ nhà được báo. Cảm ơn đồng chí.
host-entered =
    Đã ghi nhận xét của chi bộ nơi đến về { $code }, ngày { $day_full }
    Nội dung chỉ chi bộ và cấp ủy xem được.
host-remark-came =
    Chi bộ nơi đến đã gửi nhận xét
    Nhận xét về { $candidate } đã có. Đồng chí nhận tin này vì phụ trách chi bộ.

host-takes-part = tham gia sinh hoạt, phong trào đều
host-works-well = chấp hành, làm việc tốt
host-little = ít tham gia do bận việc
host-not-met = chưa tiếp xúc được
host-gone = đã chuyển đi nơi khác

## X7. Trước Tết và dịp về bản

home-round-tet =
    Dịp Tết: gặp gỡ người đi làm xa
    Trong danh sách của { $unit } có { $n } người đi làm xa, { $expected } người dự kiến về. Tết năm nay: { $day }.
    Đề nghị các đồng chí gặp gỡ, động viên, hỏi dự định. Ai về thì nhắn { $word } kèm mã số.
home-round =
    Dịp { $day_short }: gặp gỡ người đi làm xa
    Trong danh sách của { $unit } có { $n } người đi làm xa, { $expected } người dự kiến về.
    Đề nghị các đồng chí gặp gỡ, động viên, hỏi dự định. Ai về thì nhắn { $word } kèm mã số.
# audience: part
home-brief = Dịp { $day_short }: { $unit } có { $n } người đi làm xa

## audience: part

timeline-away = – { $day_full }: đi làm xa, { $place }
timeline-away-now = – { $at_full }: đi làm xa, nay ở { $place }
timeline-back = – { $day_full }: đi làm xa về
timeline-remark-came = – { $day_full }: chi bộ nơi đến đã gửi nhận xét

## Nút

choice-record-away = Ghi người đi làm xa
    .word = GHI DI XA
choice-see-away = Xem người đi làm xa
    .word = XEM DI XA
choice-see-away-all = Danh sách đi làm xa
    .word = DI LAM XA
choice-back-home = Đã về
    .word = DA VE
choice-away-longer = Đi làm lâu hơn
    .word = LAU HON
choice-away-place = Sửa nơi làm việc
    .word = NOI LAM
choice-away-host = Sửa chi bộ nơi đến
    .word = SUA NOI DEN
choice-give-remark = Ghi nhận xét
    .word = GHI NHAN XET
choice-enter-remark = Ghi nhận xét đã nhận
    .word = NHAN DUOC
choice-see-hosted = Xem người tạm trú
    .word = TAM TRU
choice-note-away = Ghi đi làm xa
    .word = GHI DUNG
choice-not-known = Chưa rõ
    .word = CHUA BIET
choice-host-ours = Chi bộ trong xã
    .word = TRONG XA
choice-host-elsewhere = Chi bộ nơi khác
    .word = NOI KHAC
choice-host-none = Chưa có chi bộ nhận
    .word = CHUA CO AI
choice-since-today = Hôm nay, { $day_short }
    .word = HOM NAY
choice-host-takes-part = Tham gia đều
    .word = THAM GIA
choice-host-works-well = Chấp hành, làm tốt
    .word = LAM VIEC TOT
choice-host-little = Ít tham gia do bận việc
    .word = BAN VIEC
choice-host-not-met = Chưa tiếp xúc được
    .word = CHUA TIEP XUC
choice-host-gone = Đã chuyển đi nơi khác
    .word = DA CHUYEN DI
