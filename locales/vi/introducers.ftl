### Người giới thiệu vào Đảng: hai đảng viên chính thức, hoặc Đoàn xã và một đảng viên chính thức.

command-introducers = ghi, thay người giới thiệu vào Đảng
flow-introducers = ghi người giới thiệu vào Đảng

introducers-whose =
    Người giới thiệu vào Đảng
    Đồng chí chọn một người được giới thiệu.
introducers-list =
    Người giới thiệu { $code } vào Đảng
    { $lines }
    { $former }
    { $flags }
    Chỉ ghi ai giới thiệu và cùng công tác, học tập hoặc cư trú từ tháng nào.
# audience: part
introducers-none = Chưa ghi người giới thiệu nào.
# audience: part
introducers-member = đồng chí { $person }
# audience: part
introducers-unit = Ban Chấp hành { $unit }
# audience: part
introducers-organisation = { $kind }
# audience: part
introducers-line = – { $who }
# audience: part
introducers-line-known = – { $who }, cùng công tác, học tập hoặc cư trú từ { $month ->
    [0] năm { $year }
   *[other] tháng { $month }/{ $year }
}
# audience: part
introducers-line-unknown = – { $who }, chưa ghi cùng công tác, cư trú từ tháng nào
# audience: part
introducers-line-substitute = – { $who }, thay từ { $day_full }
# audience: part
introducers-line-former = – Thôi giới thiệu từ { $day_full }: { $who } ({ $why })
introducers-why =
    Vì sao thay người giới thiệu?
    Chỉ ghi lý do chung này. Điều khác xin trao đổi trực tiếp.
introducers-kind =
    Ai giới thiệu?
    Hai đảng viên chính thức; nếu trong tuổi Đoàn thì Ban Chấp hành Đoàn xã và một đảng viên chính thức.
introducers-person =
    Đồng chí nào giới thiệu?
    Đảng viên chính thức của chi bộ. Người theo dõi, giúp đỡ và người đã giới thiệu với chi bộ đứng trước.
introducers-no-member =
    Chưa có đồng chí nào để ghi
    Danh sách chi bộ không còn đảng viên chính thức nào khác. Cần bổ sung danh sách, xin liên hệ Ban Xây dựng Đảng.
introducers-known =
    Cùng công tác, học tập hoặc cư trú từ khi nào?
    Đồng chí gõ tháng và năm, ví dụ: 5/2025.
# audience: part
recording-not-a-month = Chưa ghi được: xin gõ tháng và năm đủ bốn chữ số, ví dụ 5/2025.
# audience: part
recording-month-later = Tháng ấy chưa đến. Xin xem lại.
introducers-over =
    Đã ghi người giới thiệu { $code }
    Trợ lý chỉ ghi và nhắc; việc phân công người giới thiệu là của chi bộ.
introducers-already =
    Tổ chức ấy đã được ghi là người giới thiệu { $code }
    Chưa có gì thay đổi.
introducers-changed =
    Người giới thiệu { $code } vừa được thay đổi ở máy khác
    Chưa ghi thêm gì. Xin đồng chí mở lại danh sách.

# Ai giới thiệu, và vì sao thôi. Viết thường, để đặt được vào giữa câu.
# audience: part
introducer-youth-union = Ban Chấp hành Đoàn xã
# audience: part
introducer-trade-union = Ban Chấp hành công đoàn cơ sở
# audience: part
introducer-end-moved = chuyển đi nơi khác
# audience: part
introducer-end-cannot = không tiếp tục giới thiệu được
# audience: part
introducer-end-other = lý do khác
# audience: part
introducer-end-mistaken = ghi nhầm

## Nút (audience: part)

choice-introducers = Người giới thiệu
    .word = NGUOI GIOI THIEU
choice-introducers-add = Thêm người giới thiệu
    .word = THEM NGUOI
choice-introducers-replace = Thay đồng chí { $person }
    .word = THAY { $n }
choice-introducers-replace-unit = Thay { $kind }
    .word = THAY { $n }
choice-introducers-done = Xong, không ghi thêm
    .word = XONG
choice-introducer-member = Đảng viên chính thức
    .word = MOT DANG VIEN
choice-introducer-youth-union = Ban Chấp hành Đoàn xã
    .word = DOAN XA
choice-introducer-trade-union = Công đoàn cơ sở
    .word = CONG DOAN
choice-introducer-known-unknown = Chưa rõ
    .word = KHONG NHO
choice-introducer-end-moved = Chuyển đi nơi khác
    .word = SANG NOI KHAC
choice-introducer-end-cannot = Không tiếp tục được
    .word = KHONG TIEP TUC
choice-introducer-end-other = Lý do khác
    .word = LY DO RIENG
choice-introducer-end-mistaken = Ghi nhầm người
    .word = NHAM LAN
