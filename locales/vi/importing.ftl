### Nhập danh sách: những chỗ danh sách không khớp với dữ liệu đã có. { $code } là chữ đang có trong ô.

# audience: operator
cli-import-code-in-use = mã «{ $code }» đã là mã của đơn vị khác; xin đổi mã, hoặc ghi đúng tên đơn vị như đã có
# audience: operator
cli-import-unit-gone = không còn đơn vị nào mang mã «{ $code }»
# audience: operator
cli-import-person-several = có nhiều người tên «{ $code }» trong danh sách đã có; xin ghi năm sinh để phân biệt
