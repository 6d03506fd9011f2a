### Danh sách cảm tình Đảng: đề nghị của chi bộ, kết quả xem xét của Đảng ủy xã.

command-committee = kết quả xét danh sách cảm tình Đảng
flow-committee = ghi kết quả xét danh sách

lists-none =
    Danh sách cảm tình Đảng
    Hiện không có đề nghị nào của các chi bộ chờ Đảng ủy xã xem xét.
# audience: pack
lists-waiting =
    Đề nghị về danh sách cảm tình Đảng: { $n }{ $part }
    { $lines }
    { $foot }
# audience: part
lists-line = – { $candidate }: { $proposal }, nghị quyết chi bộ ngày { $day_full }
# audience: part
lists-line-decided = – { $candidate }: { $proposal }, nghị quyết chi bộ ngày { $day_full }; Đảng ủy xã: { $outcome }
# audience: part
lists-foot-keeps = Đảng ủy xã quyết định danh sách: đồng ý rồi mới đưa vào hoặc đưa ra.
# audience: part
lists-foot-notes = Nghị quyết của chi bộ có hiệu lực ngay; ở đây ghi kết quả xem xét của Đảng ủy xã.
# audience: part
list-proposal-list = đưa vào danh sách
# audience: part
list-proposal-remove = đưa ra khỏi danh sách
# audience: part
list-outcome-agreed = đồng ý
# audience: part
list-outcome-incomplete = đề nghị chi bộ xem lại: thông tin còn thiếu
# audience: part
list-outcome-resolution = đề nghị chi bộ xem lại nghị quyết, kết quả biểu quyết
# audience: part
list-outcome-more-care = đề nghị chi bộ bồi dưỡng thêm
# audience: part
list-outcome-talk = Đảng ủy xã trao đổi trực tiếp với chi bộ

lists-ask-day =
    Đảng ủy xã xem xét ngày nào?
    Bấm hôm nay, hoặc gõ ngày khác. Muốn thôi, xin nhắn THOI.
lists-none-by =
    Ngày ấy chưa có đề nghị nào
    Các đề nghị đang chờ đều có nghị quyết chi bộ sau ngày { $day_full }. Xin gõ lại ngày Đảng ủy xã xem xét.
lists-ask-number =
    Số văn bản của Đảng ủy xã?
    Gõ số, ví dụ: 12/2026. Không có thì bấm Không có số.
lists-number-unfit = Chưa ghi được số văn bản. Xin gõ ngắn, có chữ số, ví dụ: 12/2026.
# audience: pack
lists-which =
    Kết quả xem xét ngày { $day_full }: đã ghi { $n }
    { $lines }
    Bấm từng người, hoặc đồng ý tất cả. Ai chưa chọn thì để lại lần sau.
    { $more }
# audience: part
lists-which-more = Có tất cả { $n } đề nghị; bấm Xem thêm để xem phần sau. Đồng ý tất cả chỉ tính những người ở trên.
lists-ask-outcome =
    Đảng ủy xã xem xét thế nào?
    { $candidate }: chi bộ đề nghị { $proposal }.
lists-decided =
    Đã ghi kết quả xem xét: { $n } đề nghị
    { $left }
    Bí thư chi bộ và những đồng chí liên quan được báo.
# audience: part
lists-left = Còn { $n } đề nghị chưa ghi kết quả.

lists-told-branch =
    Kết quả xem xét danh sách cảm tình Đảng
    Đảng ủy xã xem xét ngày { $day_full }:
    { $lines }
    { $again }
    Đồng chí nhận tin này vì phụ trách chi bộ.
# audience: part
lists-told-line = – { $candidate }, đề nghị { $proposal }: { $outcome }
# audience: part
lists-look-again = Chi bộ xem lại tại kỳ họp tới. Cần trao đổi thêm, xin gặp cán bộ Ban Xây dựng Đảng.

# audience: mentor
lists-mentor-list =
    Kết quả xem xét của Đảng ủy xã
    { $candidate }: Đảng ủy xã đồng ý đưa vào danh sách cảm tình Đảng, ngày { $day_full }. Đề nghị đồng chí tiếp tục theo dõi, giúp đỡ.
# audience: mentor
lists-mentor-remove =
    Kết quả xem xét của Đảng ủy xã
    { $candidate }: Đảng ủy xã đồng ý đưa ra khỏi danh sách, ngày { $day_full }. Cảm ơn đồng chí đã theo dõi, giúp đỡ.
# audience: mentor
lists-mentor-again =
    Kết quả xem xét của Đảng ủy xã
    { $candidate }: Đảng ủy xã đề nghị chi bộ xem xét lại, ngày { $day_full }. Chi bộ sẽ báo đồng chí sau kỳ họp tới.
# audience: mentor
lists-result-list =
    Kết quả xem xét { $code }
    Đảng ủy xã đồng ý với nghị quyết của { $branch }: đưa { $code } vào danh sách cảm tình Đảng, ngày { $day_full }.
    Đề nghị đồng chí tiếp tục bồi dưỡng, động viên. Cảm ơn đồng chí.
# audience: mentor
lists-result-remove =
    Kết quả xem xét { $code }
    { $branch }: { $code } ra khỏi danh sách cảm tình Đảng, ngày { $day_full }.
    Cần trao đổi thêm, xin gặp trực tiếp bí thư chi bộ. Cảm ơn đồng chí.
# audience: mentor
lists-result-again =
    Kết quả xem xét { $code }
    Ngày { $day_full }, Đảng ủy xã đề nghị { $branch } xem xét lại. Kết quả sẽ báo đồng chí sau kỳ họp tới.

## Chi bộ đã ra nghị quyết, Đảng ủy xã giữ danh sách (M7c)

# audience: mentor
nomination-result-list-proposed =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đề nghị đưa { $code } vào danh sách cảm tình Đảng, ngày { $day_full }. Đảng ủy xã xem xét trong tháng; kết quả sẽ báo đồng chí.
# audience: mentor
nomination-result-remove-proposed =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đề nghị đưa { $code } ra khỏi danh sách, ngày { $day_full }. Đảng ủy xã xem xét trong tháng; kết quả sẽ báo đồng chí.
# audience: part
list-proposed-list = đề nghị đưa vào danh sách cảm tình Đảng, Đảng ủy xã xem xét trong tháng
# audience: part
list-proposed-remove = đề nghị đưa ra khỏi danh sách, Đảng ủy xã xem xét trong tháng

# audience: part
duty-committee-list = ghi kết quả Đảng ủy xã xem xét { $n } đề nghị về danh sách cảm tình Đảng. Đồng chí là cán bộ Ban Xây dựng Đảng.

## Nút (audience: part)

choice-committee-record = Ghi kết quả xem xét
    .word = GHI XET
choice-committee-more = Xem đề nghị còn lại
    .word = XEM CON LAI
choice-committee-agree-all = Đồng ý tất cả
    .word = DONG Y HET
choice-committee-save = Ghi lại, báo chi bộ
    .word = LUU KET QUA
choice-committee-later = Để lại lần sau
    .word = LAN SAU
choice-committee-no-number = Không có số
    .word = KHONG CO SO
choice-list-outcome-agreed = Đồng ý
    .word = DONG Y
choice-list-outcome-incomplete = Thiếu thông tin
    .word = THIEU THONG TIN
choice-list-outcome-resolution = Xem lại nghị quyết
    .word = XEM NGHI QUYET
choice-list-outcome-more-care = Bồi dưỡng thêm
    .word = BOI DUONG THEM
choice-list-outcome-talk = Trao đổi trực tiếp
    .word = TRAO DOI
choice-duty-committee-list = Xét danh sách
    .word = XET DANH SACH
