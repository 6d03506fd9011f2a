### Đảng ủy viên phụ trách dự sinh hoạt chi bộ, và điều đã thấy.

command-visit = xem lịch họp các chi bộ phụ trách, ghi việc dự sinh hoạt
flow-visit = ghi việc dự sinh hoạt chi bộ

visit-ask =
    Dự sinh hoạt { $branch }
    Kỳ họp { $meeting }. Đồng chí có dự không?
    Đồng chí nhận tin này vì là đảng ủy viên phụ trách chi bộ. Kỳ này chỉ hỏi một lần.
# audience: part
visit-brief = Ghi việc dự sinh hoạt { $branch }, kỳ họp { $meeting }
visit-saw =
    Dự sinh hoạt { $branch }, kỳ họp { $meeting }
    Tại buổi họp, việc tạo nguồn, phát triển đảng viên được bàn thế nào?
visit-line =
    Ghi thêm một dòng
    Điều đồng chí thấy cần Đảng ủy quan tâm, giúp chi bộ. Không nêu họ tên, không ghi lý lịch. Không có thì đồng chí bỏ qua.
visit-ask-again =
    Dự sinh hoạt { $branch }
    Kỳ họp { $meeting }. Đồng chí có dự không?
# audience: part
duty-visit = ghi việc dự sinh hoạt { $branch }, kỳ họp { $meeting }. Đồng chí là đảng ủy viên phụ trách.
visit-kept =
    Đã ghi nhận: đồng chí dự sinh hoạt { $branch } ngày { $day_full }.
    Cán bộ Ban Xây dựng Đảng và bí thư Đảng ủy xem được. Cảm ơn đồng chí.
visit-kept-absent =
    Đã ghi nhận: kỳ họp ngày { $day_full } của { $branch } đồng chí không dự.
    Nếu ghi nhầm, đồng chí ghi lại được.
visit-on-record =
    Đã ghi trước đó: đồng chí dự sinh hoạt { $branch } ngày { $day_full }. Nội dung đã ghi giữ nguyên.
    Đang lưu:{ $last }
    Nếu cần sửa, đồng chí bấm ghi lại việc dự.
visit-not-held =
    Chưa ghi được
    Kỳ họp này chưa diễn ra hoặc đã hoãn. Sau kỳ họp, trợ lý sẽ hỏi đồng chí.
visit-long-ago =
    Kỳ họp này đã quá lâu
    Chỉ ghi việc dự các kỳ họp trong hai tháng gần đây. Đồng chí mở lại danh sách để chọn kỳ gần nhất.

# audience: pack
visits =
    Dự sinh hoạt chi bộ
    { $branches } chi bộ; { $met } chi bộ đã họp trong hai tháng qua, { $attended } chi bộ có đảng ủy viên dự kỳ gần nhất.
    { $lines }
# audience: part
visits-line = – { $unit }.{ $charge }{ $last }{ $ahead }
# audience: part
visits-in-charge =
    {" "}Phụ trách: đồng chí { $person }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } đồng chí khác
    }.
# audience: part
visits-nobody-in-charge = {" "}Chưa phân công đảng ủy viên phụ trách (ghi bằng lệnh /chucdanh).
# audience: part
visits-no-date = {" "}Chưa có lịch họp.
# audience: part
visits-ahead = {" "}Kỳ tới: { $meeting }.
# audience: part
visits-untold = {" "}Kỳ họp { $day_full }: chưa ghi việc dự.
# audience: part
visits-absent = {" "}Kỳ họp { $day_full }: đảng ủy viên không dự.
# audience: part
visits-attended = {" "}Kỳ họp { $day_full }: đảng ủy viên đã dự{ $saw }.{ $line }
# audience: part
visits-saw = ; { $saw }
# audience: part
visits-words = {" "}Ghi thêm: «{ $line }».
visits-none =
    Hiện đồng chí chưa được phân công phụ trách chi bộ nào.
    Cán bộ Ban Xây dựng Đảng ghi việc phân công bằng lệnh /chucdanh.

## Danh mục

saw-discussed = có bàn kỹ việc phát triển đảng viên
saw-briefly = có nêu, chưa bàn kỹ
saw-not-discussed = chưa bàn việc phát triển đảng viên
saw-needs-help = chi bộ đề nghị được giúp đỡ

choice-saw-discussed = Có bàn kỹ
    .word = BAN KY
choice-saw-briefly = Có nêu, chưa bàn kỹ
    .word = CO NEU
choice-saw-not-discussed = Chưa bàn
    .word = CHUA BAN
choice-saw-needs-help = Chi bộ cần giúp đỡ
    .word = CAN GIUP
choice-visit-attended = Đã dự
    .word = DA DU
choice-visit-absent = Không dự được
    .word = KHONG DU
choice-visit-tell = Ghi việc dự { $unit }
    .word = DU { $n }
choice-visit-again = Ghi lại việc dự
    .word = GHI VIEC DU
choice-my-visits = Các chi bộ phụ trách
    .word = CAC CHI BO
choice-duty-visit = Ghi việc dự chi bộ { $code }
    .word = DU { $code }
