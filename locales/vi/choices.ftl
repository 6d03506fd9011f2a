### Các lựa chọn: nhãn nút, và chữ gõ (.word) thay cho nút.
### Chữ gõ: 1–3 tiếng, không dấu, không trùng chữ khác. Nhãn ngắn để vừa một nút.

## Danh sách chữ gõ, khi nơi nhắn tin không có nút

reply-with-one-of = Trả lời một trong các chữ: { $words }
reply-with-one-of-lines =
    Trả lời một trong các chữ:
    { $lines }
reply-with = Trả lời bằng chữ: { $words }
reply-in-private = Xin nhắn riêng cho trợ lý chữ { $words }
reply-line = – { $word }: { $label }
reply-word = { $word } ({ $label })
# Giữa nhãn và chữ gõ trên một nút.
button-label = { $label } · { $word }

## Dùng chung

choice-yes = Có
    .word = CO
choice-no = Không
    .word = KHONG
choice-back = Quay lại
    .word = QUAY LAI
choice-stop = Thôi
    .word = THOI
choice-more = Xem thêm
    .word = XEM THEM
choice-skip = Bỏ qua
    .word = BO QUA
choice-help = Trợ giúp
    .word = TRO GIUP
choice-number = { $n }
    .word = { $n }
choice-page = Trang { $n }
    .word = TRANG { $n }
choice-labelled = { $label }
    .word = { $word }

## M1. Nhận vào

choice-it-is-me = Phải, là tôi
    .word = LA TOI
choice-not-me = Không phải tôi
    .word = NHAM
choice-hour-morning = Sáng sớm
    .word = BUOI SANG
choice-hour-noon = Buổi trưa
    .word = BUOI TRUA
choice-hour-evening = Buổi tối
    .word = BUOI TOI
choice-practice = Làm thử
    .word = LAM THU
choice-later = Để sau
    .word = DE SAU
choice-privacy = Trợ lý giữ gì về tôi
    .word = RIENG TU
choice-pairing-right = Phải rồi
    .word = PHAI ROI
choice-cut-off = Ngắt
    .word = NGAT

## M2–M4. Nhận xét hằng tháng

choice-no-change = Không thay đổi
    .word = KHONG DOI
choice-not-this-month = Chưa báo cáo được
    .word = CHUA DUOC
choice-hand-over = Xin bàn giao
    .word = BAN GIAO
choice-send = Gửi
    .word = GUI
choice-amend = Sửa
    .word = SUA
choice-change-proposal = Đổi đề nghị
    .word = DE NGHI
choice-add-line = Ghi thêm một dòng
    .word = GHI THEM
choice-report-now = Báo cáo ngay
    .word = BAO CAO
choice-remind-tomorrow = Nhắc lại tối mai
    .word = TOI MAI

## M5. Nhóm chi bộ

choice-open-my-tasks = Mở việc của tôi
    .word = VIEC
choice-passed-on = Đã chuyển
    .word = DA CHUYEN
choice-said-aloud = Báo miệng
    .word = BAO MIENG

## M6. Chuẩn bị họp

choice-see-each = Xem từng người
    .word = XEM
choice-print = Bản in
    .word = BAN IN
choice-change-meeting = Đổi lịch họp
    .word = DOI LICH
choice-delegate = Giao người chuẩn bị
    .word = GIAO VIEC

## M7. Giới thiệu

choice-complete-nomination = Bổ sung, gửi lại
    .word = BO SUNG
choice-withdraw-nomination = Rút giới thiệu
    .word = RUT
choice-receive = Tiếp nhận
    .word = TIEP NHAN
choice-return = Chuyển lại để bổ sung
    .word = CHUYEN LAI

## M8. Sắp đến hạn

choice-ceremony-held = Đã tổ chức
    .word = DA LAM
choice-ceremony-planned = Đã có lịch
    .word = CO LICH
choice-obstacle = Có vướng mắc
    .word = VUONG MAC
choice-basis = Xem căn cứ
    .word = CAN CU

## M9. Báo đảng ủy viên phụ trách

choice-will-contact = Sẽ liên hệ
    .word = LIEN HE
choice-branch-postponed = Chi bộ hoãn họp
    .word = HOAN HOP
choice-on-behalf = Ghi thay
    .word = GHI THAY
choice-already-done = Đã xong
    .word = DA XONG

## M11. Việc ngoài quyền

choice-my-tasks = Xem việc của tôi
    .word = VIEC

## M12. Quyền riêng tư

choice-my-data = Dữ liệu của tôi
    .word = DU LIEU
choice-pause = Tạm nghỉ nhận tin
    .word = TAM NGHI
choice-have-read = Tôi đã đọc
    .word = DA DOC

## X1. Chi bộ chưa có nguồn

choice-have-someone = Có người để giới thiệu
    .word = GIOI THIEU
choice-none-yet = Đã rà soát, chưa có
    .word = CHUA CO
choice-at-meeting = Sẽ bàn tại kỳ họp
    .word = TAI HOP

## X2. Hỏi chi đoàn, chi hội

choice-enter-number = Ghi số
    .word = GHI SO
choice-no-meeting-yet = Chưa sinh hoạt
    .word = CHUA HOP
choice-want-to-nominate = Muốn giới thiệu
    .word = GIOI THIEU

## X3, X6. Kết luận tháng

choice-all-continue = Tất cả tiếp tục
    .word = TAT CA
choice-with-changes = Có thay đổi
    .word = THAY DOI
choice-postpone = Hoãn họp
    .word = HOAN HOP
choice-enter-conclusion = Ghi kết luận
    .word = KET LUAN
choice-ask-on-behalf = Nhờ ghi thay
    .word = NHO GHI THAY

## X5. Dòng ghi cần xem lại

choice-rewrite = Sửa lại
    .word = SUA
choice-drop-line = Bỏ dòng này
    .word = BO DONG
choice-keep-line = Vẫn giữ
    .word = VAN GIU

## Danh mục chọn nhanh

choice-met = { choice-met-met }
    .word = { choice-met-met.word }
choice-met-met = Đã gặp
    .word = DA GAP
choice-met-phone = Qua điện thoại
    .word = DIEN THOAI
choice-met-not = Chưa gặp được
    .word = CHUA GAP

choice-strength-labour = Chịu khó lao động
    .word = LAO DONG
choice-strength-common-work = Tích cực việc chung
    .word = VIEC CHUNG
choice-strength-solidarity = Đoàn kết, giúp bà con
    .word = DOAN KET
choice-strength-learning = Ham học hỏi
    .word = HOC HOI
choice-strength-discipline = Chấp hành tốt
    .word = CHAP HANH
choice-strength-other = Khác
    .word = KHAC

choice-improve-none-seen = Chưa thấy điểm cần lưu ý
    .word = CHUA THAY
choice-improve-attendance = Chưa đều sinh hoạt
    .word = SINH HOAT
choice-improve-speaking = Chưa mạnh dạn phát biểu
    .word = MANH DAN
choice-improve-slow = Việc giao còn chậm
    .word = CHAM VIEC
choice-improve-away = Ít ở nhà do đi làm
    .word = IT O NHA
choice-improve-other = Khác
    .word = KHAC

choice-task-done = Hoàn thành tốt
    .word = LAM TOT
choice-task-doing = Đang làm
    .word = DANG LAM
choice-task-not-done = Chưa làm được
    .word = CHUA LAM
choice-task-none = Chưa được giao
    .word = CHUA GIAO

choice-proposal-continue = Tiếp tục bồi dưỡng
    .word = TIEP TUC
choice-proposal-next-step = Xem xét bước tiếp theo
    .word = BUOC TIEP
choice-proposal-talk = Xin gặp riêng bí thư
    .word = GAP RIENG

choice-conclusion-continue = Tiếp tục bồi dưỡng
    .word = TIEP TUC
choice-conclusion-list = Đưa vào danh sách
    .word = VAO DANH SACH
choice-conclusion-mentor = Phân công giúp đỡ
    .word = PHAN CONG
choice-conclusion-class = Đề nghị cử học lớp
    .word = CU HOC
choice-conclusion-file = Đồng ý cho làm hồ sơ
    .word = LAM HO SO
choice-conclusion-remove = Đưa ra khỏi danh sách
    .word = RA DANH SACH

choice-absence-illness = Ốm, việc gia đình
    .word = VIEC NHA
choice-absence-away = Đi xa
    .word = DI XA
choice-absence-candidate-away = Người ấy đi xa
    .word = NGUOI DI XA
choice-absence-not-met = Chưa gặp được
    .word = CHUA GAP
choice-absence-new = Mới nhận phân công
    .word = MOI NHAN

choice-return-no-resolution = Chưa có nghị quyết
    .word = NGHI QUYET
choice-return-incomplete = Thông tin còn thiếu
    .word = CON THIEU
choice-return-no-consent = Chưa có giấy đồng ý
    .word = GIAY DONG Y
choice-return-age = Chưa đủ tuổi
    .word = CHUA DU TUOI
choice-return-other-branch = Thuộc chi bộ khác
    .word = CHI BO KHAC
choice-return-already = Đã có người giới thiệu
    .word = DA CO NGUOI
choice-return-more-care = Cần bồi dưỡng thêm
    .word = BOI DUONG
choice-return-talk = Trao đổi trực tiếp
    .word = TRUC TIEP

choice-sex-female = Nữ
    .word = NU
choice-sex-male = Nam
    .word = NAM

choice-schooling-literate = Biết đọc, biết viết
    .word = BIET DOC
choice-schooling-primary = Tiểu học
    .word = TIEU HOC
choice-schooling-lower-secondary = Trung học cơ sở
    .word = THCS
choice-schooling-upper-secondary = Trung học phổ thông
    .word = THPT
choice-schooling-vocational = Trung cấp
    .word = TRUNG CAP
choice-schooling-college = Cao đẳng
    .word = CAO DANG
choice-schooling-university = Đại học trở lên
    .word = DAI HOC

choice-age-18-30 = 18-30
    .word = 18-30
choice-age-31-40 = 31-40
    .word = 31-40
choice-age-41-60 = 41-60
    .word = 41-60
