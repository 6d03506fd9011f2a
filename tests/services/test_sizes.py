"""What a line takes at most, as digest and list of proposals reckon, is never too little."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.catalogue import Catalogue
from bot.wording import Names, Wording
from domain.ids import CandidateId, UnitId
from domain.messages import Argument, CandidateRef, Message, Term, UnitRef, say
from services.above import committee_month, digest

UNIT = UnitRef(UnitId(1))
MAI = CandidateRef(CandidateId(1))
NAMES: Names = {UNIT: "chi bộ bản Nà Lo", MAI: "NL-107 (Lò Thị Mai)"}
DAY, MOMENT = date(2026, 12, 28), datetime(2026, 12, 23, 12, 30, tzinfo=UTC)
WORDING = Wording(Catalogue.load(), ZoneInfo("Asia/Ho_Chi_Minh"))
SECRETARY = (
    say("secretary-reached", day=DAY),
    say("secretary-not-reached-since", day=DAY),
    say("secretary-never-heard"),
    say("secretary-in-person"),
    say("secretary-unknown"),
)


def size(language: str, message: Message) -> int:
    return len(WORDING.render(message, language, NAMES))


def lines() -> Iterator[tuple[str, dict[str, Argument]]]:
    for key in digest.LINE_SIZES:
        if key != "digest-open":
            yield key, {"n": 9_999, "meeting": MOMENT}
    for reached in SECRETARY:
        yield "digest-open", {"meeting": MOMENT, "reached": reached}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_line_of_the_digest_is_longer_than_reckoned(language: str) -> None:
    for key, args in lines():
        most = digest.LINE_SIZES[key] + len(NAMES[UNIT])
        assert size(language, say(key, unit=UNIT, **args)) <= most, key
    for key in (
        "without-source", "not-concluded", "not-met", "without-mentor", "nominations",
        "missing", "out-of-reach", "nothing",
    ):  # fmt: skip
        assert size(language, Message(f"digest-{key}")) <= digest.HEADING_SIZE, key
    numbers = dict.fromkeys(("people", "reported", "missing", "in_person", "without"), 99_999)
    sums = say("digest-sums", branches=999, **numbers)
    assert size(language, sums) <= digest.SUMS_SIZE


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("decision", committee_month.PROPOSALS)
def test_no_proposal_is_longer_than_reckoned(language: str, decision: str) -> None:
    line = say(
        "committee-line",
        candidate=MAI,
        decision=Term(f"conclusion-{decision}"),
        resolved=say("committee-resolved", day=DAY),
        tally=say("committee-tally", roll=999, present=999, votes=999, against=999),
    )
    assert size(language, line) <= committee_month.LINE_SIZE + len("Lò Thị Mai")
