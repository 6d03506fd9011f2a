### Gắn nhóm chi bộ với trợ lý.

command-link = gắn nhóm này với chi bộ
# audience: group
link-which =
    Gắn nhóm này với chi bộ nào?
    Đồng chí nhắn trong nhóm một trong các lệnh sau:
    { $lines }
link-line = – { $command }: { $unit }
choice-unit = { $unit }
    .word = { $n }
# audience: group
linked =
    Đã gắn nhóm này với { $branch }
    Trợ lý chỉ đưa lịch họp và số liệu chung vào nhóm.
    Trong nhóm không nêu họ tên, nhận xét về người được giới thiệu.
group-size =
    Đã gắn nhóm của { $branch }
    Nhóm có { $members } người; danh sách chi bộ có { $roll } đảng viên.
group-larger-than-roll =
    Nhóm của { $branch } đông hơn danh sách chi bộ
    Nhóm có { $members } người, danh sách có { $roll } đảng viên. Đề nghị đồng chí kiểm tra ai đang ở trong nhóm.
    Trợ lý vẫn chỉ đưa lịch họp và số liệu chung vào nhóm.
group-removed =
    Trợ lý không còn ở trong nhóm của { $branch }
    Lời nhắc hằng tháng của nhóm sẽ gửi riêng cho bí thư để chuyển tay.
    Muốn gắn lại, đồng chí thêm trợ lý vào nhóm rồi nhắn /lienket.
