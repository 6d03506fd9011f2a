from datetime import date

import pytest

from domain.dates import PartialDate
from domain.ids import PersonId, UnitId
from domain.nominating import Place, full_name, places, written_birth
from domain.roles import Holder, Tree
from domain.units import Association, Hour, Membership, Person, Post, Role, Unit, UnitKind

XA, NL, PK, DX, CD, OTHER_XA, OTHER_NL = map(UnitId, range(1, 8))
SINCE = date(2025, 7, 1)


def unit(
    number: UnitId, parent: UnitId | None, kind: UnitKind, branch: UnitId | None = None
) -> Unit:
    youth = Association.YOUTH if kind in {UnitKind.ORGANISATION, UnitKind.CHAPTER} else None
    return Unit(number, parent, branch, kind, youth, str(number), str(number))


UNITS = (
    unit(XA, None, UnitKind.COMMITTEE),
    unit(NL, XA, UnitKind.BRANCH),
    unit(PK, XA, UnitKind.BRANCH),
    unit(DX, XA, UnitKind.ORGANISATION),
    unit(CD, DX, UnitKind.CHAPTER, branch=NL),
    unit(OTHER_XA, None, UnitKind.COMMITTEE),
    unit(OTHER_NL, OTHER_XA, UnitKind.BRANCH),
)
TREE = Tree({one.id: one.parent for one in UNITS})


def holder(
    *posts: tuple[Role, UnitId],
    branch: UnitId | None = None,
    membership: Membership = Membership.OFFICIAL,
) -> Holder:
    person = Person(
        id=PersonId(1),
        full_name="Lò Văn Tuấn",
        branch=branch,
        membership=membership,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )
    return Holder(person, tuple(Post(person.id, at, role, SINCE) for role, at in posts))


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (holder(), ()),
        (holder(branch=NL), (Place(NL, None),)),
        (holder(branch=NL, membership=Membership.PROBATIONARY), ()),
        (holder((Role.BRANCH_SECRETARY, PK)), (Place(PK, None),)),
        (holder((Role.BRANCH_DEPUTY, PK)), ()),
        (holder((Role.OFFICER, XA)), ()),
        (holder((Role.MEMBER_IN_CHARGE, NL)), ()),
        (holder((Role.CHAPTER_LEADER, CD)), (Place(NL, CD),)),
        (holder((Role.CHAPTER_LEADER, CD), branch=NL), (Place(NL, CD),)),
        (holder((Role.CHAPTER_LEADER, CD), branch=PK), (Place(NL, CD), Place(PK, None))),
        (holder((Role.COMMUNE_LEADER, DX)), (Place(NL, DX), Place(PK, DX))),
        (
            holder((Role.CHAPTER_LEADER, CD), (Role.COMMUNE_LEADER, DX)),
            (Place(NL, CD), Place(PK, DX)),
        ),
    ],
)
def test_each_post_nominates_to_its_own_branches(who: Holder, expected: tuple[Place, ...]) -> None:
    assert places(who, TREE, UNITS) == expected


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Lò Thị Mai", "Lò Thị Mai"),
        ("  lò   thị mai ", "Lò Thị Mai"),
        ("LÒ THỊ MAI", "Lò Thị Mai"),
        ("Lo\u0300 Thi\u0323 Mai", "Lò Thị Mai"),
        ("h'bia êban", "H'Bia Êban"),
        ("Mai", None),
        ("", None),
        ("Lò Thị Mai 2", None),
        ("Lò Thị 😀", None),
        ("<b>Lò</b> Mai", None),
        ("một hai ba bốn năm sáu bảy", None),
        ("Lò -", None),
        ("a " * 2500, None),
    ],
)
def test_a_name_is_two_to_six_words_of_letters(typed: str, kept: str | None) -> None:
    assert full_name(typed) == kept


def test_a_birth_date_is_kept_as_far_as_it_is_known() -> None:
    dates = (PartialDate(1998), PartialDate(1998, 5), PartialDate(1998, 5, 3))
    assert [written_birth(one) for one in dates] == ["1998", "5/1998", "3/5/1998"]
