### Những câu dùng chung cho mọi việc.

stranger =
    Xin chào. Đây là trợ lý nội bộ của { $committee }, chỉ dùng khi có mã mời.
    Anh/chị cần hỏi, xin liên hệ { $name }, số máy { $phone }.
stranger-short = Xin chào. Trợ lý này chỉ dùng khi có mã mời. Anh/chị nhắn mã mời bằng chữ số.

# Khi cấu hình chưa ghi nơi liên hệ.
# audience: part
contact-unnamed = Văn phòng Đảng ủy xã
# audience: part
contact-without-phone = chưa ghi

help =
    Đồng chí làm được những việc sau
    { $lines }
    Chữ gõ không cần dấu, không cần gạch chéo.
    { $call }
# audience: part
help-line = { $command } – { $what }
# audience: group
help-in-group =
    Trong nhóm, trợ lý chỉ nhận những việc sau
    { $lines }
    Việc của từng đồng chí, xin nhắn riêng cho trợ lý.

command-help = xem những việc làm được
command-menu = xem những việc làm được
command-language = chọn ngôn ngữ
command-cancel = bỏ việc đang làm
command-back = quay lại câu trước

language-ask = Đồng chí muốn đọc tin bằng ngôn ngữ nào?
language-set = Đã ghi nhận. Từ nay trợ lý nhắn bằng tiếng Việt.
choice-language-vi = Tiếng Việt
    .word = TIENG VIET
choice-language-en = English
    .word = ENGLISH

not-allowed =
    Việc này đồng chí chưa được phân quyền
    Chưa có gì thay đổi. Nếu đồng chí vừa nhận nhiệm vụ mới, xin liên hệ { $name }, số máy { $phone }, để cập nhật.
# audience: group
not-here = Việc này xin nhắn riêng cho trợ lý. Trong nhóm chưa có gì thay đổi.
only-in-group = Việc { $command } chỉ làm trong nhóm chi bộ. Đồng chí mở nhóm rồi nhắn lại.
# audience: group
only-in-private = Việc này xin nhắn riêng cho trợ lý.
stopped = Đã bỏ việc đang làm: { $flow }. Phần vừa làm chưa được ghi.
nothing-open = Hiện không có việc nào đang làm dở.
still-open = Việc đang làm dở vẫn còn đủ: { $flow }.
resume-offer = Còn một việc làm dở: { $flow }.
choice-resume = Làm tiếp
    .word = LAM TIEP
choice-drop = Bỏ việc ấy
    .word = BO VIEC
text-too-long =
    Tin dài quá nên chưa ghi được
    Tin có { $length } ký tự, nhiều nhất là 500. Chữ đã gõ vẫn còn trên máy. Xin đồng chí viết ngắn lại.
no-pictures = Trợ lý không nhận ảnh, để tránh lộ giấy tờ. Đồng chí nhắn vài chữ, hoặc đưa trực tiếp cho bí thư chi bộ.
kept-aside =
    Tin vừa rồi đã được giữ, nhưng chưa xử lý được
    Trợ lý gặp trục trặc và đã báo người phụ trách. Đồng chí không phải gửi lại.

# audience: group
group-greeting =
    Xin chào các đồng chí
    Trợ lý Nguồn chỉ đưa lịch họp và số liệu chung vào nhóm, không nêu họ tên hay nhận xét.
    Bí thư chi bộ nhắn /lienket để gắn nhóm này với chi bộ.
