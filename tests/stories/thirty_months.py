"""The first ten of the thirty months: from the chapter's proposal to the papers for the vote."""

from domain.candidates import Stage
from tests.stories.assignments import number_of, on_record
from tests.stories.minutes import Minutes

REPORT = "bao cao NL-01 da gap, viec chung, chua thay, dang lam"


async def stage(minutes: Minutes) -> Stage:
    return (await on_record(minutes.commune)).stage


async def put_forward(minutes: Minutes) -> None:
    """November 2026: the target, the chapter, the union's committee, the branch."""
    hac = ("/chitieu", "[Đặt chỉ tiêu]", "2025-2030", "25", "15-KH", "1/9/2025", "[Năm 2026]")
    await minutes.act("hac", *hac, "1", "Nà Lo 1", "[Gửi]")
    assert "kết nạp 0/1" in await minutes.act("thoa", "/chitieu")
    mai = ("03", "1/11/2026", "CHINH TOI", "Lò Thị Mai", "3/5/1998", "NU", "THPT")
    await minutes.act("tuan", "/nominate", "[DA KY]", *mai, "Tích cực việc bản", "[GUI]")
    minutes.hears("duyen", "Có đề nghị chờ Ban Chấp hành Đoàn xã xem xét")
    union = ("/nghiquyetdoan", "[GHI NGHI QUYET]", "12-NQ/ĐTN", "2/11/2026", "DA HOI")
    await minutes.act("duyen", *union, "[GUI]")
    minutes.hears("tuan", "đã ra nghị quyết giới thiệu NL-01")
    minutes.hears("thoa", "số 12-NQ/ĐTN")
    await minutes.act("thoa", "[TIEP NHAN]")
    minutes.hears("tuan", "Đã tiếp nhận giới thiệu NL-01")
    assert await stage(minutes) is Stage.RECEIVED


async def on_the_list(minutes: Minutes) -> None:
    """The branch proposes, the committee decides what is on its list."""
    await minutes.on("13/11/2026", 8)
    minutes.hears("thoa", "Kết luận đánh giá tháng 11")
    branch = ("/danhgia", "[Có thay đổi]", "[NL-01]", "[Đưa vào danh sách]", "12/11", "26 26 25 1")
    await minutes.act("thoa", *branch, "[Không giao]", "[Đóng tháng]", "[Đóng tháng]")
    assert await stage(minutes) is Stage.RECEIVED
    await minutes.on("20/11/2026")
    committee = ("/xetdanhsach", "[Ghi kết quả xem xét]", "20/11", "7-KL/ĐU", "[Đồng ý tất cả]")
    await minutes.act("hac", *committee, "[Ghi lại, báo chi bộ]")
    minutes.hears("tuan", "NL-01")
    assert await stage(minutes) is Stage.LISTED


async def helped(minutes: Minutes) -> None:
    """December 2026 and January 2027: a mentor by resolution, a report, the forecast."""
    await minutes.on("11/12/2026")
    await minutes.act("thoa", "/assign NL-01", "[NGUOI CHINH]")
    inh = await number_of(minutes.commune, "inh")
    await minutes.act("thoa", inh, "10/12/2026", "[GHI PHAN CONG]")
    minutes.hears("inh", "theo dõi, giúp đỡ quần chúng ưu tú NL-01")
    assert await stage(minutes) is Stage.HELPED
    await minutes.on("4/1/2027", 20)
    minutes.hears("inh", "Trước kỳ sinh hoạt chi bộ tháng 1", "NL-01")
    assert "Đã ghi nhận" in await minutes.act("inh", REPORT)


SEE_CLASS = ("/lophoc", "[Xem lớp 1]")


async def sent_to_class(minutes: Minutes) -> None:
    """March 2027: a class is planned, the branch proposes, the officer settles who goes."""
    await minutes.on("2/3/2027")
    plan = ("/lophoc", "[Mở lớp]", "[Nhận thức về Đảng]", "5/4/2027", "9/4/2027")
    await minutes.act("hac", *plan, "Trung tâm chính trị", "40", "[Mở lớp, báo chi bộ]")
    await minutes.on("2/3/2027", 20)
    minutes.hears("thoa", "Sắp mở lớp bồi dưỡng nhận thức về Đảng", "có 1 người")
    await minutes.act("thoa", *SEE_CLASS, "[Đề nghị người học]", "NL-01", "[Gửi đề nghị]")
    await minutes.act("hac", *SEE_CLASS, "[Chốt danh sách]", "[Báo danh sách]")
    minutes.hears("inh", "NL-01")


async def trained(minutes: Minutes) -> None:
    """April 2027: the political centre enters who has the certificate."""
    await minutes.on("12/4/2027")
    marks = ("[Ghi kết quả lớp]", "[Đúng như trên]", "[BE GIANG]", "[Đúng như trên]")
    await minutes.act("trung", *SEE_CLASS, *marks, "15/GCN", "[Ghi kết quả]")
    minutes.hears("tuan", "Đã hoàn thành lớp học: NL-01")
    assert await stage(minutes) is Stage.TRAINED


async def papers(minutes: Minutes) -> None:
    """May to August 2027: the file, the verification, who introduces, the opinions."""
    await minutes.on("14/5/2027")
    await minutes.act(
        "thoa", "/chuyenbuoc NL-01", "[GHI BUOC]", "13/5/2027", "8-NQ/CB", "[KHONG SO]"
    )
    await minutes.act("thoa", "[GHI VAO]")
    minutes.hears("inh", "đang làm hồ sơ")
    await minutes.on("1/6/2027")
    await has_papers(minutes, "1/6/2027", "1-KNĐ", "2-KNĐ")
    await minutes.act(
        "thoa", "/giayto NL-01", "[THAM TRA]", "[GUI TRONG NUOC]", "1/6/2027", "[XONG GIAY TO]"
    )
    minutes.hears_no("inh", "thẩm tra")
    minutes.hears_no("tuan", "thẩm tra")
    await next_step(minutes, "thoa", "1/6/2027")
    assert await stage(minutes) is Stage.VERIFICATION
    await minutes.on("20/7/2027")
    await minutes.act(
        "thoa", "/giayto NL-01", "[THAM TRA]", "[NHAN TRONG NUOC]", "19/7/2027", "[XONG GIAY TO]"
    )
    await next_step(minutes, "thoa", "19/7/2027")
    assert await stage(minutes) is Stage.OPINIONS
    await minutes.act("thoa", "/introducers NL-01", "[THEM NGUOI]", "[DOAN XA]")
    await minutes.act("thoa", "[THEM NGUOI]", "[MOT DANG VIEN]", "1", "2020", "[XONG]")
    await minutes.on("16/8/2027")
    await has_papers(minutes, "15/8/2027", "3-KNĐ", "4-KNĐ", "5-KNĐ")


async def next_step(minutes: Minutes, who: str, *answers: str) -> str:
    """The next step is recorded by hand; what is read of it before it is written down."""
    check = await minutes.act(who, "/chuyenbuoc NL-01", "[GHI BUOC]", *answers)
    await minutes.act(who, "[GHI VAO]")
    return check


async def has_papers(minutes: Minutes, day: str, *codes: str) -> None:
    """The secretary marks these papers as there, of that day."""
    listed = await minutes.act("thoa", "/giayto NL-01")
    for code in codes:
        (row,) = (one for one in listed.splitlines() if f" {code}," in one)
        listed = await minutes.act("thoa", row.rstrip(")").rpartition(" ")[2], "[CO GIAY]", day)
        assert f"Đã ghi: {code}" in listed
    await minutes.act("thoa", "[XONG GIAY TO]")
