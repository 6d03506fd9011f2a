### Việc của từng đồng chí: việc gì, hạn nào, vì sao.

command-mine = xem việc của đồng chí

mine =
    Việc của đồng chí
    { $lines }
    { $more }
mine-none =
    Hiện không còn việc nào
    { $next }
# audience: part
mine-next-report = Kỳ nhận xét tới bắt đầu { $at_date }.
# audience: part
mine-next-meeting = Kỳ họp chi bộ tới: { $at }.
# audience: part
mine-more = Còn { $n } việc nữa.
# audience: part
mine-line = – { $what }
# audience: part
mine-line-due = { $late ->
    [yes] – Hạn { $at_short } đã qua: { $what }
   *[no] – Trước { $at_weekday }, { $at_short }: { $what }
}

# audience: part
duty-report = nhận xét tháng { $month } về { $candidate }. Đồng chí được phân công theo dõi, giúp đỡ.
# audience: part
duty-receive = tiếp nhận hoặc chuyển lại giới thiệu { $candidate }. Đồng chí là { $role }.
# audience: part
duty-assign = phân công người theo dõi, giúp đỡ { $candidate }. Đồng chí là { $role }.
# audience: part
duty-handover = phân công người khác giúp đỡ { $candidate }, đã có đề nghị bàn giao. Đồng chí là { $role }.
# audience: part
duty-mentor-gone = phân công người khác giúp đỡ { $candidate }: người theo dõi không còn là đảng viên chính thức của chi bộ. Đồng chí là { $role }.
# audience: part
duty-stand-in = tạm phân công người cùng giúp đỡ { $candidate }: người theo dõi, giúp đỡ vắng đến hết { $day_full }. Đồng chí là { $role }.
# audience: part
duty-conclude = ghi kết luận tháng { $month } của { $branch }, { $n } người. Đồng chí là { $role }.
# audience: part
duty-supplement-taken = bổ sung giới thiệu { $candidate }: { $reason }. Người giới thiệu trước đã bàn giao cho đồng chí.
# audience: part
duty-supplement = bổ sung giới thiệu { $candidate }: { $reason }. Đồng chí là người giới thiệu.
# audience: part
duty-resume = việc làm dở: { $flow }.
# audience: part
duty-invite = cấp mã mời cho { $n } đồng chí chưa ghép máy. Đồng chí là cán bộ Ban Xây dựng Đảng.
# audience: part
duty-parked = { $n } tin đã giữ nhưng chưa xử lý được, cần người xem lại. Đồng chí là cán bộ Ban Xây dựng Đảng.

choice-duty-report = Báo cáo { $code }
    .word = BAO CAO { $code }
choice-duty-receive = Xem giới thiệu { $code }
    .word = XEM { $code }
choice-duty-assign = Phân công { $code }
    .word = PHAN CONG { $code }
choice-duty-supplement = Bổ sung { $code }
    .word = BO SUNG { $code }
choice-duty-resume = Làm tiếp { $n }
    .word = LAM TIEP { $n }
choice-duty-invite = Cấp mã mời
    .word = CAP MA
