### Đơn vị đổi tên, nhập vào nhau, tách ra; đảng ủy bộ phận đứng giữa.

command-units = đổi tên, nhập, tách đơn vị
flow-units = thay đổi đơn vị

units-which =
    Thay đổi đơn vị
    Đồng chí chọn đơn vị, hoặc gõ mã, gõ một phần tên.
units-none-so-called =
    Không có đơn vị nào như vậy
    Đồng chí gõ lại mã hoặc một phần tên.
units-what =
    { $unit }, mã { $code }
    { $between }
    { $history }
    Đồng chí muốn ghi thay đổi gì?
# audience: part
units-between = Đứng giữa chi bộ và cấp quyết định: { $name }.
# audience: part
units-was-called = – Trước ngày { $day_full } có tên: { $name }.
# audience: part
units-merged-to = – { $unit } nhập vào từ ngày { $day_full }.
# audience: part
units-merged-from = – Nhập vào { $unit } từ ngày { $day_full }.
# audience: part
units-split-to = – Tách ra từ { $unit } ngày { $day_full }.
# audience: part
units-split-from = – { $unit } tách ra từ ngày { $day_full }.
units-new-name =
    { $problem }
    Tên mới của { $unit }
    Đồng chí gõ đủ tên, ví dụ: chi bộ bản Nà Lo 1.
units-into =
    Nhập { $unit } vào chi bộ nào?
    Người trong danh sách, đảng viên, chi đoàn, chi hội của bản chuyển theo; số liệu trước đó giữ ở chi bộ cũ.
units-split-name =
    { $problem }
    Tách { $unit }: tên chi bộ mới
    Đồng chí gõ đủ tên, ví dụ: chi bộ bản Nà Lo 2.
units-split-code =
    Mã của chi bộ mới
    Gõ 1 đến 6 chữ cái hoặc số, bắt đầu bằng chữ. Mã số của người được giới thiệu sau này bắt đầu bằng mã ấy.
units-split-code-again =
    Mã này chưa dùng được
    Mã cần 1 đến 6 chữ cái hoặc số, bắt đầu bằng chữ, và chưa đơn vị nào dùng. Xin gõ mã khác.
units-split-members =
    Đảng viên chuyển sang chi bộ mới: { $n }
    Chạm từng đồng chí để chọn. Còn lại { $left }. Xong thì bấm Đã chọn xong.
units-split-people =
    Người trong danh sách chuyển sang chi bộ mới: { $n }
    Chạm từng người để chọn. Còn lại { $left }. Xong thì bấm Đã chọn xong.
units-split-chapters =
    Chi đoàn, chi hội thuộc bản của chi bộ mới: { $n }
    Chạm từng đơn vị để chọn. Còn lại { $left }. Xong thì bấm Đã chọn xong.
units-between-ask =
    { $unit }: đảng ủy bộ phận hoặc đảng ủy cơ sở đứng giữa
    Gõ tên nơi thẩm định, đề nghị trước khi cấp có thẩm quyền quyết định. Không có thì bấm Không có, trực thuộc.
units-between-kept = Đã ghi nơi đứng giữa { $unit } và cấp quyết định. Các bước của người đang phấn đấu tính theo đó từ nay.
units-between-none = Đã ghi: { $unit } trực thuộc, không có nơi đứng giữa.
units-day =
    { $problem }
    { $unit }: thay đổi có hiệu lực từ ngày nào?
    Gõ ngày, ví dụ { $soon_typed_year }. Ngày chưa đến thì đến ngày ấy mới ghi.
# audience: part
units-no-name = Tên này chưa dùng được: cần đủ tên, và chưa đơn vị nào khác dùng.
# audience: part
units-no-day = Chưa rõ ngày, hoặc ngày chưa đến.
units-document =
    Theo văn bản nào?
    Gõ số và ngày văn bản. Chưa có thì bỏ qua.

units-check-renamed =
    Xem lại: đổi tên đơn vị
    { $unit }
    Tên mới: { $name }, từ ngày { $day_full }. Tên cũ vẫn tra được.
units-check-merged =
    Xem lại: nhập chi bộ
    { $unit } nhập vào { $into } từ ngày { $day_full }.
    Chuyển theo: { $members } đảng viên, { $candidates } người trong danh sách, chi đoàn, chi hội của bản.
    Chức danh của chi bộ cũ thôi từ hôm nay. Việc này không tự hoàn lại được.
units-check-split =
    Xem lại: tách chi bộ
    Từ { $unit }, ngày { $day_full }, lập: { $name }.
    Chuyển sang: { $members } đảng viên, { $candidates } người trong danh sách, { $chapters } chi đoàn, chi hội.
    Sau đó đồng chí ghi bí thư chi bộ mới bằng /chucdanh, lịch họp do bí thư đặt.
units-renamed = Đã đổi tên. Từ nay mọi tin gọi là { $unit }; tên cũ vẫn tra được.
units-merged =
    Đã nhập { $unit } vào { $into }
    Chuyển theo: { $members } đảng viên, { $candidates } người trong danh sách. Số liệu trước đó giữ ở chi bộ cũ.
    Chỉ tiêu của chi bộ cũ vẫn giữ; cần giao lại thì nhắn /chitieu.
units-split =
    Đã lập { $into } từ { $unit }
    Chuyển sang: { $members } đảng viên, { $candidates } người trong danh sách.
    Còn hai việc: ghi bí thư chi bộ mới bằng /chucdanh, mời bằng /moi.
    Chỉ tiêu của chi bộ cũ vẫn giữ; cần chia lại thì nhắn /chitieu.
units-renamed-told = Từ ngày { $day_full }, đơn vị của đồng chí có tên: { $unit }.
units-merged-told =
    { $unit } nhập vào { $into } từ ngày { $day_full }
    Chuyển theo: { $members } đảng viên, { $candidates } người trong danh sách. Người theo dõi, giúp đỡ giữ nguyên.
    Đồng chí nhận tin này vì phụ trách một trong hai chi bộ.
units-split-told =
    { $into } được lập từ { $unit } ngày { $day_full }
    Chuyển sang: { $members } đảng viên, { $candidates } người trong danh sách.
    Đồng chí nhận tin này vì phụ trách { $unit }.
# audience: group
units-group-left =
    { $unit } nhập vào { $into } từ ngày { $day_full }
    Từ nay trợ lý không nhắc lịch trong nhóm này nữa.
units-closed =
    Đơn vị này đã nhập vào đơn vị khác
    { $unit } nhập vào { $into } từ ngày { $day_full }. Số liệu trước đó vẫn giữ ở tên cũ.
units-month-open =
    Chưa nhập được: tháng { $month } đang mở
    { $unit } đã hỏi nhận xét tháng này. Xin ghi kết luận, hoặc báo không họp, rồi nhập.
units-code-taken =
    Mã này vừa có đơn vị khác dùng
    Chưa có gì thay đổi. Xin làm lại với mã khác.
units-day-ahead =
    Ngày { $day_full } chưa đến
    Đến ngày ấy đồng chí ghi, để số liệu đúng theo ngày.

choice-unit-rename = Đổi tên
    .word = DOI TEN
choice-unit-merge = Nhập vào chi bộ khác
    .word = NHAP VAO
choice-unit-split = Tách thành hai
    .word = TACH RA
choice-unit-grassroots = Đảng ủy đứng giữa
    .word = DUNG GIUA
choice-none-between = Không có, trực thuộc
    .word = TRUC THUOC
choice-done-marking = Đã chọn xong
    .word = DA CHON
choice-mark-all = Chọn tất cả
    .word = LAY HET
choice-units = Chọn đơn vị khác
    .word = DON VI KHAC
choice-units-open = Xem đơn vị
    .word = XEM DON VI
