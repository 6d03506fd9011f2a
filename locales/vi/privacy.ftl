### M12a. Quyền riêng tư của người dùng; tạm nghỉ nhận tin.

command-privacy = trợ lý giữ gì về đồng chí
command-pause = tạm nghỉ nhận tin đến một ngày
flow-pause = tạm nghỉ nhận tin

privacy =
    Trợ lý Nguồn giữ gì về đồng chí
    – Họ tên, chi bộ, việc được phân công, tài khoản nhắn tin đã ghép; nhận xét đồng chí gửi và giờ gửi.
    – Không đọc danh bạ, vị trí, tin nhắn khác.
    – Người xem: bí thư và chi ủy chi bộ, đảng ủy viên phụ trách, cán bộ được giao của Đảng ủy xã.
    – Tin nhắn đi qua { $messenger }, { $show ->
        [code] nên chỉ dùng mã số thay họ tên người được giới thiệu.
        [name] có ghi họ tên người được giới thiệu theo quyết định của Đảng ủy xã.
       *[initials] nên chỉ dùng mã số và chữ cái đầu thay họ tên người được giới thiệu.
    }
    – Người được nhận xét có quyền xin xem.
    Đồng chí có quyền xem, xin bản sao, đề nghị sửa, xóa, ngừng nhận tin. Liên hệ: { $name }, số máy { $phone }.
messenger-telegram = Telegram, máy chủ ở nước ngoài
messenger-sandbox = máy tính này, không ra ngoài
privacy-read = Đã ghi nhận đồng chí đã đọc. Đồng chí xem lại bất cứ lúc nào: nhắn RIENG TU.

my-data =
    Những gì đang lưu về đồng chí
    Họ tên: { $person }. Nơi sinh hoạt, công tác: { $unit }.
    { $posts }
    Máy đã ghép: { $phones }. Giờ nhận tin: { $hour }.
    Giới thiệu đã gửi: { $nominations }. Nhận xét đã gửi: { $reports }.
    { $lines }
    Cần bản sao đầy đủ hoặc đề nghị sửa, xóa: nhắn RIENG TU để xem nơi liên hệ.
# audience: part
my-data-post = – { $role }, { $unit }
# audience: part
my-data-mentor = – được phân công theo dõi, giúp đỡ { $count } người
# audience: part
my-data-helper = – người giúp của chi bộ; số máy bí thư đã ghi, chỉ người của chi bộ thấy
# audience: part
my-data-report = – tháng { $month }/{ $year }, { $candidate }: { $what } (gửi { $at_short })
# audience: part
my-data-proposed = đề nghị { $proposal }
# audience: part
my-data-no-change = không thay đổi
# audience: part
my-data-absent = chưa báo cáo được vì { $reason }

pause-ask =
    Đồng chí muốn nghỉ nhận tin đến hết ngày nào?
    Gõ ngày, ví dụ { $soon_typed }. Việc được phân công vẫn giữ nguyên; cần xem thì nhắn VIEC.
choice-pause-until = Đến hết { $day_short }
    .word = HET THANG
pause-not-a-day = Chưa hiểu ngày ấy. Xin gõ ngày có thật, ví dụ { $soon_typed } hoặc { $soon_typed_year }.
pause-day-past = Ngày ấy đã qua. Xin gõ một ngày từ { $today_short } trở đi.
pause-too-long = Ngày ấy xa quá. Xin gõ một ngày trước { $until_full }.
paused =
    Đã ghi nhận. Đồng chí nghỉ nhận tin đến hết { $day }.
    Trong thời gian này trợ lý không nhắc. Việc được phân công vẫn giữ nguyên; cần xem thì nhắn VIEC.
pause-ended = Đã ghi nhận. Từ nay trợ lý nhắc lại như trước.
choice-messages-again = Nhận tin trở lại
    .word = NHAN LAI TIN
