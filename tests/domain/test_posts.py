"""Rights follow posts: whatever is given, ended and passed on, in whatever order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ids import PersonId, UnitId
from domain.posts import (
    MAY_PREPARE,
    ONE_AT_A_TIME,
    ROLES_IN,
    Delegation,
    end,
    filled_by,
    in_force,
    may_begin,
)
from domain.roles import DELEGABLE, RIGHTS, Action, Holder, Tree, acting, current, may, reach
from domain.units import Hour, Membership, Person, Post, Role, UnitKind

FIRST = date(2026, 11, 2)
COMMITTEE, BRANCH, OTHER = UnitId(1), UnitId(2), UnitId(3)
TREE = Tree({COMMITTEE: None, BRANCH: COMMITTEE, OTHER: COMMITTEE})
DAYS = st.integers(-40, 40).map(lambda days: FIRST + timedelta(days=days))
PEOPLE = st.integers(1, 4).map(PersonId)
ROLES = st.sampled_from(
    [(BRANCH, role) for role in ROLES_IN[UnitKind.BRANCH]]
    + [(COMMITTEE, role) for role in ROLES_IN[UnitKind.COMMITTEE]]
)
DOINGS = st.lists(
    st.tuples(st.sampled_from(["appoint", "end", "replace"]), PEOPLE, ROLES, DAYS), max_size=25
)


def person(number: PersonId) -> Person:
    return Person(
        number,
        "Lò Văn A",
        None,
        Membership.NONE,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )


def lived(
    doings: list[tuple[str, PersonId, tuple[UnitId, Role], date]],
) -> tuple[tuple[Post, ...], list[tuple[str, Post, date]]]:
    """The posts after these doings, each done only if it may be; and what was done."""
    posts: list[Post] = []
    done = []
    for what, who, (unit, role), day in doings:
        new = Post(who, unit, role, day)
        open_ones = [p for p in posts if (p.unit, p.role) == (unit, role) and p.until is None]
        if what == "appoint":
            if may_begin(posts, new) and filled_by(posts, new) is None:
                posts = [p for p in posts if p != replace(new, until=p.until)] + [new]
                done.append((what, new, day))
        elif open_ones and day >= open_ones[0].since:
            old = open_ones[0]
            rest = [p for p in posts if p is not old]
            free = may_begin(rest, new) and filled_by(rest, new) is None and who != old.person
            if what == "end" or free:
                posts = [*rest, end(old, day)]
                done.append((what, old, day))
                if what == "replace":
                    posts = [p for p in posts if p != replace(new, until=p.until)] + [new]
    return tuple(posts), done


@settings(max_examples=50, deadline=None)
@given(DOINGS, DAYS)
def test_every_right_on_any_day_derives_from_a_post_held_that_day(
    doings: list[tuple[str, PersonId, tuple[UnitId, Role], date]], day: date
) -> None:
    posts, _ = lived(doings)
    for number in range(1, 5):
        mine = tuple(post for post in posts if post.person == number)
        held = current(mine, day)
        stands_in = acting(mine, posts, frozenset(), day)
        who = Holder(person(PersonId(number)), held, acting=stands_in)
        for action in Action:
            for unit in reach(action, who, TREE):
                by_post = any(
                    post.role in RIGHTS[action] and TREE.lies_under(unit, post.unit)
                    for post in mine
                    if post.since <= day and (post.until is None or day < post.until)
                )
                for_secretary = unit in stands_in and Role.BRANCH_SECRETARY in RIGHTS[action]
                assert by_post or for_secretary, (action, unit)
        if not held:
            assert not any(may(action, who, TREE) for action in Action)


@settings(max_examples=50, deadline=None)
@given(DOINGS, DAYS)
def test_what_one_person_alone_holds_is_never_held_by_two(
    doings: list[tuple[str, PersonId, tuple[UnitId, Role], date]], day: date
) -> None:
    posts, done = lived(doings)
    for role in ONE_AT_A_TIME:
        held = {p.person for p in current(posts, day) if (p.unit, p.role) == (BRANCH, role)}
        assert len(held) <= 1
    for what, post, until in done:
        if what == "end":
            assert end(post, until).until == max(until, post.since)


def test_a_post_ended_on_its_first_day_was_never_held() -> None:
    post = end(Post(PersonId(1), BRANCH, Role.BRANCH_SECRETARY, FIRST), FIRST - timedelta(days=3))
    assert not any(post.holds_on(FIRST + timedelta(days=n)) for n in range(-5, 5))


@pytest.mark.parametrize(
    ("secretary_until", "away", "expected"),
    [
        (None, False, False),  # a secretary at home
        (None, True, True),  # on leave
        (FIRST, False, True),  # the post is vacant from today
        (FIRST + timedelta(days=1), False, False),  # still held today
    ],
)
def test_a_deputy_acts_while_there_is_no_secretary_to_act(
    secretary_until: date | None, away: bool, expected: bool
) -> None:
    first = FIRST - timedelta(days=30)
    secretary = Post(PersonId(1), BRANCH, Role.BRANCH_SECRETARY, first, secretary_until)
    deputy = Post(PersonId(2), BRANCH, Role.BRANCH_DEPUTY, first)
    gone = frozenset({PersonId(1)} if away else ())
    units = acting([deputy], [secretary], gone, FIRST)
    assert units == ({BRANCH} if expected else frozenset())
    who = Holder(person(PersonId(2)), (deputy,), acting=units)
    for action in (Action.RECEIVE, Action.ASSIGN, Action.INVITE, Action.LINK, Action.DELEGATE):
        assert may(action, who, TREE, BRANCH) is expected
    assert not may(Action.APPOINT, who, TREE, BRANCH)
    assert not may(Action.RECEIVE, who, TREE, OTHER)


@pytest.mark.parametrize("role", Role)
def test_nobody_but_a_deputy_acts(role: Role) -> None:
    mine = [Post(PersonId(2), BRANCH, role, FIRST)]
    assert bool(acting(mine, [], frozenset(), FIRST)) is (role is Role.BRANCH_DEPUTY)


def test_a_delegate_prepares_and_concludes_and_nothing_more() -> None:
    member = Post(PersonId(3), BRANCH, Role.BRANCH_COMMITTEE, FIRST)
    plain = Holder(person(PersonId(3)), (member,))
    asked = replace(plain, delegated=frozenset({BRANCH}))
    for action in Action:
        before, after = may(action, plain, TREE, BRANCH), may(action, asked, TREE, BRANCH)
        assert after is (before or action in DELEGABLE), action
        assert not may(action, asked, TREE, OTHER)


@pytest.mark.parametrize("role", Role)
def test_a_delegation_ends_with_its_day_and_with_either_post(role: Role) -> None:
    last = FIRST + timedelta(days=10)
    asked = Delegation(id=1, unit=BRANCH, by=PersonId(1), to=PersonId(3), since=FIRST, until=last)
    giver = Post(PersonId(1), BRANCH, Role.BRANCH_SECRETARY, FIRST)
    taker = Post(PersonId(3), BRANCH, role, FIRST)
    middle = FIRST + timedelta(days=5)
    assert in_force(asked, (giver, taker), FIRST) is (role in MAY_PREPARE)
    assert not in_force(asked, (giver, taker), last)
    assert not in_force(asked, (giver, taker), FIRST - timedelta(days=1))
    assert not in_force(asked, (replace(giver, until=middle), taker), middle)
    assert not in_force(asked, (giver, replace(taker, until=middle)), middle)
    assert not in_force(asked, (giver, replace(taker, unit=OTHER)), FIRST)
