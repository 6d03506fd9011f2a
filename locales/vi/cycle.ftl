### Chu kỳ hằng tháng: chuẩn bị họp, lời nhắc trong nhóm, kết luận, báo lên.

## audience: pack

pack =
    Chuẩn bị họp – phần phát triển đảng viên, tháng { $month }{ $updated ->
        [yes] {" "}(cập nhật)
       *[no] {""}
    }
    { $branch } họp { $meeting }{ $place }.{ $target }
    { $lines }
pack-each =
    Tháng { $month } – từng người
    { $candidate }
    { $lines }
pack-all-read = Đã hết. Đề nghị chi bộ xem xét, kết luận tại kỳ họp.

## audience: part

pack-line = { $n }. { $what }
pack-consider =
    Cần chi bộ xem xét, biểu quyết: { $count }
    { $people }
pack-consider-received = – { $candidate }: mới tiếp nhận giới thiệu
pack-consider-proposed = – { $candidate }: có đề nghị xem xét bước tiếp theo
pack-person = – { $candidate }
pack-nobody = Danh sách hiện chưa có ai. Đề nghị chi bộ rà soát nguồn.
pack-reports =
    Đánh giá tháng: { $total } người. Đã có nhận xét: { $answered }.{ $missing ->
        [0] {""}
       *[other] {" "}Chưa có:
    }
    { $lines }
pack-not-yet = – { $candidate }: đồng chí { $mentor }
pack-not-yet-reminded = – { $candidate }: đồng chí { $mentor }, đã nhắc { $day_short }
pack-not-reached = – { $candidate }: đồng chí { $mentor }, chưa liên lạc được từ ngày { $heard_short }
pack-never-heard = – { $candidate }: đồng chí { $mentor }, trợ lý chưa nhận được tin nào
pack-away = – { $candidate }: đồng chí { $mentor }, vắng đến hết { $day_short }
pack-not-joined = – { $candidate }: đồng chí { $mentor }, chưa ghép máy
pack-ask-in-person = – { $candidate }: đồng chí { $mentor }, cần hỏi trực tiếp
pack-no-mentor = – { $candidate }: chưa phân công đảng viên giúp đỡ
pack-without-mentor =
    Còn thiếu: chưa phân công đảng viên giúp đỡ
    { $people }
pack-unresolved =
    Còn thiếu: chưa ghi nghị quyết phân công đảng viên giúp đỡ
    { $people }
pack-in-person = Mời trực tiếp (không dùng điện thoại thông minh): { $count } đồng chí.
pack-in-charge = Đảng ủy viên phụ trách: đồng chí { $person }{ $sent ->
        [yes] , đã gửi lịch họp.
       *[no] {"."}
    }
# audience: part
pack-chapters-without-source =
    Chưa có nguồn trong danh sách:
    { $units }
# audience: part
pack-unit = – { $unit }
pack-each-none = Chưa có nhận xét tháng này.
pack-each-not-yet = Chưa có nhận xét tháng này của đồng chí { $person }.
pack-by = { $paper ->
        [yes] Đồng chí { $mentor }, ghi thay theo phiếu giấy ngày { $at_short }:
       *[no] { $late ->
            [yes] Đồng chí { $mentor }, gửi sau kỳ họp, ngày { $at_short }:
           *[no] Đồng chí { $mentor }, ngày { $at_short }:
        }
    }
# Sau giờ họp, trong cùng một câu; bỏ trống khi chưa ghi nơi họp.
at-place = , { $place }

## audience: group

prompt =
    { $branch } – sinh hoạt tháng { $month }
    { $meeting }{ $place }.
    Nội dung phát triển đảng viên: đánh giá { $count } quần chúng ưu tú, cảm tình Đảng{ $codes }{ $votes ->
        [0] {"."}
       *[other] ; { $votes } nội dung cần biểu quyết.
    }
    Xin các đồng chí suy nghĩ, giới thiệu thêm người tiêu biểu, và trao đổi tại buổi họp.
    Trong nhóm không nêu họ tên, nhận xét về người được giới thiệu.
# audience: part
prompt-codes = {" "}({ $codes })
prompt-sources =
    { $branch } – sinh hoạt tháng { $month }
    { $meeting }{ $place }.
    Nội dung phát triển đảng viên: rà soát nguồn. Xin mỗi đồng chí suy nghĩ trước, giới thiệu người tiêu biểu tại buổi họp.

## audience: other

prompt-forward =
    Lời nhắn để chuyển vào nhóm chi bộ
    Đồng chí chạm giữ tin dưới đây, chuyển vào nhóm, rồi bấm Đã chuyển.
prompt-passed-on = Đã ghi nhận. Cảm ơn đồng chí.

conclude-ask =
    Kết luận đánh giá tháng { $month } – { $count } người
    { $count ->
        [1] Chi bộ kết luận tiếp tục bồi dưỡng, không có thay đổi?
       *[other] Chi bộ kết luận cả { $count } người tiếp tục bồi dưỡng, không có thay đổi?
    }
chase =
    Chưa ghi kết luận tháng { $month }
    Kỳ họp { $meeting_short } chưa có kết luận của { $count } người. Nếu đến { $day_short } chưa ghi, đồng chí { $person }, đảng ủy viên phụ trách, sẽ nhận tin này.
chase-alone =
    Chưa ghi kết luận tháng { $month }
    Kỳ họp { $meeting_short } chưa có kết luận của { $count } người. Chi bộ đã họp thì xin đồng chí ghi kết luận; chưa họp thì đổi lịch.
escalate =
    Đề nghị đồng chí quan tâm – { $branch }
    Kính gửi đồng chí { $person }, đảng ủy viên phụ trách chi bộ.
    Lịch họp { $meeting_short }; đến nay chưa ghi kết luận đánh giá tháng { $month } ({ $count } người).
    { $tried }
    Tin này chỉ gửi đồng chí và bí thư chi bộ.
# audience: part
escalate-chased = Đã nhắc bí thư chi bộ ngày { $day_short }. { $heard }
# audience: part
escalate-heard = Trợ lý nhận tin từ bí thư lần cuối ngày { $day_short }; có thể nơi đó chưa có sóng.
# audience: part
escalate-heard-since = Trợ lý nhận tin từ bí thư lần cuối ngày { $day_short }.
# audience: part
escalate-never-heard = Trợ lý chưa nhận được tin nào từ bí thư chi bộ; có thể nơi đó chưa có sóng.
# audience: part
escalate-not-reached = Chưa liên lạc được với bí thư chi bộ từ ngày { $day_short }; có thể nơi đó chưa có sóng.
escalate-copy =
    Đã báo đảng ủy viên phụ trách: tháng { $month }
    Đồng chí { $person } vừa nhận tin chưa ghi kết luận của { $count } người, như đã báo trước.
    Đồng chí nhận tin này vì là bí thư chi bộ.
escalate-noted = Đã ghi nhận. Bí thư chi bộ sẽ được báo là đồng chí liên hệ.
escalate-contact =
    Đảng ủy viên phụ trách sẽ liên hệ
    Đồng chí { $person } sẽ liên hệ với đồng chí về kết luận tháng { $month }.

choice-all-tasks = Mọi việc của tôi
    .word = VIEC CUA TOI

command-pack = xem trang chuẩn bị họp của chi bộ
choice-meeting-page = Trang chuẩn bị họp
    .word = CHUAN BI
