### Giới thiệu quần chúng, đoàn viên, hội viên ưu tú.

command-nominate = giới thiệu quần chúng, đoàn viên, hội viên ưu tú
flow-nominate = giới thiệu quần chúng ưu tú

nominate-once-more =
    { $problem }
    { $question }

nominate-half-way = Đồng chí đang giới thiệu dở một người. Xin làm tiếp, hoặc nhắn THOI để bỏ.
nominate-whose =
    Ghi thay theo phiếu giấy
    Đồng chí nào đã giới thiệu trên phiếu?
nominate-entered-for-you =
    Đã ghi thay đồng chí một lời giới thiệu: { $code }
    Theo phiếu giấy ngày { $day_full }. Người ghi: đồng chí { $by }. Nếu không đúng, xin báo bí thư chi bộ.

## Giấy đồng ý trước, tên sau

nominate-consent =
    Giới thiệu quần chúng ưu tú
    Người được giới thiệu đã được nghe giải thích và ký giấy đồng ý chưa?
nominate-branch = Giới thiệu với chi bộ nào?
nominate-source-sex =
    Chưa có giấy đồng ý thì chưa ghi tên
    Việc được giới thiệu với Đảng là điều riêng của mỗi người, phải được người ấy đồng ý. Mẫu giấy có ở Văn phòng Đảng ủy xã.
    Bây giờ trợ lý chỉ ghi số chung của chi bộ. Người ấy là nam hay nữ?
nominate-source-age = Người ấy ở độ tuổi nào?
nominate-source-kept =
    Đã ghi thêm một nguồn, không ghi tên
    Tính vào số chung của { $branch }. Khi có giấy đồng ý, đồng chí nhắn GIOI THIEU. Cảm ơn đồng chí.

nominate-number =
    Giấy đồng ý số bao nhiêu?
    Số ghi ở góc trên của mẫu giấy, ví dụ 03.
nominate-signed =
    Người ấy ký giấy ngày nào?
    Ví dụ: { $lately_typed_year }, hoặc: hôm qua.
nominate-explained =
    Ai đã đọc, giải thích giấy ấy cho người được giới thiệu?
    Đồng chí gõ họ tên, hoặc bấm nút nếu chính đồng chí giải thích.

## Về người được giới thiệu

nominate-name =
    Họ tên người được giới thiệu
    Gõ đủ họ và tên, ví dụ: Nguyễn Văn A.
nominate-birth =
    Ngày sinh
    Chỉ biết năm thì gõ năm. Ví dụ: 3/5/1998, hoặc 5/1998, hoặc 1998.
nominate-sex = Nam hay nữ?
nominate-schooling = Trình độ học vấn cao nhất đã học xong?
nominate-standing =
    Người ấy có phải già làng, trưởng bản, người có uy tín không?
    Hỏi vì vùng khó khăn có quy định riêng về học vấn; chi bộ và Đảng ủy xã xem xét.
nominate-chapter = Người ấy sinh hoạt ở chi đoàn, chi hội nào?
nominate-line =
    Vì sao đồng chí giới thiệu?
    Một dòng ngắn, như đồng chí vẫn nói trước mặt người ấy. Người được giới thiệu có quyền xin xem.
    Không ghi lý lịch, họ hàng, tôn giáo, số giấy tờ.

## Khi cần gõ lại

nominate-not-a-number = Chưa ghi được số giấy. Xin gõ lại số ghi trên giấy, có chữ số, không quá 30 chữ.
nominate-not-a-day = Chưa ghi được: không có ngày ấy trong lịch, hoặc cách viết chưa rõ.
nominate-signed-later = Ngày ký chưa đến. Giấy phải được ký trước khi giới thiệu.
nominate-nobody-named = Chưa ghi được tên người giải thích. Xin gõ lại, không quá 100 chữ.
nominate-not-a-name = Chưa ghi được họ tên. Xin gõ từ 2 đến 6 tiếng, không có số và ký hiệu.
nominate-not-a-birth = Chưa ghi được ngày sinh: không có ngày ấy, hoặc cách viết chưa rõ. Năm sinh gõ đủ bốn chữ số.
nominate-born-later = Ngày sinh này chưa đến. Xin xem lại.

## Có thể là cùng một người

nominate-alike =
    Có thể người này đã được giới thiệu
    { $lines }
    Họ tên giống nhau. Xin đồng chí xem có phải một người không. Nếu phải, lời giới thiệu của đồng chí được ghi thêm vào người ấy.
nominate-alike-line = – { $candidate } ({ $initials }), { $branch }

## Xem lại và gửi

nominate-check =
    Xem lại trước khi gửi
    – Giới thiệu với: { $branch }
    – Họ tên: { $name }
    – Ngày sinh: { $birth }
    { $flags }
    – Giới tính: { $sex }; học vấn: { $schooling }
    – Chi đoàn, chi hội: { $chapter }
    { $text }
    – Giấy đồng ý số { $number }, ký ngày { $signed_full }, người giải thích: { $explained }
    { $paper }
# audience: part
nominate-check-line = – Lý do: { $text }
# audience: part
nominate-check-paper = – Ghi thay đồng chí { $person }, theo phiếu giấy ngày { $day_full }
# audience: part
nominate-no-chapter = không ghi
nominate-amend = Đồng chí sửa mục nào?
nominate-kept =
    Đã ghi nhận giới thiệu { $code }
    Giới thiệu với { $branch }, ghi lúc { $at }.
    { $follows }
    Từ nay trong trợ lý chỉ gọi bằng mã số { $code }. Cảm ơn đồng chí.
nominate-added =
    Đã ghi thêm lời giới thiệu của đồng chí vào { $code }
    Giới thiệu với { $branch }, ghi lúc { $at }. Thông tin đã có của người ấy giữ nguyên.
    { $follows }

# audience: part
nominate-follows =
    { $told ->
        [yes] Bí thư chi bộ sẽ tiếp nhận hoặc chuyển lại để bổ sung; đồng chí sẽ được báo.
       *[no] Trợ lý chưa báo được bí thư chi bộ; xin đồng chí báo trực tiếp.
    }
# audience: part
nominate-follows-union =
    { $told ->
        [yes] Ban Chấp hành Đoàn xã xem xét, ra nghị quyết trước, rồi chuyển chi bộ; đồng chí sẽ được báo.
       *[no] Ban Chấp hành Đoàn xã xem xét trước. Trợ lý chưa báo được Đoàn xã; xin đồng chí báo trực tiếp.
    }

## Kết luận của chi bộ, báo người giới thiệu (M7c)

nomination-result-list =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đưa { $code } vào danh sách cảm tình Đảng, ngày { $day_full }.
    { $from_unit ->
        [yes] Đề nghị tổ chức tiếp tục bồi dưỡng, giao việc.
       *[no] Đề nghị đồng chí tiếp tục động viên, giúp đỡ.
    } Cảm ơn đồng chí đã giới thiệu.
nomination-result-mentor =
    Đã có đảng viên theo dõi, giúp đỡ { $code }
    { $branch } đã ra nghị quyết phân công đảng viên theo dõi, giúp đỡ { $code }, ngày { $day_full }.
    { $from_unit ->
        [yes] Đề nghị tổ chức tiếp tục bồi dưỡng, giao việc.
       *[no] Đề nghị đồng chí tiếp tục động viên, giúp đỡ.
    }
nomination-result-class =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đề nghị cử { $code } học lớp bồi dưỡng nhận thức về Đảng, ngày { $day_full }. Đảng ủy xã xem xét.
    { $from_unit ->
        [yes] Đề nghị tổ chức tạo điều kiện để người ấy học đủ.
       *[no] Đề nghị đồng chí tiếp tục động viên, giúp đỡ.
    }
nomination-result-file =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đồng ý cho { $code } làm hồ sơ, ngày { $day_full }.
    { $from_unit ->
        [yes] Đề nghị tổ chức chuẩn bị nghị quyết giới thiệu.
       *[no] Đề nghị đồng chí tiếp tục động viên, giúp đỡ.
    }
nomination-result-remove =
    Kết quả xem xét { $code }
    { $branch } đã ra nghị quyết đưa { $code } ra khỏi danh sách, ngày { $day_full }.
    Cần trao đổi thêm, xin gặp trực tiếp bí thư chi bộ. Cảm ơn đồng chí đã giới thiệu.

nomination-result-taken-back =
    Đính chính kết quả xem xét { $code }
    { $branch } đã ghi lại kết luận kỳ họp { $day_full }: tiếp tục bồi dưỡng { $code }. Tin trước về kết quả xin coi như không còn.

## Nút (audience: part)

choice-consent-signed = Có giấy đồng ý
    .word = DA KY
choice-consent-none = Chưa có giấy
    .word = CHUA KY
choice-person = { $person }
    .word = { $n }
choice-explained-self = Chính tôi giải thích
    .word = CHINH TOI
choice-standing-yes = Phải
    .word = CO UY TIN
choice-standing-no = Không phải
    .word = KHONG PHAI
choice-chapter-none = Không thuộc tổ chức
    .word = KHONG THUOC
choice-same-person = Là người này: { $code }
    .word = LA { $code }
choice-other-person = Người khác
    .word = NGUOI KHAC
choice-nominate-branch = Chi bộ
    .word = CHI BO
choice-nominate-number = Số giấy đồng ý
    .word = SO MAU
choice-nominate-signed = Ngày ký giấy
    .word = NGAY KY
choice-nominate-explained = Người giải thích
    .word = GIAI THICH
choice-nominate-name = Họ tên
    .word = HO TEN
choice-nominate-birth = Ngày sinh
    .word = NGAY SINH
choice-nominate-sex = Giới tính
    .word = GIOI TINH
choice-nominate-schooling = Học vấn
    .word = HOC VAN
choice-nominate-chapter = Chi đoàn, chi hội
    .word = CHI DOAN
choice-nominate-line = Lý do giới thiệu
    .word = LY DO
