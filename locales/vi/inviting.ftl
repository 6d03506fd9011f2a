### Mời vào: chọn người, cấp mã, tin để chuyển.

command-invite = mời vào trợ lý, cấp mã mời
flow-invite = chọn người để mời

invite-who =
    Mời vào trợ lý – đã ghép { $joined }/{ $total } đồng chí
    Chưa ghép:
    { $lines }
    Đồng chí chọn số thứ tự, hoặc gõ tên, không cần dấu.
invite-search =
    Mời vào trợ lý – tìm theo tên
    { $lines }
    Đồng chí chọn số thứ tự, hoặc gõ tên khác, không cần dấu.
invite-everybody-joined =
    Mời vào trợ lý – đã ghép { $joined }/{ $total } đồng chí
    Không còn ai chưa ghép. Cần cấp mã cho máy mới, đồng chí gõ tên người ấy.
invite-nobody-found =
    Chưa thấy ai tên như vậy trong danh sách của đồng chí
    Xin gõ lại tên, không cần dấu, hoặc nhắn THOI để bỏ.
# audience: part
invite-line = { $n }. { $person }, { $unit } – { $state }
# audience: part
roll-joined = đã ghép
# audience: part
roll-not-joined = chưa ghép
# audience: part
roll-no-smartphone = không dùng điện thoại thông minh
# audience: part
choice-invitee = { $person }
    .word = { $n }

invitation-made =
    Đã cấp mã mời, có giá trị đến { $until_hour } ngày { $until_full }
    Người được mời: đồng chí { $person }, { $unit }.
    { $remarks }
    Đồng chí chuyển nguyên tin dưới đây cho đúng người ấy. Nếu đọc qua điện thoại, xin đọc chậm từng số, nghỉ sau bốn số: { $code }
    Mã cấp trước cho đồng chí ấy, nếu có, không dùng được nữa.
# audience: part
invitation-further-phone = Đồng chí ấy đã ghép { $phones } máy; mã này để ghép thêm máy.
# audience: part
invitation-no-smartphone = Danh sách ghi đồng chí ấy không dùng điện thoại thông minh.
# audience: mentor
invitation-letter =
    Kính gửi đồng chí { $person }.
    { $committee } mời đồng chí dùng trợ lý Nguồn để báo cáo việc chi bộ phân công, mỗi tháng một lần, chừng một phút.
    Đồng chí mở { $link }, rồi nhắn mã: { $code }
    Mã dùng một lần, dành riêng cho đồng chí, có giá trị đến { $until_hour } ngày { $until_full }.
    Chưa quen máy, đồng chí mang điện thoại đến nhà văn hóa bản trước giờ họp, sẽ có người làm cùng.
