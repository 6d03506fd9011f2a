### Đoàn Thanh niên: đề nghị của chi đoàn, nghị quyết của Ban Chấp hành Đoàn xã, lịch trong năm.

command-union = nghị quyết của Ban Chấp hành Đoàn xã
flow-union = ghi nghị quyết của Ban Chấp hành Đoàn xã

union-proposed =
    Có đề nghị chờ Ban Chấp hành Đoàn xã xem xét
    Đơn vị đề nghị: { $unit }. Mã số: { $code }.
    Có nghị quyết, đồng chí ghi số, ngày; trợ lý chuyển chi bộ. Đồng chí nhận tin này vì đang phụ trách Đoàn xã.
union-none =
    Hiện không có đề nghị nào chờ nghị quyết của Ban Chấp hành Đoàn xã.
union-waiting =
    Đề nghị chờ nghị quyết của Ban Chấp hành Đoàn xã: { $n }
    { $lines }
    Một nghị quyết ghi được cho nhiều người. Muốn chuyển lại để bổ sung, xin mở từng người.
# audience: part
union-waiting-line = – { $candidate }: { $unit } đề nghị, { $at_date }
union-one =
    Đề nghị chờ Ban Chấp hành Đoàn xã xem xét
    { $candidate }: { $unit } đề nghị, ngày { $at_full }, đồng chí { $by } nhập.
    { $reason }
union-dealt-with =
    Đề nghị { $code } đã được xem xét trước đó
    Chưa có gì thay đổi thêm.

## Chuyển lại, chưa thông qua

union-back-why =
    Chuyển lại đề nghị { $code } vì lý do nào?
    Chi đoàn chỉ được báo lý do chung này. Điều khác xin trao đổi trực tiếp.
union-back-done = Đã chuyển lại đề nghị { $code } để bổ sung. Chi đoàn được báo lý do chung.
union-sent-back-told =
    Đề nghị { $code } cần bổ sung
    Ban Chấp hành Đoàn xã chuyển lại để bổ sung: { $reason }.
    Những gì đồng chí đã nhập vẫn còn đủ. Cần trao đổi thêm, xin gặp trực tiếp đồng chí phụ trách Đoàn xã.
union-not-passed-ask =
    Ghi đề nghị { $code } chưa thông qua lần này?
    Chi đoàn được báo, không kèm lý do; lần sau gửi lại được.
union-not-passed-done = Đã ghi: đề nghị { $code } chưa thông qua lần này. Chi đoàn được báo.
union-not-passed-told =
    Kết quả xem xét đề nghị { $code }
    Ban Chấp hành Đoàn xã chưa thông qua lần này. Đề nghị chi đoàn tiếp tục bồi dưỡng; lần sau gửi lại được.
    Cần trao đổi thêm, xin gặp trực tiếp đồng chí phụ trách Đoàn xã.

## Ghi nghị quyết

union-which =
    Nghị quyết giới thiệu những ai? Đã chọn { $n }/{ $total }
    { $lines }
    Bấm một mã số để chọn, bấm lần nữa để bỏ chọn.
# audience: part
union-which-line = – { $candidate }, { $unit }{ $chosen ->
    [yes] : đã chọn
   *[no] {""}
}
union-number =
    Nghị quyết của Ban Chấp hành Đoàn xã số bao nhiêu?
    Số người: { $n }. Gõ số ghi trên nghị quyết, ví dụ: 12.
union-amend-number =
    Đính chính nghị quyết của Ban Chấp hành Đoàn xã
    Đã ghi: số { $number }, ngày { $day_full }. Số người: { $n }.
    Số đúng là bao nhiêu? Số đã đúng thì giữ nguyên.
union-number-again =
    Chưa ghi được số nghị quyết
    Số người: { $n }. Xin gõ lại, có chữ số, không quá 40 chữ, ví dụ: 12.
union-day =
    Nghị quyết ký ngày nào?
    Xin gõ ngày ghi trên nghị quyết, hoặc: hôm qua.
union-day-again =
    Chưa ghi được: ngày ấy chưa đến, hoặc không có trong lịch
    Nghị quyết ký ngày nào? Xin gõ ngày đã qua, hoặc: hôm qua.
union-day-later = Ngày nghị quyết chưa đến. Xin xem lại.
union-consulted = Trước khi ra nghị quyết, Ban Chấp hành Đoàn xã đã hỏi ý kiến cấp ủy chưa?
union-check =
    Xem lại trước khi gửi – nghị quyết Đoàn xã
    { $gone }
    Số { $number }, ngày { $day_full }; { $consulted ->
        [yes] đã hỏi ý kiến cấp ủy
       *[no] chưa hỏi ý kiến cấp ủy
    }.
    Giới thiệu { $n } người:
    { $lines }
    Gửi rồi, mỗi người được chuyển đến bí thư chi bộ của mình.
# audience: part
union-gone = Chưa ghi: { $n } đề nghị vừa được rút lại hoặc đã xem xét, không còn trong danh sách. Đúng với những người dưới đây thì gửi lại.
union-all-gone =
    Chưa ghi nghị quyết
    Những đề nghị đã chọn vừa được rút lại hoặc đã xem xét, không còn ai để ghi.
union-recorded =
    Đã ghi nghị quyết số { $number }
    Số người: { $n }; số chi bộ nhận: { $branches }. Chi đoàn được báo. Cảm ơn đồng chí.
union-amend-check =
    Xem lại trước khi gửi – đính chính nghị quyết Đoàn xã
    Đã ghi: số { $wrong }, ngày { $wrong_day_full }.
    Nay là: số { $number }, ngày { $day_full }; { $consulted ->
        [yes] đã hỏi ý kiến cấp ủy
       *[no] chưa hỏi ý kiến cấp ủy
    }.
    Nghị quyết này giới thiệu { $n } người; chi bộ, chi đoàn được báo lại.
union-amended =
    Đã đính chính nghị quyết Đoàn xã
    Nay là: số { $number }, ngày { $day_full }. Số người: { $n }. Danh sách đã in, xin in lại.
union-amended-told =
    Đính chính nghị quyết của Ban Chấp hành Đoàn xã
    Nay là: số { $number }, ngày { $day_full }; { $consulted }. Trước đó ghi: số { $wrong }, ngày { $wrong_day_full }.
    Số người liên quan đến đồng chí: { $n }. Đồng chí không phải làm lại việc đã ghi.
union-passed =
    Ban Chấp hành Đoàn xã đã ra nghị quyết giới thiệu { $code }
    Nghị quyết số { $number }, ngày { $day_full }. Đề nghị đã chuyển chi bộ; chi bộ tiếp nhận, đồng chí sẽ được báo.

## audience: part

union-line = Nghị quyết của Ban Chấp hành Đoàn xã số { $number }, ngày { $day_full }; { $consulted }.
union-consulted-yes = đã hỏi ý kiến cấp ủy
union-consulted-no = chưa hỏi ý kiến cấp ủy
nomination-made-proposed = – { $candidate }: gửi { $at_full }, đang chờ Ban Chấp hành Đoàn xã xem xét{ $by }
return-not-passed = chưa thông qua lần này
timeline-union = – { $at_full }: Ban Chấp hành Đoàn xã ra nghị quyết giới thiệu
nominate-instead = Nhập thay { $unit }, vì người phụ trách đi vắng.
timeline-instead = {" "}(nhập thay, vì người phụ trách đi vắng)
duty-union = ghi nghị quyết của Ban Chấp hành Đoàn xã. Số đề nghị đang chờ: { $n }.

## Danh sách bàn giao 

union-list-file = danh-sach-doan-xa
union-list-caption = Danh sách bàn giao theo nghị quyết Đoàn xã: { $n } người, { $branches } chi bộ.
union-list-nobody =
    Không còn ai trong danh sách này
    Chưa có gì để in.
# audience: part
union-list-heading = Danh sách giới thiệu đoàn viên ưu tú
# audience: part
union-list-basis = Theo nghị quyết của Ban Chấp hành { $unit } số { $number }, ngày { $day_full }; { $consulted ->
    [yes] đã hỏi ý kiến cấp ủy
   *[no] chưa hỏi ý kiến cấp ủy
}.
# audience: part
union-list-branch = Bàn giao cho { $branch }: { $count } người.
# audience: part
union-list-line = { $n }. { $candidate }, { $unit }
# audience: part
union-list-day = Ngày bàn giao:
# audience: part
union-list-giver = Người giao (ký, ghi họ tên):
# audience: part
union-list-taker = Người nhận, bí thư chi bộ (ký, ghi họ tên):

## Lịch trong năm, tuổi đoàn

union-year =
    Lịch trong năm của Đoàn: { $what }
    Ngày: { $day_full }. Đơn vị: { $unit }.
    Đồng chí nhận tin này vì đang phụ trách đơn vị này.
# audience: part
union-year-brief = Lịch trong năm của Đoàn: { $what }, { $day_short }
# audience: part
union-event-rating = đánh giá đoàn viên cuối năm
# audience: part
union-event-proposing = chi đoàn bình xét, đề nghị đoàn viên ưu tú
# audience: part
union-event-ceremony = kỷ niệm thành lập Đoàn, dịp tổ chức lễ kết nạp
# audience: part
union-event-review = rà soát những đoàn viên ưu tú đã giới thiệu
union-age =
    Sắp hết tuổi đoàn: một đoàn viên được giới thiệu
    { $candidate } đủ { $months } tháng tuổi vào { $day_full }, còn { $days } ngày. { $known }
    Sau ngày ấy cần xem lại người giới thiệu vào Đảng. Đề nghị chi đoàn, chi bộ trao đổi.
    { $unsure }
    Đồng chí nhận tin này vì phụ trách Đoàn hoặc chi bộ của người ấy.
# audience: part
union-age-brief = { $candidate } sắp hết tuổi đoàn, { $day_short }
# audience: part
union-age-unsure = Mốc này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản trước khi thực hiện.
# audience: part
union-age-known-day = Tính theo ngày sinh.
# audience: part
union-age-known-month = Chỉ biết tháng sinh nên tính từ đầu tháng.
# audience: part
union-age-known-year = Chỉ biết năm sinh nên tính từ tháng 1.

## Nút (audience: part)

choice-union-open = Đề nghị của Đoàn
    .word = NGHI QUYET DOAN
choice-union-record = Ghi nghị quyết
    .word = GHI NGHI QUYET
choice-union-all = Chọn tất cả
    .word = CHON HET
choice-union-chosen = Chọn xong
    .word = CHON XONG
choice-consulted-yes = Đã hỏi ý kiến cấp ủy
    .word = DA HOI
choice-consulted-no = Chưa hỏi
    .word = CHUA XIN HOI
choice-return-not-passed = Chưa thông qua lần này
    .word = CHUA QUA
choice-union-not-passed-sure = Ghi chưa thông qua
    .word = GHI CHUA QUA
choice-keep-number = Giữ số { $number }
    .word = GIU SO
choice-keep-day = Giữ ngày { $day_full }
    .word = GIU NGAY
choice-union-amend = Đính chính { $number }
    .word = DINH CHINH { $number }
choice-union-print = In danh sách { $number }
    .word = IN { $number }
