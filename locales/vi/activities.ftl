### Hoạt động của đoàn thể: thông báo, ghi số người dự, ghi mã số người được thấy.

command-activity = hoạt động của chi đoàn, chi hội
flow-activity = thông báo hoạt động
flow-activity-count = ghi kết quả hoạt động

activities-none =
    Hoạt động của đơn vị
    Tháng này chưa có hoạt động nào được ghi.
activities-shown =
    Hoạt động của đơn vị
    { $lines }
# audience: part
activity-line = – Số { $n }: { $title }, { $at }, { $unit }{ $state }
# audience: part
activity-line-came = ; có { $n } người dự
activity-one =
    Hoạt động: { $title }
    { $at }, { $place }. Đơn vị: { $unit }.
    { $came }
# audience: part
activity-numbers = Số người dự: { $came }; trong danh sách: { $known }; nổi bật ngoài danh sách: { $others }.
activity-cancelled-already =
    Hoạt động này đã hủy trước đó
    Chưa có gì thay đổi thêm.
activity-counted-already =
    Hoạt động này đã ghi kết quả
    Hoạt động đã diễn ra nên không hủy nữa. Số người dự ghi nhầm thì ghi lại được.

## Thông báo

activity-which-unit = Hoạt động của đơn vị nào?
activity-what =
    Hoạt động gì?
    Đồng chí chọn, hoặc gõ vài chữ. Không ghi họ tên.
activity-when =
    Ngày nào, mấy giờ?
    Ví dụ: { $soon_typed }, 19 giờ 30.
activity-when-again =
    Chưa ghi được ngày giờ
    Xin gõ cả ngày và giờ, sau lúc này, không quá một năm. Ví dụ: { $soon_typed }, 19 giờ 30.
activity-place = Ở đâu? Ví dụ: nhà văn hóa bản.
activity-too-long = Chưa ghi được. Xin gõ lại vài chữ, không quá 80 chữ.
activity-worry =
    Dòng này có thể có điều không nên ghi
    Xin gõ lại ngắn, không có số giấy tờ, lý lịch, họ hàng.
activity-moment-unfit =
    Ngày giờ ấy không ghi được
    Hoạt động cần ở sau lúc này, không quá một năm, và chưa ghi kết quả.
activity-check =
    Xem lại trước khi gửi – hoạt động của { $unit }
    – Nội dung: { $title }
    – Lúc: { $at }
    – Nơi: { $place }
    Gửi rồi, chi đoàn, chi hội bên dưới và người đang theo dõi, giúp đỡ được báo.
activity-announced =
    Đã ghi hoạt động: { $title }
    { $at }. Số người được báo: { $told }. Sau hôm ấy trợ lý hỏi số người dự.
activity-told-leader =
    Hoạt động sắp tới: { $title }
    { $unit } tổ chức, { $at }, { $place }. Đề nghị đơn vị của đồng chí tham gia.
activity-told-mentor =
    Hoạt động sắp tới: { $title }
    { $unit } tổ chức, { $at }, { $place }. { $candidate } sinh hoạt ở đó; đồng chí có thể đến cùng.

## Đổi giờ, hủy

activity-move-check =
    Xem lại trước khi gửi – đổi giờ hoạt động
    { $title }, { $unit }: chuyển sang { $at }.
activity-move-done =
    Đã đổi giờ hoạt động: { $at }
    Số người được báo: { $told }.
activity-moved-leader =
    Hoạt động đổi giờ: { $title }
    { $unit } tổ chức, nay là { $at }, { $place }.
activity-moved-mentor =
    Hoạt động đổi giờ: { $title }
    { $unit } tổ chức, nay là { $at }, { $place }. { $candidate } sinh hoạt ở đó.
activity-cancel-ask =
    Hủy hoạt động này?
    { $title }, { $at }. Những người đã được báo sẽ được báo lại.
activity-cancel-done =
    Đã hủy hoạt động: { $title }
    Số người được báo: { $told }.
activity-cancelled-leader =
    Hoạt động đã hủy: { $title }
    { $unit } không tổ chức lúc { $at }, { $place } nữa.
activity-cancelled-mentor =
    Hoạt động đã hủy: { $title }
    { $unit } không tổ chức lúc { $at }, { $place } nữa; { $candidate } sinh hoạt ở đó.

## Sau hoạt động

activity-ask =
    Sau hoạt động: { $title }
    { $unit } tổ chức { $at }. Xin đồng chí ghi số người dự.
    Đồng chí nhận tin này vì đang phụ trách { $unit }.
# audience: part
activity-brief = Ghi số người dự: { $title }, { $at_short }
activity-still-ahead =
    Hoạt động này chưa diễn ra
    Lịch là { $at }. Xong rồi xin đồng chí ghi số người dự.
activity-came =
    Có bao nhiêu người dự? – { $title }
    Gõ một số, tính cả người trong danh sách và người khác.
activity-came-again =
    Chưa ghi được số – { $title }
    Có bao nhiêu người dự? Gõ một số từ 0 đến 999.
activity-marks =
    Ai trong danh sách có mặt, ai nổi bật?
    { $lines }
    Bấm mã số: lần đầu là có mặt, lần hai là nổi bật, lần ba là bỏ.
# audience: part
activity-mark-line = – { $candidate }: { $state }
# audience: part
activity-mark-none = chưa ghi
# audience: part
activity-mark-came = có mặt
# audience: part
activity-mark-stood-out = nổi bật
activity-others =
    Ngoài danh sách, có bao nhiêu người nổi bật?
    Chỉ gõ một số, không ghi tên. Không có thì gõ 0.
activity-others-again =
    Số này chưa khớp với số người dự
    Ngoài danh sách, có bao nhiêu người nổi bật? Chỉ gõ một số, không có thì gõ 0.
activity-numbers-unfit =
    Các số chưa khớp nhau
    Chưa có gì được ghi. Xin đồng chí ghi lại.
activity-counted =
    Đã ghi kết quả hoạt động: { $title }
    Người dự: { $came }; trong danh sách: { $known }; nổi bật ngoài danh sách: { $others }.
    Ai đã ký giấy đồng ý thì đồng chí giới thiệu ngay được. Cảm ơn đồng chí.

## audience: part

timeline-activity = – { $at_full }: { $mark }, hoạt động «{ $title }» của { $unit }
activity-title-volunteer = tình nguyện, giúp bà con
activity-title-environment = vệ sinh môi trường
activity-title-culture = văn nghệ
activity-title-sport = thể thao
activity-title-meeting = học tập, sinh hoạt chuyên đề
activity-title-production = giúp nhau sản xuất

## Nút (audience: part)

choice-activities = Xem các hoạt động
    .word = HOAT DONG
choice-activity-announce = Thông báo hoạt động
    .word = THONG BAO
choice-activity-see = Hoạt động số { $n }
    .word = HOAT DONG { $n }
choice-activity-move = Đổi giờ hoạt động
    .word = DOI GIO
choice-activity-cancel = Hủy hoạt động
    .word = HUY HOAT DONG
choice-activity-cancel-sure = Hủy hẳn
    .word = HUY HAN
choice-activity-count = Ghi số người dự
    .word = GHI NGUOI DU
choice-activity-marked = Ghi xong
    .word = GHI XONG
choice-activity-kind-volunteer = Tình nguyện
    .word = TINH NGUYEN
choice-activity-kind-environment = Vệ sinh môi trường
    .word = MOI TRUONG
choice-activity-kind-culture = Văn nghệ
    .word = VAN NGHE
choice-activity-kind-sport = Thể thao
    .word = THE THAO
choice-activity-kind-meeting = Học tập, chuyên đề
    .word = HOC TAP
choice-activity-kind-production = Giúp nhau sản xuất
    .word = SAN XUAT
