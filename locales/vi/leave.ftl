### Vắng đến một ngày; giao người chuẩn bị họp.

command-leave = báo vắng đến một ngày
flow-leave = báo vắng

leave-who = Báo vắng cho ai?
leave-whom =
    Báo vắng cho đồng chí nào?
    Đồng chí chọn số thứ tự, hoặc gõ tên, không cần dấu.
leave-nobody-found =
    Chưa thấy ai tên như vậy trong danh sách của đồng chí
    Xin gõ lại tên, không cần dấu, hoặc nhắn THOI để bỏ.
leave-until =
    Đồng chí vắng đến hết ngày nào?
    { $now }
    Gõ ngày, ví dụ { $soon_typed }. Trong thời gian ấy trợ lý không nhắc, việc cần làm ngay có người khác làm thay.
leave-until-for =
    Đồng chí ấy vắng đến hết ngày nào?
    Báo vắng cho đồng chí { $person }.
    { $now }
    Gõ ngày, ví dụ { $soon_typed }. Trong thời gian ấy trợ lý không nhắc đồng chí ấy.
# audience: part
leave-now-away = Hiện đang ghi vắng đến hết { $day_full }.
leave-set =
    Đã ghi: đồng chí vắng đến hết { $day }
    Trợ lý không nhắc và không tính là chậm. Người làm thay đã được báo. Về sớm thì bấm Đã trở lại.
    { $alone }
leave-set-for =
    Đã ghi vắng đến hết { $day }
    Đồng chí { $person } và người làm thay được báo.
    { $alone }
# audience: part
leave-nobody-leads = { $branch } không có phó bí thư ở nhà để làm thay; xin liên hệ Ban Xây dựng Đảng.
leave-nothing-owed =
    Hiện đồng chí ấy không có việc được phân công
    Chưa có gì thay đổi. Muốn ngừng nhận tin, xin dùng Tạm nghỉ nhận tin.
leave-day-past = Ngày ấy đã qua. Xin gõ một ngày từ { $today_short } trở đi.
leave-too-long = Ngày ấy xa quá. Xin gõ một ngày trước { $until_full }; vắng lâu hơn thì bàn giao nhiệm vụ.
leave-not-away = Hiện không ghi vắng. Chưa có gì thay đổi.
leave-noted-for-you =
    Đã ghi đồng chí vắng đến hết { $day }
    Trong thời gian này trợ lý không nhắc. Về sớm hoặc ghi nhầm thì bấm Đã trở lại.
leave-you-act =
    Đồng chí tạm làm việc của bí thư chi bộ
    Bí thư { $branch } vắng đến hết { $day }. Trong thời gian này các việc của bí thư gửi đồng chí.
# audience: mentor
leave-mentor-away =
    Có đồng chí theo dõi, giúp đỡ báo vắng
    Đồng chí { $person } vắng đến hết { $day }, đang theo dõi, giúp đỡ:
    { $lines }
    Nếu cần, đồng chí phân công thêm người cùng giúp đỡ.
leave-over =
    Đồng chí đã trở lại
    { $lines }
    { $more }
    Từ nay trợ lý nhắc như trước. Việc của đồng chí, nhắn VIEC.
leave-ended-for =
    Đã ghi trở lại
    Đồng chí { $person } nhận việc như trước.

choice-leave-me = Cho tôi
    .word = CHO TOI
choice-leave-other = Cho người khác
    .word = CHO NGUOI KHAC
choice-back-now = Đã trở lại
    .word = TRO LAI

## Giao người chuẩn bị

command-delegate = giao người chuẩn bị họp, ghi kết luận
flow-delegate = giao người chuẩn bị họp

delegate-which-branch = Giao người chuẩn bị họp của chi bộ nào?
delegate-nobody-to-ask =
    Chưa có ai để giao
    { $branch } chưa có phó bí thư, chi ủy viên trong danh sách. Cần bổ sung, xin liên hệ Ban Xây dựng Đảng.
delegate-whom =
    Giao người chuẩn bị họp, ghi kết luận – { $branch }
    { $running }
    { $nobody ->
        [yes] Chi bộ không có phó bí thư, chi ủy viên nào khác.
       *[no] Chọn phó bí thư hoặc chi ủy viên. Đồng chí ấy nhận trang chuẩn bị họp và ghi kết luận tháng.
    }
# audience: part
delegate-running = Đang giao đồng chí { $person }, đến khi lấy lại.
# audience: part
delegate-running-until = Đang giao đồng chí { $person }, đến hết { $day_full }.
delegate-until =
    Giao đến hết ngày nào?
    Đồng chí { $person } chuẩn bị và ghi kết luận. Chọn kỳ này (đến hết { $day_full }), hoặc gõ ngày.
delegate-day-far = Ngày ấy không được. Xin gõ một ngày từ { $first_full } đến { $last_full }.
delegate-done =
    Đã giao người chuẩn bị họp – { $branch }
    Đồng chí { $person } { $last }. { $told ->
        [yes] Đồng chí ấy được báo ngay.
       *[no] Đồng chí ấy chưa ghép máy; xin báo trực tiếp.
    }
# audience: part
delegated-until = đến hết { $day_full }
# audience: part
delegated-open = đến khi lấy lại
delegated-to-you =
    Đồng chí được giao chuẩn bị họp, ghi kết luận – { $branch }
    Đồng chí { $by } giao, { $last }. Trang chuẩn bị họp và câu hỏi kết luận tháng sẽ gửi đồng chí.
delegate-taken-back =
    Đã lấy lại việc chuẩn bị họp – { $branch }
    Từ hôm nay đồng chí chuẩn bị và ghi kết luận. Đồng chí được giao trước đó đã được báo.
delegate-nobody-asked = { $branch } hiện không giao ai chuẩn bị. Chưa có gì thay đổi.
delegation-ended =
    Đồng chí thôi chuẩn bị họp – { $branch }
    Từ hôm nay bí thư chi bộ chuẩn bị và ghi kết luận. Cảm ơn đồng chí.

choice-take-back = Lấy lại việc
    .word = LAY LAI VIEC
choice-one-month = Chỉ kỳ này
    .word = KY NAY
choice-until-taken-back = Đến khi lấy lại
    .word = KHI LAY LAI
