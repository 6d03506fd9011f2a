### Rà soát, phân loại nguồn: đợt hằng năm và khi cần; chỉ ghi số, không ghi tên.

command-sources = rà soát, phân loại nguồn
flow-sources = ghi số rà soát nguồn
flow-sources-open = mở đợt rà soát nguồn

## Ai cũng có thể giới thiệu

sources-suggest =
    Rà soát nguồn phát triển đảng viên
    Hiện chưa có đợt rà soát nào chờ đồng chí ghi số.
    { $counted }
    Đồng chí biết ai tiêu biểu? Người ấy đã ký giấy đồng ý thì giới thiệu; chưa ký thì ghi một nguồn chưa nêu tên.
sources-none-open =
    Rà soát nguồn phát triển đảng viên
    Hiện chưa có đợt rà soát nguồn nào đang mở.
# audience: part
sources-unnamed = Số nguồn chưa nêu tên đã ghi ở { $unit }: { $n }.

## Đợt rà soát: cán bộ Ban Xây dựng Đảng

sources-officer-none =
    Rà soát nguồn phát triển đảng viên
    Hiện chưa có đợt rà soát nào đang mở.
    { $yearly }
# audience: part
sources-yearly = Đợt hằng năm tự mở vào ngày { $n }/{ $month }.
sources-which-committee = Mở đợt rà soát ở đảng ủy nào?
sources-day-ask =
    Đợt rà soát nguồn nhận số đến hết ngày nào?
    Thường là { $day_full }. Đồng chí bấm nút, hoặc gõ ngày khác, ví dụ: { $day_typed }.
    Muốn thôi, xin nhắn THOI.
sources-day-unfit = Chưa ghi được ngày ấy. Xin chọn một ngày sau hôm nay, không quá { $n } ngày.
sources-open-check =
    Xem lại trước khi mở đợt rà soát nguồn
    – Hỏi: { $asked } chi bộ, chi đoàn, chi hội
    – Nhận số đến hết: { $day }
    Mỗi đơn vị ghi ba con số, không ghi tên. Trợ lý hỏi một lần, nhắc một lần.
sources-opened =
    Đã mở đợt rà soát nguồn
    Trợ lý sẽ hỏi { $asked } đơn vị, vào giờ mỗi đồng chí đã chọn. Nhận số đến hết { $day }.
sources-opened-yearly =
    Đợt rà soát nguồn hằng năm đã mở
    Trợ lý sẽ hỏi { $asked } đơn vị. Nhận số đến hết { $day }.
    Đồng chí nhận tin này vì là cán bộ Ban Xây dựng Đảng.
sources-already-open =
    Đang có một đợt rà soát nguồn
    Đợt ấy nhận số đến hết { $day }. Chưa mở thêm đợt mới.
sources-close-ask =
    Đóng đợt rà soát nguồn trước hạn?
    Đợt này nhận số đến hết { $day }. Còn { $missing } đơn vị chưa nhận được số. Đóng rồi thì không ghi, không sửa được nữa.
sources-closed-already =
    Đợt rà soát nguồn này đã đóng
    Chưa có gì thay đổi.
sources-ended =
    Đã hết hạn đợt rà soát nguồn
    Đã nhận số của { $answered }/{ $asked } đơn vị, đến hết { $day }.
    Đề nghị giới thiệu { $introduce }; cần bồi dưỡng thêm { $care }; đi làm xa { $away }.
    Một người có thể được cả chi bộ và đoàn thể đếm.
    Đồng chí nhận tin này vì là cán bộ Ban Xây dựng Đảng.

sources-overview =
    { $over ->
        [yes] Kết quả đợt rà soát nguồn
       *[no] Đợt rà soát nguồn đang mở
    }
    Mở { $opened_short }, nhận số đến hết { $day_full }. Đã nhận { $answered }/{ $asked } đơn vị, chưa nhận được { $missing }.
    Cộng số đã nhận: { $sums }.
    Một người có thể được cả chi bộ và đoàn thể đếm. Đơn vị chưa có ai trong danh sách ghi trước.
    { $lines }
# audience: part
sources-numbers = giới thiệu { $introduce }, bồi dưỡng thêm { $care }, đi làm xa { $away }
# audience: part
sources-line = – { $unit }{ $without ->
    [yes] {" "}(danh sách chưa có ai)
   *[no] {""}
}: { $numbers }
# audience: part
sources-line-missing = – { $unit }{ $without ->
    [yes] {" "}(danh sách chưa có ai)
   *[no] {""}
}: chưa nhận được

## Hỏi từng đơn vị

round-ask =
    Rà soát nguồn phát triển đảng viên
    Đề nghị { $unit } phân loại theo ba nhóm: đề nghị giới thiệu; cần bồi dưỡng thêm; đi làm xa. Chỉ ghi số, không ghi tên.
    Gửi trước hết { $day }.
    Đồng chí nhận tin này vì đang phụ trách { $unit }.
round-remind =
    Xin nhắc: rà soát nguồn
    Chưa nhận được số của { $unit }. Đợt này nhận số đến hết { $day }, sau đó không ghi thêm được.
    Đồng chí nhận tin này vì đang phụ trách { $unit }. Đợt này chỉ nhắc một lần.
# audience: part
round-brief = Ghi số rà soát nguồn của { $unit }, trước hết ngày { $day_short }

## Ghi số

sources-which =
    Ghi số của đơn vị nào?
    { $lines }
sources-ask-introduce =
    Rà soát nguồn – câu 1/3
    Ở { $unit }, có bao nhiêu người đề nghị giới thiệu? Gõ một số, không có thì gõ 0.
    Ghi nhanh cả ba số cũng được, theo thứ tự: giới thiệu, bồi dưỡng thêm, đi làm xa. Ví dụ: 2 5 3.
sources-ask-care =
    Rà soát nguồn – câu 2/3
    Ở { $unit }, có bao nhiêu người cần bồi dưỡng thêm? Gõ một số, không có thì gõ 0.
sources-ask-away =
    Rà soát nguồn – câu 3/3
    Ở { $unit }, có bao nhiêu người tiêu biểu đang đi làm xa? Gõ một số, không có thì gõ 0.
sources-once-more =
    { $problem }
    { $question }
sources-no-number = Chưa ghi được. Xin gõ bằng chữ số, từ 0 đến 999, ví dụ: 2.
sources-too-large = Chưa ghi được: số lớn nhất là 999. Xin đồng chí xem lại.
sources-one-or-three = Chưa ghi được. Xin gõ một số cho câu này, hoặc đủ cả ba số, ví dụ: 2 5 3.
sources-check =
    Xem lại trước khi gửi – rà soát nguồn
    Số của { $unit }:
    – Đề nghị giới thiệu: { $introduce }
    – Cần bồi dưỡng thêm: { $care }
    – Đi làm xa: { $away }
    Cộng: { $total } người.
    { $instead }
    { $changed }
# audience: part
sources-instead = Nhập thay { $unit }.
# audience: part
sources-changed = Trong lúc đồng chí ghi, đồng chí { $person } đã gửi: { $numbers }. Đồng chí gửi thì số trên đây thay số ấy.
sources-counted =
    Rà soát nguồn: đã có số
    Số của { $unit }: { $numbers }.
    Sửa được đến hết { $day }. Chỉ giới thiệu người đã ký giấy đồng ý.
sources-kept =
    Đã ghi nhận số rà soát nguồn
    Số của { $unit }: { $numbers }; ghi lúc { $at }.
    { $instead }
    Sửa được đến hết { $day }: nhắn { $word }. Cảm ơn đồng chí.
    { $forward }
# audience: part
sources-forward = Trong { $n } người đề nghị giới thiệu, ai đã ký giấy đồng ý thì đồng chí giới thiệu ngay được.
sources-over =
    Đợt rà soát nguồn đã đóng
    Không còn nhận số nữa. Số đã gửi trước đó vẫn giữ nguyên. Cần thay đổi, xin báo cán bộ Ban Xây dựng Đảng.

## X1. Chi bộ chưa có nguồn

source-ask =
    Rà soát nguồn tháng { $month } – { $unit }
    Danh sách hiện chưa có ai.{ $target }{ $unnamed } Tháng này chi ủy đã rà soát chưa?
# audience: part
source-unnamed = {" "}Đã ghi { $n } nguồn chưa nêu tên.
# audience: part
source-brief = Rà soát nguồn tháng { $month } – { $unit }
source-none-noted =
    Đã ghi nhận: tháng { $month } đã rà soát, chưa có
    Dòng này đứng đầu trang chuẩn bị họp của { $unit }. Tháng này không hỏi lại. Cảm ơn đồng chí.
source-meeting-noted =
    Đã ghi nhận: sẽ bàn tại kỳ họp tháng { $month }
    Dòng này đứng đầu trang chuẩn bị họp của { $unit }. Tháng này không hỏi lại. Cảm ơn đồng chí.
source-noted =
    Đã ghi nhận: tháng { $month } có người để giới thiệu
    Xin đồng chí bàn với bí thư chi bộ để giới thiệu.
source-done =
    Việc rà soát nguồn tháng { $month } đã xong hoặc đã qua
    Chưa có gì thay đổi.
source-has-someone =
    Danh sách của chi bộ nay đã có người
    Việc rà soát nguồn tháng này không cần trả lời nữa.
source-month-over =
    Tháng { $month } đã có kết luận
    Chưa có gì thay đổi. Có người để giới thiệu, xin nhắn GIOI THIEU.

## audience: part

pack-source-have = Chi bộ chưa có nguồn. Rà soát tháng này: có người để giới thiệu.{ $unnamed }
pack-source-none = Chi bộ chưa có nguồn. Rà soát tháng này: đã rà soát, chưa có.{ $unnamed }
pack-source-at-meeting = Chi bộ chưa có nguồn. Rà soát tháng này: bàn tại kỳ họp.{ $unnamed }
pack-source-unanswered = Chi bộ chưa có nguồn. Rà soát tháng này: chưa nhận được trả lời.{ $unnamed }

duty-round = ghi số rà soát nguồn của { $unit }. Đồng chí đang phụ trách đơn vị này.
duty-source = trả lời rà soát nguồn tháng { $month } của { $unit }. Danh sách chưa có ai.
duty-suggest = suy nghĩ, giới thiệu người tiêu biểu cho kỳ họp { $unit }. Danh sách chưa có ai.

## Nút

choice-unnamed-source = Ghi nguồn chưa nêu tên
    .word = GHI NGUON
choice-open-round = Mở đợt rà soát
    .word = MO DOT
choice-open-round-yes = Mở đợt này
    .word = MO NGAY
choice-close-round = Đóng đợt rà soát
    .word = DONG DOT
choice-close-round-yes = Đóng trước hạn
    .word = DONG SOM
choice-sources-see = Xem đợt rà soát
    .word = XEM DOT
choice-sources-last = Xem đợt gần nhất
    .word = DOT TRUOC
choice-usual-day = Đến hết { $day_short }
    .word = LAY NGAY
choice-amend-numbers = Sửa số
    .word = SUA SO
choice-duty-round = Ghi số { $n }
    .word = GHI SO { $n }
choice-duty-source = Trả lời { $n }
    .word = TRA LOI { $n }
choice-duty-suggest = Giới thiệu, ghi nguồn
    .word = RA SOAT
