### Chức danh: ai giữ, giao, thôi giao, thay người; bàn giao.

command-posts = xem, giao, thôi giao chức danh
flow-posts = giao, thôi giao chức danh

posts-which-unit =
    Xem chức danh của tổ chức nào?
    Đồng chí chọn, hoặc gõ mã của chi bộ, tổ chức.
# audience: part
posts-no-such-unit = Chưa thấy tổ chức nào có tên hoặc mã như vậy.
posts-of =
    Chức danh của { $unit }
    { $lines }
    Chọn một chức danh để thôi giao hoặc thay người, hoặc giao chức danh mới.
posts-of-nobody =
    Chức danh của { $unit }
    Hiện chưa giao cho ai.
posts-of-own =
    Chức danh của { $unit }
    { $lines }
    Cần thay đổi, xin liên hệ Ban Xây dựng Đảng.
# audience: part
posts-line = { $n }. { $role }: đồng chí { $person }, từ { $since_full }
# audience: part
posts-line-ends = { $n }. { $role }: đồng chí { $person }, từ { $since_full }, thôi giao từ { $until_full }
# audience: part
posts-line-later = { $n }. { $role }: đồng chí { $person }, sẽ giao từ { $since_full }

posts-what =
    Chức danh { $role }, { $unit }
    Đồng chí { $person } giữ từ ngày { $since_full }. Làm gì với chức danh này?
posts-which-role = Giao chức danh nào của { $unit }?
posts-who =
    Giao cho đồng chí nào?
    Đồng chí gõ tên, không cần dấu. Chưa có trong danh sách thì gõ cả họ và tên.
posts-who-found =
    Giao cho đồng chí nào?
    Đồng chí chọn số thứ tự, hoặc gõ tên khác. Không có ai trong số này thì chọn Người mới.
posts-who-nobody =
    Chưa thấy ai tên như vậy trong danh sách
    Đồng chí gõ tên khác. Đã gõ đủ họ và tên của người chưa có trong danh sách thì chọn Người mới.
# audience: part
posts-no-name = Chưa thấy tên nào trong tin vừa rồi.
# audience: part
posts-no-full-name = Người mới thì xin gõ đủ họ và tên, chỉ bằng chữ, nhiều nhất 60 chữ cái.
posts-from-when =
    Giao chức danh { $role }, { $unit }, từ ngày nào?
    Đồng chí gõ ngày, ví dụ { $soon_typed }, hoặc chọn hôm nay.
posts-until-when =
    Thôi giao chức danh { $role }, { $unit }, từ ngày nào?
    Từ ngày ấy đồng chí này không còn quyền của chức danh. Đồng chí gõ ngày, ví dụ { $soon_typed }, hoặc chọn hôm nay.
# audience: part
posts-not-a-day = Chưa ghi được: không có ngày ấy trong lịch, hoặc cách viết chưa rõ.
# audience: part
posts-day-far = Chưa ghi được: ngày ấy cách hôm nay hơn một năm.
# audience: part
posts-day-before = Chưa ghi được: ngày ấy ở trước ngày giao chức danh.

posts-check-appoint =
    Xem lại trước khi ghi
    – Chức danh: { $role }, { $unit }
    – Giao cho: đồng chí { $person }, từ ngày { $since_full }
posts-check-replace =
    Xem lại trước khi ghi
    – Chức danh: { $role }, { $unit }
    – Thôi giao: đồng chí { $former }
    – Giao cho: đồng chí { $person }, từ ngày { $since_full }
    Việc đang làm dở sẽ chuyển cho người nhận.
posts-check-end =
    Xem lại trước khi ghi
    – Chức danh: { $role }, { $unit }
    – Thôi giao: đồng chí { $person }, từ ngày { $until_full }
posts-given =
    Đã giao chức danh { $role }, { $unit }
    Đồng chí { $person } giữ từ ngày { $since_full }. { $joined ->
        [yes] Đồng chí ấy sẽ nhận tin kèm những việc đang chờ.
       *[no] Đồng chí ấy chưa ghép máy; xin cấp mã mời.
    }
posts-replaced =
    Đã thay người giữ chức danh { $role }, { $unit }
    Đồng chí { $person } giữ từ ngày { $since_full }. { $later ->
        [yes] Bàn giao sẽ gửi vào ngày ấy.
       *[no] Người thôi giữ được cảm ơn, không nhận tin của chức danh này nữa.
    } { $joined ->
        [yes] { "" }
       *[no] Người nhận chưa ghép máy; xin cấp mã mời.
    }
posts-ended =
    { $later ->
        [yes] Sẽ thôi giao chức danh { $role }, { $unit }, từ ngày { $until_full }
       *[no] Đã thôi giao chức danh { $role }, { $unit }, từ ngày { $until_full }
    }
    Đồng chí { $person }: từ ngày ấy không còn quyền của chức danh này. { $opened ->
        [0] { "" }
       *[other] Trong thời gian giao, đã mở xem: { $opened } phiếu theo dõi.
    }

post-filled =
    Chức danh { $role }, { $unit }, đang có người giữ
    Đồng chí { $person } đang giữ, hoặc đã được giao từ một ngày tới. Chưa có gì thay đổi. Muốn thay, đồng chí chọn chức danh ấy rồi chọn Thay người.
post-held-already =
    Chức danh { $role }, { $unit }, đã giao đúng người ấy
    Đồng chí { $person } đang giữ, hoặc đã được giao từ một ngày tới. Chưa có gì thay đổi.
post-changed =
    Chức danh này vừa được thay đổi ở máy khác
    Chưa ghi thêm gì. Đồng chí xem lại danh sách rồi làm tiếp nếu cần.
post-last-officer =
    Chưa thôi giao được
    Đảng ủy xã cần ít nhất một cán bộ Ban Xây dựng Đảng giữ trợ lý. Xin giao cho người khác trước.
post-day-before =
    Chưa ghi được
    Chức danh này giao từ ngày { $since_full }; không thôi giao trước ngày ấy được.
post-day-far =
    Chưa ghi được
    Ngày ấy xa quá. Xin gõ một ngày từ { $first_full } đến { $last_full }.

post-ended-thanks =
    Đồng chí đã thôi giữ nhiệm vụ: { $role }, { $unit }
    Từ ngày { $until_full }, trợ lý không gửi việc của nhiệm vụ này cho đồng chí nữa. Những gì đồng chí đã ghi vẫn được giữ.
    { $passed }
    Cảm ơn đồng chí đã làm việc trong thời gian qua.
# audience: part
post-passed-to = Việc đang chờ, cả việc đang làm dở, chuyển cho đồng chí { $person }.

## Bàn giao (audience: pack)

# audience: pack
handover =
    Nhận nhiệm vụ: { $role }, { $unit }
    Đồng chí giữ nhiệm vụ này từ ngày { $since_full }. Những việc đang chờ:
    { $lines }
# audience: part
handover-nothing-open = – Hiện chưa có việc nào đang chờ.
# audience: part
handover-meeting = – Kỳ họp chi bộ tới: { $at }.
# audience: part
handover-no-meeting = – Chưa có lịch họp tới của chi bộ.
# audience: part
handover-to-conclude = – Chưa ghi kết luận tháng { $month }: { $n } người.
# audience: part
handover-nominations = – Giới thiệu chờ tiếp nhận: { $n }.
# audience: part
handover-no-mentor = – Chưa phân công đảng viên giúp đỡ: { $n } người.
# audience: part
handover-mentors = – Cần phân công lại hoặc tạm thay người giúp đỡ: { $n } người.
# audience: part
handover-not-joined = – Đảng viên chưa ghép máy: { $n }.
# audience: part
handover-away = – Đồng chí { $person } vắng đến hết { $day_full }.
# audience: part
handover-put-forward = – Giới thiệu đang chờ chi bộ tiếp nhận: { $n }.
# audience: part
handover-returned = – Giới thiệu được chuyển lại để bổ sung: { $n }.
# audience: part
handover-followed = – Người được giao theo dõi, giúp đỡ: { $n }.
# audience: part
handover-draft = – Việc làm dở đã chuyển sang đồng chí: { $flow }. Nhắn VIEC để làm tiếp.
# audience: part
handover-draft-left = – Việc làm dở chưa chuyển được: { $flow }. Xin hỏi người giữ nhiệm vụ trước.
# audience: part
handover-candidate = – { $candidate }
# audience: part
handover-person = – Đồng chí { $person }
# audience: part
handover-more = – và { $n } nữa
# audience: part
handover-want-nobody = – { $candidate }: chưa có người theo dõi, giúp đỡ
# audience: part
handover-want-handover = – { $candidate }: người theo dõi xin bàn giao
# audience: part
handover-want-gone = – { $candidate }: người theo dõi không còn là đảng viên chính thức của chi bộ
# audience: part
handover-want-away = – { $candidate }: người theo dõi đang vắng, chưa có người thay
# audience: pack
handover-part-nominations =
    Giới thiệu chờ tiếp nhận – { $unit }
    { $lines }
# audience: pack
handover-part-mentors =
    Phân công cần xem lại – { $unit }
    { $lines }
# audience: pack
handover-part-joining =
    Đảng viên chưa ghép máy – { $unit }
    { $lines }
handover-all-read = Đã hết. Việc nào làm được ngay, đồng chí nhắn VIEC.

## Nút (audience: part)

choice-see-posts = Xem chức danh
    .word = CHUC DANH
choice-appoint = Giao chức danh
    .word = GIAO CHUC
choice-other-unit = Tổ chức khác
    .word = TO CHUC KHAC
choice-post = { $role }: { $person }
    .word = { $n }
choice-end-post = Thôi giao
    .word = THOI GIAO
choice-replace-post = Thay người
    .word = THAY NGUOI
choice-new-person = Người mới
    .word = NGUOI MOI
choice-from-today = Từ hôm nay
    .word = TU HOM NAY
choice-do-it = Đúng, ghi lại
    .word = GHI LAI
choice-see-handover = Xem bàn giao
    .word = XEM BAN GIAO
choice-role-officer = Cán bộ Ban Xây dựng Đảng
    .word = CAN BO
choice-role-committee-secretary = Bí thư Đảng ủy xã
    .word = BI THU XA
choice-role-member-in-charge = Đảng ủy viên phụ trách
    .word = PHU TRACH
choice-role-branch-secretary = Bí thư chi bộ
    .word = BI THU
choice-role-branch-deputy = Phó bí thư chi bộ
    .word = PHO BI THU
choice-role-branch-committee = Chi ủy viên
    .word = CHI UY VIEN
choice-role-commune-leader = Phụ trách đoàn thể xã
    .word = DOAN THE XA
choice-role-chapter-leader = Phụ trách chi đoàn, hội
    .word = CHI HOI
