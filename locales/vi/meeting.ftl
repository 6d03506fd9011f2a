### Lịch họp: quy định hằng tháng, kỳ họp sắp tới, đổi riêng một tháng, tháng không họp.

command-meeting = xem, đặt, đổi lịch họp
flow-meeting = đặt lịch họp chi bộ
flow-own-meeting = đặt lịch sinh hoạt của tổ chức
flow-postpone = ghi chi bộ hoãn họp

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
    { $committee }
    Kỳ họp tháng { $month }: { $at }.
    { $unfinished }
    { $off }
    { $lines }
# audience: part
meeting-place = Nơi họp: { $place }.
# audience: part
meeting-committee-none = Không có chi ủy họp trước.
# audience: part
meeting-committee-at = Chi ủy họp trước: { $at }.
# audience: part
meeting-committee-place = Nơi họp chi ủy: { $place }.
# audience: part
meeting-off-line = Tháng { $month }: chi bộ không họp.
# audience: part
meeting-off-why = Tháng { $month }: chi bộ không họp ({ $why }).
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
meeting-heard-by-hand = Lịch cũ đã báo chi bộ. Lời nhắn báo lịch mới gửi bí thư chi bộ để chuyển vào nhóm.

# audience: group
meeting-moved =
    Lịch họp tháng { $month } có thay đổi – { $branch }
    Giờ họp mới: { $at }.
    { $place }

# audience: group
meeting-off =
    Lịch họp tháng { $month } có thay đổi – { $branch }
    Tháng { $month } chi bộ không họp.
    { $following }
# audience: part
meeting-off-then = Kỳ họp tới: { $at }.
# audience: group
meeting-on-again =
    Lịch họp tháng { $month } có thay đổi – { $branch }
    Tháng { $month } chi bộ vẫn họp: { $at }.
    { $place }
meeting-changed =
    { $what }
    { $committee }
    Đồng chí nhận tin này vì đã được báo lịch cũ.

meeting-which-unit = Lịch họp của đơn vị nào?
meeting-which-month = Kỳ họp của tháng nào?
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
    Đổi sang ngày nào, mấy giờ? Ví dụ: «{ $soon_typed }, 19 giờ 30». Chỉ đổi riêng kỳ này.
    Muốn để nguyên, xin nhắn THOI.
meeting-month-again =
    Chưa hiểu ngày giờ đồng chí ghi, hoặc ngày ấy không có trong lịch
    Kỳ họp tháng { $month } đang ghi { $at }.
    Xin ghi ngày, tháng, kèm giờ. Ví dụ: «{ $soon_typed }, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
meeting-place-ask =
    Chi bộ họp ở đâu?
    Ví dụ: nhà văn hóa bản. Nơi họp sẽ ghi trong tin báo nhóm chi bộ.
meeting-place-again =
    Xin ghi nơi họp bằng chữ, dưới 100 ký tự
    Ví dụ: nhà văn hóa bản.
meeting-committee-ask = Chi bộ có chi ủy họp trước kỳ họp chi bộ không?
meeting-committee-day-ask =
    Chi ủy họp ngày nào, mấy giờ?
    { $now_at }
    Chi bộ họp tháng { $month }: { $meeting }. Chi ủy họp trước đó.
    Ví dụ: «{ $soon_typed }, 19 giờ 30». Chỉ đổi riêng tháng này. Muốn để nguyên, xin nhắn THOI.
meeting-committee-day-again =
    Chưa hiểu ngày giờ đồng chí ghi, hoặc ngày ấy không có trong lịch
    { $now_at }
    Chi bộ họp tháng { $month }: { $meeting }. Chi ủy họp trước đó.
    Xin ghi ngày, tháng, kèm giờ. Ví dụ: «{ $soon_typed }, 19 giờ 30». Muốn để nguyên, xin nhắn THOI.
# audience: part
meeting-committee-now = Lịch chi ủy đang ghi { $at }.
meeting-committee-place-ask =
    Chi ủy họp ở đâu?
    Ví dụ: nhà đồng chí bí thư. Nơi khác nơi họp chi bộ thì xin ghi, cùng nơi thì bấm Như mọi khi.

meeting-off-ask =
    Tháng { $month } chi bộ không họp, vì sao?
    Kỳ họp tháng { $month } đang ghi { $at }.
meeting-off-sure =
    Ghi tháng { $month } chi bộ không họp?
    Kỳ họp { $at } sẽ bỏ. Lý do: { $why }.
    Những lời nhắc của kỳ này thôi gửi. Nhận xét đã gửi vẫn giữ, tính vào tháng sau.
meeting-kept =
    Lịch họp giữ nguyên
    Chưa có gì thay đổi.
meeting-hold-ask =
    Tháng { $month } họp vào ngày nào, mấy giờ?
    Tháng { $month } đang ghi không họp. Ví dụ: «{ $soon_typed }, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
meeting-hold-again =
    Chưa hiểu ngày giờ đồng chí ghi, hoặc ngày ấy không có trong lịch
    Tháng { $month } họp vào ngày nào, mấy giờ? Ví dụ: «{ $soon_typed }, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
meeting-not-understood =
    Chưa hiểu lịch đồng chí ghi, hoặc ngày ấy không có trong lịch
    Lịch họp chưa có gì thay đổi. Ví dụ: «/lichhop ngày 12, 19 giờ 30» cho mọi tháng, «/lichhop { $soon_typed } 19 giờ 30» cho riêng kỳ tới.

meeting-past =
    Ngày giờ ấy đã qua
    { $at } đã qua. Lịch họp chưa có gì thay đổi.
meeting-too-far =
    Ngày ấy xa quá
    { $at } còn hơn { $n } ngày. Lịch họp chưa có gì thay đổi.
meeting-concluded =
    Tháng ấy đã có kết luận
    Lịch họp chưa có gì thay đổi.
meeting-off-already =
    Tháng { $month } đã ghi chi bộ không họp
    Lịch họp chưa có gì thay đổi.
meeting-not-off =
    Tháng { $month } vẫn đang ghi có họp
    Lịch họp chưa có gì thay đổi.
meeting-after-next =
    Ngày ấy sau kỳ họp tháng { $month }
    Kỳ họp tháng { $month } đã ghi { $at }. Xin chọn ngày trước đó, hoặc đổi kỳ họp tháng { $month } trước.
    Lịch họp chưa có gì thay đổi.
committee-after-meeting =
    Chi ủy cần họp trước chi bộ
    Đồng chí ghi chi ủy họp { $at }; chi bộ họp { $meeting }.
    Lịch họp chưa có gì thay đổi. Xin chọn ngày khác, hoặc đổi kỳ họp chi bộ trước.

## Hoãn họp

postpone-ask =
    Kỳ họp tháng { $month } hoãn đến ngày nào?
    Đang ghi { $at }. Ví dụ: «{ $soon_typed }, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
postpone-needs-day =
    Kỳ họp chưa đến ngày, xin ghi ngày hoãn đến
    Kỳ họp đang ghi { $at }. Chưa có gì thay đổi.
postponed =
    Đã ghi chi bộ hoãn họp tháng { $month }
    { $branch }: chưa có ngày họp mới. Không nhắc ghi kết luận cho đến khi có ngày họp.
postponed-to =
    Đã ghi chi bộ hoãn họp tháng { $month }
    { $branch } họp { $at }. Sau kỳ họp mới nhắc ghi kết luận.
postponed-told =
    Chi bộ hoãn họp tháng { $month }
    Đồng chí { $person } báo { $branch } chưa họp kỳ { $at_date }, chưa có ngày mới.
    Không nhắc ghi kết luận cho đến khi có ngày họp. Có ngày, xin đồng chí ghi lại.
postponed-told-to =
    Chi bộ hoãn họp tháng { $month }
    Đồng chí { $person } báo { $branch } họp vào { $at }.
    Nếu chưa đúng, xin đồng chí ghi lại ngày họp.

## Lịch sinh hoạt riêng của tổ chức

own-meeting =
    Lịch sinh hoạt của tổ chức
    { $body }
own-meeting-set =
    Đã ghi nhận lịch sinh hoạt
    { $body }
# audience: part
own-meeting-body =
    Sinh hoạt { $unit }: { $rule }.
    { $place }
    { $coming }
    { $off }
    { $instead }
# audience: part
own-meeting-instead = Nhập thay { $unit }, nơi chưa có người phụ trách hoặc người phụ trách đang nghỉ.
# audience: part
own-meeting-coming = Kỳ tháng { $month }: { $at }.
# audience: part
own-meeting-off = Tháng { $month }: không sinh hoạt.
own-meeting-rule-ask =
    { $unit } sinh hoạt hằng tháng vào ngày nào, mấy giờ?
    Ví dụ: «ngày 12, 19 giờ 30» hoặc «thứ Năm tuần 2, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
own-meeting-place-ask =
    Sinh hoạt ở đâu?
    Ví dụ: nhà văn hóa bản.
own-meeting-month-again =
    Chưa hiểu ngày giờ đồng chí ghi, hoặc ngày ấy không có trong lịch
    Kỳ tháng { $month }: xin ghi ngày, tháng, kèm giờ. Ví dụ: «{ $soon_typed }, 19 giờ 30».
    Muốn để nguyên, xin nhắn THOI.
own-meeting-off-ask =
    Ghi tháng { $month } không sinh hoạt, vì sao?
    Đơn vị: { $unit }. Chọn một lý do thì tháng { $month } thôi không sinh hoạt.
own-meeting-none =
    Chưa có kỳ sinh hoạt nào sắp tới
    Lịch sinh hoạt chưa có gì thay đổi.

no-meeting-season = mùa vụ
no-meeting-weather = thiên tai, thời tiết
no-meeting-away = lãnh đạo đi công tác
no-meeting-other = việc khác
choice-no-meeting-season = Mùa vụ
    .word = MUA VU
choice-no-meeting-weather = Thiên tai, thời tiết
    .word = THOI TIET
choice-no-meeting-away = Lãnh đạo đi công tác
    .word = CONG TAC
choice-no-meeting-other = Việc khác
    .word = VIEC KHAC
choice-month-off = Ghi không họp
    .word = GHI KHONG HOP
choice-keep-meeting = Giữ nguyên lịch
    .word = GIU NGUYEN
choice-meeting-off = Tháng này không họp
    .word = KHONG HOP
choice-meeting-again = Họp lại tháng { $n }
    .word = HOP LAI { $n }
choice-meeting-committee-day = Ngày họp chi ủy
    .word = HOP CHI UY
choice-committee-day = Chọn ngày khác
    .word = NGAY KHAC
choice-usual-place = Như mọi khi
    .word = MOI KHI
choice-no-date-yet = Chưa có ngày mới
    .word = CHUA CO NGAY

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
