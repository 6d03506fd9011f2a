"""The table of the road: no path passes over a step, and every stage has a way out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.road.exits import (
    Back,
    Exit,
    Jump,
    Kind,
    back_reasons,
    earlier,
    exits,
    kind_of,
    resolution_for,
)
from domain.road.resolutions import Body, ResolutionKind
from domain.road.stages import ROAD, STAGES, body_of, further, next_step, path, share_rule

FINAL = {Stage.OFFICIAL, Stage.LEFT}
REASONS: st.SearchStrategy[str | None] = st.one_of(
    st.none(), st.sampled_from([one.value for one in (*Exit, *Back)])
)


def test_the_road_goes_through_every_stage_in_order() -> None:
    assert tuple(one for one in Stage if one is not Stage.LEFT) == STAGES
    assert all(one.after is two.before for one, two in pairwise(ROAD))


@given(st.sampled_from(Stage), st.sampled_from(Stage), REASONS, st.booleans())
def test_no_move_forward_passes_over_a_required_step(
    before: Stage, after: Stage, reason: str | None, grassroots: bool
) -> None:
    kind = kind_of(before, after, reason, grassroots=grassroots)
    if kind is Kind.FORWARD:
        required = [one for one in STAGES if grassroots or one is not Stage.APPRAISED]
        if before is Stage.APPRAISED:
            required = list(STAGES)
        assert required.index(after) == required.index(before) + 1


@given(st.lists(st.tuples(st.sampled_from(Stage), REASONS), max_size=40), st.booleans())
def test_wherever_moves_lead_there_is_a_way_out(
    tries: list[tuple[Stage, str | None]], grassroots: bool
) -> None:
    stage = Stage.INTRODUCED
    for after, reason in tries:
        if kind_of(stage, after, reason, grassroots=grassroots) is not None:
            stage = after
    if stage not in FINAL:
        assert next_step(stage, grassroots=grassroots) is not None
        assert exits(stage)
        assert path(stage, Stage.OFFICIAL, grassroots=grassroots)[-1].after is Stage.OFFICIAL


@given(st.sampled_from(Stage), st.booleans())
def test_going_back_and_leaving_need_a_reason(stage: Stage, grassroots: bool) -> None:
    assert kind_of(stage, Stage.LEFT, None, grassroots=grassroots) is None
    for one in earlier(stage, grassroots=grassroots):
        assert kind_of(stage, one, None, grassroots=grassroots) is None
        why = Back.ENTERED_WRONGLY.value
        assert kind_of(stage, one, why, grassroots=grassroots) is Kind.BACK


@pytest.mark.parametrize("grassroots", [True, False])
def test_the_grassroots_committee_is_a_step_only_where_there_is_one(grassroots: bool) -> None:
    steps = path(Stage.INTRODUCED, Stage.OFFICIAL, grassroots=grassroots)
    assert (Stage.APPRAISED in {one.after for one in steps}) is grassroots
    decided = next(one for one in steps if one.after is Stage.DECIDED)
    assert decided.records == (Milestone.DECISION_SIGNED, Milestone.DECISION_RECEIVED)


def test_whoever_stands_at_a_step_that_fell_away_goes_on() -> None:
    step = next_step(Stage.APPRAISED, grassroots=False)
    assert step is not None
    assert step.after is Stage.DECIDED


def test_striking_off_is_for_probation_and_resolved_by_the_branch_first() -> None:
    assert {one for one in Stage if Exit.STRUCK in exits(one)} == {
        Stage.PROBATION,
        Stage.RECOGNITION,
    }
    assert resolution_for(Exit.STRUCK) is ResolutionKind.STRIKE
    assert resolution_for(Exit.TAKEN_OFF) is ResolutionKind.UNLIST
    assert resolution_for(Exit.MOVED_AWAY) is None


@pytest.mark.parametrize(
    ("after", "decider", "body", "share"),
    [
        (Stage.LISTED, Body.STANDING, Body.BRANCH, "branch_list_share"),
        (Stage.PROPOSED, Body.STANDING, Body.BRANCH, "branch_admission_share"),
        (Stage.APPRAISED, Body.STANDING, Body.GRASSROOTS, "grassroots_share"),
        (Stage.DECIDED, Body.STANDING, Body.STANDING, "standing_share"),
        (Stage.DECIDED, Body.COMMITTEE, Body.COMMITTEE, "committee_share"),
        (Stage.RECOGNITION, Body.COMMITTEE, Body.BRANCH, "branch_recognition_share"),
        (Stage.OFFICIAL, Body.COMMITTEE, Body.COMMITTEE, "committee_share"),
    ],
)
def test_who_decides_by_which_share(after: Stage, decider: Body, body: Body, share: str) -> None:
    (step,) = (one for one in ROAD if one.after is after)
    assert (body_of(step, decider), share_rule(step, decider)) == (body, share)


def test_what_was_undone_and_what_was_imported_is_told_apart() -> None:
    assert kind_of(Stage.LEFT, Stage.LISTED, Back.UNDONE, grassroots=False) is Kind.BACK
    assert kind_of(Stage.INTRODUCED, Stage.FILE, Jump.IMPORTED, grassroots=False) is Kind.JUMP
    assert kind_of(Stage.INTRODUCED, Stage.FILE, None, grassroots=False) is None
    assert kind_of(Stage.OFFICIAL, Stage.LEFT, Exit.OTHER, grassroots=False) is None


@pytest.mark.parametrize("ended", [Stage.LEFT, Stage.OFFICIAL])
def test_only_an_end_recorded_by_mistake_is_taken_back_to_where_it_was(ended: Stage) -> None:
    before = Stage.RECOGNITION if ended is Stage.OFFICIAL else Stage.FILE
    assert earlier(ended, grassroots=False, left_from=Stage.FILE) == (before,)
    assert back_reasons(ended, before) == (Back.ENTERED_WRONGLY,)
    assert kind_of(ended, before, Back.ENTERED_WRONGLY, grassroots=False) is Kind.BACK
    assert kind_of(Stage.OFFICIAL, Stage.FILE, Back.ENTERED_WRONGLY, grassroots=False) is None
    assert kind_of(Stage.OFFICIAL, before, Back.ONCE_MORE, grassroots=False) is None


@pytest.mark.parametrize("member", [Stage.PROBATION, Stage.RECOGNITION])
def test_a_ceremony_is_taken_back_only_as_recorded_by_mistake(member: Stage) -> None:
    assert back_reasons(member, Stage.DECIDED) == (Back.ENTERED_WRONGLY,)
    assert kind_of(member, Stage.DECIDED, Back.ENTERED_WRONGLY, grassroots=False) is Kind.BACK
    assert kind_of(member, Stage.DECIDED, Back.COMMITTEE_RETURNED, grassroots=False) is None
    returned = kind_of(
        Stage.RECOGNITION, Stage.PROBATION, Back.COMMITTEE_RETURNED, grassroots=True
    )
    assert returned is Kind.BACK


@given(st.sampled_from(Stage), st.sampled_from(Stage))
def test_the_further_of_two_is_the_same_whichever_comes_first(one: Stage, other: Stage) -> None:
    assert further(one, other) is further(other, one)
