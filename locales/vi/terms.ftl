### Danh từ cố định: danh mục chọn nhanh, chức danh, bước, ngày trong tuần.
### Viết thường, để đặt được vào giữa câu; chỉ tên riêng mới viết hoa.

## Gặp gỡ trong tháng

met-met = đã gặp
met-phone = trao đổi qua điện thoại
met-not = chưa gặp được

## Ưu điểm

strength-labour = chịu khó lao động, làm kinh tế
strength-common-work = tích cực việc chung
strength-solidarity = đoàn kết, giúp đỡ bà con
strength-learning = ham học hỏi
strength-discipline = chấp hành tốt
strength-other = khác

## Cần cố gắng

improve-none-seen = chưa thấy điểm cần lưu ý
improve-attendance = chưa đều sinh hoạt, phong trào
improve-speaking = còn ít phát biểu, chưa mạnh dạn
improve-slow = việc được giao còn chậm
improve-away = ít ở nhà do đi làm
improve-other = khác

## Nhiệm vụ được giao

task-done = hoàn thành tốt
task-doing = đang làm
task-not-done = chưa làm được
task-none = chưa được giao

## Đề nghị của người theo dõi, giúp đỡ

proposal-continue = tiếp tục bồi dưỡng
proposal-next-step = chi bộ xem xét bước tiếp theo
proposal-talk = cần trao đổi riêng với bí thư

## Kết luận của chi bộ

conclusion-continue = tiếp tục bồi dưỡng
conclusion-list = đưa vào danh sách cảm tình Đảng
conclusion-mentor = phân công đảng viên giúp đỡ
conclusion-class = đề nghị cử học lớp bồi dưỡng nhận thức về Đảng
conclusion-file = đồng ý cho làm hồ sơ
conclusion-remove = đưa ra khỏi danh sách

## Chưa báo cáo được vì

absence-illness = ốm, việc gia đình
absence-away = đi xa
absence-candidate-away = người được theo dõi đi xa
absence-not-met = chưa gặp được
absence-new = mới nhận phân công

## Lý do chuyển lại để bổ sung

return-no-resolution = chưa có nghị quyết của Ban Chấp hành Đoàn xã
return-incomplete = thông tin còn thiếu
return-no-consent = chưa có giấy đồng ý
return-age = chưa đủ tuổi theo tháng
return-other-branch = thuộc chi bộ khác
return-already = đã có người giới thiệu
return-more-care = cần bồi dưỡng thêm
return-talk = chi bộ trao đổi trực tiếp

## Chức danh, phân công

role-officer = cán bộ Ban Xây dựng Đảng
role-committee-secretary = bí thư Đảng ủy xã
role-member-in-charge = đảng ủy viên phụ trách chi bộ
role-branch-secretary = bí thư chi bộ
role-branch-deputy = phó bí thư chi bộ
role-branch-committee = chi ủy viên
role-commune-leader = cán bộ phụ trách đoàn thể cấp xã
role-chapter-leader = cán bộ phụ trách chi đoàn, chi hội
role-political-centre = cán bộ Trung tâm chính trị
role-standing-in = người tạm làm việc của bí thư chi bộ
role-mentor = đảng viên được phân công theo dõi, giúp đỡ
role-member = đảng viên chính thức

## Đoàn thể

association-youth = Đoàn Thanh niên
association-women = Hội Phụ nữ
association-farmers = Hội Nông dân
association-veterans = Hội Cựu chiến binh
association-front = Mặt trận Tổ quốc

## Bước

stage-introduced = quần chúng ưu tú được giới thiệu
stage-received = quần chúng ưu tú đã được tiếp nhận giới thiệu
stage-listed = cảm tình Đảng
stage-helped = cảm tình Đảng đã được phân công đảng viên giúp đỡ
stage-trained = đã học lớp bồi dưỡng nhận thức về Đảng
stage-file = đang làm hồ sơ xin vào Đảng
stage-verification = đang thẩm tra lý lịch
stage-opinions = đang lấy ý kiến nhận xét
stage-proposed = chi bộ đã đề nghị kết nạp
stage-appraised = đảng ủy cơ sở đã đề nghị kết nạp
stage-decided = đã có quyết định kết nạp
stage-probation = đảng viên dự bị
stage-recognition = chi bộ đã đề nghị công nhận chính thức
stage-official = đảng viên chính thức
stage-left = đã thôi theo dõi

## Người được giới thiệu

sex-female = nữ
sex-male = nam

schooling-literate = biết đọc, biết viết chữ quốc ngữ
schooling-primary = tiểu học
schooling-lower-secondary = trung học cơ sở
schooling-upper-secondary = trung học phổ thông
schooling-vocational = trung cấp
schooling-college = cao đẳng
schooling-university = đại học trở lên

age-18-30 = 18–30 tuổi
age-31-40 = 31–40 tuổi
age-41-60 = 41–60 tuổi

## Giờ nhận tin

hour-morning = sáng sớm
hour-noon = buổi trưa
hour-evening = buổi tối

## Ngày trong tuần

weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
