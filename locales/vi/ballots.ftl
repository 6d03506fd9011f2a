### Lấy ý kiến chi bộ qua tin nhắn, khi Đảng ủy xã đã có quyết định cho phép.

command-ballot = bỏ phiếu, lấy ý kiến chi bộ qua tin nhắn
flow-ballot = mở việc lấy ý kiến chi bộ
flow-ballot-permit = ghi quyết định cho phép lấy ý kiến

## Quyết định cho phép

ballot-permit-none =
    Lấy ý kiến qua tin nhắn: chưa được dùng
    Đảng ủy xã chưa có quyết định cho phép. Có quyết định thì đồng chí ghi số và ngày; sau đó bí thư chi bộ mới mở được.
    Xét kết nạp, công nhận đảng viên chính thức, xóa tên không bao giờ lấy ý kiến qua tin nhắn.
ballot-permit-kept =
    Lấy ý kiến qua tin nhắn: đang được dùng
    Theo quyết định số { $number } của Đảng ủy xã, ngày { $day_full }. Đang lấy ý kiến: { $running } việc.
    Kết quả từng việc chỉ bí thư chi bộ xem.
ballot-permit-number =
    Quyết định cho phép lấy ý kiến qua tin nhắn
    Xin đồng chí ghi số quyết định của Đảng ủy xã.
ballot-permit-number-unfit = Số quyết định có chữ số, nhiều nhất 40 ký tự. Xin đồng chí ghi lại.
ballot-permit-day = Quyết định ra ngày nào? Xin đồng chí gõ ngày ghi trên quyết định.
ballot-permit-later = Ngày ấy chưa đến. Xin đồng chí ghi lại ngày ra quyết định.
ballot-permit-check =
    Xem lại trước khi ghi
    Quyết định số { $number }, ngày { $day_full }, cho phép các chi bộ lấy ý kiến qua tin nhắn.
ballot-permit-entered =
    Đã ghi quyết định cho phép lấy ý kiến qua tin nhắn.
    Từ nay bí thư chi bộ mở được việc lấy ý kiến. Đồng chí rút lại được bất cứ lúc nào.
ballot-permit-there = Đã có một quyết định đang dùng. Muốn ghi quyết định khác, xin đồng chí rút quyết định ấy trước.
ballot-permit-gone = Hiện không có quyết định nào đang dùng. Chưa có gì thay đổi.
ballot-withdraw-check =
    Rút quyết định số { $number }?
    { $running ->
        [0] Hiện không có việc nào đang lấy ý kiến.
       *[other] { $running } việc đang lấy ý kiến sẽ dừng; phần đã đếm không giữ lại. Người được hỏi và người mở đều được báo.
    }
ballot-permit-withdrawn =
    Đã rút quyết định cho phép lấy ý kiến qua tin nhắn.
    Đã dừng { $running } việc đang lấy ý kiến.

## Mở một việc

ballot-off =
    Lấy ý kiến qua tin nhắn chưa được dùng
    Đảng ủy xã chưa có quyết định cho phép. Khi có, cán bộ Ban Xây dựng Đảng ghi số quyết định thì đồng chí mở được.
    Chi bộ bình xét, biểu quyết tại buổi họp như thường lệ; kết quả kiểm tại buổi họp ghi khi kết luận tháng.
ballot-running = Chi bộ đang lấy ý kiến một việc. Xong việc ấy, đồng chí mở việc khác.
ballot-which-branch = Lấy ý kiến chi bộ nào?
ballot-ask-kind =
    Lấy ý kiến chi bộ về việc gì?
    Đây là ý kiến để chi bộ xem xét, không thay nghị quyết của buổi họp.
    Xét kết nạp, công nhận chính thức, xóa tên chỉ biểu quyết tại buổi họp.
ballot-nobody = Hiện chi bộ không có ai ở bước phù hợp với việc này. Chưa có gì được mở.
ballot-not-about = Người ấy không còn ở bước phù hợp với việc này. Chưa có gì được mở.
ballot-ask-who = Lấy ý kiến về ai?
ballot-ask-way =
    Lấy ý kiến bằng cách nào? Mở rồi thì không đổi được.
    Bỏ phiếu kín: không giữ ai chọn gì; đã bấm thì không đổi được.
    Có ghi tên: giữ ý kiến kèm tên đến khi khép lại, để người gửi đổi được, rồi xóa. Cách nào cũng không ai mở xem được ý kiến của từng người.
ballot-ask-closes =
    Khép lại khi nào?
    Đồng chí chọn, hoặc gõ ngày giờ trong vòng 7 ngày tới, ví dụ { $soon_typed } 19 giờ 30.
ballot-closes-unclear = Chưa hiểu ngày giờ ấy. Xin đồng chí gõ như { $soon_typed } 19 giờ 30.
ballot-untimely-soon = Giờ ấy sớm quá: cần ít nhất một giờ để mọi người kịp gửi. Xin đồng chí chọn lại.
ballot-untimely-far = Giờ ấy xa quá: nhiều nhất là 7 ngày kể từ bây giờ. Xin đồng chí chọn lại.
ballot-untimely-hours = Giờ ấy là giờ nghỉ hoặc ngày nghỉ. Xin đồng chí chọn giờ ban ngày, ngày thường.
ballot-ask-out =
    Ai không tính vào danh sách biểu quyết?
    Chi bộ có { $members } đảng viên chính thức; đã để ngoài: { $left }.
    Chỉ để ngoài người đang sinh hoạt tạm thời nơi khác, người được miễn sinh hoạt mà không dự, người đang bị đình chỉ. Chọn từng đồng chí, rồi bấm Xong. Trợ lý không ghi lý do.
ballot-ask-reach =
    Có { $unreached } đồng chí không bỏ phiếu qua tin nhắn được
    Tỷ lệ tính trên { $counted } đảng viên chính thức; hỏi được { $asked } đồng chí.
    { $unreached } đồng chí chưa ghép máy vẫn nằm trong danh sách, nên tính như không tán thành. Đồng chí có mở không, hay đưa ra buổi họp?
ballot-in-the-room = Đã dừng, chưa có gì được mở. Xin đồng chí đưa ra buổi họp; kết quả ghi khi kết luận tháng.
ballot-too-few = Chỉ hỏi được { $n } đồng chí qua tin nhắn, cần ít nhất { $least }. Xin đồng chí đưa ra buổi họp.
ballot-check =
    Xem lại trước khi mở
    { $what }
    { $way }
    Khép lại lúc { $at }, hoặc khi mọi người đã gửi.
    Danh sách: { $counted } đồng chí, hỏi được { $asked }. Cần { $needed } tán thành.
    Ít người mà cùng một ý thì kết quả cho biết ý của từng người.
ballot-opened =
    Đã mở việc lấy ý kiến chi bộ.
    Đã gửi tin riêng cho { $asked } đồng chí. Khép lại lúc { $at }. Từ nay đến đó chỉ xem được đã có bao nhiêu người gửi.

# audience: part
ballot-about-month = Bình xét tháng: { $candidate } tiến bộ, đề nghị tiếp tục bồi dưỡng
# audience: part
ballot-about-introduce = Chọn, giới thiệu { $candidate } là quần chúng ưu tú
# audience: part
ballot-about-list = Đưa { $candidate } vào danh sách cảm tình Đảng
# audience: part
ballot-about-mentor = Phân công đảng viên theo dõi, giúp đỡ { $candidate } như chi ủy dự kiến
# audience: part
ballot-about-class = Đề nghị cử { $candidate } học lớp bồi dưỡng nhận thức về Đảng
# audience: part
ballot-general-sources = Kết quả rà soát, phân loại nguồn của chi bộ
# audience: part
ballot-general-plan = Kế hoạch tạo nguồn, bồi dưỡng của chi bộ
# audience: part
ballot-way-secret = Bỏ phiếu kín: không giữ ai chọn gì; bấm một lần, không đổi được.
# audience: part
ballot-way-open = Có ghi tên: đổi được đến khi khép lại, sau đó xóa tên; không ai mở xem được.

## Người được hỏi

# audience: mentor
ballot-ask =
    Xin ý kiến đảng viên { $branch }
    { $what }. Đồng chí có tán thành không?
    { $way }
    Khép lại lúc { $at }. Bí thư chi bộ báo kết quả tại buổi họp.
# audience: mentor
ballot-remind =
    Xin nhắc: việc chi bộ đang xin ý kiến
    { $what }. Đồng chí có tán thành không?
    { $way }
    Khép lại lúc { $at }. Đồng chí nhận tin này vì có tên trong danh sách được hỏi và chưa gửi. Việc này chỉ nhắc một lần.
# audience: part
ballot-remind-brief = Gửi ý kiến chi bộ đang hỏi, trước { $at }
# audience: part
duty-ballot = gửi ý kiến chi bộ đang hỏi, trước { $at }. Đồng chí là đảng viên chính thức của chi bộ.
ballot-nothing-asked = Hiện chi bộ không xin ý kiến đồng chí về việc gì qua tin nhắn.

vote-or-text =
    Chưa ghi gì: chữ vừa gõ có thể là lá phiếu
    Nếu đồng chí gửi ý kiến về việc chi bộ đang hỏi, xin bấm nút dưới đây, hoặc gõ lại đúng chữ ấy.
    Nếu là câu trả lời cho việc đang làm dở, xin viết thành câu.
vote-counted-secret = Đã ghi nhận lá phiếu. Trợ lý chỉ giữ việc đồng chí đã bỏ phiếu. Cảm ơn đồng chí.
vote-counted-open = Đã ghi nhận ý kiến. Đồng chí đổi được đến { $at }, hoặc đến khi mọi người đã gửi. Cảm ơn đồng chí.
vote-changed-open = Đã ghi nhận ý kiến mới thay ý kiến trước.
vote-already-secret = Đã ghi nhận lá phiếu trước đó. Phiếu kín không đổi được, chưa có gì thay đổi.
vote-already-open = Đã ghi nhận ý kiến này trước đó. Đồng chí đổi được đến { $at }.
vote-late = Việc lấy ý kiến này đã khép lại. Lần bấm này không tính; bí thư chi bộ báo kết quả tại buổi họp.
vote-cancelled = Việc lấy ý kiến này đã dừng. Lần bấm này không tính.
word-for-word =
    Chưa ghi gì: chữ vừa gõ chưa đúng hẳn
    Để không ghi nhầm ý, trợ lý không đoán. Xin đồng chí bấm nút, hoặc gõ lại đúng cả chữ.

## Theo dõi và kết quả

# audience: pack
ballots =
    Lấy ý kiến chi bộ qua tin nhắn
    Theo quyết định số { $number } của Đảng ủy xã, ngày { $day_full }.
    { $lines }
# audience: part
ballots-none = Chưa lấy ý kiến việc nào.
# audience: part
ballots-line-running = Việc { $n }: { $what }. Đã gửi { $voted }/{ $asked }, khép lại lúc { $at }.
# audience: part
ballots-line-closed = Việc { $n }: { $what }. Đã khép lại.
# audience: part
ballots-line-stopped = Việc { $n }: { $what }. Đã dừng, không tính.
ballot-one =
    Việc đang lấy ý kiến
    { $line }
    Kết quả chỉ xem được khi đã khép lại.
# audience: pack
ballot-result =
    Đã khép lại việc lấy ý kiến { $branch }
    { $what }
    Đảng viên chính thức: { $members }; để ngoài danh sách: { $left }; tính trên { $counted }. Hỏi được { $asked }, đã gửi { $voted }.
    Tán thành { $favour }, không tán thành { $against }, ý kiến khác hoặc không có ý kiến { $other }, chưa gửi { $silent }.
    Tỷ lệ cần có: { $share } của { $counted }, tính tròn lên thành { $needed }. { $reached ->
        [yes] Cần { $needed }, có { $favour }: đủ.
       *[no] Cần { $needed }, có { $favour }: chưa đủ.
    } { $cited }
    Đây là ý kiến để chi bộ xem xét. Trợ lý không tự ghi vào kết luận tháng; chi bộ kết luận tại buổi họp thì đồng chí ghi. Không đưa số này vào nhóm.
# audience: part
ballot-result-brief = Kết quả lấy ý kiến đã khép lại
ballot-over = Việc này không còn lấy ý kiến nữa. Chưa có gì thay đổi.
ballot-stop-why =
    Dừng việc lấy ý kiến? Phần đã đếm không giữ lại
    { $what }
    Người được hỏi sẽ được báo. Xin đồng chí chọn lý do.
ballot-stopped-by-me =
    Đã dừng việc lấy ý kiến. Phần đã đếm không giữ lại.
    { $what }. Lý do: { $why }. Người được hỏi đã được báo.
# audience: mentor
ballot-stopped =
    Đã dừng một việc lấy ý kiến của chi bộ
    { $what }. Lý do: { $why }.
    Phần đã gửi không tính và không giữ lại. Đồng chí không phải làm gì thêm.
# audience: part
ballot-why-mistake = mở nhầm, sẽ mở lại
# audience: part
ballot-why-meeting = chi bộ bàn tại buổi họp
# audience: part
ballot-why-voters = danh sách người được hỏi chưa đúng
# audience: part
ballot-why-permit = Đảng ủy xã rút quyết định cho phép
# audience: part
ballot-why-branch = chi bộ đã sáp nhập hoặc chia tách
# audience: part
ballot-why-gone = người này không còn thuộc diện chi bộ theo dõi, giúp đỡ

## Danh mục

choice-vote-for = Tán thành
    .word = TAN THANH
choice-vote-against = Không tán thành
    .word = KHONG TAN THANH
choice-vote-other = Khác, không có ý kiến
    .word = Y KIEN KHAC
choice-duty-ballot = Gửi ý kiến việc { $n }
    .word = Y KIEN { $n }
choice-ballots = Các việc lấy ý kiến
    .word = BO PHIEU
choice-ballot-open = Mở việc lấy ý kiến
    .word = LAY Y KIEN
choice-ballot-see = Xem kết quả việc { $n }
    .word = KET QUA { $n }
choice-ballot-stop = Dừng việc { $n }
    .word = NGUNG HOI { $n }
choice-ballot-why-mistake = Mở nhầm
    .word = MO NHAM
choice-ballot-why-meeting = Bàn tại buổi họp
    .word = BAN TAI HOP
choice-ballot-why-voters = Danh sách chưa đúng
    .word = DANH SACH SAI
choice-ballot-permit = Ghi quyết định cho phép
    .word = CHO PHEP
choice-ballot-permit-save = Ghi quyết định
    .word = GHI CHO PHEP
choice-ballot-withdraw = Rút quyết định
    .word = RUT CHO PHEP
choice-ballot-withdraw-now = Rút ngay
    .word = RUT NGAY
choice-ballot-kind-month = Bình xét tháng một người
    .word = MOT NGUOI
choice-ballot-kind-introduce = Giới thiệu người ưu tú
    .word = CHON UU TU
choice-ballot-kind-list = Đưa vào danh sách
    .word = VAO CAM TINH
choice-ballot-kind-mentor = Phân công người giúp đỡ
    .word = CU GIUP DO
choice-ballot-kind-class = Cử học lớp bồi dưỡng
    .word = CU DI HOC
choice-ballot-kind-sources = Rà soát nguồn
    .word = NGUON CHI BO
choice-ballot-kind-plan = Kế hoạch tạo nguồn
    .word = KE HOACH NGUON
choice-ballot-secret = Bỏ phiếu kín
    .word = KIN
choice-ballot-named = Có ghi tên
    .word = CO GHI TEN
choice-ballot-three-days = Ba ngày nữa
    .word = BA NGAY
choice-ballot-a-week = Trong một tuần
    .word = MOT TUAN
choice-ballot-none-out = Xong
    .word = DU DANH SACH
choice-ballot-go-on = Vẫn mở
    .word = VAN MO
choice-ballot-in-the-room = Đưa ra buổi họp
    .word = RA BUOI HOP
choice-ballot-send = Mở, gửi tin riêng
    .word = MO VIEC NAY
