### M1. Nhận vào: mã mời, giờ nhận tin, và việc trông coi máy đã ghép.

command-start = ghép máy bằng mã mời
command-hour = đổi giờ nhận tin
flow-join = ghép máy bằng mã mời

is-it-you =
    Chào đồng chí.
    Mã này cấp cho đồng chí { $person }, { $unit }. Có phải là đồng chí không?
code-not-usable = Mã chưa dùng được. Xin xem lại từng số, hoặc hỏi bí thư chi bộ để nhận mã mới.
code-spent =
    Cảm ơn anh/chị đã báo. Chưa ghép máy nào.
    Mã này không dùng được nữa. Bí thư chi bộ đã được báo.

# audience: mentor
joined =
    Đã ghép xong. Từ nay, trước mỗi kỳ sinh hoạt chi bộ, trợ lý Nguồn sẽ xin đồng chí vài câu nhận xét.
    Tin chỉ gửi từ { $first_hour } đến { $last_hour }. Đồng chí muốn nhận vào lúc nào?
joined-with-duties =
    Đã ghép xong. Từ nay, trợ lý Nguồn sẽ báo đồng chí những việc đến hạn theo chức danh, phân công.
    Tin chỉ gửi từ { $first_hour } đến { $last_hour }. Đồng chí muốn nhận vào lúc nào?
# audience: mentor
practice-offer = Đồng chí làm thử một lần cho quen tay. Bản làm thử không được lưu.
ready =
    Đã ghi nhận giờ nhận tin
    Việc của đồng chí xem bất cứ lúc nào: nhắn VIEC. Cần trợ giúp: nhắn TRO GIUP.
# audience: mentor
joined-later =
    Đồng chí làm thử lúc nào cũng được: nhắn LAM THU.
    Xem việc của mình: nhắn VIEC. Cần trợ giúp: nhắn TRO GIUP.
welcome-back = Chào đồng chí. Máy này đã ghép với trợ lý Nguồn. Việc hiện tại của đồng chí ở tin dưới đây.

## Bí thư chi bộ, cán bộ: trông coi máy đã ghép

pairing-told =
    Có người vừa ghép mã mời, { $at_hour }
    Mã cấp cho đồng chí { $person }. Nếu không phải đồng chí ấy dùng máy này, xin ngắt ngay.
pairing-confirmed =
    Đã ghi nhận. Máy ấy vẫn ghép như cũ.
    Người dùng máy: đồng chí { $person }.
phone-cut =
    Đã ngắt máy này. Không ai đọc thêm được gì từ đó.
    Mã đã dùng trên máy ấy cấp cho đồng chí { $person }.
    Đồng chí cấp mã mới cho đúng người bằng nút dưới đây.
phone-cut-already =
    Máy ấy đã ngắt từ trước. Không ai đọc thêm được gì từ đó.
    Mã đã dùng trên máy ấy cấp cho đồng chí { $person }.
phone-cut-here =
    Máy này không còn ghép với trợ lý
    Anh/chị cần hỏi, xin liên hệ { $name }, số máy { $phone }.
invitation-declined =
    Mã mời đến nhầm người, { $at_hour }
    Mã cấp cho đồng chí { $person }. Người mở mã trả lời không phải mình nên chưa ghép máy nào.
    Mã ấy không dùng được nữa. Đồng chí cấp mã mới và đưa tận tay.
second-phone-paired =
    Có thêm một máy vừa ghép, { $at_hour }
    Mã mời cấp cho đồng chí vừa được dùng trên một máy khác. Nếu không phải đồng chí làm, xin báo bí thư chi bộ ngay.

## Giờ nhận tin

hour-ask =
    Giờ nhận tin hiện nay: { $hour }
    Sáng sớm là { $morning_hour }, buổi trưa là { $noon_hour }, buổi tối là { $evening_hour }.
    Đồng chí muốn nhận vào lúc nào?
hour-set = Đã ghi nhận. Từ nay tin nhắc gửi vào { $hour }.

choice-new-code = Cấp mã mới
    .word = MA MOI
