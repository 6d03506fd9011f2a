### Phân công đảng viên, tổ chức theo dõi, giúp đỡ.

command-assign = phân công đảng viên theo dõi, giúp đỡ
flow-assign = phân công theo dõi, giúp đỡ

assign-nobody =
    Chưa có ai để phân công
    Danh sách hiện chưa có người nào đã được tiếp nhận. Có người để giới thiệu, đồng chí nhắn GIOI THIEU.
assign-not-received =
    { $code } chưa được tiếp nhận hoặc đã ra khỏi danh sách
    Chưa có gì thay đổi. Tiếp nhận giới thiệu trước, rồi phân công.
assign-candidate =
    Phân công theo dõi, giúp đỡ
    Đồng chí chọn người được giúp đỡ. Ai chưa có người theo dõi, giúp đỡ thì đứng trước.
assign-kind =
    Phân công thế nào?
    { $candidate }: { $state }
# audience: part
assign-state-none = chưa có người theo dõi, giúp đỡ.
# audience: part
assign-state = đồng chí { $person } đang theo dõi, giúp đỡ. { $resolved ->
        [yes] { "" }
       *[no] Chưa ghi ngày nghị quyết.
    }
# audience: part
assign-state-handover = đồng chí { $person } đang theo dõi, giúp đỡ và xin bàn giao.
assign-person =
    Phân công đồng chí nào?
    Đảng viên chính thức của chi bộ, kèm số người mỗi đồng chí đang giúp đỡ.
assign-no-member =
    Chưa có đồng chí nào để phân công
    Danh sách chi bộ không còn đảng viên chính thức nào khác. Cần bổ sung danh sách, xin liên hệ Ban Xây dựng Đảng.
assign-load =
    Xin đồng chí cân nhắc
    Đồng chí { $person } đang giúp đỡ { $load } người. Vẫn phân công thêm?
assign-why =
    Vì sao thay người theo dõi, giúp đỡ?
    Chỉ ghi lý do chung này. Điều khác xin trao đổi trực tiếp.
assign-unit = Giao tổ chức nào theo dõi, giúp đỡ?
assign-no-unit = Không còn chi đoàn, chi hội nào khác để giao.
assign-when =
    Chi bộ ra nghị quyết ngày nào?
    Đồng chí gõ ngày, ví dụ: { $lately_typed }. Chưa có nghị quyết thì trình kỳ họp.
assign-not-a-day = Chưa ghi được: không có ngày ấy trong lịch, hoặc cách viết chưa rõ.
assign-day-later = Ngày ấy chưa đến. Chưa có nghị quyết thì trình kỳ họp.
assign-check =
    Xem lại trước khi ghi
    – Người được giúp đỡ: { $candidate }
    { $whom }
    { $former }
    – Căn cứ: { $basis }
# audience: part
assign-check-primary = – Theo dõi, giúp đỡ: đồng chí { $person }
# audience: part
assign-check-helper = – Cùng giúp đỡ: đồng chí { $person }
# audience: part
assign-check-organisation = – Tổ chức theo dõi, giúp đỡ: { $unit }
# audience: part
assign-check-former = – Thay đồng chí { $person }, lý do: { $why }
# audience: part
assign-resolved-on = nghị quyết ngày { $day_full }
# audience: part
assign-put-to-meeting = trình kỳ họp { $meeting_short }
# audience: part
assign-put-to-next = trình kỳ họp tới

assign-already =
    Đồng chí ấy đã được phân công với { $code } rồi
    Chưa có gì thay đổi.
assign-changed-meanwhile =
    Phân công với { $code } vừa được thay đổi ở máy khác
    Chưa ghi thêm gì. Đồng chí nhắn PHAN CONG để xem lại.
assign-done =
    Đã ghi phân công với { $code }
    { $told ->
        [yes] Đồng chí được phân công sẽ nhận tin.
       *[no] Đồng chí được phân công chưa dùng trợ lý; xin báo trực tiếp.
    }
    { $former ->
        [yes] Đồng chí thôi nhiệm vụ được báo và cảm ơn.
       *[no] { "" }
    }
assign-done-unit =
    Đã giao tổ chức theo dõi, giúp đỡ { $code }
    { $told ->
        [yes] Tổ chức sẽ nhận tin, chỉ có mã số.
       *[no] Chưa báo được tổ chức; xin báo trực tiếp.
    }
assign-resolution-noted = Đã ghi ngày nghị quyết phân công với { $code }.

## audience: mentor

assigned-primary =
    Chi bộ giao đồng chí một nhiệm vụ: theo dõi, giúp đỡ
    { $branch } phân công đồng chí theo dõi, giúp đỡ quần chúng ưu tú { $candidate } ({ $basis }).
    Mỗi tháng, trước kỳ sinh hoạt chi bộ, trợ lý xin đồng chí vài câu: đã gặp gỡ chưa, ưu điểm, điểm cần cố gắng, nhiệm vụ. Chừng một phút.
    Có khó khăn, đồng chí xin bàn giao bất cứ lúc nào.
assigned-probation =
    Chi bộ giao đồng chí một nhiệm vụ: giúp đỡ đảng viên dự bị
    { $branch } phân công đồng chí giúp đỡ đảng viên dự bị { $candidate } ({ $basis }).
    Mỗi tháng trợ lý vẫn xin đồng chí vài câu trước kỳ sinh hoạt. Khi hết thời gian dự bị, đồng chí viết nhận xét của mình trên giấy.
    Có khó khăn, đồng chí xin bàn giao bất cứ lúc nào.
assigned-helper =
    Chi bộ giao đồng chí một nhiệm vụ: cùng giúp đỡ
    { $branch } phân công đồng chí cùng giúp đỡ quần chúng ưu tú { $candidate } ({ $basis }).
    Nhận xét hằng tháng do đồng chí theo dõi, giúp đỡ chính gửi.
assignment-ended =
    Đồng chí đã thôi theo dõi, giúp đỡ { $code }
    { $branch } đã phân công đồng chí khác. Những nhận xét đồng chí đã gửi vẫn được giữ.
    Cảm ơn đồng chí đã theo dõi, giúp đỡ.
assignment-moved =
    Đồng chí đã thôi theo dõi, giúp đỡ { $code }
    { $code } đã chuyển sang chi bộ khác; chi bộ ấy phân công người giúp đỡ. Những nhận xét đồng chí đã gửi vẫn được giữ.
    Cảm ơn đồng chí đã theo dõi, giúp đỡ.

## audience: other

assigned-organisation =
    Chi bộ đề nghị tổ chức theo dõi, giúp đỡ { $code }
    { $branch } giao { $unit } cùng theo dõi, giúp đỡ { $code } ({ $basis }).
    Trao đổi về người ấy, xin gặp trực tiếp bí thư chi bộ.

## Lý do thay người

change-moved-away = chuyển đi nơi khác
change-illness = ốm, việc gia đình
change-handover = tự xin bàn giao
change-other = lý do khác

## Nút (audience: part)

choice-assign-mentor = Chọn người giúp đỡ
    .word = CHON NGUOI
choice-assign-none-yet = { $candidate }: chưa có người
    .word = { $code }
choice-assign-hand-over = { $candidate }: xin bàn giao
    .word = { $code }
choice-assign-helped = { $candidate }: đồng chí { $person }
    .word = { $code }
choice-assign-primary = Theo dõi, giúp đỡ
    .word = NGUOI CHINH
choice-assign-helper = Cùng giúp đỡ
    .word = CUNG GIUP
choice-assign-organisation = Chi đoàn, chi hội
    .word = TO CHUC
choice-assign-resolved = Ghi ngày nghị quyết
    .word = GHI NGAY
choice-member = { $person } – đang giúp { $load } người
    .word = { $n }
choice-assign-anyway = Vẫn phân công
    .word = VAN PHAN CONG
choice-change-moved-away = Chuyển đi nơi khác
    .word = CHUYEN DI
choice-change-illness = Ốm, việc gia đình
    .word = OM DAU
choice-change-handover = Tự xin bàn giao
    .word = TU XIN
choice-change-other = Lý do khác
    .word = LY DO KHAC
choice-put-to-meeting = Trình kỳ họp { $meeting_short }
    .word = TRINH HOP
choice-put-to-next = Trình kỳ họp tới
    .word = KY TOI
choice-assign-note = Ghi phân công
    .word = GHI PHAN CONG
choice-assign-again = Chọn lại
    .word = CHON LAI
