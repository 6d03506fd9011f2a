### Tiếp nhận giới thiệu, chuyển lại để bổ sung (M7).

flow-supplement = bổ sung giới thiệu

nomination-waits =
    Có giới thiệu mới chờ đồng chí tiếp nhận – { $branch }
    Quần chúng ưu tú { $candidate }, do đồng chí { $by } giới thiệu.
    { $organisation }
    { $reason }
    Tiếp nhận là đưa ra chi bộ xem xét; chỉ chi bộ quyết định. Đồng chí nhận tin này vì là bí thư chi bộ.
# audience: part
nomination-waits-reason = Lý do: { $text }
# audience: part
nomination-waits-organisation = Tổ chức giới thiệu: { $unit }.
nominations-wait =
    Giới thiệu chờ đồng chí tiếp nhận
    Đồng chí xem từng người, rồi tiếp nhận hoặc chuyển lại để bổ sung.
nominations-none-wait = Hiện không có giới thiệu nào chờ tiếp nhận.

receive-done =
    Đã tiếp nhận giới thiệu { $code }
    Người giới thiệu được báo. Việc tiếp theo: phân công đảng viên theo dõi, giúp đỡ, theo nghị quyết của chi bộ.
    { $flags }
return-why =
    Chuyển lại giới thiệu { $code } vì lý do nào?
    Người giới thiệu chỉ được báo lý do chung này. Điều khác xin trao đổi trực tiếp.
return-done = Đã chuyển lại giới thiệu { $code } để bổ sung. Người giới thiệu được báo lý do chung.

## Đã có người làm trước

nomination-received-already =
    Giới thiệu { $code } đã được tiếp nhận trước đó
    Chưa có gì thay đổi thêm. Người giới thiệu đã được báo.
nomination-returned-already =
    Giới thiệu { $code } đã được chuyển lại để bổ sung trước đó
    Chưa có gì thay đổi thêm. Khi người giới thiệu gửi lại, bí thư chi bộ sẽ nhận tin mới.
nomination-proposed-still =
    Giới thiệu { $code } đang ở Ban Chấp hành Đoàn xã
    Đoàn xã ra nghị quyết rồi chuyển chi bộ. Chưa có gì thay đổi.
nomination-withdrawn-already =
    Giới thiệu { $code } đã được người giới thiệu rút
    Chưa có gì thay đổi thêm.
nomination-waits-already =
    Giới thiệu { $code } đã gửi lại, đang chờ bí thư chi bộ
    Chưa có gì thay đổi thêm. Có kết quả, đồng chí sẽ được báo.

## Báo người giới thiệu

nomination-received =
    Đã tiếp nhận giới thiệu { $code }
    Bí thư { $branch } đã tiếp nhận, ngày { $at_full }. Việc đưa vào danh sách cảm tình Đảng do chi bộ xem xét, ra nghị quyết; dự kiến kỳ họp { $meeting_short }.
    Kết quả sẽ báo đồng chí sau kỳ họp.
nomination-received-undated =
    Đã tiếp nhận giới thiệu { $code }
    Bí thư { $branch } đã tiếp nhận, ngày { $at_full }. Việc đưa vào danh sách cảm tình Đảng do chi bộ xem xét, ra nghị quyết.
    Kết quả sẽ báo đồng chí sau khi chi bộ họp.
nomination-returned =
    Giới thiệu { $code } cần bổ sung
    { $branch } chuyển lại để bổ sung: { $reason }.
    Những gì đồng chí đã nhập vẫn còn đủ. Cần trao đổi thêm, xin gặp trực tiếp bí thư chi bộ.
supplement-line =
    Bổ sung giới thiệu { $code }
    Xin viết một dòng những gì đã bổ sung. Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ.
supplement-empty =
    Dòng bổ sung còn trống
    Xin viết vài chữ về những gì đã bổ sung cho { $code }.
supplement-done =
    Đã gửi lại giới thiệu { $code }
    { $told ->
        [yes] Bí thư chi bộ sẽ xem lại; đồng chí sẽ được báo.
       *[no] Trợ lý chưa báo được bí thư chi bộ; xin đồng chí báo trực tiếp.
    }
supplement-done-proposed =
    Đã gửi lại giới thiệu { $code }
    { $told ->
        [yes] Ban Chấp hành Đoàn xã sẽ xem lại; đồng chí sẽ được báo.
       *[no] Trợ lý chưa báo được Đoàn xã; xin đồng chí báo trực tiếp.
    }
withdraw-sure =
    Rút giới thiệu { $code }?
    Sau khi rút, chi bộ không xem xét theo lời giới thiệu của đồng chí nữa. Bấm lần nữa để rút.
withdraw-done = Đã rút giới thiệu { $code }. Bí thư chi bộ được báo.
nomination-withdrawn =
    Giới thiệu { $code } đã được rút
    Người giới thiệu đã rút. Đồng chí không phải làm gì thêm.

## Nút (audience: part)

choice-see-card = Xem phiếu theo dõi
    .word = XEM PHIEU
choice-receive-code = Tiếp nhận { $code }
    .word = TIEP NHAN { $code }
choice-return-code = Chuyển lại { $code }
    .word = CHUYEN LAI { $code }
