### Khi có nhầm lẫn: đính chính, mỗi lần một lý do; bản cũ vẫn xem được, có ghi «đã đính chính».

command-correct = đính chính điều ghi nhầm
flow-correct = đính chính

correct-what =
    Đồng chí cần đính chính việc gì?
    Việc nào cũng được ghi lại kèm lý do; bản cũ vẫn xem được, có ghi «đã đính chính».
correct-why = Vì sao cần đính chính?
correct-look =
    Xem lại trước khi đính chính
    { $what }
    { $why }
# audience: part
correct-look-why = Lý do: { $why }.
# audience: part
correct-look-on = Về { $candidate }:
# audience: part
correct-look-line = – { $what }
# audience: part
correct-keeps-old = Bản cũ vẫn xem được trong phiếu theo dõi, có ghi «đã đính chính».
correct-nothing =
    Hiện chưa có gì thuộc việc này để đính chính
    Đồng chí có thể chọn việc khác dưới đây.
correct-changed-meanwhile =
    Việc này vừa có thay đổi
    Có thể đã có người đính chính trước, hoặc nội dung giờ đã khác. Chưa có gì được ghi thêm. Xin xem lại rồi làm từ đầu.
correct-code-unknown =
    Chưa thấy mã số ấy trong danh sách đang hỏi
    Xin xem lại mã số, hoặc chọn một người dưới câu hỏi.
correct-name-unknown =
    Chưa thấy ai tên như vậy trong danh sách đang hỏi
    Xin gõ lại tên, không cần dấu, hoặc chọn số thứ tự dưới câu hỏi.
correct-branch = Đính chính ở chi bộ nào?
correct-month-which = Đính chính tháng nào?
correct-no-month =
    Chi bộ chưa có tháng nào đã đóng
    Tháng chưa đóng thì ghi lại trực tiếp, không cần đính chính.
correct-month-open =
    Tháng { $month } chưa đóng
    Tháng chưa đóng thì ghi lại trực tiếp, không cần đính chính.
correct-too-late =
    Tháng { $month } đóng đã quá 7 ngày
    Từ ngày thứ tám, cán bộ Ban Xây dựng Đảng đính chính theo văn bản của chi bộ.
    Xin đồng chí liên hệ { $name }, số máy { $phone }. Chưa có gì thay đổi.

## Lý do

correct-reason-miswritten = ghi nhầm
correct-reason-wrong-person = nhầm người
correct-reason-wrong-month = nhầm tháng
correct-reason-paper-differs = văn bản ghi khác
correct-reason-twice = ghi hai lần
correct-reason-other = khác

## Nhận xét nhầm người, nhầm tháng

correct-report-who = Nhận xét ấy đang ghi về ai?
correct-report-which =
    Nhận xét nào cần chuyển?
    Đang ghi về { $candidate }.
correct-report-what =
    Nhận xét ấy đúng ra là thế nào?
    Đang ghi về { $candidate }, tháng { $month }, do đồng chí { $person } gửi.
correct-report-to =
    Nhận xét ấy đúng ra là về ai?
    Đang ghi về { $candidate }. Đồng chí chọn một người, hoặc gõ mã số.
correct-report-month =
    Nhận xét ấy đúng ra là của tháng nào?
    Đang ghi về { $candidate }.
correct-report-both =
    { $code } đã có nhận xét tháng { $month } của người gửi ấy
    Đồng chí đổi chỗ hai nhận xét, hay lấy nhận xét này thay nhận xét đã có?
correct-report-moved =
    Đã chuyển nhận xét từ { $stood } sang { $to }. { $told }
    { $swapped }
correct-report-moved-month =
    Đã chuyển nhận xét về { $code } từ tháng { $before } sang tháng { $after }. { $told }
    { $swapped }
# audience: part
correct-told-secretary = Bí thư chi bộ đã được báo.
# audience: part
correct-told-sender = Người gửi đã được báo.
# audience: part
correct-told-both = Bí thư chi bộ và người gửi đã được báo.
# audience: part
correct-told-nobody = Trợ lý chưa báo được ai; xin đồng chí báo trực tiếp.
# audience: mentor
correct-report-notice =
    Đính chính nhận xét tháng { $month }
    { $what }
    Lý do: { $why }. Người đính chính: đồng chí { $person }.
    Bản cũ vẫn xem được, có ghi «đã đính chính».
# audience: part
correct-report-to-person = Nhận xét ghi về { $stood } chuyển sang { $to }.
# audience: part
correct-report-to-month = Nhận xét về { $code } ghi tháng { $before } chuyển sang tháng { $after }.
# audience: part
correct-report-swapped = Nhận xét đã có ở đó chuyển ngược lại.

## Kết luận, ngày, kết quả biểu quyết

correct-conclusion-who = Kết luận tháng { $month } về ai ghi chưa đúng?
correct-conclusion-field =
    Phần nào ghi chưa đúng?
    Kết luận về { $candidate }.
correct-conclusion-done = Đã đính chính { $what }. Lý do: { $why }. Các hạn đã tính lại: { $deadlines }.
correct-decision-done =
    Đã đính chính kết luận tháng { $month }
    Về { $candidate }:
    { $lines }
    Lý do: { $why }. Các hạn đã tính lại: { $deadlines }.
# audience: part
corrected-decision = kết luận: { $after }, không phải { $before }
# audience: part
corrected-day = ngày nghị quyết: { $after_short }, không phải { $before_short }
# audience: part
corrected-day-first = ngày nghị quyết: { $after_short }, trước đó chưa ghi
# audience: part
corrected-day-none = ngày nghị quyết: không có
# audience: part
corrected-tally = kết quả biểu quyết: { $after }, không phải { $before }
# audience: part
corrected-tally-first = kết quả biểu quyết: { $after }, trước đó chưa ghi
# audience: part
corrected-tally-none = kết quả biểu quyết: không có
# audience: part
correct-no-deadlines = chưa có hạn nào tính từ ngày này
# audience: part
correct-next-month = đánh giá tháng { $month }, kỳ họp { $meeting_short }
# audience: mentor
correct-result-told =
    Đính chính kết luận tháng { $month }
    { $candidate }: { $after }. Tin trước ghi: { $before }.
    Lý do: { $why }. Mong đồng chí thông cảm.
correct-conclusion-told =
    Đính chính kết luận tháng { $month }
    { $candidate }:
    { $lines }
    Lý do: { $why }. Đồng chí nhận tin này vì là bí thư chi bộ.
correct-nomination-told =
    Đính chính kết quả xem xét { $code }
    { $branch }: { $after }, ngày { $day_full }. Xin lấy tin này thay tin trước.
correct-nomination-taken-back =
    Đính chính kết quả xem xét { $code }
    Tin trước ghi nhầm. { $branch } tiếp tục bồi dưỡng, chưa có kết quả mới. Mong đồng chí thông cảm.

## Đóng tháng quá sớm

correct-month-look = Mở lại tháng { $month } của { $branch }. Kết luận đã ghi vẫn giữ, sửa được đến khi đóng lại.
correct-month-done = Đã mở lại tháng { $month }. Người theo dõi, giúp đỡ còn sửa được đến khi đóng lại.
correct-month-told =
    Đã mở lại tháng { $month }
    Đồng chí { $person } mở lại tháng của { $branch }. Lý do: { $why }.
    Sửa xong, đồng chí đóng lại giúp.
