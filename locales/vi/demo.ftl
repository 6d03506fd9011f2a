### Trang xem thử: các máy điện thoại đặt cạnh nhau, nhóm chi bộ, và đồng hồ chỉnh được.

demo-title = Nguồn – trang xem thử
demo-brand = Nguồn
demo-subtitle = Người, bản đều giả định
demo-skip = Đến các máy điện thoại

## Đồng hồ

demo-clock-label = Đồng hồ
demo-clock = { format-day } – { format-hour }
demo-next-due = Việc kế tiếp trong xã: { $what } ({ format-hour }, { format-day })
demo-nothing-due = Chưa có việc nào sắp đến
demo-hour-later = Giờ sau
demo-day-later = Ngày sau
demo-to-next-due = Đến tin kế tiếp
demo-moving = Đang chuyển giờ…
demo-buttons = Nút bấm
demo-buttons-on = có
demo-buttons-off = không
demo-buttons-hint = Chuyển giữa nơi nhắn tin có nút và nơi không có nút. Tin cũ giữ nguyên.
demo-language-vi = Tiếng Việt
demo-language-en = English

## Thẻ mở đầu

demo-first-label = Cách thử
demo-first-1 = Bấm vào máy của Bí thư Đoàn xã, gõ GIOI THIEU rồi trả lời từng câu để giới thiệu một đoàn viên ưu tú.
demo-first-2 = Sang máy của Bí thư chi bộ để tiếp nhận, phân công người theo dõi, giúp đỡ. Ở máy nào cũng có «Thử ngay» phía trên ô viết, và gõ được TRO GIUP.
demo-first-3 = Bấm «Đến tin kế tiếp» ở trên để cả tháng trôi qua: lời hỏi, lời nhắc, tin nhóm, kết luận.
demo-first-close = Đã rõ

## Máy điện thoại

demo-phones = Các máy điện thoại
demo-fourth = Máy thứ tư
demo-fourth-one = { $name } – { $post }
demo-fourth-unread = { $name } – { $post } ({ $count } tin mới)
demo-group = Nhóm chi bộ
demo-log = Tin nhắn trên máy của { $name }
demo-group-log = Tin nhắn trong { $name }
demo-empty = Chưa có tin nào. Gõ thử TRO GIUP.
demo-group-empty = Nhóm chưa có tin nào. Lời mời họp của trợ lý sẽ hiện ở đây.
demo-write = Viết tin
demo-write-as = Viết tin nhắn từ máy của { $name }
demo-send = Gửi
demo-try = Thử ngay
demo-try-of = Thử ngay trên máy của { $name }
demo-menu = Lệnh
demo-menu-of = Các lệnh của { $name }
demo-menu-empty = Chưa có lệnh nào. Gõ TRO GIUP.
demo-send-photo = Gửi thử một tấm ảnh
demo-edit = Sửa tin này
demo-editing = Đang sửa tin đã gửi
demo-stop-editing = Thôi sửa
demo-edited = đã sửa
demo-pressed = Đã bấm: { $label }
demo-pressed-by = { $name } đã bấm: { $label }
demo-photo = Ảnh
demo-sticker = Hình dán
demo-bot = Trợ lý Nguồn
demo-speaker = Người gửi
demo-new-messages = { $count } tin mới

## Khi có trục trặc

demo-error-unclear = Trang xem thử chưa hiểu yêu cầu này. Xin tải lại trang.
demo-error-impossible = Việc này chưa làm được ở đây. Chưa có gì thay đổi.
demo-error-offline = Mất kết nối với chương trình, đang thử lại. Điều đồng chí đã gõ vẫn còn.
demo-error-not-sent = Tin chưa gửi được, vẫn còn trong ô viết.

## Bản làng giả định: điều những người ấy đã viết

sample-reason-3 = Phụ trách đội văn nghệ bản, việc chung đều xung phong.
sample-reason-5 = Làm kinh tế giỏi, hay giúp các hộ khó khăn gặt lúa.
sample-reason-7 = Nhận dạy lớp xóa mù chữ buổi tối, đều đặn ba tháng nay.
sample-reason-8 = Đi đầu trong đợt làm đường nội bản của chi đoàn.
sample-reason-pk = Tổ trưởng tổ tự quản, được bà con tin.
sample-reason-pk-2 = Vận động các hộ trồng cà phê sạch, sinh hoạt đều.
sample-task = dạy lớp xóa mù chữ của bản
sample-reason-moved = Hăng hái trong đội thanh niên xung kích của bản.
sample-reason-ph-2 = Trưởng nhóm hòa giải của bản, làm việc đến nơi đến chốn.
sample-reason-ph-3 = Cộng tác viên dân số, đi từng nhà, bà con tin cậy.
sample-reason-ph-4 = Dạy trẻ ở lớp mầm non của bản, việc chung không ngại khó.
sample-reason-ph-5 = Mở nhóm hộ nuôi dê sinh sản, chỉ cách làm cho bà con.
sample-reason-ph-6 = Tham gia đều đội văn nghệ và các buổi lao động của bản.
sample-reason-ph-7 = Nhận quản nhà văn hóa bản, giữ gìn sạch sẽ.
sample-reason-ph-8 = Đi đầu trong các đợt tình nguyện của chi đoàn.
sample-reason-th = Dạy tốt, tận tình với học sinh bán trú.
sample-task-nl = tập cho đội văn nghệ bản tiết mục mừng Tết
sample-task-ph = hướng dẫn ba hộ làm chuồng trại hợp vệ sinh
sample-task-member = giúp bản tổng vệ sinh đường nội bản
sample-renamed = chi bộ bản Phiêng Hoa
sample-class-place = hội trường Ủy ban nhân dân xã
sample-activity-place = sân nhà văn hóa bản
sample-away-place = khu công nghiệp ở Bắc Ninh

## Các máy điện thoại trên trang

sample-try-card = mở phiếu theo dõi của một người
sample-post-inh = Đảng viên theo dõi, giúp đỡ
sample-post-thoa = Bí thư chi bộ bản Nà Lo
sample-post-duyen = Bí thư Đoàn xã
sample-post-hac = Cán bộ Ban Xây dựng Đảng
sample-post-tuan = Bí thư chi đoàn bản Nà Lo
sample-post-phuong = Đảng ủy viên phụ trách chi bộ
sample-post-anh = Bí thư chi bộ bản Phiêng Hoa
sample-post-dong = Trung tâm chính trị

## Việc kế tiếp

sample-due-open = hỏi nhận xét, { $branch }
sample-due-nudge = nhắc một lần, { $branch }
sample-due-pack = trang chuẩn bị họp, { $branch }
sample-due-refresh = cập nhật trang chuẩn bị họp, { $branch }
sample-due-prompt = lời mời họp, { $branch }
sample-due-conclude = hỏi kết luận, { $branch }
sample-due-result = báo kết quả, { $branch }
sample-due-chase = hỏi lại kết luận, { $branch }
sample-due-escalate = báo đảng ủy viên phụ trách, { $branch }
sample-due-source = hỏi rà soát nguồn, { $branch }
sample-due-chapter = hỏi bình xét, { $branch }
sample-due-notice = gửi lịch họp cho đảng ủy viên phụ trách, { $branch }
sample-due-committee = đề nghị của các chi bộ, { $branch }
sample-due-digest = số liệu sau tháng, { $branch }
sample-due-round = đợt rà soát nguồn, { $branch }
sample-due-deadline = hạn của một người ở { $branch }
sample-due-visit = hỏi việc dự sinh hoạt { $branch }
sample-due-home = dịp về bản, { $branch }
sample-due-pair = hỏi mỗi quý việc giúp đỡ, { $branch }
sample-due-silent = hai tháng liền chưa có nhận xét, { $branch }
sample-due-forecast = chỉ tiêu và khả năng thực hiện, { $branch }
sample-due-union = việc của Đoàn, { $branch }
sample-due-task = nhiệm vụ đến hạn, { $branch }
sample-due-class = lớp bồi dưỡng, { $branch }
sample-due-ballot = lấy ý kiến biểu quyết, { $branch }
sample-due-message = gửi tin đang chờ
