### Ghi bước trên đường từ giới thiệu đến đảng viên chính thức: /chuyenbuoc.

command-stage = ghi bước, nghị quyết, quyết định, lễ kết nạp
flow-stage = ghi bước

## Chọn người, xem đang ở bước nào

road-which =
    Ghi bước
    Đồng chí ghi cho ai?
road-nobody =
    Ghi bước
    Danh sách hiện chưa có ai để ghi bước.
road-overview =
    Ghi bước của { $code }
    { $candidate }
    Hiện nay: { $stage }{ $since }.
    { $next }
    { $missing }
    { $flags }
    { $failures }
# audience: part
road-since = , từ { $day_full }
# audience: part
road-next = Bước sau: { $stage }.
# audience: part
road-missing =
    Theo số liệu đã ghi, trước bước này còn thiếu:
    { $lines }
# audience: part
road-missing-line = – { $what }
# audience: part
road-missing-more = – và { $n } giấy tờ khác, xem danh mục giấy tờ
# audience: part
road-failures = { $above ->
    [yes] Đã biểu quyết { $n } lần chưa đủ số; việc này do cấp ủy cấp trên và cấp ủy có thẩm quyền xem xét, quyết định.
   *[no] Đã biểu quyết { $n } lần chưa đủ số. { $branch ->
        [yes] Chi bộ có thể xem xét, biểu quyết lại ở một kỳ họp khác; kết quả được báo cáo đầy đủ lên cấp ủy.
       *[no] Cấp ủy đã biểu quyết có thể xem xét lại ở một phiên họp khác.
    }
}
road-assign-first =
    Ghi phân công đảng viên giúp đỡ
    Bước sau của { $candidate } được ghi khi chi bộ có nghị quyết phân công đảng viên giúp đỡ. Đồng chí ghi phân công thì bước tự chuyển.
stage-receive-first =
    Giới thiệu { $code } đang chờ
    Đồng chí tiếp nhận hoặc chuyển lại giới thiệu trước, bước sẽ được ghi theo.
stage-union-first =
    Giới thiệu { $code } chưa đến chi bộ
    Ban Chấp hành Đoàn xã chưa ghi nghị quyết giới thiệu. Khi có nghị quyết, bí thư chi bộ tiếp nhận.

## Từng câu hỏi

# audience: part
road-once-more =
    { $problem }
    { $question }
road-ask-day =
    Ghi ngày
    { $what }: ngày nào? Ví dụ: { $day_typed }.
road-ask-received =
    Ghi ngày nhận quyết định
    Chi bộ nhận được quyết định ngày nào?
road-ask-number =
    Ghi số văn bản
    Số nghị quyết hoặc quyết định, ví dụ: { $code }. Chưa có số thì bỏ qua.
road-ask-tally =
    Ghi kết quả biểu quyết
    Đồng chí có ghi số biểu quyết không?
road-ask-roll =
    Danh sách đảng viên chính thức
    Chi bộ có bao nhiêu đảng viên chính thức? Theo danh sách đang có: { $n }.
road-ask-roll-grassroots =
    Danh sách đảng ủy cơ sở
    Đảng ủy cơ sở có bao nhiêu cấp ủy viên được biểu quyết?
road-ask-roll-standing =
    Danh sách Ban Thường vụ Đảng ủy xã
    Ban Thường vụ có bao nhiêu đồng chí được biểu quyết? Không tính các đảng ủy viên khác.
road-ask-roll-committee =
    Danh sách Ban Chấp hành Đảng bộ xã
    Ban Chấp hành có bao nhiêu đồng chí được biểu quyết? Tính tất cả đảng ủy viên, không riêng Ban Thường vụ.
road-ask-left-out =
    Đảng viên không tính vào danh sách
    { $differs }
    Có đồng chí nào không tính khi lấy tỷ lệ không? Đó là: chuyển sinh hoạt tạm thời; được miễn sinh hoạt và không dự họp; bị đình chỉ sinh hoạt hoặc tạm giam.
# audience: part
road-roll-differs = Theo danh sách đang có, chi bộ có { $n } đảng viên chính thức; đồng chí vừa ghi { $roll }. Xin kiểm tra lại; nếu đúng thì ghi tiếp, cần sửa thì nhắn QUAY LAI.
road-ask-transferred =
    Đảng viên không tính vào danh sách
    Bao nhiêu đồng chí chuyển sinh hoạt tạm thời? Không có thì gõ 0.
road-ask-exempt =
    Đảng viên không tính vào danh sách
    Bao nhiêu đồng chí được miễn sinh hoạt và không dự họp? Không có thì gõ 0.
road-ask-suspended =
    Đảng viên không tính vào danh sách
    Bao nhiêu đồng chí bị đình chỉ sinh hoạt hoặc tạm giam? Không có thì gõ 0.
road-ask-present =
    Ghi kết quả biểu quyết
    { $needed }
    Bao nhiêu đồng chí được biểu quyết có mặt?
road-ask-favour =
    Ghi kết quả biểu quyết
    Bao nhiêu đồng chí đồng ý?
road-ask-against =
    Ghi kết quả biểu quyết
    Bao nhiêu đồng chí không đồng ý?
road-ask-method =
    Ghi kết quả biểu quyết
    Biểu quyết bằng cách nào?
road-ask-exit = { $strikes ->
    [yes] Thôi theo dõi vì lý do nào? Xóa tên thì ghi biểu quyết của chi bộ trước, rồi ghi quyết định của cấp ủy.
   *[no] Thôi theo dõi vì lý do nào? Chỉ ghi lý do chung; việc cụ thể trao đổi trực tiếp.
}
road-ask-back =
    Lùi lại bước trước
    Lùi về bước nào? Bước đã ghi vẫn đọc được.
road-ask-why =
    Lùi lại bước trước
    Vì sao?
road-ask-event =
    Ghi một mốc ngày
    Mốc nào? Chỉ ghi ngày, không ghi nội dung.
road-ask-mistake =
    Bỏ một mốc đã ghi nhầm
    Mốc nào ghi nhầm? Mốc bỏ đi không tính nữa, nhưng vẫn còn trong nhật ký.

# audience: part
road-needed = Tỷ lệ cần có: { $share }{ $of }. Cần { $n }/{ $counted } đồng chí đồng ý. { $cited }
# audience: part
road-needed-of = , tính trên { $counted } đồng chí (danh sách { $roll }, không tính { $out })
# audience: part
road-cited = { $confirmed ->
    [yes] Căn cứ: { $cited }.
   *[no] Căn cứ: { $cited }. Mốc này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản trước khi thực hiện.
}
# audience: part
road-uncited = Tỷ lệ này chưa được Đảng ủy xã xác nhận, xin kiểm tra văn bản trước khi thực hiện.
# audience: part
road-result = { $reached ->
    [yes] Cần { $n }/{ $counted }, có { $votes }: đủ. { $cited }
   *[no] Cần { $n }/{ $counted }, có { $votes }: chưa đủ. { $cited }
}

# audience: part
road-problem-no-day = Chưa hiểu ngày ấy.
# audience: part
road-problem-later = Ngày ấy chưa đến. Xin ghi ngày đã qua hoặc hôm nay.
# audience: part
road-problem-before = Ngày nhận không trước ngày ký.
# audience: part
road-problem-too-early = Ngày ấy sớm hơn việc phải có trước, đã ghi ngày { $day_full }. Xin xem lại.
# audience: part
road-problem-number = Chưa ghi được số ấy. Xin gõ số và ký hiệu, không dấu, ví dụ: { $code }.
# audience: part
road-problem-whole = Xin gõ một con số.
# audience: part
road-problem-negative = Xin gõ một con số từ 0 trở lên.
# audience: part
road-problem-quorum = Chi bộ có từ { $n } đảng viên chính thức trở lên thì cuộc họp mới hợp lệ. Xin xem lại số.
# audience: part
road-problem-nobody = Danh sách phải có từ 1 đồng chí trở lên. Xin xem lại số.
# audience: part
road-problem-left-out = Số không tính không thể bằng hoặc hơn cả danh sách.
# audience: part
road-problem-present = Số có mặt không thể hơn số tính trong danh sách.
# audience: part
road-problem-votes = Số đồng ý và không đồng ý cộng lại không thể hơn số có mặt.
# audience: part
road-problem-overtaken =
    Chưa ghi: bước hiện tại vừa thay đổi
    Trong lúc đồng chí đang ghi, đã có một bước khác được ghi vào. Những gì đồng chí vừa nhập chưa được ghi và không giữ lại. Dưới đây là bước hiện nay; nếu còn việc cần ghi, xin đồng chí chọn lại.

## Xem lại, ghi, kết quả

road-check =
    Xem lại trước khi ghi bước của { $code }
    { $candidate }
    { $mistake ->
        [yes] Bỏ mốc ghi nhầm: { $what }
       *[no] { $back ->
            [yes] Lùi về: { $what }
           *[no] Ghi: { $what }
        }
    }
    { $lines }
# audience: part
road-line-day = – Ngày: { $day }
# audience: part
road-line-received = – Chi bộ nhận quyết định: { $day }
# audience: part
road-line-number = – Số: { $code }
# audience: part
road-line-back = – Lý do: { $reason }
# audience: part
road-line-out-of-order = – Xin xem lại: ngày này sớm hơn bước hiện nay ({ $day_full }). Đúng như vậy thì vẫn ghi được.
# audience: part
road-line-tally = – Biểu quyết: danh sách { $roll }, có mặt { $present }, đồng ý { $votes }, không đồng ý { $against }{ $method }
# audience: part
road-line-method = , { $method }
# audience: part
road-line-left-out = – Không tính { $n } đồng chí: chuyển tạm thời { $transferred }, miễn sinh hoạt { $exempt }, đình chỉ hoặc tạm giam { $suspended }
road-done =
    Đã ghi bước
    { $candidate }: { $stage }.
    { $result }
    { $probation }
# audience: part
road-event-noted = Đã ghi mốc: { $what }, { $day_full }.
# audience: part
road-event-again = Mốc này đã ghi từ trước, không ghi thêm lần nữa: { $what }, { $day_full }.
# audience: part
road-event-gone = Mốc ấy không tính nữa. Các hạn đã tính lại.
# audience: part
road-reopened = Đã đính chính: việc theo dõi tiếp tục, người giúp đỡ làm tiếp như trước. Nhiệm vụ và việc đi làm xa đã đóng khi ấy được mở lại.
# audience: part
road-hand-over = Việc theo dõi, nhắc hạn ở đây đã xong. Còn một việc: in phiếu bàn giao, chuyển sang Sổ tay đảng viên điện tử.
# audience: part
road-assign-again = Sau lễ kết nạp, chi bộ phân công lại đảng viên chính thức giúp đỡ đảng viên dự bị. Người đang giúp đỡ tiếp tục đến khi có phân công ấy; nhận xét hằng tháng vẫn gửi như trước.
road-vote-failed =
    Đã ghi kết quả biểu quyết
    { $candidate }
    { $result }
    { $follows }
road-vote-taken-back =
    Đã đính chính biểu quyết
    { $candidate }: lần biểu quyết ghi ngày { $day_full } không tính nữa. Nếu có kết quả đúng, xin ghi lại.
    { $follows }
road-vote-again =
    Kết quả biểu quyết này đã ghi từ trước
    { $candidate }
    { $result }
    Không ghi thêm lần nữa: cùng ngày, cùng số, cùng kết quả.
    { $follows }
road-file-not-yet =
    Đã ghi nghị quyết đồng ý cho làm hồ sơ
    { $candidate } chưa chuyển bước, vì theo số liệu đã ghi còn thiếu:
    { $missing }
    Khi đủ, xin nhắn CHUYEN BUOC kèm mã số.
tally-below-share =
    Xem lại kết quả biểu quyết
    Cần { $n }/{ $counted }, có { $votes }: chưa đủ. Nếu ghi nhầm, xin ghi lại bốn số.
    Nếu chi bộ chưa thông qua, xin chọn tiếp tục bồi dưỡng; kết quả biểu quyết ghi bằng «/chuyenbuoc».
# audience: part
road-timeline = – { $day_full }: { $back ->
    [yes] lùi về bước { $stage }
   *[no] { $stage }
}{ $number }{ $reason }{ $gone }
# audience: part
road-timeline-reason = , lý do: { $reason }
# audience: part
road-timeline-gone = {" "}(đã đính chính)
# audience: part
road-timeline-number = , số { $code }
# audience: part
road-timeline-vote =
    – { $day_full }: { $body } biểu quyết { $what }{ $number }
    Danh sách { $roll }{ $out ->
        [0] {""}
       *[other] , không tính { $out }
    }, có mặt { $present }, đồng ý { $votes }, không đồng ý { $against }. Cần { $n }/{ $counted }, có { $votes }: { $reached ->
        [yes] đủ.
       *[no] chưa đủ.
    }
# audience: part
road-body-branch = chi bộ
# audience: part
road-body-grassroots = đảng ủy cơ sở
# audience: part
road-body-standing = Ban Thường vụ Đảng ủy xã
# audience: part
road-body-committee = Ban Chấp hành Đảng bộ xã
# audience: part
road-vote-on-list = việc đưa vào danh sách cảm tình Đảng
# audience: part
road-vote-on-mentor = việc phân công đảng viên giúp đỡ
# audience: part
road-vote-on-file = việc cho làm hồ sơ
# audience: part
road-vote-on-admission = việc kết nạp
# audience: part
road-vote-on-recognition = việc công nhận chính thức
# audience: part
road-vote-on-strike = việc xóa tên

## Báo cho người liên quan

# audience: mentor
road-told-mentor =
    Có bước mới trong việc đồng chí theo dõi
    { $candidate }: { $stage }, ngày { $day_full }. Cảm ơn đồng chí đã theo dõi, giúp đỡ.
# audience: mentor
road-told-mentor-probation =
    Có bước mới trong việc đồng chí giúp đỡ
    { $candidate }: { $stage }, lễ kết nạp ngày { $day_full }. Chi bộ phân công lại đảng viên giúp đỡ đảng viên dự bị; đến khi ấy đồng chí tiếp tục, nhận xét hằng tháng vẫn gửi như trước.
# audience: mentor
road-told-mentor-official =
    Việc đồng chí giúp đỡ đã xong
    { $candidate }: { $stage }, quyết định ngày { $day_full }. Từ nay không còn nhận xét hằng tháng. Cảm ơn đồng chí đã giúp đỡ suốt thời gian qua.
# audience: mentor
road-told-mentor-back =
    Đính chính bước
    { $candidate }: nay là { $stage }. Bước sau đó được xem xét lại.
# audience: mentor
road-told-mentor-resumed =
    Việc đồng chí giúp đỡ được tiếp tục
    { $candidate }: nay là { $stage }. Lần báo đã thôi hoặc đã xong trước đây là ghi nhầm; xin đồng chí tiếp tục như trước.
# audience: mentor
road-told-mentor-left =
    Đã thôi phân công theo dõi, giúp đỡ
    { $candidate }: đã thôi theo dõi từ { $day_full }. Cần biết thêm, xin trao đổi trực tiếp với bí thư chi bộ. Cảm ơn đồng chí.
# audience: mentor
road-told-organisation =
    Bước hiện tại của { $code }
    { $branch }: { $stage }, ngày { $day_full }. { $from_unit ->
        [yes] Đề nghị tổ chức tiếp tục bồi dưỡng, giao việc.
       *[no] Cảm ơn đồng chí đã giới thiệu.
    }
# audience: mentor
road-told-organisation-official =
    Kết quả của { $code }
    { $branch }: { $stage }, quyết định ngày { $day_full }. Việc theo dõi đã xong. { $from_unit ->
        [yes] Cảm ơn tổ chức đã giới thiệu, bồi dưỡng.
       *[no] Cảm ơn đồng chí đã giới thiệu.
    }
# audience: mentor
road-told-organisation-back =
    Đính chính bước của { $code }
    { $branch }: nay là { $stage }. { $from_unit ->
        [yes] Đề nghị tổ chức tiếp tục bồi dưỡng, giao việc.
       *[no] Cảm ơn đồng chí đã giới thiệu.
    }
# audience: mentor
road-told-organisation-left =
    Kết quả xem xét { $code }
    { $branch } đã thôi theo dõi từ { $day_full }. Cần biết thêm, xin trao đổi trực tiếp với bí thư chi bộ. { $from_unit ->
        [yes] Cảm ơn tổ chức.
       *[no] Cảm ơn đồng chí đã giới thiệu.
    }
road-told-branch =
    Có bước mới được ghi
    { $candidate }: { $stage }, ngày { $day_full }.
road-told-branch-probation =
    Có bước mới được ghi
    { $candidate }: { $stage }, lễ kết nạp ngày { $day_full }.
    Đề nghị chi bộ phân công lại đảng viên chính thức giúp đỡ đảng viên dự bị. Người đang giúp đỡ tiếp tục đến khi có phân công ấy.
road-told-branch-official =
    Có bước mới được ghi
    { $candidate }: { $stage }, quyết định ngày { $day_full }. Việc theo dõi, nhắc hạn ở đây đã xong.
    Còn một việc: in phiếu bàn giao, chuyển sang Sổ tay đảng viên điện tử.
road-told-branch-back =
    Đính chính bước
    { $candidate }: nay là { $stage }.
road-told-branch-left =
    Đã ghi thôi theo dõi
    { $candidate }: từ { $day_full }.
stage-told-above =
    Đề nghị cấp ủy xem xét
    { $candidate }: chi bộ đã { $n } lần biểu quyết { $what }, chưa đủ số.
    Theo quy định, việc này do cấp ủy cấp trên và cấp ủy có thẩm quyền xem xét, quyết định.
    Đồng chí nhận tin này vì phụ trách chi bộ hoặc phụ trách công tác đảng viên.

stage-told-above-back =
    Đính chính một lần biểu quyết
    { $candidate }: một lần biểu quyết của chi bộ đã ghi nhầm, nay không tính. Số lần chưa đủ số còn { $n }; việc này chi bộ tiếp tục xem xét, chưa phải do cấp ủy cấp trên quyết định.
    Đồng chí nhận tin này vì đã được báo việc ấy.

## Tên gọi

# audience: part
road-what-strike = biểu quyết đề nghị xóa tên
# audience: part
road-what-unvote = lần biểu quyết này ghi nhầm, không tính
# audience: part
road-what-appraise = đảng ủy cơ sở nghị quyết đề nghị công nhận chính thức
# audience: part
road-what-above = chờ cấp ủy cấp trên quyết định
# audience: part
road-day-received = Ngày tiếp nhận
# audience: part
road-day-listed = Ngày chi bộ ra nghị quyết đưa vào danh sách
# audience: part
road-day-trained = Ngày cấp giấy chứng nhận
# audience: part
road-day-file = Ngày chi bộ đồng ý cho làm hồ sơ
# audience: part
road-day-verification = Ngày gửi công văn đề nghị thẩm tra
# audience: part
road-day-opinions = Ngày có đủ trả lời thẩm tra
# audience: part
road-day-proposed = Ngày chi bộ ra nghị quyết đề nghị kết nạp
# audience: part
road-day-appraised = Ngày đảng ủy cơ sở ra nghị quyết
# audience: part
road-day-decided = Ngày ký quyết định kết nạp
# audience: part
road-day-probation = Ngày tổ chức lễ kết nạp
# audience: part
road-day-recognition = Ngày chi bộ ra nghị quyết đề nghị công nhận
# audience: part
road-day-official = Ngày ký quyết định công nhận
# audience: part
road-day-strike = Ngày chi bộ biểu quyết
# audience: part
road-day-other = Từ ngày
# audience: part
road-missing-mentor-resolved = nghị quyết phân công đảng viên giúp đỡ
# audience: part
road-missing-mentor-again = phân công lại đảng viên giúp đỡ sau lễ kết nạp
# audience: part
road-missing-class-certificate = giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng
# audience: part
road-missing-decision-received = ngày chi bộ nhận quyết định
# audience: part
road-missing-new-member-class = giấy chứng nhận lớp bồi dưỡng đảng viên mới
# audience: part
road-missing-probation = đủ thời gian dự bị
# audience: part
road-milestone-motives-talk = Trao đổi về động cơ vào Đảng
# audience: part
road-milestone-class-certificate = Giấy chứng nhận lớp nhận thức về Đảng
# audience: part
road-milestone-admission-extended = Gia hạn xét kết nạp
# audience: part
road-milestone-decision-received = Chi bộ nhận quyết định kết nạp
# audience: part
road-milestone-member-profile = Đảng viên mới khai lý lịch đảng viên
# audience: part
road-milestone-new-member-class = Giấy chứng nhận lớp đảng viên mới
# audience: part
road-milestone-recognition-extended = Gia hạn xét công nhận
# audience: part
road-milestone-handed-over = Đã chuyển sang Sổ tay đảng viên điện tử
# audience: part
resolution-recognition = đề nghị công nhận chính thức
# audience: part
resolution-strike = đề nghị xóa tên
# audience: part
road-share-two-thirds = từ hai phần ba trở lên, phần lẻ làm tròn lên
# audience: part
road-share-more-than-half = quá một nửa
# audience: part
road-method-cards = giơ thẻ
# audience: part
road-method-secret = bỏ phiếu kín
# audience: part
road-exit-withdrawn = rút giới thiệu
# audience: part
road-exit-taken-off = đưa ra khỏi danh sách
# audience: part
road-exit-file-stopped = dừng làm hồ sơ
# audience: part
road-exit-moved-away = chuyển đi nơi khác
# audience: part
road-exit-own-wish = theo nguyện vọng
# audience: part
road-exit-other = lý do khác
# audience: part
road-exit-struck = xóa tên theo quyết định của cấp ủy
# audience: part
road-back-entered-wrongly = đã ghi nhầm
# audience: part
road-back-once-more = phải làm lại bước
# audience: part
road-back-committee-returned = cấp ủy chuyển lại
# audience: part
duty-assign-probation = phân công lại đảng viên giúp đỡ đảng viên dự bị { $candidate }, sau lễ kết nạp. Đồng chí là { $role }.

# audience: part
handover-want-again = – { $candidate }: chưa phân công lại người giúp đỡ sau lễ kết nạp

## Nút

choice-road-next = Ghi bước sau
    .word = GHI BUOC
choice-road-appraise = Nghị quyết đảng ủy cơ sở
    .word = CAP CO SO
choice-road-further = Ghi tiếp bước sau
    .word = GHI TIEP
choice-road-look = Xem bước hiện tại
    .word = XEM BUOC
choice-road-above = Chờ cấp ủy quyết định
    .word = CHO CAP UY
choice-road-strike = Biểu quyết xóa tên
    .word = XOA TEN
choice-road-unvote = Biểu quyết ghi nhầm
    .word = NHAM SO
choice-road-event = Ghi mốc ngày khác
    .word = MOC KHAC
choice-road-mistake = Bỏ mốc ghi nhầm
    .word = BO MOC
choice-road-exit = Thôi theo dõi
    .word = THOI THEO DOI
choice-road-back = Lùi lại bước trước
    .word = LUI BUOC
choice-road-tally = Ghi số biểu quyết
    .word = CO SO
choice-road-no-tally = Không ghi số
    .word = KHONG SO
choice-road-not-received = Chưa nhận được
    .word = CHUA NHAN
choice-road-roll = Đúng { $n } đồng chí
    .word = THEO DANH SACH
choice-road-out-none = Tính tất cả
    .word = TINH HET
choice-road-out-some = Có người không tính
    .word = CO TRU
choice-road-method-cards = Giơ thẻ
    .word = GIO THE
choice-road-method-secret = Bỏ phiếu kín
    .word = PHIEU KIN
choice-road-record = Ghi vào
    .word = GHI VAO
choice-road-again = Ghi lại từ đầu
    .word = TU DAU
choice-road-exit-withdrawn = Rút giới thiệu
    .word = RUT GIOI THIEU
choice-road-exit-taken-off = Đưa ra khỏi danh sách
    .word = DUA RA
choice-road-exit-file-stopped = Dừng làm hồ sơ
    .word = DUNG HO SO
choice-road-exit-moved-away = Chuyển đi nơi khác
    .word = CHUYEN NOI
choice-road-exit-own-wish = Theo nguyện vọng
    .word = NGUYEN VONG
choice-road-exit-other = Lý do khác
    .word = NGUYEN NHAN KHAC
choice-road-exit-struck = Đã có quyết định
    .word = QUYET DINH
choice-road-back-entered-wrongly = Đã ghi nhầm
    .word = DA NHAM
choice-road-back-once-more = Phải làm lại bước
    .word = LAM LAI
choice-road-back-committee-returned = Cấp ủy chuyển lại
    .word = CAP UY
choice-road-stage = { $n }. { $stage }
    .word = { $n }
choice-road-dated = { $n }. { $milestone }, { $day_full }
    .word = { $n }
choice-road-milestone = { $n }. { $milestone }
    .word = { $n }
