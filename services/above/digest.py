"""After the month those above hear of it: exceptions first, then the sums; numbers, no names.

One branch stands on each line, by name; nothing is ranked or compared. What is important comes
first, and a message that would be too long goes on in parts (voice notes §1.13, field notes 40).
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from domain.chapters import ChapterCounts
from domain.errors import NotAllowed
from domain.figures import Figures
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.messages import Argument, Choice, Message, UnitRef, choice, say
from domain.roles import Action, Holder, Tree, may, reach
from domain.units import Role, Unit
from services.above.digest_branches import BranchMonth, Overseen, overseen
from services.identity import holder, with_role_in
from services.monthly.spoken import Spoken
from services.parts import Line, Section, in_parts, which
from services.plans.plan_words import sum_line
from services.ports import AgendaRow, Work
from services.settings import Settings

HEADING_SIZE = 70  # characters of the longest heading
# Of a line without the unit's name, in either language.
LINE_SIZES = {
    "digest-unit": 5,
    "digest-count": 10,
    "digest-open": 110,
    "digest-no-meeting": 40,
    "digest-cancelled": 40,
    "digest-postponed": 60,
    "digest-put-off": 45,
}
SUMS_SIZE = 230
CHAPTERS_SIZE = 150
TARGET_SIZE = 60


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Officers and secretary of the committee, and whoever is in charge of a branch of it."""
    if row.unit is None:
        return ()
    tree = await work.units.tree()
    posts = await work.people.with_role(Role.MEMBER_IN_CHARGE, today)
    found = {one.person for one in posts if tree.lies_under(one.unit, row.unit)}
    for role in (Role.OFFICER, Role.COMMITTEE_SECRETARY):
        found |= set(await with_role_in(work, role, row.unit, today))
    return tuple(sorted(found))


async def speak(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The digest as far as this reader oversees the branches; None if of none."""
    if row.unit is None or row.period is None:
        return None
    who = await holder(work, reader, settings.calendar.day_of(now))
    tree = await work.units.tree()
    if not _oversees(who, tree, row.unit):
        return None
    message, choices = await opened(work, settings, row.unit, row.period, 0, who, tree, now)
    return Spoken(
        message=message, brief=say("digest-brief", month=row.period.month), choices=choices
    )


def _oversees(who: Holder, tree: Tree, committee: UnitId) -> bool:
    return bool(reach(Action.OVERSEE, who, tree) & tree.below(committee))


async def opened(
    work: Work,
    settings: Settings,
    committee: UnitId,
    period: Period,
    part: int,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[Message, tuple[Choice, ...]]:
    """One part of the digest as things stand now. Raises NotAllowed for who oversees nothing."""
    if not _oversees(who, tree, committee):
        raise NotAllowed
    found = await overseen(work, settings, committee, period, who, tree, now)
    goal = await _goal(work, committee, period.year, found, who, tree)
    parts = in_parts((*_sections(found, now), goal))
    part = part if part < len(parts) else 0
    message = say(
        "digest",
        month=period.month,
        day=settings.calendar.day_of(now),
        part=which(part, len(parts)),
        lines=parts[part],
    )
    ways: list[Choice] = []
    if part + 1 < len(parts):
        ways.append(choice("see-on", f"digest:{committee}:{period}:{part + 1}"))
    if may(Action.DELIVERY, who, tree):
        ways.append(choice("see-delivery", "delivery"))
    return message, (*ways, choice("my-tasks", "mine"))


def _sections(found: Overseen, now: datetime) -> list[Section]:
    """What needs somebody's care, the most important first, then the sums of all branches."""
    branches = found.branches
    empty = [one.branch for one in branches if one.without_source]
    exceptions = [
        _section("digest-without-source", [_unit(one) for one in (*empty, *found.chapters)]),
        _section("digest-not-concluded", _each(branches, _not_concluded)),
        _section("digest-not-met", _each(branches, lambda one: _not_met(one, now))),
        _counts("digest-without-mentor", branches, lambda one: one.without_mentor),
        _counts("digest-nominations", branches, lambda one: one.waiting_long),
        _counts("digest-deadlines", branches, lambda one: one.overdue),
        _counts("digest-missing", branches, lambda one: one.figures.mentors),
        _counts("digest-out-of-reach", branches, lambda one: one.out_of_reach),
    ]
    clear = not any(one.lines for one in exceptions)
    nothing = [Line(say("digest-nothing"), HEADING_SIZE)] if clear else []
    total = sum((one.figures for one in branches), Figures())
    sums = Line(say("digest-sums", branches=len(branches), **_told(total)), SUMS_SIZE)
    return [*exceptions, Section(None, (*nothing, sums, *_of_chapters(found.counted)))]


async def _goal(
    work: Work, committee: UnitId, year: int, found: Overseen, who: Holder, tree: Tree
) -> Section:
    """The year's target as far as this reader oversees it; nothing where none is set."""
    whole = committee if may(Action.OVERSEE, who, tree, committee) else None
    line = await sum_line(work, tree, [one.branch.id for one in found.branches], whole, year)
    return Section(None, tuple(Line(one, TARGET_SIZE) for one in line))


def _of_chapters(counted: ChapterCounts) -> list[Line]:
    """What the chapters found in their own months, once any of them has answered."""
    if counted.units == counted.silent:
        return []
    told = say(
        "digest-chapters",
        units=counted.units,
        counted=counted.counted,
        not_met=counted.not_met,
        silent=counted.silent,
        total=counted.excellent,
    )
    return [Line(told, CHAPTERS_SIZE)]


def _told(total: Figures) -> dict[str, Argument]:
    return {
        "people": total.people,
        "reported": total.reported,
        "missing": total.missing,
        "in_person": total.in_person,
        "without": total.without_mentor,
    }


def _section(heading: str, lines: list[Line]) -> Section:
    return Section(Line(say(heading), HEADING_SIZE), tuple(lines))


def _counts(
    heading: str, branches: Iterable[BranchMonth], count: Callable[[BranchMonth], int]
) -> Section:
    return _section(
        heading,
        [_line("digest-count", one.branch, n=count(one)) for one in branches if count(one)],
    )


def _each(
    branches: Iterable[BranchMonth], line: Callable[[BranchMonth], Line | None]
) -> list[Line]:
    return [made for one in branches if (made := line(one)) is not None]


def _unit(unit: Unit) -> Line:
    return _line("digest-unit", unit)


def _not_concluded(month: BranchMonth) -> Line | None:
    if month.secretary is None or month.review is None:
        return None
    return _line(
        "digest-open", month.branch, meeting=month.review.meeting_at, reached=month.secretary
    )


def _not_met(month: BranchMonth, now: datetime) -> Line | None:
    if month.review is None:
        return _line("digest-no-meeting", month.branch)
    if month.cancelled:
        return _line("digest-cancelled", month.branch)
    if month.postponed:
        return _line("digest-postponed", month.branch)
    if month.review.takes_reports() and month.review.meeting_at > now:
        return _line("digest-put-off", month.branch, meeting=month.review.meeting_at)
    return None


def _line(key: str, unit: Unit, **args: Argument) -> Line:
    return Line(say(key, unit=UnitRef(unit.id), **args), len(unit.name) + LINE_SIZES[key])
