### Đảng viên và người được theo dõi, giúp đỡ: hỏi lại mỗi quý; hai tháng liền chưa có nhận xét.

# audience: mentor
pair-ask =
    Quý { $quarter }/{ $year }: việc theo dõi, giúp đỡ
    { $n ->
        [1] Đồng chí được phân công theo dõi, giúp đỡ:
       *[other] Đồng chí được phân công theo dõi, giúp đỡ { $n } người:
    }
    { $lines }
    { $more }
    Đồng chí tiếp tục được chứ? Có khó khăn thì xin bàn giao, chi bộ sẽ phân công lại. Mỗi quý chỉ hỏi một lần.
# audience: part
pair-line = – { $candidate }
# audience: part
pair-more = và { $n } người nữa
# audience: part
pair-brief = Quý { $quarter }: tiếp tục theo dõi, giúp đỡ { $n } người?
# audience: mentor
pair-goes-on =
    Đã ghi nhận: đồng chí tiếp tục theo dõi, giúp đỡ { $n } người.
    Cảm ơn đồng chí.
# audience: part
duty-pair = trả lời câu hỏi quý { $quarter }: tiếp tục theo dõi, giúp đỡ { $n } người. Đồng chí được phân công theo dõi, giúp đỡ.
pair-answered = Việc này quý này đã ghi nhận rồi, hoặc đồng chí đã xin bàn giao.

silent =
    Hai tháng liền chưa nhận được nhận xét
    Tính đến tháng { $month }, { $n } người chưa có nhận xét của đảng viên được phân công:
    { $lines }
    Đề nghị đồng chí gặp trực tiếp, xem có vướng mắc gì; cần thì chi bộ phân công lại.
    Đồng chí nhận tin này vì phụ trách chi bộ; đảng ủy viên phụ trách cũng nhận số lượng.
# audience: part
silent-line = – { $candidate }: đồng chí { $person }{ $reached }
# audience: part
silent-reached = , liên lạc lần cuối ngày { $day_full }
# audience: part
silent-brief = { $branch }: { $n } người hai tháng liền chưa có nhận xét
silent-above =
    Đề nghị đồng chí quan tâm – { $branch }
    Tính đến tháng { $month }, { $n } người hai tháng liền chưa có nhận xét của đảng viên được phân công.
    Bí thư chi bộ đã nhận danh sách. Có thể nơi đó chưa có sóng.
    Đồng chí nhận tin này vì là đảng ủy viên phụ trách chi bộ.

choice-pair-still = Vẫn tiếp tục
    .word = VAN LAM
choice-pair-hand-over = Bàn giao { $code }
    .word = BAN GIAO { $n }
choice-pair-assign = Phân công lại { $code }
    .word = PHAN CONG { $n }
choice-duty-pair = Việc theo dõi, chi bộ { $code }
    .word = QUY NAY { $code }
