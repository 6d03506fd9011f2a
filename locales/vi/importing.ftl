### Nhập danh sách: những chỗ danh sách không khớp với dữ liệu đã có. { $code } là chữ đang có trong ô.

# audience: operator
cli-import-code-in-use = mã «{ $code }» đã là mã của đơn vị khác; xin đổi mã, hoặc ghi đúng tên đơn vị như đã có
# audience: operator
cli-import-unit-gone = không còn đơn vị nào mang mã «{ $code }»
# audience: operator
cli-import-person-several = có nhiều người tên «{ $code }» trong danh sách đã có; xin ghi năm sinh để phân biệt

### Hoàn lại một lần nhập (dòng lệnh, và /suasai trong trợ lý).

import-undone = Đã hoàn lại lần nhập lúc { $at }: { $rows } dòng.{ $kept ->
    [0] { "" }
   *[other] { " " }{ $kept } dòng đã có thay đổi sau đó nên giữ nguyên, xin xem.
}
import-kept-row = – Trang { $sheet }, dòng { $row }: { $reason }
import-unknown = Không có lần nhập số { $number }. Chưa có gì thay đổi.
import-undone-already = Lần nhập lúc { $at } đã được hoàn lại lúc { $undone }. Không cần làm gì thêm.

# audience: part
import-sheet-units = Chi bộ
# audience: part
import-sheet-people = Người
# audience: part
import-sheet-candidates = Quần chúng

# audience: part
import-kept-name = đã sửa tên
# audience: part
import-kept-birth = đã sửa ngày sinh
# audience: part
import-kept-unit = đã chuyển đơn vị
# audience: part
import-kept-membership = đã đổi tư cách đảng viên
# audience: part
import-kept-phone = đã sửa mục điện thoại hoặc sóng
# audience: part
import-kept-away = đã sửa ngày đi vắng
# audience: part
import-kept-post = chức danh đã có thay đổi
# audience: part
import-kept-meeting = lịch họp đã có thay đổi
# audience: part
import-kept-stage = đã sang bước khác
# audience: part
import-kept-consent = giấy đồng ý đã có thay đổi
# audience: part
import-kept-nomination = giới thiệu đã có thay đổi
# audience: part
import-kept-assignment = phân công giúp đỡ đã có thay đổi
# audience: part
import-kept-other = đã có thay đổi
# audience: part
import-kept-joined = đã được mời hoặc đã dùng trợ lý
# audience: part
import-kept-month = việc của tháng đã bắt đầu
# audience: part
import-kept-reported = đã có nhận xét, kết luận hoặc số liệu
# audience: part
import-kept-corrected = đã có đính chính
# audience: part
import-kept-people = còn có người thuộc đơn vị này
# audience: part
import-kept-candidates = còn có quần chúng thuộc đơn vị này
# audience: part
import-kept-needed = còn việc khác cần đến
# audience: part
import-kept-gone = nơi cũ không còn
