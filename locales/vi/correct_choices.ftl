### Khi có nhầm lẫn: những dòng trong phiếu theo dõi, và nút.

## Trong phiếu theo dõi (audience: part)

# audience: part
timeline-report-corrected =
    – { $at_full }: nhận xét tháng { $month } (đã đính chính ngày { $corrected_full }: { $why }; { $where })
    { $lines }
# audience: part
timeline-now-on = nay ở { $code }
# audience: part
timeline-now-in-month = nay ở tháng { $month }
# audience: part
timeline-report-arrived = – { $at_full }: đính chính, nhận xét tháng { $month } chuyển đến từ { $code } ({ $why })
# audience: part
timeline-conclusion-corrected = – { $at_full }: đính chính tháng { $month }, { $what } ({ $why }; bản cũ đã đính chính)
# audience: part
timeline-merged = – { $at_full }: gộp { $code } vào mã này
# audience: part
timeline-parted = – { $at_full }: hoàn lại lần gộp { $code }
# audience: part
timeline-locked = – { $at_full }: tạm khóa phiếu theo dõi, chờ giấy đồng ý
# audience: part
timeline-unlocked = – { $at_full }: mở khóa, đã có giấy đồng ý

## Nút

choice-correct-report = Nhận xét ghi nhầm
    .word = NHAN XET NHAM
choice-correct-conclusion = Kết luận ghi sai
    .word = KET LUAN SAI
choice-correct-month = Đóng tháng quá sớm
    .word = DONG QUA SOM
choice-correct-same-person = Trùng một người
    .word = TRUNG NGUOI
choice-correct-phone = Nhầm máy, mất máy
    .word = MAT MAY
choice-correct-group = Gắn nhầm nhóm
    .word = NHAM NHOM
choice-correct-post = Giao nhầm chức danh
    .word = NHAM CHUC DANH
choice-correct-import = Nhập bảng sai
    .word = NHAP SAI
choice-correct-consent = Chưa có giấy đồng ý
    .word = KHOA PHIEU

choice-correct-reason-miswritten = Ghi nhầm
    .word = GHI NHAM
choice-correct-reason-wrong-person = Nhầm người
    .word = NHAM NGUOI
choice-correct-reason-wrong-month = Nhầm tháng
    .word = NHAM THANG
choice-correct-reason-paper-differs = Văn bản ghi khác
    .word = VAN BAN KHAC
choice-correct-reason-twice = Ghi hai lần
    .word = GHI HAI LAN
choice-correct-reason-other = Khác
    .word = DIEU KHAC

choice-correct-do = Đính chính
    .word = DINH CHINH
choice-correct-again = Đính chính việc khác
    .word = SUA VIEC KHAC
choice-correct-other-person = Về người khác
    .word = VE NGUOI KHAC
choice-correct-other-month = Của tháng khác
    .word = THANG KHAC
choice-correct-swap = Đổi chỗ hai nhận xét
    .word = DOI CHO
choice-correct-replace = Thay nhận xét đã có
    .word = THAY VAO
choice-correct-decision = Kết luận
    .word = PHAN KET LUAN
choice-correct-day = Ngày nghị quyết
    .word = PHAN NGAY
choice-correct-tally = Kết quả biểu quyết
    .word = BIEU QUYET
choice-correct-merge = Gộp hai mã
    .word = GOP MA
choice-correct-part = Hoàn lại lần gộp
    .word = HOAN LAI
choice-correct-lock = Khóa thêm phiếu
    .word = KHOA THEM
choice-correct-unlock = Mở khóa, đã có giấy
    .word = MO KHOA
choice-correct-one-post = { $role }, { $unit }
    .word = { $n }
choice-correct-in-month = Tháng { $month }
    .word = THANG { $month }
# audience: part
choice-correct-one-report = Tháng { $month }, đồng chí { $person }
    .word = { $n }
choice-correct-merged = { $stood } gộp vào { $kept }
    .word = { $code }
choice-correct-one-import = { $at_hour }, { $at_short }: { $rows } dòng
    .word = { $n }
choice-correct-phone-heard = Dùng lần cuối { $day_short }
    .word = { $n }
choice-correct-phone-never = Chưa nhắn lần nào
    .word = { $n }
