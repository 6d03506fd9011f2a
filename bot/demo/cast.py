"""The sample commune: invented units, people and candidates, as plain data.

Everybody and every place is made up. Each role of the program is there, and candidates stand at
several stages, so that a newcomer meets all of it.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.demo import cast_further
from bot.demo.cast_shapes import SamplePerson, SampleUnit, branch, chapter, organisation
from domain.meetings import MeetingRule
from domain.units import Association, Hour, Membership, Role, UnitKind
from services.people.founding import COMMITTEE_CODE

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
START = datetime(2026, 11, 2, 8, 0, tzinfo=ZONE)
"""When the sample's clock starts: the Monday on which bản Nà Lo's November opens."""

COMMITTEE = "Đảng ủy xã Chiềng Mai"
CONTACT_PHONE = "0212 000 111"
GROUP = "nhom-na-lo"
GROUP_TITLE = "Chi bộ bản Nà Lo"
MEMBERS_SINCE = date(2025, 7, 1)


UNITS = (
    SampleUnit(code=COMMITTEE_CODE, name=COMMITTEE, kind=UnitKind.COMMITTEE, parent=None),
    branch(
        "NL",
        "chi bộ bản Nà Lo",
        MeetingRule(hour=19, minute=30, weekday=3, nth=2),
        "nhà văn hóa bản",
        has_committee=True,
    ),
    branch("PK", "chi bộ bản Pá Khôm", MeetingRule(hour=19, day=18), "nhà bí thư chi bộ"),
    branch("HC", "chi bộ bản Huổi Có", MeetingRule(hour=8, weekday=6, nth=3), "lớp học bản"),
    organisation("DX", "Đoàn xã Chiềng Mai", Association.YOUTH),
    organisation("PN", "Hội Phụ nữ xã Chiềng Mai", Association.WOMEN),
    organisation("ND", "Hội Nông dân xã Chiềng Mai", Association.FARMERS),
    chapter("CD-NL", "chi đoàn bản Nà Lo", Association.YOUTH, monthly_on=6),
    chapter("CD-PK", "chi đoàn bản Pá Khôm", Association.YOUTH),
    chapter("PN-NL", "chi hội phụ nữ bản Nà Lo", Association.WOMEN, monthly_on=20),
    chapter("ND-NL", "chi hội nông dân bản Nà Lo", Association.FARMERS, monthly_on=5),
    *cast_further.UNITS,
)

_OUTSIDE = Membership.NONE

PEOPLE = (
    SamplePerson(nick="hac", name="Lường Văn Hặc", posts=((Role.OFFICER, COMMITTEE_CODE),)),
    SamplePerson(
        nick="suong", name="Lò Văn Sương", posts=((Role.COMMITTEE_SECRETARY, COMMITTEE_CODE),)
    ),
    SamplePerson(
        nick="dong", name="Hoàng Văn Đồng", posts=((Role.POLITICAL_CENTRE, COMMITTEE_CODE),)
    ),
    SamplePerson(
        nick="phuong",
        name="Tòng Thị Phương",
        posts=tuple((Role.MEMBER_IN_CHARGE, branch) for branch in ("NL", "PK", "HC")),
    ),
    SamplePerson(nick="duyen", name="Hà Thị Duyên", posts=((Role.COMMUNE_LEADER, "DX"),)),
    SamplePerson(nick="chieng", name="Lò Thị Chiêng", posts=((Role.COMMUNE_LEADER, "PN"),)),
    SamplePerson(
        nick="thoa", name="Cà Thị Thoa", branch="NL", posts=((Role.BRANCH_SECRETARY, "NL"),)
    ),
    SamplePerson(
        nick="muon",
        name="Vì Văn Muôn",
        branch="NL",
        posts=(
            (Role.BRANCH_DEPUTY, "NL"),
            (Role.BRANCH_COMMITTEE, "NL"),
            (Role.CHAPTER_LEADER, "ND-NL"),
        ),
    ),
    SamplePerson(
        nick="lien", name="Hà Thị Liên", branch="NL", posts=((Role.BRANCH_COMMITTEE, "NL"),)
    ),
    SamplePerson(nick="inh", name="Quàng Văn Inh", branch="NL", birth="1968"),
    SamplePerson(nick="pom", name="Lò Văn Pọm", branch="NL", hour=Hour.NOON),
    SamplePerson(nick="bun", name="Quàng Thị Bun", branch="NL"),
    SamplePerson(
        nick="panh", name="Lò Văn Panh", branch="NL", birth="1952", smartphone=False, joined=False
    ),
    SamplePerson(nick="sinh", name="Cà Văn Sinh", branch="NL", joined=False),
    SamplePerson(nick="tien", name="Cà Văn Tiến", branch="NL", membership=Membership.PROBATIONARY),
    SamplePerson(
        nick="tuan",
        name="Lò Văn Tuấn",
        branch="NL",
        membership=_OUTSIDE,
        posts=((Role.CHAPTER_LEADER, "CD-NL"),),
    ),
    SamplePerson(
        nick="may",
        name="Cà Thị Mảy",
        branch="NL",
        membership=_OUTSIDE,
        posts=((Role.CHAPTER_LEADER, "PN-NL"),),
    ),
    SamplePerson(nick="do", name="Sùng A Dơ", branch="PK", posts=((Role.BRANCH_SECRETARY, "PK"),)),
    SamplePerson(nick="sua", name="Giàng Thị Sua", branch="PK"),
    SamplePerson(nick="cho", name="Sùng A Chớ", branch="PK"),
    SamplePerson(
        nick="lau",
        name="Sùng A Lầu",
        branch="PK",
        membership=_OUTSIDE,
        posts=((Role.CHAPTER_LEADER, "CD-PK"),),
    ),
    SamplePerson(
        nick="tua", name="Mùa A Tủa", branch="HC", posts=((Role.BRANCH_SECRETARY, "HC"),)
    ),
    SamplePerson(nick="vang", name="Vàng Thị Dợ", branch="HC"),
    SamplePerson(nick="chu", name="Mùa A Chu", branch="HC", joined=False),
    *cast_further.PEOPLE,
)

SECRETARIES = {
    unit: person.nick
    for person in PEOPLE
    for role, unit in person.posts
    if role is Role.BRANCH_SECRETARY
}
"""Branch → the nickname of its secretary."""
