"""What may be answered to a date, and how a route names it."""

from datetime import date

from domain.candidates import Candidate
from domain.ids import CandidateId
from domain.messages import Choice, Code, choice
from domain.road.deadlines import Deadline
from services.deadlines.acting import OF_THE_DECIDER, Acting

_DONE = {
    "ceremony": "ceremony-held",
    "admission_decision": "decision-made",
    "recognition_decision": "decision-made",
}


def meant(found: tuple[Deadline, ...], code: str, due: date) -> Deadline | None:
    """The date of this rule on this very day; None if there is no such date any more."""
    return next((one for one in found if (one.code, one.due) == (code, due)), None)


def mark(deadline: Deadline) -> str:
    """A date as the end of a route: whose, of which rule, and of which day."""
    return f"{deadline.candidate}:{deadline.code}:{deadline.due:%Y%m%d}"


def read_mark(text: str) -> tuple[CandidateId, str, date]:
    """The reverse of `mark`. Raises ValueError for any other text."""
    candidate, code, due = text.split(":")
    return CandidateId(int(candidate)), code, date.fromisoformat(due)


def ways(deadline: Deadline, candidate: Candidate, by: Acting) -> tuple[Choice, ...]:
    """What may be answered: it is done, a day is set, something is in the way, or: which rule?"""
    of_person = choice(
        "deadlines-of",
        f"deadlines-of:{deadline.candidate}",
        code=Code(candidate.code),
    )
    see = (choice("basis", f"due-basis:{mark(deadline)}"), of_person)
    if by in {Acting.IN_CHARGE, Acting.HELPER} or deadline.earliest:
        return see
    done = choice(_DONE.get(deadline.code, "deadline-done"), f"stage:{deadline.candidate}")
    return (
        done,
        choice("ceremony-planned", f"due-plan:{mark(deadline)}"),
        choice("obstacle", f"due-stuck:{mark(deadline)}"),
        *(longer(deadline) if by is Acting.OFFICER else ()),
        *see,
    )


def longer(deadline: Deadline) -> tuple[Choice, ...]:
    """How the decider's staff notes a longer period, taken once; nothing for other dates."""
    if deadline.code not in OF_THE_DECIDER or deadline.extended is not None:
        return ()
    return (choice("extend-deadline", f"due-extend:{mark(deadline)}"),)
