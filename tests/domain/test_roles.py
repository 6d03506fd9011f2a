"""The table of rights, cell by cell: written out once more, so that no cell changes unseen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import PersonId, UnitId
from domain.roles import DELEGABLE, RIGHTS, Action, Holder, Tree, may, reach
from domain.units import Hour, Membership, Person, Post, Role

# The post is held in OWN. ABOVE stands over it, BELOW under it, OTHER beside it.
ABOVE, OWN, BELOW, OTHER = UnitId(1), UnitId(2), UnitId(3), UnitId(4)
TREE = Tree({ABOVE: None, OWN: ABOVE, BELOW: OWN, OTHER: ABOVE})
SCOPES = {"-": frozenset(), "o": frozenset({OWN}), "B": frozenset({OWN, BELOW})}

# o: the unit of the post; B: that and every unit below it; -: nowhere.
ROLES = (
    Role.OFFICER,
    Role.COMMITTEE_SECRETARY,
    Role.MEMBER_IN_CHARGE,
    Role.BRANCH_SECRETARY,
    Role.BRANCH_DEPUTY,
    Role.BRANCH_COMMITTEE,
    Role.COMMUNE_LEADER,
    Role.CHAPTER_LEADER,
    Role.POLITICAL_CENTRE,
)
TABLE = {
    #                       officer secretary member secretary deputy chi ủy leader leader centre
    #                               (commune) in charge (of a branch)        (org.) (chapter) (*)
    Action.INVITE: "        B       -         -      o         -      -      -      -      -",
    Action.MEETING: "       -       -         -      o         o      o      o      o      -",
    Action.POSTPONE: "      B       -         o      o         o      -      -      -      -",
    Action.LINK: "          B       -         -      o         -      -      -      -      -",
    Action.NOMINATE: "      -       -         -      o         -      -      B      o      -",
    Action.RECEIVE: "       -       -         -      o         -      -      -      -      -",
    Action.ASSIGN: "        -       -         -      o         -      -      -      -      -",
    Action.REPORT: "        -       -         -      -         -      -      -      -      -",
    Action.SEE: "           B       B         o      o         o      o      -      -      -",
    Action.FOLLOW: "        -       -         -      -         -      -      B      o      -",
    Action.REVIEW: "        -       -         -      o         o      -      -      -      -",
    Action.ON_BEHALF: "     B       -         -      o         -      -      -      -      -",
    Action.CONCLUDE_FOR: "  B       -         o      o         -      -      -      -      -",
    Action.OVERSEE: "       B       B         o      -         -      -      -      -      -",
    Action.SOURCES: "       -       -         -      o         o      -      B      o      -",
    Action.SOURCES_ROUND: " B       -         -      -         -      -      -      -      -",
    Action.FIND_SOURCES: "  B       B         o      o         o      -      B      o      -",
    Action.CORRECT: "       B       -         -      o         -      -      -      -      -",
    Action.CORRECT_LATER: " B       -         -      -         -      -      -      -      -",
    Action.APPOINT: "       B       -         -      -         -      -      -      -      -",
    Action.DELEGATE: "      -       -         -      o         -      -      -      -      -",
    Action.DELIVERY: "      B       -         -      o         o      -      -      -      -",
    Action.COMMITTEE: "     B       -         -      -         -      -      -      -      -",
    Action.STAGE: "         B       -       -         o      -         -      -      -      -",
    Action.DEADLINES: "     B       B       o         o      o         o      -      -      -",
    Action.UNION: "         -       -       -         -      -         -      o      -      -",
    Action.CLASS: "         B       -       -         -      -         -      -      -      -",
    Action.CLASS_PROPOSE: " B       -       -         o      -         -      -      -      -",
    Action.CLASS_LIST: "    B       -       -         o      -         -      -      -      B",
    Action.TARGET: "        B       -       -         -      -         -      -      -      -",
    Action.FORECAST: "      B       B       o         o      o         o      B      o      -",
    Action.STATUS: "        B       B       o         o      o         o      B      o      -",
    Action.TASK: "          -       -       -         o      o         -      B      o      -",
    Action.ACTIVITY: "      -       -       -         -      -         -      B      o      -",
    Action.VISIT: "         -       -       o         -      -         -      -      -      -",
    Action.VISITS_SEEN: "   B       B       o         -      -         -      -      -      -",
    Action.BALLOT: "        -       -       -         o      -         -      -      -      -",
    Action.BALLOT_PERMIT: " B       -       -         -      -         -      -      -      -",
    Action.BALLOTS: "       B       -       -         o      -         -      -      -      -",
    Action.AWAY: "          B       -       -         o      o         -      B      o      -",
    Action.UNITS: "         B       -       -         -      -         -      -      -      -",
}
OF_A_MEMBER = {Action.NOMINATE, Action.FIND_SOURCES, Action.BALLOTS}
CELLS = [
    (action, role, cell)
    for action, row in TABLE.items()
    for role, cell in zip(ROLES, row.split(), strict=True)
]


def person(branch: UnitId | None = None, membership: Membership = Membership.NONE) -> Person:
    return Person(
        id=PersonId(1),
        full_name="Lò Văn Pọm",
        branch=branch,
        membership=membership,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )


def holder(*posts: tuple[Role, UnitId], **more: object) -> Holder:
    held = tuple(Post(PersonId(1), unit, role, date(2026, 1, 1)) for role, unit in posts)
    return Holder(person(), held, **more)  # type: ignore[arg-type]  # the fields of a Holder


def test_every_action_and_every_role_stands_in_the_table() -> None:
    assert set(TABLE) == set(Action) == set(RIGHTS)
    assert set(ROLES) == set(Role)


@pytest.mark.parametrize(("action", "role", "cell"), CELLS)
def test_a_role_may_do_this_here_and_nowhere_else(action: Action, role: Role, cell: str) -> None:
    one = holder((role, OWN))
    assert reach(action, one, TREE) == SCOPES[cell]
    for unit in (ABOVE, OWN, BELOW, OTHER):
        assert may(action, one, TREE, unit) is (unit in SCOPES[cell])
    assert may(action, one, TREE) is bool(SCOPES[cell])


@pytest.mark.parametrize("action", Action)
def test_an_official_member_may_put_forward_in_the_own_branch_and_no_more(action: Action) -> None:
    official = Holder(person(OWN, Membership.OFFICIAL), ())
    expected = SCOPES["o"] if action in OF_A_MEMBER else SCOPES["-"]
    assert reach(action, official, TREE) == expected
    for membership in (Membership.PROBATIONARY, Membership.NONE):
        assert reach(action, Holder(person(OWN, membership), ()), TREE) == SCOPES["-"]


@pytest.mark.parametrize("action", Action)
def test_whoever_helps_a_candidate_may_do_what_is_a_mentors_and_no_more(action: Action) -> None:
    mentor = holder(mentor=True)
    of_a_mentor = {Action.REPORT, Action.CORRECT, Action.DEADLINES}
    assert may(action, mentor, TREE) is (action in of_a_mentor)
    for unit in TREE.parents:  # of a branch they correct nothing but what they sent
        assert may(action, mentor, TREE, unit) is (action is Action.REPORT)
    assert may(Action.REPORT, holder(*((role, OWN) for role in Role)), TREE) is False


@pytest.mark.parametrize("action", Action)
def test_who_acts_for_the_secretary_has_the_secretarys_rights_in_that_branch(
    action: Action,
) -> None:
    secretarys = TABLE[action].split()[ROLES.index(Role.BRANCH_SECRETARY)]
    assert reach(action, holder(acting=frozenset({OWN})), TREE) == SCOPES[secretarys]


@pytest.mark.parametrize("action", Action)
def test_who_was_asked_to_prepare_the_month_may_do_what_it_takes(action: Action) -> None:
    asked = {Action.REVIEW, Action.MEETING, Action.POSTPONE}
    assert asked == DELEGABLE
    expected = SCOPES["o"] if action in asked else SCOPES["-"]
    assert reach(action, holder(delegated=frozenset({OWN})), TREE) == expected


UNITS = [UnitId(number) for number in range(1, 13)]


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Any tree of the units: each stands under an earlier one, or under none."""
    return Tree(
        {one: draw(st.sampled_from([None, *UNITS[:place]])) for place, one in enumerate(UNITS)}
    )


@given(
    tree=trees(),
    posts=st.lists(st.tuples(st.sampled_from(Role), st.sampled_from(UNITS)), max_size=4),
    action=st.sampled_from(Action),
)
def test_a_right_never_leaves_the_units_under_the_posts(
    tree: Tree, posts: list[tuple[Role, UnitId]], action: Action
) -> None:
    under = {below for _, unit in posts for below in tree.below(unit)}
    found = reach(action, holder(*posts), tree)
    assert found <= under
    assert all(any(tree.lies_under(one, unit) for _, unit in posts) for one in found)


@given(tree=trees(), role=st.sampled_from(Role), unit=st.sampled_from(UNITS))
def test_a_post_elsewhere_gives_nothing_here(tree: Tree, role: Role, unit: UnitId) -> None:
    outside = set(UNITS) - tree.below(unit)
    for action in Action:
        assert not reach(action, holder((role, unit)), tree) & outside
