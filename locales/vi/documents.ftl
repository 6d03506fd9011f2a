### Giấy tờ của từng người: đã có hay chưa, ngày nào. Không bao giờ là nội dung.

command-papers = xem, ghi giấy tờ đã có, chưa có
flow-papers = ghi giấy tờ đã có, chưa có

## Tên các mẫu giấy tờ (theo số mẫu)

document-cn-ntvd = Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng
document-1-knd = Đơn xin vào Đảng
document-2-knd = Lý lịch của người xin vào Đảng
document-20-knd = Công văn đề nghị thẩm tra lý lịch
document-3-knd = Giấy giới thiệu người vào Đảng
document-3a-knd = Giấy giới thiệu người vào Đảng (hai đảng viên giới thiệu)
document-4-knd = Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng
document-4a-knd = Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng
document-5-knd = Tổng hợp ý kiến nhận xét của đoàn thể và chi ủy nơi cư trú
document-6-knd = Nghị quyết xét, đề nghị kết nạp của chi bộ
document-7-knd = Báo cáo thẩm định của đảng ủy bộ phận
document-8-knd = Nghị quyết đề nghị kết nạp của đảng ủy cơ sở
document-9-knd = Quyết định kết nạp đảng viên
document-cn-dvm = Giấy chứng nhận học lớp bồi dưỡng đảng viên mới
document-10-knd = Bản tự kiểm điểm của đảng viên dự bị
document-11-knd = Nhận xét của đảng viên được phân công giúp đỡ
document-12-knd = Tổng hợp ý kiến nhận xét đối với đảng viên dự bị
document-13-knd = Nghị quyết đề nghị công nhận chính thức của chi bộ
document-14-knd = Báo cáo của đảng ủy bộ phận về công nhận chính thức
document-15-knd = Nghị quyết đề nghị công nhận chính thức của đảng ủy cơ sở
document-16-knd = Quyết định công nhận đảng viên chính thức

# audience: part
paper-named = { $code }, { $title }
# audience: part
paper-titled = { $title }

## Danh sách giấy tờ

recording-nobody =
    Chưa có ai để ghi
    Trong phạm vi đồng chí phụ trách chưa có người nào đang được theo dõi. Có người để giới thiệu, đồng chí nhắn GIOI THIEU.
# audience: part
recording-not-a-day = Chưa ghi được: không có ngày ấy trong lịch, hoặc cách viết chưa rõ.
# audience: part
recording-day-later = Ngày ấy chưa đến. Xin xem lại.
papers-whose =
    Ghi giấy tờ đã có, chưa có
    Đồng chí chọn một người.
papers-list =
    Giấy tờ của { $code }
    { $noted }
    Bước hiện tại: { $stage }
    { $groups }
    { $requests }
    Muốn ghi, bấm mã giấy tờ hoặc gõ số trong ngoặc ở cuối dòng. Chỉ ghi có hay chưa và ngày trên giấy; không ghi nội dung, không gửi ảnh.
# audience: part
papers-noted = Đã ghi: { $what }.
# audience: part
papers-noted-request = Đã ghi việc thẩm tra: chỉ ngày và trong nước hay ngoài nước.
# audience: part
papers-group =
    Cần trước bước «{ $stage }»:
    { $lines }
# audience: part
papers-line = – { $what }: { $state }
# audience: part
papers-line-numbered = – { $what }: { $state } (gõ: { $n })
# audience: part
papers-held = đã có, ngày { $day_full }
# audience: part
papers-undated = đã có, chưa ghi ngày
# audience: part
papers-missing = chưa có
# audience: part
papers-too-old = ngày { $day_full }, đã quá { $n } tháng, đề nghị làm lại hoặc bổ sung
papers-which =
    Giấy tờ của { $code }
    { $what }: đã có chưa?
papers-dated =
    Ngày ghi trên giấy
    Đồng chí gõ ngày, ví dụ: { $lately_typed_year }.
papers-over =
    Đã ghi xong giấy tờ của { $code }
    Danh sách này chỉ để nhắc; quyết định là của chi bộ và cấp ủy.
papers-day-later =
    Chưa ghi được: ngày ấy chưa đến
    Chưa có gì thay đổi. Xin đồng chí xem lại ngày.

## Thẩm tra: đã gửi, đã nhận trả lời

papers-verification =
    Thẩm tra lý lịch { $code }
    { $requests }
    Chỉ ghi ngày gửi, ngày nhận và trong nước hay ngoài nước. Không ghi nơi nào, trả lời ra sao.
# audience: part
papers-requests =
    Đang chờ trả lời thẩm tra:
    { $lines }
# audience: part
papers-request-home = – gửi ngày { $day_full }, trong nước
# audience: part
papers-request-abroad = – gửi ngày { $day_full }, ngoài nước
papers-sent-on =
    Gửi công văn ngày nào?
    Đồng chí gõ ngày, ví dụ: { $lately_typed }, hoặc: hôm nay.
papers-reply-on =
    Nhận được trả lời ngày nào?
    Đồng chí gõ ngày, ví dụ: { $lately_typed }, hoặc: hôm nay.
papers-no-request =
    Chưa ghi được: không có công văn nào đang chờ trả lời vào ngày ấy
    Chưa có gì thay đổi. Xin ghi ngày gửi trước, rồi ghi ngày nhận trả lời.

## Nút (audience: part)

choice-papers = Ghi giấy tờ
    .word = GIAY TO
choice-papers-one = { $name }
    .word = { $n }
choice-papers-verification = Thẩm tra
    .word = THAM TRA
choice-papers-done = Xong giấy tờ
    .word = XONG GIAY TO
choice-papers-held = Đã có
    .word = CO GIAY
choice-papers-missing = Chưa có
    .word = THIEU GIAY
choice-papers-no-date = Không rõ ngày
    .word = KHONG RO NGAY
choice-papers-sent-home = Gửi, trong nước
    .word = GUI TRONG NUOC
choice-papers-sent-abroad = Gửi, ngoài nước
    .word = GUI NGOAI NUOC
choice-papers-reply-home = Nhận, trong nước
    .word = NHAN TRONG NUOC
choice-papers-reply-abroad = Nhận, ngoài nước
    .word = NHAN NGOAI NUOC
