### Tổ chức được giao theo dõi, giúp đỡ; sinh hoạt và bình xét hằng tháng của chi đoàn, chi hội.

flow-chapter = bình xét của tổ chức
command-nominations = xem lời giới thiệu của mình đang đến đâu

## audience: mentor

open-one-unit =
    Trước kỳ sinh hoạt chi bộ tháng { $month }
    { $branch } họp { $meeting }.
    { $unit } được giao theo dõi, giúp đỡ { $candidate }. Tháng qua tổ chức đã gặp gỡ, trao đổi với người ấy chưa? { $in_time }
    { $instead }
nudge-one-unit =
    Xin nhắc: nhận xét tháng { $month }
    Nhận xét của tổ chức về { $candidate } chưa gửi. { $next }
    Đồng chí nhận tin này vì { $unit } được chi bộ giao theo dõi, giúp đỡ { $code }. Tháng này chỉ nhắc một lần.
# audience: part
open-line-unit = – { $candidate }, giao { $unit }
# audience: part
report-standing-in = Đồng chí được hỏi thay { $unit }, nơi chưa có người phụ trách hoặc người phụ trách đang nghỉ.
# audience: part
report-month-unit = tháng { $month }, { $unit }
report-met-unit =
    Nhận xét { $when }
    Tháng qua tổ chức đã gặp gỡ, trao đổi với { $candidate } chưa?
    { $seen }
    { $last }
# audience: part
report-last-unit =
    Lần trước tổ chức ghi:
    { $lines }
# audience: part
activities-seen =
    { $stood_out ->
        [0] Từ kỳ họp trước, theo số liệu đã ghi: đã dự { $n } hoạt động.
       *[other] Từ kỳ họp trước, theo số liệu đã ghi: đã dự { $n } hoạt động, nổi bật { $stood_out }.
    }
report-filed-for =
    { $filed }
    { $instead ->
        [yes] Đồng chí ghi thay { $unit }.
       *[no] Ghi là nhận xét của { $unit }.
    }

## audience: part

pack-organisations =
    Tổ chức được giao theo dõi, giúp đỡ: { $total } người. Đã có nhận xét: { $answered }.{ $missing ->
        [0] {""}
       *[other] {" "}Chưa có:
    }
    { $lines }
pack-organisation = – { $candidate }: { $unit }
pack-by-unit = { $instead ->
        [yes] { $unit }, đồng chí { $person } ghi thay, ngày { $at_short }:
       *[no] { $late ->
            [yes] { $unit }, gửi sau kỳ họp, ngày { $at_short }:
           *[no] { $unit }, ngày { $at_short }:
        }
    }
timeline-report-unit =
    – { $at_full }: nhận xét tháng { $month } của { $unit }
    { $lines }
duty-report-unit = nhận xét tháng { $month } về { $candidate }, vì { $unit } được giao theo dõi, giúp đỡ.
duty-chapter = ghi số bình xét tháng { $month } của { $unit }. Đồng chí phụ trách tổ chức.
duty-chapter-instead = ghi thay số bình xét tháng { $month } của { $unit }, nơi chưa có người phụ trách hoặc người phụ trách đang nghỉ.

## audience: other
## X2. Sinh hoạt hằng tháng của tổ chức

chapter-ask =
    Bình xét { $members } tháng { $month } – { $unit }
    Trong sinh hoạt tháng này, tổ chức bình xét được bao nhiêu { $members } ưu tú?
    { $waiting }
    { $instead }
# audience: part
chapter-waiting = Nhận xét tháng { $month } chưa gửi: { $count } người tổ chức được giao theo dõi, giúp đỡ.
# audience: part
chapter-instead = Đồng chí được hỏi thay, vì nơi ấy chưa có người phụ trách hoặc người phụ trách đang nghỉ.
# audience: part
brief-chapter = Bình xét { $members } tháng { $month } – { $unit }
chapter-count =
    Ghi số { $members } ưu tú tháng { $month } – { $unit }
    { $before }
    Đồng chí gõ một số, ví dụ 5. Không có ai thì gõ 0.
# audience: part
chapter-before = Đã ghi: { $n }. Ghi lại thì số mới thay số cũ.
chapter-not-a-number =
    Chưa rõ số nào
    Xin gõ một số từ 0 đến 999, ví dụ 5.
chapter-kept =
    Đã ghi nhận bình xét tháng { $month } – { $unit }
    { $n } { $members } ưu tú.
    { $instead }
    { $waiting }
    Đồng chí còn ghi lại được đến khi ghi tháng sau. Cảm ơn đồng chí.
chapter-kept-not-met =
    Đã ghi nhận tháng { $month } – { $unit }: chưa sinh hoạt
    { $instead }
    { $waiting }
    Khi sinh hoạt xong, đồng chí bấm Ghi số. Cảm ơn đồng chí.
# audience: part
chapter-kept-instead = Ghi là đồng chí ghi thay.
chapter-month-over =
    Tháng { $month } không ghi được nữa
    Số của tháng ấy giữ nguyên như đã ghi, vì đã sang tháng khác.

## Xem lại (audience: other)

chapter-page =
    Bình xét hằng tháng – { $unit }
    { $lines }
# audience: part
chapter-line = – Tháng { $month }/{ $year }: { $n } { $members } ưu tú{ $by }
# audience: part
chapter-line-not-met = – Tháng { $month }/{ $year }: chưa sinh hoạt{ $by }
# audience: part
chapter-line-none = – Tháng { $month }/{ $year }: chưa ghi
# audience: part
chapter-line-by = , đồng chí { $person } ghi thay
chapter-sums =
    Bình xét tháng { $month } – { $unit } và các chi đoàn, chi hội
    Đã ghi: { $counted }/{ $units }. Chưa sinh hoạt: { $not_met }. Chưa ghi: { $silent }.
    Tổng số { $members } ưu tú: { $total }.
    { $lines }
    { $more }
# audience: part
chapter-sums-line = – { $unit }: { $n }
# audience: part
chapter-sums-not-met = – { $unit }: chưa sinh hoạt
# audience: part
chapter-sums-none = – { $unit }: chưa ghi
# audience: part
chapter-sums-more = Còn { $n } nơi nữa.

# audience: part
digest-chapters = Bình xét của chi đoàn, chi hội: đã ghi { $counted }/{ $units }, chưa sinh hoạt { $not_met }, chưa ghi { $silent }; tổng số ưu tú { $total }.
# audience: part
members-youth = đoàn viên
# audience: part
members-other = hội viên
# audience: part
members-front = thành viên

## Lời giới thiệu đang đến đâu (audience: other)

nominations-made =
    Lời giới thiệu của đồng chí và tổ chức – { $n } người
    { $lines }
    { $more }
nominations-made-none =
    Chưa có lời giới thiệu nào
    Có người tiêu biểu, đồng chí nhắn GIOI THIEU.
# audience: part
nominations-made-more = Còn { $n } lời giới thiệu nữa.
# audience: part
nomination-made-waiting = – { $candidate }: gửi { $at_full }, đang chờ bí thư chi bộ tiếp nhận{ $by }
# audience: part
nomination-made-received = – { $candidate }: bí thư chi bộ tiếp nhận { $at_full }; nay: { $stage }{ $by }
# audience: part
nomination-made-returned = – { $candidate }: chuyển lại { $at_full } để bổ sung, vì { $reason }{ $by }
# audience: part
nomination-made-withdrawn = – { $candidate }: đã rút { $at_full }{ $by }
# audience: part
nomination-made-by = {" "}(đồng chí { $person } giới thiệu)

## Nút

# audience: part
choice-candidate-unit = { $candidate }, { $unit }
    .word = { $code }
choice-duty-report-unit = Nhận xét { $code }
    .word = NHAN XET { $code }
choice-duty-chapter = Bình xét { $code }
    .word = BINH XET { $code }
choice-chapters = Số bình xét
    .word = BINH XET
choice-nominations = Đã giới thiệu
    .word = DA GIOI THIEU
choice-month-of = Tháng { $month }/{ $year }
    .word = THANG { $month }
