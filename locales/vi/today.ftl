### Việc trong ngày: một tin cho mỗi người, mỗi ngày.

## audience: mentor

today =
    Việc hôm nay: { $n } việc
    { $lines }
    { $more }
today-done =
    Việc này đã xong, hoặc đã qua
    { $what }
today-all-done =
    Việc này đã xong, hoặc đã qua
    Trong tin ấy không còn việc nào chờ đồng chí.
# audience: part
today-late =
    Còn lại { $n } việc:
    { $lines }
    { $more }
# audience: part
today-line = { $n }. { $what }
# audience: part
today-more = Còn { $n } việc nữa, nhắn XEM THEM.
choice-open-thing = Mở việc { $n }
    .word = { $n }

## audience: part

brief-open = Nhận xét tháng { $month }: { $count } người, { $branch } họp { $meeting_short }
brief-nudge = Nhận xét tháng { $month } chưa gửi: { $count } người, { $branch } họp { $meeting_short }
brief-pack = Trang chuẩn bị họp tháng { $month }, { $branch } họp { $meeting_short }
brief-prompt = Lời nhắn chuyển vào nhóm chi bộ, trước họp { $meeting_short }
brief-conclude = Kết luận tháng { $month } của { $branch }: { $count } người
brief-chase = Chưa ghi kết luận tháng { $month }: { $branch }, { $count } người, họp { $meeting_short }
brief-escalate = { $branch }: chưa ghi kết luận tháng { $month }, { $count } người, họp { $meeting_short }
brief-escalate-copy = Đã báo đảng ủy viên phụ trách: { $branch }, tháng { $month }
