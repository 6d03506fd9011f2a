"""An assignment between the first question and the last."""

from domain.assigning import Basis, ChangeReason
from domain.candidates import AssignmentKind
from domain.dates import parse_date
from domain.ids import CandidateId
from domain.meetings import Period
from domain.messages import Message, say
from handlers.dialogue import Form, Option, Question
from handlers.turn import Turn
from services.meetings.meeting_ahead import Ahead, meeting_ahead
from services.mentors.helped import Standing, standing_of

FLOW = "assign"


def question(form: Form, message: Message, *options: Option, takes_text: bool = False) -> Question:
    """A question, begun by what was wrong with the last answer if anything was."""
    problem = form.pop("problem", "")
    if problem:
        message = say("nominate-once-more", problem=say(f"assign-{problem}"), question=message)
    return Question(message, options, takes_text=takes_text)


async def standing(turn: Turn, form: Form) -> Standing:
    """The candidate of the form and who helps, as the record stands now."""
    candidate = CandidateId(int(form["candidate"]))
    return await standing_of(turn.work, candidate, await turn.who(), await turn.tree())


async def ahead_of(turn: Turn, now: Standing) -> Ahead | None:
    """The next meeting of the candidate's branch."""
    zone = turn.settings.calendar.zone
    return await meeting_ahead(turn.work, now.candidate.branch, turn.now, zone)


def kind_of(form: Form) -> AssignmentKind | None:
    """How somebody is to help; None where only a resolution's day is noted."""
    return None if form["kind"] == "resolved" else AssignmentKind(form["kind"])


def reason_of(form: Form) -> ChangeReason | None:
    """Why the one answerable changes, if anybody does."""
    return ChangeReason(form["why"]) if form.get("why") else None


def basis_of(turn: Turn, form: Form) -> Basis:
    """What the assignment rests on. Raises ValueError for a form without it."""
    if form.get("put"):
        return Basis(put_to=Period.parse(form["put"]))
    return Basis(resolved_on=parse_date(form["on"], turn.today))
