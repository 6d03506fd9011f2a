### Lịch họp chi bộ: quy định hằng tháng, kỳ họp sắp tới, đổi riêng một tháng.

command-meeting = xem, đặt, đổi lịch họp chi bộ
flow-meeting = đặt lịch họp chi bộ

meeting =
    Lịch họp chi bộ
    { $body }
meeting-set =
    Đã ghi nhận lịch họp
    { $body }
    { $heard }
# audience: part
meeting-body =
    Họp { $branch }: { $rule }.
    { $place }
    { $committee ->
        [yes] Có chi ủy họp trước.
       *[no] Không có chi ủy họp trước.
    }
    Kỳ họp tháng { $month }: { $at }.
    { $unfinished }
    { $lines }
# audience: part
meeting-place = Nơi họp: { $place }.
# audience: part
meeting-unfinished = Kỳ họp tháng { $month } đã qua, chưa ghi kết luận.
# audience: part
meeting-rule-day = { $n ->
    [31] ngày cuối hằng tháng
   *[other] ngày { $n } hằng tháng
}, { $at_hour }
# audience: part
meeting-rule-weekday = { $nth ->
    [-1] { $at_weekday } cuối cùng
    [1] { $at_weekday } thứ nhất
   *[other] { $at_weekday } lần thứ { $nth }
} hằng tháng, { $at_hour }
# audience: part
meeting-ahead = { $said ->
    [yes] – { $what }: đã nhắn { $at_date }, không nhắn lại
   *[no] – { $what }: { $at_date }
}
# audience: part
meeting-step-open = hỏi người theo dõi, giúp đỡ
# audience: part
meeting-step-nudge = nhắc người chưa gửi
# audience: part
meeting-step-pack = gửi phần chuẩn bị họp
# audience: part
meeting-step-prompt = báo nhóm chi bộ
# audience: part
meeting-heard-group = Nhóm chi bộ được báo lịch mới một lần. Những tin khác không nhắn lại.
# audience: part
meeting-heard-by-hand = Lịch cũ đã báo chi bộ. Xin đồng chí báo lại lịch mới.

# audience: group
meeting-moved =
    Lịch họp tháng { $month } có thay đổi – { $branch }
    Giờ họp mới: { $at }.
    { $place }

meeting-which-branch = Lịch họp của chi bộ nào?
meeting-which-month = Đổi kỳ họp của tháng nào?
meeting-rule-ask =
    Chi bộ họp hằng tháng vào ngày nào, mấy giờ?
    Ví dụ: «ngày 12, 19 giờ 30» hoặc «thứ Năm tuần 2, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
meeting-rule-again =
    Chưa hiểu lịch đồng chí ghi
    Xin ghi ngày trong tháng, hoặc thứ và tuần, kèm giờ.
    Ví dụ: «ngày 12, 19 giờ 30», «thứ Năm tuần 2, 19 giờ 30», «Chủ nhật cuối, 8 giờ».
    Muốn để nguyên, xin nhắn THOI.
meeting-month-ask =
    Kỳ họp tháng { $month } đang ghi { $at }
    Đổi sang ngày nào, mấy giờ? Ví dụ: «14/11, 19 giờ 30». Chỉ đổi riêng kỳ này.
    Muốn để nguyên, xin nhắn THOI.
meeting-month-again =
    Chưa hiểu ngày giờ đồng chí ghi, hoặc ngày ấy không có trong lịch
    Kỳ họp tháng { $month } đang ghi { $at }.
    Xin ghi ngày, tháng, kèm giờ. Ví dụ: «14/11, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
meeting-place-ask =
    Chi bộ họp ở đâu?
    Ví dụ: nhà văn hóa bản. Nơi họp sẽ ghi trong tin báo nhóm chi bộ.
meeting-place-again =
    Xin ghi nơi họp bằng chữ, dưới 100 ký tự
    Ví dụ: nhà văn hóa bản.
meeting-committee-ask = Chi bộ có chi ủy họp trước kỳ họp chi bộ không?
meeting-not-understood =
    Chưa hiểu lịch đồng chí ghi, hoặc ngày ấy không có trong lịch
    Lịch họp chưa có gì thay đổi. Ví dụ: «/lichhop ngày 12, 19 giờ 30» cho mọi tháng, «/lichhop 14/11 19 giờ 30» cho riêng kỳ tới.

meeting-past =
    Ngày giờ ấy đã qua
    { $at } đã qua. Lịch họp chưa có gì thay đổi.
meeting-too-far =
    Ngày ấy xa quá
    { $at } còn hơn { $n } ngày. Lịch họp chưa có gì thay đổi.
meeting-concluded =
    Tháng ấy đã có kết luận
    Lịch họp chưa có gì thay đổi.

choice-meeting-month = Đổi riêng kỳ tới
    .word = RIENG KY
choice-meeting-rule = Đổi lịch hằng tháng
    .word = HANG THANG
choice-meeting-place = Đổi nơi họp
    .word = NOI HOP
choice-meeting-committee = Có chi ủy hay không
    .word = CHI UY
choice-month = Tháng { $n }
    .word = THANG { $n }
