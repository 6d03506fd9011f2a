"""One thing that somebody owes, and for whom it is asked."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import CandidateId, ChatId
from domain.messages import Choice, Code, Message
from domain.roles import Holder, Tree
from services.ports import Work


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing owed: until when (aware; None: no date), what and why, and the way to do it."""

    due: datetime | None
    what: Message
    way: Choice


@dataclass(frozen=True, slots=True)
class Asker:
    """Whose duties are asked for, when, and from which private chat."""

    who: Holder
    tree: Tree
    chat: ChatId
    now: datetime


async def code_of(work: Work, candidate: CandidateId) -> Code:
    """The candidate's code, as part of a typed word."""
    return Code((await work.candidates.get(candidate)).code)
