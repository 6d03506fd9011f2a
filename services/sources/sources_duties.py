"""What is owed about sources: numbers for a round, a branch's answer, a member's thought."""

from datetime import timedelta

from domain.ids import UnitId
from domain.messages import Code, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, reach
from domain.units import Membership
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.settings import Settings
from services.sources.sources import answering, awaits_check, countable, units_without_source


async def of_sources(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Everything about sources that waits for this person."""
    return [
        *await _rounds(work, settings, asker),
        *await _checks(work, settings, asker),
        *await _suggestion(work, settings, asker),
    ]


async def _rounds(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Units whose numbers are not in and which this person is the one to count for."""
    today = settings.calendar.day_of(asker.now)
    found = []
    for one in await countable(work, asker.who, asker.tree, today):
        mine = asker.who.person.id in await answering(work, one.unit.id, today)
        if one.before is None and mine:
            found.append(
                Duty(
                    settings.calendar.end(one.round.closes_on),
                    say("duty-round", unit=UnitRef(one.unit.id)),
                    choice("duty-round", f"sources-count:{one.unit.id}", n=Code(one.unit.code)),
                )
            )
    return found


async def _checks(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Branches without anybody on the road whose month has begun to ask (X1)."""
    today = settings.calendar.day_of(asker.now)
    found = []
    for branch in sorted(reach(Action.SOURCES, asker.who, asker.tree)):
        review = await _ahead(work, settings, branch, asker, settings.cycle.open_before)
        if review is None or asker.who.person.id not in await answering(work, branch, today):
            continue
        if await awaits_check(work, review):
            code = Code((await work.units.get(branch)).code)
            found.append(
                Duty(
                    review.meeting_at,
                    say("duty-source", month=review.period.month, unit=UnitRef(branch)),
                    choice("duty-source", f"source-ask:{review.id}", n=code),
                )
            )
    return found


async def _suggestion(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Where the group is asked to look for people, its button leads a member here (M5c)."""
    person = asker.who.person
    if person.branch is None or person.membership is not Membership.OFFICIAL:
        return []
    if person.branch in reach(Action.SOURCES, asker.who, asker.tree):
        return []  # asked in their own way
    days = settings.cycle.prompt_before
    review = await _ahead(work, settings, person.branch, asker, days)
    if review is None or not await units_without_source(work, [person.branch]):
        return []
    return [
        Duty(
            review.meeting_at,
            say("duty-suggest", unit=UnitRef(person.branch)),
            choice("duty-suggest", "sources"),
        )
    ]


async def _ahead(
    work: Work, settings: Settings, branch: UnitId, asker: Asker, days: int
) -> Review | None:
    """The branch's coming meeting, if it is at most so many days away."""
    review = await work.reviews.newest(branch)
    if review is None or not review.takes_reports() or review.meeting_at <= asker.now:
        return None
    calendar = settings.calendar
    begins = calendar.day_of(review.meeting_at) - timedelta(days=days)
    return review if begins <= calendar.day_of(asker.now) else None
