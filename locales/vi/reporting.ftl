### Nhận xét hằng tháng của đảng viên được phân công theo dõi, giúp đỡ.

command-report = gửi nhận xét hằng tháng
command-amend = sửa nhận xét đã gửi
command-nochange = báo tháng này không thay đổi
flow-report = nhận xét hằng tháng

## audience: mentor

open-one =
    Trước kỳ sinh hoạt chi bộ tháng { $month }
    { $branch } họp { $meeting }.
    Tháng qua đồng chí đã gặp gỡ, trao đổi với { $candidate } chưa? { $in_time }
open-many =
    Trước kỳ sinh hoạt chi bộ tháng { $month }
    { $branch } họp { $meeting }.
    { $own ->
        [yes] Đồng chí đang theo dõi, giúp đỡ:
       *[no] Tổ chức được giao theo dõi, giúp đỡ:
    }
    { $lines }
    Xin chọn từng người để nhận xét. { $in_time }
    { $instead }
# audience: part
open-line = – { $candidate }
# audience: part
in-time-committee = Gửi trước tối { $day_weekday }, { $day_short } thì kịp họp chi ủy.
# audience: part
in-time-pack = Gửi trước tối { $day_weekday }, { $day_short } thì kịp chuẩn bị họp.
# audience: part
in-time-meeting = Gửi trước giờ họp thì kịp.

nudge-one =
    Xin nhắc: nhận xét tháng { $month }
    Nhận xét về { $candidate } chưa gửi. { $next }
    Đồng chí nhận tin này vì được chi bộ phân công theo dõi, giúp đỡ { $code }. Tháng này chỉ nhắc một lần.
nudge-many =
    Xin nhắc: nhận xét tháng { $month }
    Nhận xét chưa gửi về:
    { $lines }
    { $next }
    { $own ->
        [yes] Đồng chí nhận tin này vì được chi bộ phân công theo dõi, giúp đỡ.
       *[no] Đồng chí nhận tin này vì phụ trách tổ chức được giao theo dõi, giúp đỡ.
    } Tháng này chỉ nhắc một lần.
nudge-again =
    Nhắc lại theo lời đồng chí: nhận xét tháng { $month }
    Nhận xét chưa gửi về:
    { $lines }
    { $next }
# audience: part
nudge-committee = Chi ủy họp { $day_weekday }, { $day_short }.
# audience: part
nudge-meeting = Chi bộ họp { $meeting_hour }, { $meeting_weekday }, { $meeting_short }.

report-which = Đồng chí nhận xét về ai?
# audience: part
report-month = tháng { $month }
# audience: part
report-practice = làm thử
report-met =
    Nhận xét { $when }
    Tháng qua đồng chí đã gặp gỡ, trao đổi với { $candidate } chưa?
    { $last }
# audience: part
report-last =
    Lần trước đồng chí ghi:
    { $lines }
report-strength =
    Nhận xét { $when } – câu { $number }/3
    Ưu điểm nổi bật của { $candidate } trong tháng?
report-improve =
    Nhận xét { $when } – câu { $number }/3
    Trong tháng, { $candidate } cần cố gắng thêm điều gì?
report-task =
    Nhận xét { $when } – câu { $number }/3
    Nhiệm vụ chi bộ giao { $candidate } đến nay thế nào?
    { $given }
# audience: part
report-task-given = – { $task }
# audience: part
report-task-given-due = – { $task }, hạn { $due_short }
report-proposal =
    Đề nghị của đồng chí với chi bộ
    Về { $candidate }, đồng chí đề nghị thế nào?
report-check =
    Xem lại trước khi gửi – { $when }
    { $candidate }
    { $lines }
# audience: part
report-said-met = – Gặp gỡ: { $value }
# audience: part
report-said-strength = – Ưu điểm: { $value }
# audience: part
report-said-improve = – Cần cố gắng: { $value }
# audience: part
report-said-task = – Nhiệm vụ: { $value }
# audience: part
report-said-task-given = – Nhiệm vụ ({ $task }): { $value }
# audience: part
report-said-task-given-due = – Nhiệm vụ ({ $task }, hạn { $due_short }): { $value }
# audience: part
report-said-proposal = – Đề nghị: { $value }
# audience: part
report-said-line = – Ghi thêm: { $line }
# audience: part
report-said-no-change = – Không thay đổi so với tháng trước
# audience: part
report-said-absent = – Chưa báo cáo được: { $reason }
report-amend =
    Đồng chí sửa mục nào?
    Nhận xét về { $candidate }.
report-line =
    Ghi thêm một dòng
    Xin viết ngắn, như đồng chí vẫn nói trước mặt người ấy. Người được nhận xét có quyền xin xem.
    Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ.
report-what-strength =
    Ưu điểm ấy là gì? Xin thêm một dòng
    Về { $candidate }: viết ngắn, như đồng chí vẫn nói trước mặt người ấy. Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ. Không tiện thì đồng chí bỏ qua.
report-what-improve =
    Cần cố gắng điều gì? Xin thêm một dòng
    Về { $candidate }: viết ngắn, như đồng chí vẫn nói trước mặt người ấy. Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ. Không tiện thì đồng chí bỏ qua.
report-worry =
    Xin đồng chí xem lại dòng ghi thêm
    Dòng này có thể có số giấy tờ hoặc nội dung lý lịch. Những nội dung ấy xin trao đổi trực tiếp.
report-why =
    Nhận xét { $when }: xin thêm một dòng
    Mấy tháng liền đồng chí báo không thay đổi. Về { $candidate }, đang vướng gì, cần ai giúp?
    Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ. Không tiện thì đồng chí bỏ qua.
report-absence =
    Tháng này chưa báo cáo được
    Xin đồng chí chọn lý do, để chi bộ khỏi chờ. Việc theo dõi, giúp đỡ { $candidate } vẫn như cũ.

report-filed =
    Đã ghi nhận nhận xét tháng { $month } về { $code }, lúc { $at_hour }, ngày { $at_full }. Bí thư chi bộ xem trước kỳ họp.
    Đồng chí còn sửa được đến khi chi bộ kết luận tháng { $month }: nhắn SUA. Cảm ơn đồng chí.
report-filed-absent =
    Đã ghi nhận tháng { $month }, chưa báo cáo được về { $code }, lúc { $at_hour }, ngày { $at_full }.
    Bí thư chi bộ xem được lý do. Khi báo cáo được, đồng chí nhắn BAO CAO.
report-amended =
    Đã sửa nhận xét tháng { $month } về { $code }, lúc { $at_hour }, ngày { $at_full }. Bản trước vẫn được lưu.
    Đồng chí còn sửa được đến khi chi bộ kết luận tháng { $month }: nhắn SUA.
report-filed-late =
    Đã ghi nhận nhận xét tháng { $month } về { $code }, lúc { $at_hour }, ngày { $at_full }.
    Chi bộ đã kết luận tháng { $month } nên nhận xét được lưu kèm, ghi là gửi sau kỳ họp. Cảm ơn đồng chí.
report-none-to-amend =
    Chưa có nhận xét nào sửa được
    Nhận xét của tháng đã kết luận thì giữ nguyên. Cần sửa, xin trao đổi với bí thư chi bộ.
report-there-already =
    Nhận xét tháng { $month } về { $code } đã có
    Đồng chí gửi lúc { $at }. Bản ấy vẫn giữ nguyên. Muốn thay, đồng chí nhắn SUA.
report-amend-which = Đồng chí sửa nhận xét về ai?
report-no-month =
    Chưa ghi được nhận xét, vì chi bộ chưa có lịch họp
    Xin đồng chí báo bí thư chi bộ đặt lịch họp, rồi gửi lại.
practice-done =
    Làm thử xong. Không có gì được lưu.
    Khi đến kỳ, trợ lý sẽ hỏi đúng như vậy, chừng một phút.

handover-noted =
    Đã ghi nhận đề nghị bàn giao { $code }
    Bí thư chi bộ sẽ được báo. Đến khi chi bộ phân công người khác, xin đồng chí tiếp tục theo dõi, giúp đỡ.
snoozed = Đã ghi nhận. Trợ lý sẽ nhắc lại lúc { $at }.
snooze-too-late =
    Chưa hẹn nhắc lại được
    Ngày mai đã đến kỳ họp, hoặc nhận xét tháng này đã gửi đủ. Đồng chí vẫn báo cáo ngay được.

late-notice =
    Tin gửi muộn, mong đồng chí thông cảm
    Máy của Đảng ủy xã ngừng từ { $began_hour } ngày { $began_short } đến { $ended_hour } ngày { $ended_short }. Lời nhắc ngày { $planned_short } nay mới gửi được.
    { $kept ->
        [yes] Tin đồng chí đã nhắn trong thời gian đó vẫn còn đủ, không phải gửi lại.
       *[no] Nếu đồng chí đã nhắn mà chưa thấy trả lời, xin nhắn lại giúp.
    }
    { $what }
late-plain =
    Tin gửi muộn, mong đồng chí thông cảm
    Lời nhắc ngày { $planned_short } nay mới gửi được. Đồng chí không phải làm lại việc gì.
    { $what }
# audience: part
late-left-one = Còn lại một việc: nhận xét về { $candidate }. { $in_time } Gửi sau vẫn được nhận.
# audience: part
late-left-many =
    Còn lại nhận xét về:
    { $lines }
    { $in_time } Gửi sau vẫn được nhận.

## audience: other

handover-asked =
    Một đồng chí xin bàn giao việc theo dõi, giúp đỡ
    Đồng chí { $mentor } xin bàn giao { $candidate }. Đến khi chi bộ phân công người khác, việc vẫn như cũ.
    Đồng chí nhận tin này vì là bí thư chi bộ.

# audience: part
choice-candidate = { $candidate }
    .word = { $code }
choice-assign = Phân công người khác
    .word = PHAN CONG LAI
choice-amend-met = Gặp gỡ
    .word = GAP GO
choice-amend-strength = Ưu điểm
    .word = UU DIEM
choice-amend-improve = Cần cố gắng
    .word = CO GANG
choice-amend-task = Nhiệm vụ
    .word = NHIEM VU
choice-amend-line = Dòng ghi thêm
    .word = DONG GHI
