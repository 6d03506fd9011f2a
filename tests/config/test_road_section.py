"""What a committee decided about the road, and what it calls the stages."""

import pytest

from bot.config import Config
from bot.config.read import read_table
from bot.settings_from import settings_of
from bot.wording import Wording
from domain.candidates import Stage
from domain.messages import say
from domain.road.resolutions import Body
from domain.terms import term
from tests.world import CATALOGUE, ZONE, local


def test_the_decider_and_who_keeps_the_list_are_the_committees() -> None:
    written = {"decider": "committee", "committee_keeps_list": True, "difficult_area": False}
    reading = read_table({"road": written})
    assert reading.problems == ()
    road = settings_of(reading.config, local(2, 11)).road
    assert (road.decider, road.committee_keeps_list, road.difficult_area) == (
        Body.COMMITTEE,
        True,
        False,
    )


def test_a_stage_is_called_as_the_committee_calls_it() -> None:
    reading = read_table({"road": {"labels": {"listed": " đối tượng Đảng "}}})
    assert reading.problems == ()
    own = settings_of(reading.config, local(2, 11)).road.own_terms
    wording = Wording(CATALOGUE, ZONE, own)
    shown = [
        wording.render(say("road-next", stage=term("stage", one)), "vi", {})
        for one in (Stage.LISTED, Stage.DECIDED)
    ]
    assert shown == ["Bước sau: đối tượng Đảng.", "Bước sau: đã có quyết định kết nạp."]


@pytest.mark.parametrize(
    "labels", [{"none": "x"}, {"listed": ""}, {"listed": "x" * 61}, {"listed": 3}, "listed", None]
)
def test_a_stage_that_is_none_or_a_name_that_is_none_is_refused(labels: object) -> None:
    reading = read_table({"road": {"labels": labels}})
    (problem,) = reading.problems
    assert problem.wanted.key == "cli-config-expected-stage-labels"
    assert reading.config == Config()
