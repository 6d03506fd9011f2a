## Giấy in: phiếu nhận xét khổ A5 và trang chuẩn bị họp.

command-slips = in phiếu nhận xét cho người không dùng điện thoại thông minh

slips-which = In phiếu nhận xét: chi bộ nào?
slips-what =
    Phiếu nhận xét tháng { $month } – { $branch }
    Mỗi phiếu khổ A5 có đúng các ô như trên máy. Thu phiếu tại buổi họp rồi nhắn GHI THAY.
    Cần hỏi trực tiếp: { $count } phiếu. Cả chi bộ: { $total } phiếu.
slips-coming = Đã nhận yêu cầu in, chừng nửa phút nữa sẽ trả lời.
slips-nobody = Tháng { $month } chưa có ai cần phiếu giấy.
slips-no-month = Chi bộ chưa có lịch họp, nên chưa có tháng để in phiếu. Xin đặt lịch họp trước.
slips-file = phieu-nhan-xet-{ $month }-{ $year }
slips-caption =
    Phiếu nhận xét tháng { $month }, { $branch }: { $count } phiếu, khổ A5.
    Phiếu có mã số người được theo dõi, giúp đỡ; xin giao tận tay, thu lại tại buổi họp.

## audience: part

slip-heading = Phiếu nhận xét hằng tháng – tháng { $month }/{ $year }
slip-meeting = { $branch }, họp { $meeting_hour }, { $meeting_full }
slip-about =
    Người được theo dõi, giúp đỡ: { $candidate }
    Đảng viên được phân công: đồng chí { $mentor }
slip-short = Nếu không có gì mới, chỉ cần đánh dấu ô này:
slip-no-change = như tháng trước, không thay đổi
slip-met = { $n }. Tháng qua đã gặp gỡ, trao đổi chưa?
slip-strength = { $n }. Ưu điểm nổi bật trong tháng
slip-improve = { $n }. Khuyết điểm, điểm cần cố gắng
slip-task =
    { $n }. Nhiệm vụ được giao
    { $given }
slip-task-given = Nhiệm vụ: { $task }
slip-proposal = { $n }. Đề nghị với chi bộ
slip-box = { $label }
slip-absence = Hoặc: tháng này chưa báo cáo được vì
slip-line = Ghi thêm một dòng:
slip-warning = Xin viết ngắn, như đồng chí vẫn nói trước mặt người ấy. Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ. Người được nhận xét có quyền xin xem.
slip-signature = Ngày, ký tên:

## audience: other

pack-file = chuan-bi-hop-{ $month }-{ $year }
pack-caption =
    Trang chuẩn bị họp tháng { $month }, { $branch }, để in.
    Trong tệp có nhận xét về từng người: xin không chuyển vào nhóm, họp xong giữ cẩn thận.
pack-paper-note = Theo số liệu đã ghi đến lúc in. Bản in dùng tại buổi họp; họp xong xin cất giữ cẩn thận.

paper-no-files =
    Ứng dụng nhắn tin này chưa gửi được tệp.
    Xin liên hệ đồng chí { $name }, { $phone }, để in từ máy của Đảng ủy xã.


choice-print-slips = In phiếu hỏi trực tiếp
    .word = IN PHIEU
choice-print-all-slips = In phiếu cả chi bộ
    .word = IN TAT CA

## In giấy

cli-print-done = Đã làm tệp { $file }. Trong tệp có tên người: xin in rồi xóa.
cli-print-nothing = Chưa có gì để in cho đơn vị { $branch }: xem lại mã chi bộ, lịch họp, người cần phiếu giấy, và đã có cán bộ nào chưa.
cli-print-not-recognised = Chưa có phiếu bàn giao cho { $code }: xem lại mã số, đã ghi quyết định công nhận chưa, và đã có cán bộ nào chưa.
cli-print-nothing-of = Chưa có gì để in cho { $of }: xem lại mã số, ngày mở lớp hoặc số nghị quyết, và đã có người được nhận tờ ấy chưa.
cli-print-what-not-of = Tờ { $what } không in được cho đơn vị, người, lớp hay nghị quyết ấy. Xin xem lại lệnh đã gõ.
cli-print-failed = Không làm được tệp { $file }; xem lại quyền của thư mục và chỗ trống trên đĩa.
