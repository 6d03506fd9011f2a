"""Two further branches of the sample commune, whose people stand further along the road."""

from bot.demo.cast_shapes import SamplePerson, SampleUnit, branch, chapter
from domain.meetings import MeetingRule
from domain.units import Association, Membership, Role

LATE_IN_THE_MONTH = MeetingRule(hour=19, day=22)

UNITS: tuple[SampleUnit, ...] = (
    branch("PH", "chi bộ bản Phiêng", LATE_IN_THE_MONTH, "nhà văn hóa bản"),
    branch("TH", "chi bộ Trường Trung học cơ sở", LATE_IN_THE_MONTH, "phòng hội đồng"),
    chapter("CD-PH", "chi đoàn bản Phiêng Hoa", Association.YOUTH),
)

PEOPLE: tuple[SamplePerson, ...] = (
    SamplePerson(
        nick="thien",
        name="Lường Văn Thiện",
        posts=tuple((Role.MEMBER_IN_CHARGE, one) for one in ("PH", "TH")),
    ),
    SamplePerson(
        nick="anh", name="Lò Thị Ánh", branch="PH", posts=((Role.BRANCH_SECRETARY, "PH"),)
    ),
    SamplePerson(
        nick="xuan", name="Lường Thị Xuân", branch="PH", posts=((Role.BRANCH_DEPUTY, "PH"),)
    ),
    SamplePerson(nick="dung", name="Quàng Văn Dũng", branch="PH"),
    SamplePerson(nick="hung", name="Cà Văn Hùng", branch="PH", birth="1957", joined=False),
    SamplePerson(nick="son", name="Lò Văn Sơn", branch="PH", joined=False),
    SamplePerson(nick="dao", name="Quàng Thị Đào", branch="PH", joined=False),
    SamplePerson(nick="phe", name="Lường Văn Phẻ", branch="PH", joined=False),
    SamplePerson(nick="ninh", name="Vì Văn Ninh", branch="PH", joined=False),
    SamplePerson(
        nick="quyet",
        name="Cà Văn Quyết",
        branch="PH",
        membership=Membership.NONE,
        posts=((Role.CHAPTER_LEADER, "CD-PH"),),
    ),
    SamplePerson(
        nick="tham", name="Đèo Thị Thắm", branch="TH", posts=((Role.BRANCH_SECRETARY, "TH"),)
    ),
    SamplePerson(nick="hue", name="Vì Thị Huệ", branch="TH"),
    SamplePerson(nick="khoa", name="Tòng Văn Khoa", branch="TH", joined=False),
    SamplePerson(nick="luu", name="Hà Văn Lưu", branch="TH", joined=False),
    SamplePerson(nick="nga", name="Lò Thị Nga", branch="TH", joined=False),
)
