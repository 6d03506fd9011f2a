### Các mốc có hạn của từng người: nhắc trước, quá hạn, căn cứ, danh sách (mẫu M8).

command-deadlines = xem các mốc sắp đến hạn
flow-deadline-plan = ghi ngày đã có lịch
flow-deadline-extend = ghi kéo dài thời hạn quyết định

## Nhắc trước hạn

clock-warning =
    { $over ->
        [yes] Đã quá hạn
       *[no] Sắp đến hạn
    }: { $what } { $code }
    { $due }
    { $began }
    { $planned }
    { $away }
    Căn cứ: { $rule } ({ $cited }).
    { $rest }
    { $unsure }
    Đồng chí nhận tin này vì là { $role }.
# audience: mentor
clock-warning-mentor =
    Sắp đến mốc: { $what } { $code }
    { $due }
    Đề nghị đồng chí chuẩn bị nhận xét của đảng viên được phân công giúp đỡ, đưa trực tiếp bí thư chi bộ.
    Đồng chí nhận tin này vì được phân công giúp đỡ { $candidate }.
# audience: part
clock-brief = { $over ->
    [yes] Đã quá hạn
   *[no] Sắp đến hạn
}: { $what } { $code }, { $day_full }

## audience: part

clock-due = Hạn cuối: { $day }, { $left }.
clock-earliest = Đủ thời gian từ: { $day }, { $left }. Trước ngày này chưa xét.
clock-left-working = còn { $n } ngày làm việc
clock-left-days = còn { $n } ngày
clock-left-months = còn khoảng { $n } tháng
clock-left-years = còn khoảng { $n } năm
clock-over-months = quá hạn khoảng { $n } tháng
clock-over-years = quá hạn khoảng { $n } năm
clock-left-today = là hôm nay
clock-left-over = quá hạn { $n } ngày

clock-planned = Lịch đã ghi: { $day }.
clock-away = Người này đang đi làm xa theo số liệu đã ghi; xin bàn với chi bộ cách liên hệ.
clock-unsure = Mốc này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản trước khi thực hiện.
clock-uncited = chưa ghi văn bản

clock-rest = Đã trừ thứ Bảy, Chủ nhật{ $off }{ $made_up }.
clock-rest-off = {" "}và ngày nghỉ { $days }
clock-rest-made-up = ; ngày làm bù { $days } vẫn tính
clock-day = { $day_short }{ $more }
clock-span = { $begin_short }–{ $day_short }{ $more }
clock-and = , { $days }

# Việc có hạn. Viết thường, đứng trước mã số.
clock-class-certificate = giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng
clock-introducer-acquaintance = đủ thời gian cùng công tác, cư trú của người giới thiệu
clock-paper-age = giấy tờ cần làm lại, bổ sung
clock-verification-home = văn bản trả lời
clock-verification-abroad = văn bản trả lời từ nước ngoài
clock-admission-decision = quyết định kết nạp
clock-ceremony = lễ kết nạp
clock-probation = hết thời gian dự bị
clock-recognition-review = chi bộ xét công nhận chính thức
clock-recognition-decision = quyết định công nhận chính thức
clock-member-profile = khai lý lịch đảng viên
clock-new-member-class = lớp bồi dưỡng đảng viên mới
clock-transfer = chuyển sinh hoạt đảng
clock-transfer-papers = nộp giấy chuyển sinh hoạt đảng

# Tính từ ngày nào.
clock-from-class-certificate = Giấy chứng nhận cấp ngày { $day_full }.
clock-from-introducer-acquaintance = Đồng chí { $about } cùng công tác, học tập hoặc cư trú từ { $day_full }.
clock-from-paper-age = Giấy tờ mẫu { $about }, đề ngày { $day_full }.
clock-from-verification-home = Văn bản đề nghị gửi ngày { $day_full }.
clock-from-verification-abroad = Văn bản đề nghị gửi ngày { $day_full }.
clock-from-admission-decision = Chi bộ ra nghị quyết đề nghị kết nạp ngày { $day_full }.
clock-from-ceremony = Chi bộ nhận quyết định ngày { $day_full }.
clock-from-probation = Lễ kết nạp tổ chức ngày { $day_full }.
clock-from-recognition-review = Thời gian dự bị hết ngày { $day_full }.
clock-from-recognition-decision = Chi bộ ra nghị quyết đề nghị công nhận ngày { $day_full }.
clock-from-member-profile = Lễ kết nạp tổ chức ngày { $day_full }.
clock-from-new-member-class = Lễ kết nạp tổ chức ngày { $day_full }.
clock-from-transfer = Quyết định chuyển sinh hoạt ngày { $day_full }.
clock-from-transfer-papers = Quyết định chuyển sinh hoạt ngày { $day_full }.

# Điều quy định. $n là con số đang áp dụng, $extension là số ngày được kéo dài thêm.
clock-rule-class-certificate = giấy chứng nhận lớp học có giá trị { $n } tháng kể từ ngày cấp; quá hạn phải học lại trước khi xét
clock-rule-introducer-acquaintance = người giới thiệu cùng công tác, học tập hoặc cư trú với người được giới thiệu ít nhất { $n } tháng
clock-rule-paper-age = giấy tờ đã quá { $n } tháng mà chi bộ chưa đề nghị kết nạp thì làm lại hoặc bổ sung
clock-rule-verification-home = nơi được đề nghị trả lời trong { $n } ngày làm việc kể từ ngày nhận văn bản
clock-rule-verification-abroad = nơi được đề nghị ở nước ngoài trả lời trong { $n } ngày làm việc kể từ ngày nhận văn bản
clock-rule-admission-decision = cấp ủy có thẩm quyền quyết định kết nạp trong { $n } ngày làm việc kể từ ngày chi bộ ra nghị quyết; trường hợp đặc biệt được kéo dài thêm theo quy định
clock-rule-ceremony = lễ kết nạp tổ chức trong { $n } ngày làm việc kể từ ngày chi bộ nhận quyết định; quá hạn phải báo cáo và được cấp ủy cấp trên đồng ý
clock-rule-probation = thời gian dự bị { $n } tháng kể từ ngày tổ chức lễ kết nạp; chưa đủ thì chưa xét công nhận
clock-rule-recognition-review = chi bộ xét công nhận đảng viên chính thức trong { $n } ngày làm việc kể từ ngày hết thời gian dự bị, không xét sớm hơn
clock-rule-recognition-decision = cấp ủy có thẩm quyền quyết định công nhận trong { $n } ngày làm việc kể từ ngày chi bộ ra nghị quyết; trường hợp đặc biệt được kéo dài thêm theo quy định
clock-rule-member-profile = đảng viên mới khai lý lịch đảng viên trong { $n } ngày làm việc kể từ ngày tổ chức lễ kết nạp
clock-rule-new-member-class = đảng viên mới phải có giấy chứng nhận lớp bồi dưỡng đảng viên mới trước khi được công nhận chính thức
clock-rule-transfer = làm thủ tục chuyển sinh hoạt đảng trong { $n } ngày làm việc kể từ ngày có quyết định hoặc đổi nơi cư trú
clock-rule-transfer-papers = nộp giấy tờ tại nơi đến trong { $n } ngày làm việc

## audience: other

## Căn cứ

clock-basis =
    Căn cứ: { $what } { $code }
    Quy định: { $rule }.
    Văn bản: { $cited }. Áp dụng từ { $effective_full }.
    { $sure }
    { $before }
    { $began }
    { $due }
    { $extended }
    { $rest }
    { $unsure }
clock-gone =
    Mốc này nay không còn
    Việc đã ghi xong, hoặc ngày tính đã thay đổi. Chưa có gì phải làm thêm.

## audience: part

clock-sure-read = Đã đọc trong văn bản hoặc trích dẫn của văn bản.
clock-sure-second-hand = Theo tài liệu dẫn lại văn bản.
clock-sure-recalled = Chưa đọc được văn bản gốc.
clock-sure-conflicting = Các tài liệu ghi khác nhau.
clock-sure-inferred = Suy ra từ quy định khác.
clock-sure-committee = Do Đảng ủy xã xác nhận.
clock-before-none = Trước đó: trợ lý chưa ghi quy định nào khác.
clock-before-some =
    Trước đó:
    { $lines }
clock-before-line = – { $number }, từ { $day_full } ({ $cited })
clock-number-days = { $n } ngày
clock-number-working-days = { $n } ngày làm việc
clock-number-months = { $n } tháng
clock-extended = Đã được kéo dài thêm { $n } ngày làm việc.

## audience: other

## Danh sách

deadlines =
    Các mốc sắp đến hạn – { $n }
    { $n ->
        [1] Có một mốc:
       *[other] Mốc { $begin } đến { $end }, gần nhất ở trên:
    }
    { $lines }
deadlines-none =
    Chưa có mốc nào đang tính hạn
    Theo số liệu đã ghi, những người đồng chí được xem chưa có mốc nào.
deadlines-counts =
    Các mốc sắp đến hạn theo chi bộ
    { $lines }
    Mở danh sách một chi bộ thì có ghi nhật ký.
deadlines-person =
    Các mốc của { $code }
    { $candidate } – { $stage }
    { $lines }
deadlines-person-none =
    Chưa có mốc nào đang tính hạn
    Theo số liệu đã ghi, { $candidate } chưa có mốc nào.

## audience: part

deadlines-line = – { $day_full }: { $what } { $candidate }, { $left }{ $where }
deadlines-where = . { $branch }
deadlines-count = – { $branch }: { $n } mốc{ $over ->
    [0] {""}
   *[other] , quá hạn { $over }
}{ $next }
deadlines-next = ; gần nhất { $day_full }
deadlines-person-line =
    – { $what }: { $day_full }, { $left }
    { $began }
    { $planned }
    Căn cứ: { $rule } ({ $cited }).
    { $unsure }
deadlines-mentor-line = – { $what }: { $day_full }, { $left }

pack-deadlines =
    Sắp đến hạn: { $n }
    { $lines }
pack-deadline = – { $candidate }: { $what }, { $day_full }, { $left }
digest-deadlines = Có mốc quá hạn:
card-deadline = Mốc gần nhất: { $what }, { $day_full }, { $left }
duty-deadline = { $what } { $candidate }, { $left }.{ $more }
duty-deadline-more = {" "}Còn { $n } mốc khác sắp đến hạn.

## audience: other

## Đã có lịch, có vướng mắc

deadline-plan-ask =
    Đã có lịch: { $what } { $code }
    Việc này dự kiến làm ngày nào? Hạn cuối: { $day }.
    Gõ ngày, ví dụ: { $example_typed }. Muốn thôi, xin nhắn THOI.
deadline-plan-unfit = Chưa ghi được ngày ấy. Xin gõ một ngày từ hôm nay trở đi, ví dụ: { $example_typed }.
deadline-once-more =
    { $problem }
    { $question }
deadline-planned =
    Đã ghi nhận lịch: { $what } { $code }
    Ngày làm: { $on }. Hạn cuối: { $day }.
    { $after }
# audience: part
deadline-planned-quiet = Trước ngày ấy trợ lý chỉ nhắc lần cuối. Đổi lịch thì bấm Đã có lịch lần nữa.
# audience: part
deadline-planned-late = Ngày này sau hạn cuối. Xin đồng chí trao đổi với Ban Xây dựng Đảng; trợ lý vẫn nhắc như cũ.
deadline-stuck =
    Đã ghi nhận: có vướng mắc
    Đã báo đảng ủy viên phụ trách và cán bộ Ban Xây dựng Đảng. Nội dung vướng mắc xin trao đổi trực tiếp, không ghi vào đây.
deadline-stuck-again =
    Vướng mắc này đã được báo
    Xin trao đổi trực tiếp với đảng ủy viên phụ trách hoặc cán bộ Ban Xây dựng Đảng.
deadline-stuck-told =
    Có vướng mắc: { $what } { $code }
    { $due }
    Đồng chí { $person } báo có vướng mắc. Nội dung không ghi ở đây, xin trao đổi trực tiếp.
    Đồng chí nhận tin này vì là { $role }.

## Kéo dài thời hạn quyết định

deadline-extend-number =
    Kéo dài thời hạn: { $what } { $code }
    Hạn cuối hiện nay: { $day }. Quy định cho kéo dài thêm nhiều nhất { $n } ngày làm việc trong trường hợp đặc biệt.
    Số văn bản cho kéo dài là số nào? Chỉ gõ số, ký hiệu, ví dụ: 128/ĐU.
deadline-extend-number-unfit = Chưa ghi được. Xin gõ số, ký hiệu văn bản, không quá 40 ký tự, ví dụ: 128/ĐU.
deadline-extend-day =
    Kéo dài thời hạn: { $what } { $code }
    Văn bản ấy đề ngày nào? Ví dụ: { $example_typed }.
deadline-extend-day-unfit = Chưa ghi được ngày ấy. Xin gõ ngày của văn bản, từ { $day_full } đến hôm nay.
deadline-extended =
    Đã ghi kéo dài thời hạn: { $what } { $code }
    Văn bản số { $number }, ngày { $on_full }. Hạn cuối nay là { $day }. Các lời nhắc đã tính lại.
deadline-extended-already =
    Thời hạn này đã được kéo dài
    Quy định chỉ cho kéo dài một lần. Chưa có gì thay đổi.

## Nút

choice-deadline-done = Đã làm xong
    .word = LAM XONG
choice-decision-made = Đã có quyết định
    .word = DA QUYET DINH
choice-extend-deadline = Kéo dài thời hạn
    .word = KEO DAI
choice-deadlines = Xem các mốc
    .word = CAC MOC
choice-deadlines-of = Mốc của { $code }
    .word = MOC { $code }
choice-deadlines-in = Mở danh sách { $code }
    .word = CAC MOC { $code }
