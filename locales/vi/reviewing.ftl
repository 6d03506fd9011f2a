### Đánh giá tháng: chi bộ kết luận, đóng tháng, báo kết quả.

command-review = ghi kết luận đánh giá tháng của chi bộ
flow-review = kết luận đánh giá tháng
command-onbehalf = ghi thay theo phiếu giấy, theo lời kể
flow-on-behalf = ghi thay

review-overview =
    Đánh giá tháng { $month } – { $branch }
    { $early ->
        [yes] Kỳ họp ghi { $meeting }, chưa đến. Chi bộ đã họp trước thì đồng chí vẫn ghi được.
       *[no] Kỳ họp: { $meeting }.
    }
    Có { $count } người; đã có nhận xét: { $answered }.
    Chi bộ kết luận tất cả tiếp tục bồi dưỡng, hay có thay đổi?
review-confirm =
    Đóng tháng { $month }?
    { $lines }
    Ai chưa ghi riêng thì tiếp tục bồi dưỡng. Người theo dõi, giúp đỡ và nơi giới thiệu sẽ được báo kết luận.
review-early =
    Kỳ họp tháng { $month } chưa đến
    Lịch họp của { $branch } nay là { $meeting }. Kết luận ghi sau khi chi bộ họp. Chi bộ đã họp trước rồi thì đồng chí vẫn ghi được.
choice-after-meeting = Để sau kỳ họp
    .word = SAU KY HOP
choice-conclude-early = Đã họp rồi, ghi luôn
    .word = DA HOP ROI
review-after-meeting =
    Chưa ghi kết luận nào
    Chi bộ họp { $at }. Sau kỳ họp, trợ lý sẽ hỏi lại đồng chí.
review-who =
    Ghi kết luận tháng { $month } cho ai?
    { $lines }
    Chỉ cần ghi người có thay đổi hoặc có nhiệm vụ mới.
review-decision =
    Chi bộ kết luận thế nào?
    Về { $candidate }.
review-resolved =
    Ngày chi bộ ra nghị quyết?
    Về { $candidate }. Đồng chí gõ ngày, ví dụ { $lately_typed }.
review-tally =
    Kết quả biểu quyết
    Về { $candidate }. Danh sách chi bộ có { $roll } đảng viên chính thức.
    Đồng chí gõ bốn số: danh sách, có mặt, tán thành, không tán thành. Ví dụ: 26 24 23 1.
    Có đồng chí chuyển sinh hoạt tạm thời, được miễn sinh hoạt và không dự họp, hoặc bị đình chỉ thì trừ ra khỏi danh sách trước khi gõ.
review-task =
    Nhiệm vụ tháng tới
    Chi bộ giao { $candidate } việc gì? Viết ngắn, không nêu đời tư.
review-due =
    Hạn của nhiệm vụ?
    Việc giao { $candidate }. Đồng chí gõ ngày, ví dụ { $soon_typed }.
review-closed =
    Đã đóng tháng { $month }
    Phần dưới đây để chép vào biên bản.
    Kết luận đánh giá tháng { $month } về nguồn phát triển đảng viên:
    { $lines }
    Đóng nhầm thì mở lại được trong 7 ngày.
# audience: part
minutes-line = – { $candidate }: { $decision }
# audience: part
minutes-line-tally = – { $candidate }: { $decision }; danh sách { $roll }, có mặt { $present }, tán thành { $votes }, không tán thành { $against }
review-closed-already =
    Tháng { $month } đã được kết luận
    Kết luận ghi lúc { $closed }. Chưa có gì thay đổi thêm.
review-closed-lately =
    Tháng { $month } đã đóng
    Cần sửa thì mở lại được trong 7 ngày kể từ khi đóng.
review-none =
    Chi bộ chưa có kỳ họp nào trên lịch
    Đồng chí đặt lịch họp trước, trợ lý sẽ nhắc theo lịch ấy.
review-nobody =
    Chưa có ai để đánh giá tháng { $month }
    { $branch } chưa có người nào trong danh sách. Đề nghị chi bộ rà soát nguồn.
review-which = Ghi kết luận của chi bộ nào?
review-reopened =
    Đã mở lại tháng { $month }
    Người theo dõi, giúp đỡ còn sửa được đến khi đóng lại.
review-reopened-mentor =
    Chi bộ mở lại tháng { $month }
    { $branch } mở lại để ghi cho đúng. Nhận xét của đồng chí còn sửa được đến khi đóng lại: nhắn SUA.
review-too-late-to-reopen =
    Tháng { $month } đóng đã quá 7 ngày
    Cần đính chính, xin liên hệ cán bộ Ban Xây dựng Đảng.
review-still-missing =
    Tháng { $month } vẫn chưa ghi kết luận
    Theo số liệu đã ghi, chi bộ chưa đóng tháng. Nếu chi bộ đã họp, đề nghị bí thư nhắn DANH GIA.
review-is-there = Tháng { $month } đã có kết luận. Cảm ơn đồng chí.
date-not-understood =
    Chưa rõ ngày nào
    Xin gõ ngày có trong lịch. Ngày nghị quyết, ngày trên phiếu giấy thì không sau hôm nay. Ví dụ: { $lately_typed } hoặc { $lately_typed_year }.
tally-not-understood =
    Chưa rõ kết quả biểu quyết
    Xin gõ bốn số cách nhau: danh sách, có mặt, tán thành, không tán thành. Ví dụ: 26 24 23 1.
tally-wrong-present =
    Số có mặt nhiều hơn danh sách
    Xin xem lại biên bản rồi gõ lại bốn số.
tally-wrong-votes =
    Số tán thành và không tán thành nhiều hơn số có mặt
    Xin xem lại biên bản rồi gõ lại bốn số.
tally-wrong-negative = Số phải từ 0 trở lên. Xin gõ lại bốn số.

## audience: mentor

result-mentor =
    Chi bộ đã kết luận tháng { $month }
    { $candidate }: { $decision }.
    { $task }
    Cảm ơn đồng chí đã theo dõi, giúp đỡ.
result-organisation =
    Chi bộ đã kết luận tháng { $month }
    { $candidate }: { $decision }.
    { $task }
    Đề nghị tổ chức tiếp tục bồi dưỡng, giao việc.
# audience: part
result-task = Nhiệm vụ tháng { $month }: { $task }.
# audience: part
result-task-due = Nhiệm vụ tháng { $month }: { $task }, hạn { $due_short }.

## audience: other

on-behalf-what = Đồng chí ghi thay việc gì?
on-behalf-branch = Ghi thay cho chi bộ nào?
on-behalf-day =
    Ngày trên phiếu giấy?
    Đồng chí gõ ngày, ví dụ { $lately_typed }.
on-behalf-whose =
    Ghi thay nhận xét của ai?
    Đồng chí không dùng điện thoại thông minh được xếp trước.
on-behalf-nobody =
    Chi bộ chưa phân công ai theo dõi, giúp đỡ
    Đồng chí phân công trước, rồi ghi thay.
on-behalf-filed =
    Đã ghi thay nhận xét hằng tháng
    Ghi thay đồng chí { $mentor }, về { $candidate }, theo phiếu giấy ngày { $day_short }.
    Người ghi: đồng chí { $person }.
    { $left }
# audience: part
on-behalf-left = Còn { $count } phiếu của chi bộ chưa ghi.
# audience: part
on-behalf-all-entered = Đã ghi đủ phiếu của chi bộ trong tháng.
on-behalf-asked =
    Đề nghị ghi thay kết luận tháng { $month }
    Bí thư { $branch } nhờ ghi thay theo biên bản giấy.
    Đồng chí nhận tin này vì là cán bộ Ban Xây dựng Đảng.
closed-on-behalf =
    Đã ghi thay kết luận tháng { $month }
    { $paper }
    Người ghi: đồng chí { $person }.
    Nếu chưa đúng, đồng chí mở lại tháng trong 7 ngày.
# audience: part
closed-from-paper = Theo phiếu giấy ngày { $day }.
on-behalf-requested =
    Đã chuyển lời nhờ ghi thay
    Cán bộ Ban Xây dựng Đảng sẽ ghi theo biên bản giấy của chi bộ. Xin đồng chí gửi biên bản.


review-put-to =
    Phân công trình kỳ họp tháng { $month }
    { $lines }
    Chi bộ đã ra nghị quyết phân công tại kỳ họp chưa?
put-to-line = – { $candidate }: { $helper }
choice-resolved-yes = Đã ra nghị quyết
    .word = DA NGHI QUYET
choice-resolved-no = Chưa ra nghị quyết
    .word = CHUA NGHI QUYET

choice-close-month = Đóng tháng
    .word = DONG THANG
choice-close-next = Ghi tháng sau
    .word = THANG SAU
choice-reopen = Mở lại
    .word = MO LAI
choice-meeting-day = Ngày họp { $day_short }
    .word = NGAY HOP
choice-tally-later = Chưa có kết quả
    .word = GHI SAU
choice-no-task = Chưa giao việc
    .word = KHONG GIAO
choice-no-due = Không đặt hạn
    .word = KHONG HAN
choice-today = Hôm nay, { $day_short }
    .word = HOM NAY
# audience: part
choice-pair = { $mentor }, { $candidate }
    .word = { $code }
choice-paper-report = Nhận xét
    .word = NHAN XET
choice-paper-nomination = Lời giới thiệu
    .word = LOI GIOI THIEU
choice-paper-conclusion = Kết luận tháng
    .word = KET LUAN THANG
choice-on-behalf-next = Ghi thay người nữa
    .word = GHI NUA
