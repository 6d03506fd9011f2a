### Danh sách, tìm, và phiếu theo dõi từng người.

command-candidates = xem danh sách, mở phiếu theo dõi

candidates =
    Danh sách theo dõi – { $n } người
    Từ { $begin } đến { $end }:
    { $lines }
    Xem phiếu theo dõi: nhắn mã số. Tìm người: «/danhsach» kèm họ tên.
candidates-found =
    Tìm trong danh sách – { $n } người
    { $lines }
    { $many }
    Xem phiếu theo dõi: nhắn mã số.
candidates-none =
    Danh sách chưa có ai
    Chưa có người được giới thiệu nào đồng chí được phân quyền xem.
candidates-not-found =
    Không thấy ai khớp
    Trong danh sách đồng chí được xem không có ai khớp với chữ vừa gõ. Có thể gõ không dấu, hoặc gõ mã số.
# audience: part
candidates-too-many = Còn { $n } người nữa. Xin gõ thêm chữ để tìm rõ hơn.
# audience: part
candidates-line = – { $candidate }: { $stage }{ $where }
# audience: part
candidates-where = , { $branch }

card =
    Phiếu theo dõi { $code }
    Họ tên: { $name }
    { $person }
    Nơi theo dõi: { $branch }
    { $chapter }
    Bước hiện tại: { $stage }
    { $nearest }
    { $helped }
    { $consent }
    { $flags }
    Các mốc, mới nhất ở trên:
    { $lines }
card-further =
    Phiếu theo dõi { $code }, phần tiếp
    { $lines }
# audience: part
card-person = Sinh { $birth }, { $sex }, { $schooling }
# audience: part
card-chapter = Sinh hoạt: { $chapter }
# audience: part
card-consent = { $signed ->
    [yes] Giấy đồng ý: đã có
   *[no] Giấy đồng ý: chưa có
}
# audience: part
card-nobody = Chưa phân công người theo dõi, giúp đỡ
# audience: part
card-helper-probation = Đảng viên được phân công giúp đỡ đảng viên dự bị: đồng chí { $person }
# audience: part
card-helper = { $first ->
    [yes] Theo dõi, giúp đỡ: đồng chí { $person }
   *[no] Cùng giúp đỡ: đồng chí { $person }
}
# audience: part
card-organisation = Tổ chức giúp đỡ: { $unit }

# audience: part
timeline-nominated-unit =
    – { $at_full }: { $unit } giới thiệu{ $instead }
    { $reason }
# audience: part
timeline-nominated-person =
    – { $at_full }: đồng chí { $person } giới thiệu
    { $reason }
# audience: part
timeline-reason = Lời giới thiệu: { $text }
# audience: part
timeline-received = – { $at_full }: bí thư chi bộ tiếp nhận giới thiệu
# audience: part
timeline-returned = – { $at_full }: chuyển lại để bổ sung, vì { $reason }
# audience: part
timeline-supplemented = – { $at_full }: đã bổ sung giới thiệu
# audience: part
timeline-withdrawn = – { $at_full }: rút giới thiệu
# audience: part
timeline-assigned = – { $at_full }: đã phân công đảng viên theo dõi, giúp đỡ
# audience: part
timeline-assigned-unit = – { $at_full }: giao { $unit } theo dõi, giúp đỡ
# audience: part
timeline-assigned-person = { $first ->
    [yes] – { $at_full }: phân công đồng chí { $person } theo dõi, giúp đỡ
   *[no] – { $at_full }: phân công đồng chí { $person } cùng giúp đỡ
}
# audience: part
timeline-concluded =
    – { $at_full }: chi bộ kết luận tháng { $month }: { $decision }
    { $votes }
    { $task }
# audience: part
timeline-votes = Biểu quyết: danh sách { $roll }, có mặt { $present }, tán thành { $votes }, không tán thành { $against }
# audience: part
timeline-task = Nhiệm vụ: { $task }
# audience: part
timeline-report =
    – { $at_full }: nhận xét tháng { $month }
    { $lines }

choice-all-candidates = Xem danh sách
    .word = DANH SACH
