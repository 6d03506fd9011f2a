### Khi chưa hiểu nhau: hỏi lại, giải thích câu đã qua, gọi người giúp.

not-understood = Chưa hiểu ý đồng chí. Tin này vẫn được giữ. Đồng chí chọn một việc dưới đây, hoặc nhắn TRO GIUP.
not-understood-again =
    Chưa hiểu ý đồng chí. Tin này vẫn được giữ.
    { $call }
# audience: part
call-contact = Cần người giúp, xin gọi { $name }, số máy { $phone }.
# audience: part
call-helper = Cần người giúp, xin gọi đồng chí { $person }, số máy { $phone }.

stale =
    Việc này đã xong hoặc đã qua
    Chưa có gì thay đổi. Việc hiện tại, đồng chí xem bằng nút dưới đây.
stale-question =
    Việc này đã xong hoặc đã qua
    Câu hỏi ấy thuộc việc: { $flow }. Chưa có gì thay đổi. Việc hiện tại, đồng chí xem dưới đây.
already-answered = Câu này đồng chí đã trả lời rồi. Xin xem câu hiện tại dưới đây.
number-again =
    Con số ấy chưa rõ trả lời câu nào
    Câu đang hỏi ở ngay dưới đây. Xin đồng chí chọn, hoặc gõ lại câu trả lời.
number-unclear =
    Con số ấy chưa rõ trả lời tin nào
    Có phải ý đồng chí là «{ $what }»? Nếu phải, xin chọn dưới đây, hoặc nhắn VIEC để xem việc hiện tại.
newest-taken = Chữ ấy có ở nhiều tin. Trợ lý hiểu là đồng chí trả lời tin mới nhất.
did-you-mean =
    Chưa rõ ý đồng chí
    Có phải ý đồng chí là «{ $what }»? Nếu phải, xin chọn dưới đây. Chưa có gì thay đổi.
did-you-mean-or-text =
    Chưa rõ ý đồng chí
    Có phải ý đồng chí là «{ $what }», hay ghi đúng như đồng chí vừa gõ? Chưa có gì thay đổi.
# audience: part
choice-as-typed = Ghi như đã gõ
    .word = NHU DA GO
# audience: part
choice-meant = { $what }
    .word = { $word }

edit-not-taken =
    Đã thấy đồng chí sửa một tin cũ
    Tin ấy không còn ở câu đang hỏi nên nội dung đã ghi giữ nguyên. Muốn sửa nhận xét, xin nhắn SUA.

## Người của chi bộ để gọi khi cần giúp

command-helper = chọn người để chi bộ gọi khi cần giúp
flow-helper = chọn người giúp của chi bộ

helper-which-branch = Chọn người giúp cho chi bộ nào?
helper-who =
    Khi chưa rõ cách dùng trợ lý, { $branch } gọi đồng chí nào?
    { $now }
    Đồng chí chọn số thứ tự, hoặc gõ tên, không cần dấu.
helper-nobody-found =
    Chưa thấy ai tên như vậy trong danh sách của chi bộ
    { $now }
    Xin gõ lại tên, không cần dấu, hoặc nhắn THOI để bỏ.
# audience: part
helper-now = Hiện nay: đồng chí { $person }.
helper-phone =
    Số máy để chi bộ gọi là số nào?
    Đồng chí gõ số máy của đồng chí { $person }. Chỉ người của chi bộ thấy số này, khi cần giúp.
helper-phone-once-more =
    Số máy ấy chưa rõ, cần từ 8 đến 15 chữ số
    { $question }
helper-check =
    Xem lại trước khi ghi
    { $branch }, khi cần giúp, gọi đồng chí { $person }, số máy { $phone }.
helper-named =
    Đã ghi người giúp của chi bộ
    Từ nay, ai của { $branch } hai lần liền nhắn mà trợ lý chưa hiểu thì được mời gọi đồng chí { $person }.
helper-dropped =
    Đã thôi ghi người giúp
    Từ nay, ai của { $branch } cần giúp thì được mời gọi nơi liên hệ của Đảng ủy xã.
# audience: part
choice-no-helper = Thôi ghi người giúp
    .word = THOI GHI
helper-you-are =
    Đồng chí được ghi là người giúp của chi bộ
    Khi chưa rõ cách dùng trợ lý, người của { $branch } được mời gọi đồng chí. Số máy ấy chỉ người của chi bộ thấy. Chưa tiện, đồng chí nói với bí thư chi bộ.

# audience: mentor
courtesy = Cảm ơn đồng chí. Khi cần, đồng chí nhắn VIEC.
