"""A host branch and the one person of another branch it sees to: only that one, only meanwhile."""

from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.messages import CandidateCode, CandidateRef, choice, say
from domain.road.away import Absence, HostAnswer, HostRemark
from domain.roles import Action, Holder, Tree, reach
from services.away.scope import on_the_road, within
from services.cards.entries import entry_for
from services.monthly.listening import leaders
from services.ports import Work
from services.settings import Settings
from services.units.standing_for import with_former


async def hosts(work: Work, one: Candidate, who: Holder, tree: Tree, today: date) -> bool:
    """Whether this person leads the branch that sees to the candidate today."""
    units = reach(Action.AWAY, who, tree)
    running = await work.absences.running([one.id]) if units else ()
    return any(absence.runs_on(today) and absence.host in units for absence in running)


async def hosted(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Absence, ...]:
    """The people of other branches whom the branches that this person leads see to today."""
    own = sorted({post.unit for post in who.posts} & reach(Action.AWAY, who, tree))
    found = await work.absences.hosted_by(own)
    people = await work.candidates.many([one.candidate for one in found])
    shown = {one.id for one in people if on_the_road(one)}
    return tuple(one for one in found if one.runs_on(today) and one.candidate in shown)


async def to_remark(
    work: Work, number: int, who: Holder, tree: Tree, today: date
) -> tuple[Absence, bool]:
    """An absence on which this person may record remarks, and whether they are the host's own.

    At home only what a branch elsewhere sent is recorded. Raises NotAllowed, and Refusal once
    they are back.
    """
    try:
        absence = await work.absences.get(number)
        person = await entry_for(work, absence.candidate)
    except LookupError:
        raise NotAllowed from None
    own = absence.host is not None and absence.host in reach(Action.AWAY, who, tree)
    at_home = absence.host is None and await within(work, Action.AWAY, person, who, tree)
    branch = person.branch in reach(Action.AWAY, who, tree)
    if person.locked or not (own or (at_home and branch)):
        raise NotAllowed
    if not absence.runs_on(today):
        if own and not branch:
            raise NotAllowed  # once they are back, the host knows of nobody
        ways = (choice("my-tasks", "mine"),)
        raise Refusal("away-not-recorded", choices=ways, code=CandidateCode(person.id))
    return absence, own


async def remark(
    work: Work,
    settings: Settings,
    number: int,
    answer: HostAnswer,
    line: str | None,
    on: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> HostRemark:
    """Record what a host branch says; the secretary at home hears that it came.

    Raises NotAllowed, and Refusal for a day before they went or one to come.
    """
    today = settings.calendar.day_of(now)
    absence, own = await to_remark(work, number, who, tree, today)
    if not absence.since <= on <= today:
        raise Refusal("host-day-unfit", since=absence.since)
    made = await work.absences.remark(
        absence.id, on=on, answer=answer, line=line, by=who.person.id, at=now
    )
    await work.journal.note(
        "host-remark", f"candidate:{absence.candidate}", at=now, actor=who.person.id, remark=made
    )
    await work.agenda.drop_waiting_about(f"host:{absence.id}")
    if own:
        await _tell_home(work, absence, who, today, now)
    return next(one for one in await work.absences.remarks(absence.id) if one.id == made)


async def _tell_home(
    work: Work, absence: Absence, who: Holder, today: date, now: datetime
) -> None:
    home = (await entry_for(work, absence.candidate)).branch
    for person in await leaders(work, home, today):
        if person == who.person.id:
            continue
        await work.outbox.to_person(
            person,
            say("host-remark-came", candidate=CandidateRef(absence.candidate)),
            (choice("see-away", f"away-see:{absence.id}"), choice("my-tasks", "mine")),
            at=now,
            candidate=absence.candidate,
        )


async def own_remarks(
    work: Work, number: int, who: Holder, tree: Tree, today: date
) -> tuple[Absence, tuple[HostRemark, ...]]:
    """The one person a host branch sees to, and what it said itself. Raises NotAllowed.

    What a branch said that was the host before is not theirs to read (voice.md §4), unless
    that branch is part of theirs now.
    """
    absence, own = await to_remark(work, number, who, tree, today)
    if not own or absence.host is None:
        raise NotAllowed
    theirs = await with_former(work, [absence.host])
    said = await work.absences.remarks(number)
    return absence, tuple(one for one in said if one.host in theirs)
