"""A month being concluded: what its form holds, and the month it is about."""

import re
from datetime import date

from domain.dates import parse_date
from domain.ids import CandidateId, PersonId, ReviewId
from domain.messages import CandidateRef
from domain.reviews import Review, Tally
from handlers.dialogue import Answer, Form
from handlers.numbers import number_in
from handlers.turn import Turn
from services.reviews import reviewing

RECORDED = "recorded"  # in the form once the person at hand has a conclusion on record
_TALLY = re.compile(r"\D*(\d{1,3})\D+(\d{1,3})\D+(\d{1,3})(?:\D+(\d{1,3}))?\D*")


async def month(turn: Turn, form: Form) -> Review:
    """The month at hand: still open, and still this person's to conclude, at every step."""
    return await review_at_hand(turn, form["review"])


async def review_at_hand(turn: Turn, number: str) -> Review:
    """The month a button or a form names, if this person may conclude it and nobody has."""
    who, tree = await turn.who(), await turn.tree()
    return await reviewing.to_conclude(turn.work, ReviewId(number_in(number)), who, tree)


def read_tally(text: str) -> Tally | None:
    """The numbers of "26 24 23 1": roll, present, for and, unless it is the rest, against."""
    found = _TALLY.fullmatch(text)
    if found is None:
        return None
    roll, present, votes = (int(found[n]) for n in (1, 2, 3))
    against = int(found[4]) if found[4] else max(0, present - votes)
    return Tally(roll=roll, present=present, in_favour=votes, against=against)


def subject(form: Form) -> CandidateRef:
    """The person at hand, as a message shows them."""
    return CandidateRef(CandidateId(int(form["candidate"])))


def day_in(turn: Turn, answer: Answer) -> date | None:
    """The day an answer names, chosen or typed; None if it is no day."""
    return iso(answer.value) if answer.value else parse_date(answer.text, turn.today)


def iso(text: str | None) -> date | None:
    """A day as the form keeps it."""
    return date.fromisoformat(text) if text else None


def entered_for(form: Form) -> PersonId | None:
    """On whose behalf the month is concluded, where it is entered from paper."""
    return PersonId(int(form["for"])) if "for" in form else None


def paper_date(form: Form) -> date | None:
    """The date on that paper."""
    return iso(form.get("paper"))
