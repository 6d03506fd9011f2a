### Khi có nhầm lẫn: trùng người, nhầm máy, nhầm nhóm, nhầm chức danh, nhập sai, chưa có giấy đồng ý.

## Trùng một người

correct-merge-how = Đồng chí gộp hai mã, hay hoàn lại lần gộp trước?
correct-merge-old =
    Mã nào sẽ thôi dùng?
    Đồng chí chọn một người, hoặc gõ mã số. Mã ấy vẫn tra được.
correct-merge-kept =
    Gộp { $code } vào mã nào?
    Đồng chí chọn một người, hoặc gõ mã số.
correct-part-which = Hoàn lại lần gộp nào?
# audience: part
correct-merge-look = Gộp { $stood } vào { $kept }.
# audience: part
correct-merge-entry = – { $name }, sinh { $birth }, { $branch }
# audience: part
correct-merge-compare = Xin đối chiếu với giấy tờ: chỉ gộp khi chắc chắn là một người.
# audience: part
correct-part-look = Hoàn lại: { $stood } và { $kept } là hai người. Những gì ghi sau khi gộp vẫn ở { $kept }.
correct-merge-done = Đã gộp { $stood } vào { $kept }. Mã cũ vẫn tra được. Hoàn lại được trong 30 ngày.
correct-part-done = Đã hoàn lại: { $stood } và { $kept } là hai mã như trước. Những gì ghi sau khi gộp vẫn ở { $kept }.
correct-merge-same =
    Hai mã ấy là một
    Xin chọn hai mã khác nhau.
correct-merge-has-others =
    { $code } đã có mã khác gộp vào
    Xin giữ { $code } và gộp mã kia vào đó.
# audience: mentor
correct-merge-told =
    Hai mã số đã gộp làm một
    { $stood } và { $kept } là một người. Từ nay dùng { $kept }; mã cũ vẫn tra được.
    Nhận xét đã gửi vẫn còn đủ, không phải gửi lại.
# audience: mentor
correct-part-told =
    Đã hoàn lại lần gộp mã số
    { $stood } và { $kept } là hai người, hai mã như trước. Nhận xét đã gửi vẫn còn đủ.

## Ghép nhầm máy, mất máy

correct-phone-who =
    Ngắt máy của ai?
    Đồng chí chọn số thứ tự, hoặc gõ tên, không cần dấu.
correct-phone-which =
    Ngắt máy nào?
    Các máy đang ghép với đồng chí { $person }.
# audience: part
correct-phone-look = Ngắt máy của đồng chí { $person }. Tin đang chờ gửi đến máy ấy sẽ không gửi nữa.
correct-phone-cut-code = Đã ngắt máy này. Không ai đọc thêm được gì từ đó. Mã mới: { $code }
correct-phone-cut =
    Đã ngắt máy này. Không ai đọc thêm được gì từ đó.
    Mã mới của đồng chí ấy do cán bộ Ban Xây dựng Đảng cấp: { $name }, số máy { $phone }.
correct-phone-told =
    Một máy của đồng chí vừa được ngắt
    Máy ấy không còn đọc được gì. Máy này vẫn dùng như cũ.

## Gắn nhầm nhóm

correct-group-which = Gỡ nhóm của chi bộ nào?
# audience: part
correct-group-look = Gỡ { $branch } khỏi nhóm đang gắn. Lời nhắc của nhóm sẽ gửi riêng bí thư để chuyển tay.
correct-group-untied =
    Đã gỡ khỏi nhóm. Tin cũ trong nhóm trợ lý không tự xóa được, xin đồng chí xóa tay.
    Muốn gắn { $branch } với nhóm khác, đồng chí nhắn { $command } trong nhóm ấy.
correct-group-told =
    Đã gỡ nhóm của { $branch }
    Lý do: { $why }. Lời nhắc của nhóm sẽ gửi riêng đồng chí để chuyển tay.

## Giao nhầm chức danh

correct-post-who =
    Chức danh của ai giao nhầm?
    Đồng chí chọn số thứ tự, hoặc gõ tên, không cần dấu.
correct-post-which =
    Chức danh nào giao nhầm?
    Đồng chí { $person } đang giữ:
# audience: part
correct-post-look = Thôi giao { $role }, { $unit }, cho đồng chí { $person } từ hôm nay. Đã giao từ { $since_full }.
correct-post-ended = Đã thôi giao từ hôm nay. Trong thời gian giao, đã mở xem: { $opened } phiếu theo dõi.

## Nhập bảng sai

correct-import-which = Hoàn lại lần nhập nào?
# audience: part
correct-import-look = Hoàn lại lần nhập lúc { $at_hour } ngày { $at_short }: { $rows } dòng. Dòng đã có thay đổi sau đó thì giữ nguyên.
correct-import-kept =
    Những dòng giữ nguyên, xin xem: { $n }
    { $lines }

## Ghi đồng ý khi chưa có giấy

correct-consent-how = Đồng chí khóa thêm phiếu theo dõi, hay mở khóa vì đã có giấy?
correct-consent-who =
    Ghi đồng ý khi chưa có giấy là của ai?
    Đồng chí chọn một người, hoặc gõ mã số.
correct-consent-which = Giấy đồng ý đã có là của ai?
correct-consent-number =
    Số của mẫu giấy đồng ý?
    Giấy của { $code }.
correct-consent-number-wrong =
    Chưa rõ số của mẫu giấy
    Xin gõ số ghi trên giấy, tối đa 40 ký tự.
correct-consent-signed =
    Ngày ký giấy đồng ý?
    Giấy của { $code }. Đồng chí gõ ngày, ví dụ { $lately_typed }.
correct-consent-explained =
    Ai đã đọc, giải thích giấy ấy?
    Giấy của { $code }. Đồng chí gõ họ tên người ký ở cuối giấy.
correct-consent-name-wrong =
    Chưa rõ họ tên
    Xin gõ họ tên người đọc, giải thích, như trên giấy.
# audience: part
correct-consent-lock-look = Khóa phiếu theo dõi { $code }: không ai được xem, không hỏi nhận xét, không chuyển bước đến khi có giấy.
# audience: part
correct-consent-unlock-look = Mở khóa phiếu theo dõi { $code }.
# audience: part
correct-consent-paper = Giấy số { $number }, ký ngày { $signed_full }, người giải thích: { $explained }.
correct-locked = Đã tạm khóa phiếu theo dõi { $code } đến khi có giấy đồng ý.
correct-unlocked = Đã mở khóa phiếu theo dõi { $code }. Giấy đồng ý đã ghi.
# audience: mentor
correct-locked-told =
    Tạm khóa phiếu theo dõi { $code }
    Chưa có giấy đồng ý, nên tạm dừng theo dõi, nhận xét trong trợ lý. Việc giúp đỡ ngoài đời vẫn như cũ.
    Có giấy đồng ý, phiếu sẽ mở lại và đồng chí được báo.
# audience: mentor
correct-unlocked-told =
    Đã mở lại phiếu theo dõi { $code }
    Giấy đồng ý đã có. Theo dõi, nhận xét tiếp tục như trước.
card-locked =
    Phiếu theo dõi { $code } đang tạm khóa
    Phiếu khóa đến khi có giấy đồng ý. Có giấy, xin báo cán bộ Ban Xây dựng Đảng để mở.
# audience: part
pack-locked =
    Phiếu theo dõi đang tạm khóa, chờ giấy đồng ý:
    { $people }
# audience: part
pack-locked-person = – { $code }
