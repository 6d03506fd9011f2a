### Sau công nhận: phiếu bàn giao sang Sổ tay đảng viên điện tử.

member-sheet-not-yet =
    { $code } chưa đến bước bàn giao
    Phiếu bàn giao in được sau khi ghi quyết định công nhận đảng viên chính thức.
member-moved-done =
    Đã ghi bàn giao của { $code }
    Đã chuyển sang Sổ tay đảng viên điện tử, ngày { $day_full }. Việc theo dõi ở đây đã xong; những gì đã ghi vẫn xem được trên phiếu theo dõi. Cảm ơn đồng chí.
member-moved-before =
    Việc này đã ghi trước đó
    { $code } đã chuyển sang Sổ tay đảng viên điện tử, ngày { $day_full }.

choice-member-sheet = In phiếu bàn giao
    .word = IN BAN GIAO
choice-member-moved = Đã chuyển sang sổ tay
    .word = VAO SO TAY

## Phiếu in
## audience: part

member-sheet-file = ban-giao-so-tay-{ $code }
member-sheet-caption = Phiếu bàn giao { $code } sang Sổ tay đảng viên điện tử. Xin giao tận tay.
member-sheet-heading = Phiếu bàn giao sang Sổ tay đảng viên điện tử – { $code }
member-sheet-whose =
    Họ tên: { $name }
    Nơi sinh hoạt: { $branch }
member-sheet-line = { $n }. { $what }: { $day_full }{ $number }
member-sheet-number = , số { $code }
member-sheet-unrecorded = { $n }. { $what }: chưa ghi
member-sheet-class-certificate = Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng
member-sheet-admission-proposed = Nghị quyết của chi bộ đề nghị kết nạp
member-sheet-decision-signed = Quyết định kết nạp đảng viên
member-sheet-ceremony = Lễ kết nạp
member-sheet-new-member-class = Giấy chứng nhận lớp bồi dưỡng đảng viên mới
member-sheet-recognition-proposed = Nghị quyết của chi bộ đề nghị công nhận chính thức
member-sheet-recognition-decided = Quyết định công nhận đảng viên chính thức
member-sheet-official = Đảng viên chính thức từ ngày: { $day_full }. Căn cứ: { $cited }.{ $confirmed ->
    [yes] {""}
   *[no] {" "}Mốc này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản.
}
member-sheet-official-unknown = Đảng viên chính thức từ ngày: chưa tính được, vì chưa ghi ngày tổ chức lễ kết nạp hoặc chưa có quy định.
member-sheet-party-age = Tuổi đảng tính từ ngày: { $day_full }. Căn cứ: { $cited }.{ $confirmed ->
    [yes] {""}
   *[no] {" "}Mốc này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản.
}
member-sheet-party-age-unknown = Tuổi đảng tính từ ngày: chưa tính được, vì chưa ghi ngày ký quyết định kết nạp hoặc chưa có quy định.
member-sheet-uncited = chưa ghi văn bản
member-sheet-introducers =
    Người giới thiệu vào Đảng:
    { $lines }
member-sheet-member = – đồng chí { $person }
member-sheet-unit = – Ban Chấp hành { $unit }
member-sheet-organisation = – { $kind }
member-sheet-nobody = – chưa ghi
member-sheet-note = Phiếu này chỉ ghi ngày và số văn bản theo số liệu đã ghi, không thay giấy tờ của Đảng. Xin đối chiếu với giấy tờ gốc trước khi nhập.
member-sheet-day = Ngày bàn giao:
member-sheet-giver = Người giao (ký, ghi họ tên):
member-sheet-taker = Người nhập vào sổ tay (ký, ghi họ tên):
