"""The step of a date that comes near (voice.md M8): said to whoever can act, while it is so."""

from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import CandidateCode, CandidateRef, Message, say
from domain.road.answers import leaves_unsaid, scheduled_on
from domain.road.deadlines import Deadline
from domain.road.facts import Facts
from services.deadlines import warning_words as words
from services.deadlines.acting import Acting, Actor, actors
from services.deadlines.clocks import Warned, warned_of
from services.deadlines.listing import is_over, of_facts
from services.deadlines.warning_rows import OVER
from services.deadlines.ways import meant, ways
from services.guards import awaits_date
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.road.facts import facts_of
from services.settings import Settings

_LATE = 2  # how many of the last warnings also go to the member in charge


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Whoever can act on this date today; at what distance each is told, `speak` knows."""
    warned = warned_of(row)
    if warned is None:
        return ()
    try:
        facts = await facts_of(work, warned.candidate)
    except LookupError:
        return ()
    found = await actors(work, facts.candidate, warned.code, today)
    return tuple(one.person for one in found)


async def speak(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The warning as things stand; None if it is done, moved, or has its day already."""
    warned = warned_of(row)
    today = settings.calendar.day_of(now)
    if warned is None:
        return None
    try:
        facts = await facts_of(work, warned.candidate)
    except LookupError:
        return None
    if facts.candidate.id != warned.candidate:
        return None  # taken for the same person as another entry, which has its own warnings
    deadline = meant(of_facts(facts, settings, today), warned.code, warned.due)
    if deadline is None or is_over(deadline) is not (warned.distance == OVER):
        return None
    on = scheduled_on(await work.clocks.answers(deadline.candidate), deadline.code, deadline.due)
    if not is_over(deadline) and leaves_unsaid(
        on, deadline.due, today, last=_last(warned, deadline)
    ):
        return None
    found = await actors(work, facts.candidate, deadline.code, today)
    actor = next((one for one in found if one.person == reader), None)
    if actor is None or not _told(actor, warned, deadline):
        return None
    return _spoken(settings, facts, deadline, actor, on)


def _told(actor: Actor, warned: Warned, deadline: Deadline) -> bool:
    """The member in charge, and whoever helps, hear of it only when little time is left."""
    if actor.by in {Acting.LEADER, Acting.OFFICER} or warned.distance == OVER:
        return True
    last = sorted(deadline.rule.warn)[:_LATE]
    return not last or int(warned.distance) <= last[-1]


def _last(warned: Warned, deadline: Deadline) -> bool:
    return int(warned.distance) <= min(deadline.rule.warn, default=0)


def _spoken(
    settings: Settings, facts: Facts, deadline: Deadline, actor: Actor, on: date | None
) -> Spoken:
    code = CandidateCode(deadline.candidate)
    return Spoken(
        message=_to_helper(deadline)
        if actor.by is Acting.HELPER
        else _to_actor(settings, facts, deadline, actor, on),
        brief=say(
            "clock-brief",
            over=is_over(deadline),
            what=words.what(deadline),
            code=code,
            day=deadline.due,
        ),
        choices=ways(deadline, facts.candidate, actor.by),
        guard=awaits_date(deadline.candidate, deadline.code, facts.stage),
        candidate=deadline.candidate,
    )


def _to_helper(deadline: Deadline) -> Message:
    return say(
        "clock-warning-mentor",
        what=words.what(deadline),
        code=CandidateCode(deadline.candidate),
        candidate=CandidateRef(deadline.candidate),
        due=words.due(deadline),
    )


def _to_actor(
    settings: Settings, facts: Facts, deadline: Deadline, actor: Actor, on: date | None
) -> Message:
    return say(
        "clock-warning",
        over=is_over(deadline),
        what=words.what(deadline),
        code=CandidateCode(deadline.candidate),
        due=words.due(deadline),
        began=words.began(deadline),
        planned=words.planned(on),
        away=_away(facts),
        rule=words.rule(deadline),
        cited=words.cited(deadline.rule),
        rest=words.rest(deadline, settings.working_days),
        unsure=words.unsure(deadline),
        role=actor.role,
    )


def _away(facts: Facts) -> tuple[Message, ...]:
    """That somebody is away for work; what else that changes of a warning is decided here."""
    return (say("clock-away"),) if facts.absence is not None else ()
