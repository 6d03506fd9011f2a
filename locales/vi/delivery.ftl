### Tình hình gửi nhận: ai nhận được tin, ai chưa liên lạc được, tin nào chưa đến.

command-delivery = xem ai nhận được tin, ai chưa liên lạc được

delivery-unit =
    Tình hình gửi nhận – { $unit }{ $part }
    Theo số liệu đã ghi: { $total } đồng chí, { $well } đồng chí nhận được tin.
    { $news }
    { $sections }
    { $group }
    { $lost }
# audience: part
delivery-news = Mới trong tháng này: { $n } đồng chí chưa liên lạc được.
# audience: part
delivery-not-joined = Chưa ghép máy: { $count }. Chọn số để lấy mã mời, chuyển nguyên tin cho đồng chí ấy.
# audience: part
delivery-closed = Máy không nhận tin của trợ lý: { $count }. Nhờ đồng chí ấy mở lại trợ lý, nhắn một chữ.
# audience: part
delivery-silent = Lâu chưa liên lạc được: { $count }. Có thể nơi đó chưa có sóng, xin gặp trực tiếp.
# audience: part
delivery-in-person = Không dùng điện thoại thông minh, cần hỏi trực tiếp: { $count }.
# audience: part
delivery-person = – { $person }
# audience: part
delivery-person-numbered = { $n }. { $person }
# audience: part
delivery-person-since = – { $person }, chưa liên lạc được từ ngày { $day_full }
# audience: part
delivery-group-none = Nhóm chi bộ chưa gắn trợ lý. Thêm trợ lý vào nhóm rồi nhắn /lienket trong nhóm.
# audience: part
delivery-group-closed = Nhóm chi bộ không còn trợ lý từ ngày { $day_full }. Thêm lại vào nhóm rồi nhắn /lienket trong nhóm.
# audience: part
delivery-lost = Trong 30 ngày qua có { $n } tin chưa đến nơi. Xin báo lại trực tiếp.

# audience: pack
delivery-all =
    Tình hình gửi nhận{ $part }
    Theo số liệu đã ghi: { $total } đồng chí. Nhận được tin { $well }, chưa ghép máy { $not_joined }, máy không nhận tin { $closed }, lâu chưa liên lạc được { $silent }, cần hỏi trực tiếp { $in_person }.
    { $backlog }
    { $lines }
# audience: part
delivery-all-well = Các chi bộ đều đã gắn nhóm; không có đồng chí nào cần liên lạc lại.
# audience: part
delivery-line = – { $unit }: chưa ghép máy { $not_joined }, máy không nhận tin { $closed }, lâu chưa liên lạc được { $silent }{ $linked ->
        [yes] {""}
       *[no] , chưa gắn nhóm
    }
# audience: part
delivery-all-sent = Không có tin nào dừng lại hoặc gửi muộn.
# audience: part
delivery-late = Tin đến giờ mà chưa gửi được: { $n }. Trợ lý tự gửi khi có mạng.
# audience: part
delivery-refused = Tin gửi đi không được nhận: { $n }. Xin báo người quản trị máy.
# audience: part
delivery-steps = Lời nhắc theo lịch đã dừng lại: { $n }. Xin báo người quản trị máy.
# audience: part
delivery-unread = Tin của các đồng chí đã giữ nhưng chưa xử lý được: { $n }. Xin báo người quản trị máy.
