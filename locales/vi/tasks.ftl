### Nhiệm vụ giao cho người trong danh sách và cho đảng viên; buổi trao đổi về động cơ.

command-task = giao nhiệm vụ, ghi kết quả
flow-task = giao nhiệm vụ
flow-talk = ghi buổi trao đổi về động cơ

tasks =
    Nhiệm vụ chưa xong: { $n }
    { $lines }
tasks-none =
    Chưa có nhiệm vụ nào chưa xong
    Đồng chí giao nhiệm vụ mới bằng nút dưới đây.
tasks-over =
    Nhiệm vụ đã có kết quả, hai tháng gần đây
    { $lines }
# audience: part
tasks-over-line = { $n }. { $whom }: { $task } – { $result }, { $day_short }
# audience: part
tasks-line = { $n }. { $whom }: { $task }{ $due }
# audience: part
task-due = , hạn { $day_short }
# audience: part
task-whom-candidate = { $candidate }
# audience: part
task-whom-person = đồng chí { $person }
task-one =
    Nhiệm vụ đã giao
    { $whom }: { $task }{ $due }
    Giao ngày { $given_full }.
    { $result }
# audience: part
task-so-far = Đã ghi ngày { $day_full }: { $result }.

task-ask-kind = Giao nhiệm vụ cho ai?
task-ask-whom = Giao nhiệm vụ cho ai trong danh sách?
task-ask-member = Giao nhiệm vụ cho đảng viên nào?
task-ask-title =
    Nhiệm vụ gì? Xin viết ngắn
    Giao { $whom }. Ví dụ: dạy lớp xóa mù chữ. Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ.
task-ask-due =
    Hạn đến ngày nào?
    Giao { $whom }: xin gõ ngày, ví dụ: { $soon_typed }. Không đặt hạn thì bấm nút.
task-day-past =
    Hạn ấy đã qua
    Xin gõ ngày từ hôm nay trở đi.
task-check =
    Xem lại trước khi giao
    Giao { $whom }: { $task }{ $due }
task-noted =
    Đã ghi nhiệm vụ
    Giao { $whom }: { $task }.
    { $asked }
# audience: part
task-will-ask = Đến { $day } trợ lý hỏi đồng chí kết quả, một lần.
task-result-noted =
    Đã ghi kết quả nhiệm vụ
    { $whom }: { $task } – { $result }.
task-taken-back =
    Đã rút nhiệm vụ
    Không tính nhiệm vụ «{ $task }» nữa.
task-ask =
    Kết quả một nhiệm vụ đến hạn
    { $whom }: { $task }, hạn { $day }.
    Đồng chí nhận tin này vì đã giao hoặc phụ trách. Nhiệm vụ này chỉ hỏi một lần.
# audience: part
task-brief = Kết quả nhiệm vụ: { $task }, hạn { $day_short }
task-yours =
    Đồng chí được giao một nhiệm vụ
    { $task }{ $due }.
task-said-done =
    Một nhiệm vụ đã làm xong
    { $whom } báo đã xong: { $task }.
# audience: mentor
task-theirs =
    Người đồng chí theo dõi, giúp đỡ được giao nhiệm vụ
    { $candidate }: { $task }{ $due }.
    Nhận xét hằng tháng sẽ hỏi nhiệm vụ này.

talk-ask-who = Đã trao đổi với ai?
talk-ask-day =
    Trao đổi ngày nào?
    Về { $candidate }: chỉ ghi ngày đã trao đổi về động cơ phấn đấu, không ghi nội dung.
talk-not-yet =
    Ngày ấy chưa đến
    Xin ghi khi đã trao đổi. Chưa có gì thay đổi.
talk-noted =
    Đã ghi buổi trao đổi với { $code }, ngày { $day_full }
    Chỉ ghi ngày, không ghi nội dung.

## audience: part

timeline-task-given = – { $day_full }: giao nhiệm vụ { $task }{ $due }
timeline-task-result = – { $day_full }: nhiệm vụ { $task }: { $result }
timeline-talk = – { $day_full }: đã trao đổi về động cơ phấn đấu

## Nút

# audience: part
duty-task = làm nhiệm vụ được giao: { $task }.
# audience: part
duty-task-result = ghi kết quả nhiệm vụ đã giao { $whom }: { $task }.

choice-duty-task = Ghi kết quả việc { $n }
    .word = VIEC GIAO { $n }
choice-task-see = Xem nhiệm vụ { $n }
    .word = NHIEM VU { $n }
choice-see-tasks = Các nhiệm vụ
    .word = CAC NHIEM VU
choice-tasks-over = Nhiệm vụ đã có kết quả
    .word = XEM KET QUA
choice-give-task = Giao nhiệm vụ mới
    .word = GIAO THEM
choice-note-task = Giao nhiệm vụ này
    .word = GIAO VIEC NAY
choice-note-talk = Đã trao đổi động cơ
    .word = DONG CO
choice-take-back-task = Rút nhiệm vụ
    .word = RUT LAI
choice-task-for-candidate = Người trong danh sách
    .word = QUAN CHUNG
choice-task-for-member = Đảng viên
    .word = GIAO DANG VIEN
choice-mark-done = Đã làm xong
    .word = LAM XONG { $n }
# audience: part
choice-task-member = { $person }
    .word = { $n }
