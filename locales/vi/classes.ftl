### Lớp bồi dưỡng nhận thức về Đảng, lớp bồi dưỡng đảng viên mới: chỉ danh sách, ngày học, giấy chứng nhận.

command-class = lớp bồi dưỡng: đề nghị, danh sách, giấy chứng nhận
flow-class-plan = mở lớp bồi dưỡng
flow-class-propose = đề nghị người học
flow-class-confirm = chốt danh sách lớp
flow-class-results = ghi kết quả lớp

## audience: part

class-kind-awareness = lớp bồi dưỡng nhận thức về Đảng
class-kind-new-member = lớp bồi dưỡng đảng viên mới
class-kind-alone = { $kind }

## Danh sách các lớp

## audience: other

classes =
    Các lớp bồi dưỡng
    { $lines }
classes-none =
    Các lớp bồi dưỡng
    Hiện chưa có lớp nào được mở.
# audience: part
classes-line = { $n }. { $kind }, { $begins_short } đến { $ends_full }, { $place }{ $off ->
    [yes] {" "}(đã đủ kết quả)
   *[no] {""}
}
# audience: pack
class-page =
    Danh sách { $kind }
    Học từ { $begins } đến { $ends }, tại { $place }.
    { $quota }
    { $people }
    { $lines }
# audience: part
class-people = Có { $n } người:
# audience: part
class-nobody = Chưa có ai trong danh sách.
# audience: part
class-quota = Được cử { $n }/{ $most } chỗ.
# audience: part
class-quota-over = Được cử { $n }/{ $most } chỗ: quá { $over } người so với số chỗ, đề nghị xem lại với Trung tâm chính trị.
# audience: part
class-quota-unknown = Được cử { $n } người; chưa rõ số chỗ.
# audience: part
class-page-line = – { $candidate }, { $branch }: { $state }
# audience: part
class-seat-proposed = chi bộ đề nghị
# audience: part
class-seat-confirmed = được cử học
# audience: part
class-seat-goes = được cử học
# audience: part
class-seat-declined = chưa cử lần này
# audience: part
class-seat-attended = đã học, chưa có giấy chứng nhận
# audience: part
class-seat-absent = vắng mặt
# audience: part
class-seat-certified = đã có giấy chứng nhận{ $number }, ngày { $day_full }
# audience: part
class-number = {" "}số { $number }
# audience: part
class-line = – { $candidate }
# audience: part
class-line-more = – và { $n } người nữa

## Mở lớp, đổi lịch, hủy lớp: cán bộ Ban Xây dựng Đảng

class-which-committee = Mở lớp ở đảng ủy nào?
class-ask-kind = Mở lớp nào?
class-ask-begins =
    Lớp học bắt đầu ngày nào?
    Gõ ngày, ví dụ: { $soon_typed }. Muốn thôi, xin nhắn THOI.
class-ask-ends =
    Lớp học kết thúc ngày nào?
    Bắt đầu: { $day }. Gõ ngày cuối, ví dụ: { $day_typed }.
class-ask-place =
    Lớp học ở đâu?
    Gõ nơi học, ví dụ: Trung tâm chính trị xã.
class-place-unfit = Chưa ghi được nơi học. Xin gõ ngắn, không quá { $n } chữ cái.
class-ask-quota =
    Lớp có bao nhiêu chỗ?
    Gõ một số. Chưa rõ thì bấm Chưa rõ; số chỗ chỉ để so, không cản việc cử thêm.
class-quota-unfit = Chưa ghi được số chỗ. Xin gõ một số, từ 1 đến 500.
# audience: part
class-quota-known = { $n } chỗ
# audience: part
class-quota-none = chưa rõ số chỗ
class-wrong-past = Ngày ấy đã qua. Xin gõ một ngày từ hôm nay trở đi.
class-wrong-order = Ngày cuối phải từ ngày bắt đầu trở đi. Xin gõ lại.
class-wrong-long = Lớp dài quá 90 ngày, có thể gõ nhầm. Xin gõ lại.
class-check =
    Xem lại trước khi báo các chi bộ
    – Lớp: { $kind }
    – Học: { $begins } đến { $ends }
    – Nơi học: { $place }
    – Số chỗ: { $quota }
class-planned =
    Đã mở { $kind }
    Học từ { $begins } đến { $ends }, tại { $place }.
    { $waiting }
    Các chi bộ có người phù hợp sẽ được báo để đề nghị, vào giờ mỗi đồng chí đã chọn.
# audience: part
class-waiting = Các chi bộ đã có nghị quyết cử học { $n } người; đã đưa vào danh sách đề nghị.
class-changed =
    Đã đổi { $kind }
    Nay học từ { $begins } đến { $ends }, tại { $place }. Những đồng chí liên quan được báo.
class-cancel-ask =
    Hủy { $kind }?
    Lớp học từ { $begins } đến { $ends }, tại { $place }. Người đã đề nghị sẽ chờ lớp sau; những đồng chí liên quan được báo.
class-cancelled =
    Đã hủy { $kind }
    Lớp dự kiến từ { $begins } đến { $ends }, tại { $place }. Những đồng chí liên quan đã được báo.
class-over =
    Lớp này đã hủy, hoặc đã ghi kết quả
    Chưa có gì thay đổi. Ghi nhầm thì bấm Sửa kết quả đã ghi ở trang của lớp.
class-takes-nobody =
    Lớp này không nhận thêm đề nghị
    Lớp đã bắt đầu, đã xong hoặc đã hủy. Người cần học xin đề nghị vào lớp sau.

# audience: mentor
class-moved =
    Đổi lịch { $kind }
    Nay học từ { $begins } đến { $ends }, tại { $place }.
    Đề nghị đồng chí báo lại những người được cử học. Đồng chí nhận tin này vì có người trong danh sách.
# audience: mentor
class-moved-list =
    Đổi lịch { $kind }
    Nay học từ { $begins } đến { $ends }, tại { $place }. Các chi bộ và đảng viên theo dõi, giúp đỡ đã được báo.
    Đồng chí nhận tin này vì phụ trách danh sách lớp.
# audience: mentor
class-off-list =
    Hủy { $kind }
    Lớp dự kiến học từ { $begins } đến { $ends }, tại { $place } không mở nữa. Các chi bộ đã được báo.
    Đồng chí nhận tin này vì phụ trách danh sách lớp.
# audience: mentor
class-off =
    Hủy { $kind }
    Lớp dự kiến học từ { $begins } đến { $ends }, tại { $place } không mở nữa. Người trong danh sách chờ lớp sau.
    Đề nghị đồng chí báo lại những người được cử học.

## Chi bộ đề nghị

class-call =
    Sắp mở { $kind }
    Học từ { $begins } đến { $ends }, tại { $place }.
    Theo số liệu đã ghi, chi bộ có { $n } người chưa học lớp này:
    { $lines }
    Việc cử ai do chi bộ xem xét, đề nghị. Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: part
class-call-brief = Đề nghị người học { $kind }, mở { $begins_short }
class-propose-who =
    Đề nghị người học { $kind }, mở { $begins_short }
    Chọn từng người, hoặc gõ các mã số. Việc cử do chi bộ quyết định; Đảng ủy xã chốt danh sách.
    { $chosen }
# audience: part
class-chosen =
    Đã chọn:
    { $lines }
class-propose-nobody =
    Chưa có ai để đề nghị thêm
    Theo số liệu đã ghi, những người phù hợp đã học, đã được đề nghị, hoặc danh sách chưa có ai.
class-codes-unknown = Chưa thấy mã số ấy trong danh sách này. Xin bấm một người, hoặc gõ lại mã số.
class-proposed =
    Đã gửi đề nghị { $n } người
    Học { $kind }, mở { $day }. Khi Đảng ủy xã chốt danh sách, đồng chí sẽ được báo. Cảm ơn đồng chí.

## Chốt danh sách

# audience: part
class-list-changed = Danh sách vừa có thay đổi, chưa ghi gì. Xin xem lại.
# audience: pack
class-settle-list =
    Chốt danh sách { $kind }, mở { $begins_short }
    { $changed }
    { $quota }
    { $lines }
    Bấm một người để đổi giữa được cử và chưa cử lần này. Xong thì bấm Báo danh sách.
class-settled-noted =
    Đã chốt danh sách: { $n } người được cử học
    Mở { $day }. { $over }
    Chi bộ và đảng viên theo dõi, giúp đỡ được báo ngày, nơi học.
# audience: part
class-over-quota = Quá { $n } người so với số chỗ.
class-settled =
    Danh sách { $kind }
    Học từ { $begins } đến { $ends }, tại { $place }. Người của chi bộ:
    { $lines }
    Đề nghị chi bộ báo người được cử và tạo điều kiện để học đủ. Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: part
class-line-confirmed = – { $candidate }: được cử học
# audience: part
class-line-declined = – { $candidate }: chưa cử lần này
# audience: mentor
class-mentor-goes =
    Được cử học { $kind }
    { $candidate } học từ { $begins } đến { $ends }, tại { $place }.
    Đề nghị đồng chí báo lại, động viên để học đủ. Đồng chí nhận tin này vì được phân công theo dõi, giúp đỡ.
# audience: mentor
class-mentor-stays =
    Thay đổi danh sách { $kind }
    { $candidate } chưa học lớp mở { $begins }, chờ lớp sau. Đề nghị đồng chí báo lại.

# audience: mentor
class-remind =
    Xin nhắc: sắp khai giảng { $kind }
    Học từ { $begins } đến { $ends }, tại { $place }.
    { $lines }
    Đề nghị đồng chí nhắc người được cử đi học đủ.
# audience: part
class-remind-brief = { $kind } khai giảng { $begins }

## Sau lớp học

class-results-ask =
    Ghi kết quả { $kind }
    Lớp học đến { $ends }. Còn { $n } người chưa ghi có mặt và giấy chứng nhận.
    Chỉ ghi ai học đủ, số và ngày giấy chứng nhận; không ghi kết quả bài làm. Đồng chí nhận tin này vì phụ trách danh sách lớp.
class-missing =
    Xin nhắc: giấy chứng nhận của { $kind }
    Lớp học đến { $ends }. Còn { $n } người chưa ghi giấy chứng nhận. Việc này chỉ nhắc một lần.
# audience: part
class-results-brief = Ghi kết quả { $kind }: còn { $n } người
class-not-over =
    Lớp chưa kết thúc
    Kết quả ghi được từ { $day }.
class-results-in =
    Kết quả lớp đã đủ
    Chưa có gì thay đổi. Ghi nhầm thì cán bộ Ban Xây dựng Đảng sửa được ở trang của lớp.
# audience: pack
class-who-came =
    Ai học đủ { $kind }, đến { $ends_short }?
    { $changed }
    { $lines }
    Tất cả có mặt thì bấm Đúng như trên. Ai vắng mặt thì bấm người ấy, hoặc gõ các mã số.
# audience: part
class-came-came = – { $candidate }: có mặt
# audience: part
class-came-absent = – { $candidate }: vắng mặt
# audience: part
class-came-certified = – { $candidate }: có giấy chứng nhận
# audience: part
class-came-without = – { $candidate }: có mặt, chưa có giấy chứng nhận
class-ask-issued =
    Giấy chứng nhận ghi ngày nào?
    Bấm ngày bế giảng, hoặc gõ ngày khác. Chưa có giấy thì bấm Chưa có giấy; khi có sẽ ghi sau.
class-issued-unfit =
    Ngày ghi trên giấy phải từ ngày bế giảng, { $day }, đến hôm nay. Xin gõ lại.
    Lớp xong sớm hơn dự kiến thì cán bộ Ban Xây dựng Đảng đổi ngày của lớp trước.
# audience: pack
class-who-certified =
    Giấy chứng nhận ngày { $day_full }
    { $lines }
    Đủ cả thì bấm Đúng như trên. Ai chưa có giấy thì bấm người ấy, hoặc gõ các mã số.
class-ask-numbers =
    Số giấy chứng nhận của { $n } người?
    Gõ số đầu tiên, các số sau tự nối theo danh sách, ví dụ: 15/2026. Hoặc gõ đủ từng số, cách nhau dấu phẩy.
class-numbers-unfit = Chưa khớp. Xin gõ một số đầu tiên, hoặc đủ số của từng người, cách nhau dấu phẩy.
# audience: pack
class-results-check =
    Xem lại trước khi ghi kết quả lớp
    { $issued }
    { $lines }
# audience: part
class-issued-on = Giấy chứng nhận ngày { $day_full }
# audience: part
class-checked-certified = – { $candidate }: giấy chứng nhận{ $number }
class-results-kept =
    Đã ghi kết quả lớp: { $n } người có giấy chứng nhận
    { $left }
    Chi bộ, đảng viên theo dõi, giúp đỡ và tổ chức được báo. Cảm ơn đồng chí.
# audience: part
class-results-left = Còn { $n } người chưa ghi giấy chứng nhận.
class-done-branch =
    Đã hoàn thành { $kind }
    Lớp học xong { $day }. Người của chi bộ đã có giấy chứng nhận:
    { $lines }
    Bước tiếp theo do chi bộ xem xét. Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: mentor
class-done-mentor =
    Đã hoàn thành { $kind }
    { $candidate } đã hoàn thành lớp và có giấy chứng nhận. Bước tiếp theo do chi bộ xem xét.
    Cảm ơn đồng chí đã theo dõi, giúp đỡ.
# audience: mentor
class-done-organisation =
    Đã hoàn thành lớp học: { $code }
    { $branch }: { $code } đã hoàn thành { $kind }. Đề nghị đồng chí tiếp tục bồi dưỡng, động viên. Cảm ơn đồng chí.

class-whose-result = Kết quả của ai ghi nhầm? Bấm một người; kết quả ấy được lấy lại để ghi lại từ đầu.
class-nothing-entered =
    Lớp này chưa ghi kết quả
    Chưa có gì để sửa.
class-result-off =
    Đã lấy lại kết quả của một người
    Giấy chứng nhận và bước đã ghi theo kết quả ấy không còn. Bí thư chi bộ được báo. Xin ghi lại cho đúng.
# audience: mentor
class-taken-back =
    Đính chính kết quả lớp học
    Kết quả { $kind } của { $candidate } ghi nhầm, đã lấy lại; sẽ ghi lại cho đúng. Tin trước về kết quả này xin coi như không còn.

# audience: part
duty-class-settle = chốt danh sách { $kind }, mở { $begins_short }: { $n } người chi bộ đề nghị. Đồng chí là cán bộ Ban Xây dựng Đảng.
# audience: part
duty-class-results = ghi kết quả { $kind }, học đến { $ends_short }: còn { $n } người. Đồng chí phụ trách danh sách lớp.

## Bản in

# audience: part
class-file = danh-sach-lop
# audience: part
class-caption = Danh sách lớp, { $n } người
# audience: part
class-paper-heading = Danh sách { $kind }
# audience: part
class-paper-days = Học từ { $begins } đến { $ends }, tại { $place }
# audience: part
class-paper-line = { $n }. { $candidate }, { $branch }: { $state }
# audience: part
class-paper-signature = Người lập danh sách (ký, ghi rõ họ tên)
class-paper-nobody =
    Danh sách lớp chưa có ai
    Khi Đảng ủy xã chốt danh sách thì in được.

## Nút (audience: part)

choice-class-number = Xem lớp { $n }
    .word = LOP { $n }
choice-class-see = Xem lớp
    .word = XEM LOP
choice-class-plan = Mở lớp
    .word = MO LOP
choice-class-propose = Đề nghị người học
    .word = DE NGHI HOC
choice-class-confirm = Chốt danh sách
    .word = CHOT LOP
choice-class-results = Ghi kết quả lớp
    .word = KET QUA LOP
choice-class-change = Đổi ngày, nơi học
    .word = DOI LOP
choice-class-cancel = Hủy lớp
    .word = HUY LOP
choice-class-cancel-yes = Đúng, hủy lớp này
    .word = XAC NHAN HUY
choice-class-print = In danh sách lớp
    .word = IN LOP
choice-class-kind-awareness = Nhận thức về Đảng
    .word = NHAN THUC
choice-class-kind-new-member = Đảng viên mới
    .word = DANG VIEN MOI
choice-class-same-day = Giữ nguyên, { $day_short }
    .word = GIU NGAY
choice-class-quota-open = Chưa rõ
    .word = CHUA RO CHO
choice-class-save = Mở lớp, báo chi bộ
    .word = BAO CHI BO
choice-class-send = Gửi đề nghị
    .word = GUI DE NGHI
choice-class-settle = Báo danh sách
    .word = GUI DANH SACH
choice-class-as-shown = Đúng như trên
    .word = NHU TREN
choice-class-no-certificates = Chưa có giấy
    .word = CHUA CO GIAY
choice-class-last-day = Ngày bế giảng, { $day_short }
    .word = BE GIANG
choice-class-no-numbers = Không ghi số
    .word = KHONG GHI SO
choice-class-wrong = Sửa kết quả đã ghi
    .word = SUA KET QUA
choice-class-record = Ghi kết quả
    .word = GHI KET QUA
choice-duty-class = Xem lớp { $n }
    .word = LOP { $n }
