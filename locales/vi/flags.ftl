### Điều cần xem lại về điều kiện: chỉ nhắc người có trách nhiệm xem, không kết luận thay ai.

## audience: part

flag-too-young = – Theo ngày sinh này, có thể chưa đủ { $years } tuổi, tính theo tháng: xin kiểm tra { $basis }
flag-too-old = – Theo ngày sinh này, có thể đã quá { $years } tuổi: xin kiểm tra; quá tuổi thì cần cấp có thẩm quyền đồng ý bằng văn bản { $basis }
flag-schooling = – Học vấn thấp hơn mức quy định: xin kiểm tra, hoặc xem có thuộc trường hợp riêng không { $basis }
flag-schooling-province = – Học vấn theo trường hợp già làng, trưởng bản, người có uy tín: cần ban thường vụ cấp ủy cấp tỉnh đồng ý bằng văn bản trước khi quyết định { $basis }
flag-consent = – Giấy đồng ý xử lý dữ liệu cá nhân: chưa thấy ghi, xin kiểm tra
flag-mentor = – Người theo dõi, giúp đỡ phải là đảng viên chính thức: xin kiểm tra danh sách
flag-introducers-few = – Chưa ghi đủ { $n } người giới thiệu: hai đảng viên chính thức, hoặc Ban Chấp hành Đoàn xã và một đảng viên chính thức { $basis }
flag-introducer-not-official = – Có người giới thiệu không phải đảng viên chính thức theo danh sách: xin kiểm tra { $basis }
flag-introducer-elsewhere = – Có người giới thiệu nay không sinh hoạt ở chi bộ này theo danh sách: xin kiểm tra, nếu đã chuyển đi thì chi bộ phân công người khác { $basis }
flag-introducer-unknown = – Có người giới thiệu chưa ghi cùng công tác, học tập hoặc cư trú từ tháng nào { $basis }
flag-introducer-short = – Có người giới thiệu có thể chưa đủ { $n } tháng cùng công tác, học tập hoặc cư trú: xin kiểm tra { $basis }
flag-introducer-union-age = – Đoàn giới thiệu, nhưng theo ngày sinh có thể đã quá { $years } tuổi: xin kiểm tra tuổi Đoàn { $basis }
flag-introducer-trade-union = – Công đoàn giới thiệu thay một đảng viên: chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản
flag-basis = (căn cứ: { $cited })
flag-basis-unconfirmed = (căn cứ: { $cited }; chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản)
flag-unconfirmed = (chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản)
flags-to-see =
    Điều cần xem lại, theo số liệu đã ghi:
    { $flags }
nomination-with-flags =
    { $waits }
    { $flags }
flag-about-age = tuổi
flag-about-schooling = học vấn
flag-about-consent = giấy đồng ý
flag-about-mentor = người theo dõi, giúp đỡ
flag-about-introducers = người giới thiệu vào Đảng
pack-flagged =
    Cần xem lại điều kiện trước khi chi bộ xem xét (mở phiếu theo dõi để xem căn cứ):
    { $lines }
pack-flagged-person = – { $candidate }: { $what }
