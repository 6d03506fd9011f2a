"""Once a quarter each mentor is asked whether the pair goes on; to hand over is always open."""

from datetime import date, datetime

from domain.candidates import Assignment, AssignmentKind
from domain.cycle import Step
from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.messages import CandidateCode, CandidateRef, Choice, Message, choice, say
from domain.pairs import ASKED_FOR, PairAnswer, Quarter, to_ask
from domain.units import UnitKind
from services.guards import awaits_pair
from services.monthly.listening import listening
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings

_SUBJECT = "pair:"
_NAMED = 4  # pairs named in one message; the rest are counted


async def plan_pairs(work: Work, settings: Settings, now: datetime) -> None:
    """Put the quarter's question on the agenda of every branch, once."""
    calendar = settings.calendar
    today = calendar.day_of(now)
    quarter = Quarter.of(today)
    day = calendar.ordinary_day_after(quarter.asked_on)
    if day < today:
        return
    at = calendar.begin(day)
    for branch in await work.units.of_kind(UnitKind.BRANCH):
        await work.agenda.add(
            f"branch-{branch.id}:{quarter}:{Step.PAIR}",
            subject=f"{_SUBJECT}{branch.id}:{quarter}",
            step=Step.PAIR,
            at=at,
            void_after=at + ASKED_FOR,
        )


def _asked(row: AgendaRow) -> tuple[UnitId, Quarter]:
    unit, _, quarter = (row.subject or "").removeprefix(_SUBJECT).partition(":")
    return UnitId(int(unit)), Quarter.parse(quarter)


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """The mentors answerable in the branch who can be written to."""
    branch, _quarter = _asked(row)
    helping = await work.assignments.in_branch(branch)
    mentors = {one.person for one in helping if one.kind is AssignmentKind.PRIMARY and one.person}
    people = await work.people.many(sorted(mentors))
    return tuple(one.id for one in people if listening(one, today))


async def open_pairs(
    work: Work, branch: UnitId, quarter: Quarter, mentor: PersonId, now: datetime
) -> tuple[Assignment, ...]:
    """The pairs of this mentor in this branch for which nothing was said in this quarter."""
    mine = [one for one in await work.assignments.in_branch(branch) if one.person == mentor]
    answered = await work.pairs.answered([one.id for one in mine], quarter)
    return to_ask(mine, mentor, answered, now)


async def speak(
    work: Work,
    settings: Settings,  # noqa: ARG001 - the contract of a step
    row: AgendaRow,
    reader: PersonId,
    now: datetime,
) -> Spoken | None:
    """Does it go on? Nothing once it was said of every pair."""
    branch, quarter = _asked(row)
    found = await open_pairs(work, branch, quarter, reader, now)
    if not found:
        return None
    message, ways = question(found, branch, quarter)
    return Spoken(
        message=message,
        brief=say("pair-brief", quarter=quarter.number, n=len(found)),
        choices=ways,
        guard=awaits_pair(branch, quarter, reader),
    )


def question(
    found: tuple[Assignment, ...], branch: UnitId, quarter: Quarter
) -> tuple[Message, tuple[Choice, ...]]:
    """Does it go on with these, and how it is answered."""
    rest = len(found) - _NAMED
    message = say(
        "pair-ask",
        quarter=quarter.number,
        year=quarter.year,
        n=len(found),
        lines=tuple(_line(one) for one in found[:_NAMED]),
        more=say("pair-more", n=rest) if rest > 0 else (),
    )
    still = choice("pair-still", f"pair-still:{branch}:{quarter}")
    return message, (still, *_hand_over(found[:_NAMED]))


async def asked_still(
    work: Work, settings: Settings, mentor: PersonId, branch: UnitId, now: datetime
) -> tuple[Quarter, tuple[Assignment, ...]]:
    """This quarter, and the pairs of which a mentor was asked in it and has not answered."""
    calendar = settings.calendar
    quarter = Quarter.of(calendar.day_of(now))
    began = calendar.begin(calendar.ordinary_day_after(quarter.asked_on))
    if not began <= now < began + ASKED_FOR:
        return quarter, ()
    return quarter, await open_pairs(work, branch, quarter, mentor, now)


def _line(one: Assignment) -> Message:
    return say("pair-line", candidate=CandidateRef(one.candidate))


def _hand_over(found: tuple[Assignment, ...]) -> tuple[Choice, ...]:
    if len(found) == 1:
        return (choice("hand-over", f"hand-over:{found[0].candidate}"),)
    return tuple(
        choice(
            "pair-hand-over",
            f"hand-over:{one.candidate}",
            n=n,
            code=CandidateCode(one.candidate),
        )
        for n, one in enumerate(found, start=1)
    )


async def own_pairs(
    work: Work, branch: UnitId, quarter: Quarter, mentor: PersonId, now: datetime
) -> tuple[Assignment, ...]:
    """As `open_pairs`, for the mentor. Raises NotAllowed for who helps nobody in this branch."""
    helping = await work.assignments.in_branch(branch)
    if not any(one.person == mentor for one in helping):
        raise NotAllowed
    return await open_pairs(work, branch, quarter, mentor, now)


async def go_on(
    work: Work, branch: UnitId, quarter: Quarter, mentor: PersonId, now: datetime
) -> int:
    """The mentor goes on with every pair open in this quarter; how many there are.

    Raises as `own_pairs`.
    """
    found = await own_pairs(work, branch, quarter, mentor, now)
    for one in found:
        await work.pairs.keep(one.id, quarter, PairAnswer.STILL, mentor, now)
        await work.journal.note(
            "pair-goes-on",
            f"candidate:{one.candidate}",
            at=now,
            actor=mentor,
            rule=None,
            quarter=str(quarter),
        )
    return len(found)
