### Chỉ tiêu kết nạp, khả năng thực hiện chỉ tiêu, tổng hợp số liệu. Chỉ có số; không xếp đơn vị nào trên đơn vị nào.

command-target = chỉ tiêu kết nạp, khả năng thực hiện
command-status = tổng hợp số liệu của đơn vị
flow-target = đặt chỉ tiêu kết nạp

## Một dòng, đặt trong tin khác (M6, X1)

# audience: part
target-line = {" "}Chỉ tiêu năm { $year }: kết nạp { $done }/{ $total }.

## Chỉ tiêu của một đơn vị

# audience: pack
target-branch =
    Chỉ tiêu kết nạp – { $unit }
    Theo số liệu đã ghi đến { $day_full }:
    { $target }
    { $done }
    Đang bồi dưỡng, xem xét kết nạp:
    { $stages }
    { $can }
    { $named }
# audience: pack
target-finder =
    Chỉ tiêu giới thiệu – { $unit }
    Theo số liệu đã ghi đến { $day_full }:
    { $target }
    { $done }
    Người đã giới thiệu, đang bồi dưỡng:
    { $stages }
    { $can }
    { $named }
# audience: part
target-branch-goal = Chỉ tiêu năm { $year }: kết nạp { $done }/{ $total }.
# audience: part
target-branch-none = Năm { $year } chưa có chỉ tiêu; đã kết nạp { $done }.
# audience: part
target-finder-goal = Chỉ tiêu năm { $year }: giới thiệu { $done }/{ $total }, đã được tiếp nhận. Được kết nạp trong năm: { $held }.
# audience: part
target-finder-none = Năm { $year } chưa có chỉ tiêu; đã giới thiệu { $done }, được kết nạp { $held }.
# audience: part
target-so-far = Từ đầu nhiệm kỳ { $term }: kết nạp { $done }.
# audience: part
target-so-far-finder = Từ đầu nhiệm kỳ { $term }: giới thiệu { $done }, đã được tiếp nhận.
# audience: part
target-two = Hai năm { $before }–{ $year }: kết nạp { $n }.
# audience: part
target-two-finder = Hai năm { $before }–{ $year }: giới thiệu { $n }, đã được tiếp nhận.
# audience: part
target-ahead = Đã giao cho năm { $year }: kết nạp { $n }.
# audience: part
target-ahead-finder = Đã giao cho năm { $year }: giới thiệu { $n }.
# audience: part
target-stage = – { $stage }: { $n }
# audience: part
target-nobody = – chưa có ai
# audience: part
target-pipeline = Đang bồi dưỡng, xem xét kết nạp: { $n } người.
# audience: part
target-can = Còn kịp kết nạp trong năm { $year }: { $n } người.
# audience: part
target-can-short = Còn kịp kết nạp trong năm { $year }: { $n ->
        [0] chưa có ai
       *[other] { $n } người
    }{ $missing ->
        [0] {"."}
       *[other] { $n ->
            [0] ; còn thiếu { $missing }.
           *[other] ; kể cả số ấy thì còn thiếu { $missing }.
        }
    }
# audience: part
target-finder-left = Còn { $n } người cần giới thiệu để đủ chỉ tiêu.
# audience: part
target-name-by = Muốn kết nạp trong năm { $year } thì phải giới thiệu chậm nhất vào { $day }. Tính theo số ngày ít nhất ở mỗi bước đặt trong trợ lý, và thời hạn theo quy định.
target-no-unit =
    Chỉ tiêu kết nạp
    Hiện chưa có đơn vị nào đồng chí được xem chỉ tiêu.

## Danh sách đơn vị

# audience: pack
target-list =
    Chỉ tiêu kết nạp – { $unit }{ $part }
    Theo số liệu đã ghi đến { $day_full }.
    { $lines }
# audience: pack
target-several =
    Chỉ tiêu kết nạp của các đơn vị
    Theo số liệu đã ghi đến { $day_full }.
    { $lines }
# audience: part
target-units = Từng đơn vị, theo tên:
# audience: part
target-unit-line = – { $unit }{ $gone }: kết nạp { $done }/{ $total }; đang bồi dưỡng { $pipeline }, còn kịp { $can }
# audience: part
target-unit-line-none = – { $unit }{ $gone }: chưa có chỉ tiêu, kết nạp { $done }; đang bồi dưỡng { $pipeline }
# audience: part
target-merged = {" "}(đã nhập vào { $into })
# audience: part
target-finder-line = – { $unit }{ $gone }: giới thiệu { $done }/{ $total }; đang bồi dưỡng { $pipeline }
# audience: part
target-finder-line-none = – { $unit }{ $gone }: chưa có chỉ tiêu, giới thiệu { $done }; đang bồi dưỡng { $pipeline }
# audience: part
target-term = Nhiệm kỳ { $term }: kết nạp { $done }/{ $total }.{ $plan }
# audience: part
target-term-none = Nhiệm kỳ { $term }: đã kết nạp { $done }; chưa ghi chỉ tiêu cả nhiệm kỳ.{ $plan }
# audience: part
target-plan = {" "}Kế hoạch số { $number }.
# audience: part
target-plan-dated = {" "}Kế hoạch số { $number }, ngày { $day_full }.
# audience: part
target-split-fits = Cộng chỉ tiêu các chi bộ: { $parts }, bằng chỉ tiêu chung.
# audience: part
target-split-left = Cộng chỉ tiêu các chi bộ: { $parts }/{ $total }; còn { $n } chưa giao chi bộ nào.
# audience: part
target-split-over = Cộng chỉ tiêu các chi bộ: { $parts }, nhiều hơn chỉ tiêu chung { $total } là { $n }.

## Nói từ tháng 1

# audience: pack
forecast =
    Chỉ tiêu kết nạp năm { $year } – { $unit }
    { $lines }
    { $why }
# audience: part
forecast-brief-unit = Chỉ tiêu năm { $year } – { $unit }: kết nạp { $done }/{ $total }
# audience: part
forecast-brief-finder = Chỉ tiêu năm { $year } – { $unit }: giới thiệu { $done }/{ $total }
# audience: part
forecast-why = Đồng chí nhận tin này vì đang phụ trách { $unit }. Đầu mỗi quý chỉ nói một lần, khi chưa đủ chỉ tiêu.
# audience: part
forecast-why-committee = Đồng chí nhận tin này vì là cán bộ Ban Xây dựng Đảng. Đầu mỗi quý chỉ nói một lần, khi chưa đủ chỉ tiêu.

## Đặt chỉ tiêu

target-once-more =
    { $problem }
    { $question }
target-which = Đặt chỉ tiêu cho đảng ủy nào?
target-ask-term =
    Chỉ tiêu kết nạp – nhiệm kỳ
    Nhiệm kỳ nào? Xin gõ năm đầu và năm cuối, ví dụ: { $example }.
    Muốn thôi, xin nhắn THOI.
target-term-unread = Chưa ghi được nhiệm kỳ. Xin gõ hai năm, năm cuối chưa qua, không quá mười năm.
target-ask-term-total =
    Chỉ tiêu kết nạp – cả nhiệm kỳ { $term }
    Cả nhiệm kỳ kết nạp bao nhiêu người? Xin gõ một số; chưa có thì bỏ qua, rút số đã ghi thì gõ 0.
target-ask-plan =
    Chỉ tiêu kết nạp – số kế hoạch
    Chỉ tiêu này theo kế hoạch số mấy? Ví dụ: { $example }.{ $now } Chưa có số, hoặc giữ như cũ, thì bỏ qua.
# audience: part
target-plan-now = {" "}Đang ghi là số { $number }.
target-plan-unread = Chưa ghi được số ấy. Xin gõ ngắn, có chữ số, chữ không dấu.
target-ask-plan-on =
    Chỉ tiêu kết nạp – ngày của kế hoạch số { $number }
    Kế hoạch ký ngày nào? Ví dụ: { $lately_typed_year }.
target-day-unread = Chưa ghi được ngày ấy. Xin gõ ngày đã qua hoặc hôm nay, ví dụ: { $lately_typed_year }.
target-ask-year =
    Chỉ tiêu kết nạp – nhiệm kỳ { $term }
    Ghi chỉ tiêu của năm nào?
target-ask-total =
    Chỉ tiêu kết nạp – năm { $year }
    Chỉ tiêu chung của cả đảng bộ là bao nhiêu người?{ $now } Xin gõ một số; giữ như cũ thì bỏ qua, không giao thì gõ 0.
# audience: part
target-now = {" "}Đang ghi là { $n }.
target-number-unread = Chưa ghi được. Xin gõ một số, từ 0 đến 999, ví dụ: 2.
target-ask-split =
    Chỉ tiêu kết nạp – giao cho từng đơn vị, năm { $year }
    Xin gõ tên và số, cách nhau bằng dấu phẩy, ví dụ: Nà Lo 2, Khoáng Biên 1.
    Đơn vị không nêu thì giữ như đang ghi; rút chỉ tiêu thì ghi 0. Với tổ chức, số là số người giới thiệu.
target-part-unknown = Chưa ghi được phần thứ { $n }: chưa rõ đơn vị hoặc con số. Xin gõ lại cả dòng.
target-part-several = Chưa ghi được phần thứ { $n }: có nhiều đơn vị cùng tên ấy. Xin gõ tên đầy đủ, rồi gõ lại cả dòng.
target-split-unread = Chưa ghi được. Xin gõ tên đơn vị và số, ví dụ: Nà Lo 2, Khoáng Biên 1.
target-ask-one =
    Chỉ tiêu kết nạp năm { $year } – đơn vị { $n }/{ $asked }
    { $unit }{ $gone }: kết nạp bao nhiêu người?{ $now } Xin gõ một số; giữ như cũ thì bỏ qua, không giao thì gõ 0.
target-ask-one-finder =
    Chỉ tiêu giới thiệu năm { $year } – đơn vị { $n }/{ $asked }
    { $unit }{ $gone }: giới thiệu bao nhiêu người?{ $now } Xin gõ một số; giữ như cũ thì bỏ qua, không giao thì gõ 0.
target-check =
    Xem lại trước khi ghi chỉ tiêu năm { $year }
    { $total }
    { $lines }
    { $split }
# audience: part
target-check-total = Chỉ tiêu chung: { $n ->
        [0] không giao.
       *[other] kết nạp { $n }.
    }
# audience: part
target-check-line = – { $unit }{ $gone }: { $n ->
        [0] không giao chỉ tiêu
       *[other] { $n }
    }
target-kept =
    Đã ghi chỉ tiêu năm { $year }
    Số cũ, nếu có, vẫn giữ để tra lại. Các đơn vị có chỉ tiêu sẽ được nghe trong tháng đầu mỗi quý.

## Tổng hợp

# audience: pack
status =
    { $heading }
    Theo số liệu đã ghi đến { $day_full }.
    { $lines }
# audience: part
status-of-committee = Tổng hợp phát triển đảng viên – { $unit }
# audience: part
status-of-charge = Tổng hợp phát triển đảng viên – các chi bộ phụ trách
# audience: part
status-of-branch = Tổng hợp phát triển đảng viên – { $unit }
# audience: part
status-of-finder = Tổng hợp người đã giới thiệu – { $unit }
# audience: part
status-sums = Cộng { $n } chi bộ:
# audience: part
status-reports = Nhận xét tháng { $month }: đã có { $reported }, chưa có { $waiting }.
# audience: part
status-probation = Đảng viên dự bị: { $n } người.
# audience: part
status-deadlines = Mốc sắp đến hạn: { $n }, trong đó quá hạn { $over }; gần nhất { $day_full }.
# audience: part
status-away = Đang đi làm xa: { $n } người.
# audience: part
status-stalled = Chậm chuyển bước: { $n } người.
# audience: part
status-nothing = Không có việc nào cần quan tâm riêng.
# audience: part
status-short = Chưa đủ người còn kịp chỉ tiêu, số còn thiếu:
# audience: part
status-missing = Đảng viên theo dõi, giúp đỡ chưa gửi nhận xét tháng này:
# audience: part
status-standing = Có người chậm chuyển bước:
# audience: part
status-line = – { $unit }: { $n }
# audience: part
status-more = – và { $n } chi bộ khác
status-no-unit =
    Tổng hợp phát triển đảng viên
    Hiện chưa có đơn vị nào đồng chí được xem số liệu.

## Chậm chuyển bước

# audience: pack
stalled =
    Chậm chuyển bước – { $several ->
        [yes] các chi bộ phụ trách
       *[no] { $unit }
    }{ $part }
    Từ { $months } tháng trở lên chưa ghi bước mới, theo mã số:
    { $lines }
# audience: part
stalled-line = – { $candidate }: { $stage }, từ { $day_full }
# audience: part
stalled-nobody = – chưa có ai

## Nút

choice-set-target = Đặt chỉ tiêu
    .word = DAT CHI TIEU
choice-see-target = Xem chỉ tiêu
    .word = XEM CHI TIEU
choice-see-stalled = Xem người chậm bước
    .word = CHAM BUOC
choice-see-charge = Các chi bộ phụ trách
    .word = NOI PHU TRACH
choice-target-year = Năm { $year }
    .word = { $n }
choice-amend-plan = Sửa kế hoạch chung
    .word = SUA KE HOACH
choice-like-last-year = Như năm trước
    .word = NHU NAM TRUOC
choice-one-by-one = Từng đơn vị
    .word = TUNG DON VI
choice-enough = Đủ rồi, xem lại
    .word = XEM LAI
