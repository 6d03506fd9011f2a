"""Branches full of mentors who write on Telegram; invented people."""

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.holiday_calendar import working_days
from bot.rulebook import the_rulebook
from domain.calendar import Calendar
from domain.candidates import AssignmentKind, Consent, Schooling, Sex
from domain.cycle import CycleSettings
from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import MeetingRule
from domain.units import Membership, Post, Role, UnitKind
from services.monthly.planning import plan_branch
from services.ports import NewPerson, NewUnit
from services.ports.meetings import MeetingPlan
from services.settings import Settings, Show
from storage.work import SqlWork

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SETTINGS = Settings(
    committee="Đảng ủy xã Chiềng Mai",
    contact_name="Lường Văn Hặc",
    contact_phone="0212 000 111",
    default_language="vi",
    show=Show.INITIALS,
    calendar=Calendar(zone=ZONE),
    cycle=CycleSettings(),
    rulebook=the_rulebook(),
    working_days=working_days(range(2024, 2032)),
)
BEGINNING = datetime(2025, 7, 1, tzinfo=UTC)
MEETING = MeetingRule(day=12, hour=19, minute=30)

FIRST_CHAT = 10_001
SECRETARY_CHAT = 9_001
GROUP_CHAT = -5_001


@dataclass(frozen=True, slots=True)
class Mentor:
    """Somebody who reports: their chat on Telegram, and the codes of those in their care."""

    chat: int
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """How many there are of everything; `now` is when they are put on the record."""

    bot: str
    now: datetime
    branches: int = 1
    mentors: int = 10  # in each branch
    candidates: int = 2  # of each mentor


async def settle(work: SqlWork, plan: Plan) -> tuple[Mentor, ...]:
    """Put a commune on record, every branch with its meeting planned; gives the mentors."""
    committee = await work.units.add(
        NewUnit(kind=UnitKind.COMMITTEE, code="XA", name=SETTINGS.committee)
    )
    mentors: list[Mentor] = []
    for number in range(plan.branches):
        branch = await _branch(work, plan, number, committee)
        for _ in range(plan.mentors):
            mentors.append(await _mentor(work, plan, number, branch, len(mentors)))
        await plan_branch(work, SETTINGS, branch, plan.now)
    return tuple(mentors)


async def _branch(work: SqlWork, plan: Plan, number: int, committee: UnitId) -> UnitId:
    branch = await work.units.add(
        NewUnit(
            kind=UnitKind.BRANCH,
            code=f"B{number}",
            name=f"chi bộ bản {number + 1}",
            parent=committee,
            prefix=_prefix(number),
        )
    )
    await work.meetings.set_plan(
        branch, MeetingPlan(rule=MEETING, place="nhà văn hóa bản", has_committee=True)
    )
    secretary = await _person(work, f"Cà Thị Thoa {number}", branch)
    await work.people.appoint(Post(secretary, branch, Role.BRANCH_SECRETARY, BEGINNING.date()))
    await _pair(work, plan, SECRETARY_CHAT + number, secretary)
    group = await work.chats.meet("telegram", plan.bot, str(GROUP_CHAT - number), private=False)
    await work.chats.link(group.id, branch)
    return branch


async def _mentor(work: SqlWork, plan: Plan, number: int, branch: UnitId, index: int) -> Mentor:
    mentor = await _person(work, f"Quàng Văn Inh {index}", branch)
    chat = FIRST_CHAT + index
    await _pair(work, plan, chat, mentor)
    codes = []
    for which in range(plan.candidates):
        code = f"{_prefix(number)}-{index * plan.candidates + which + 1:02d}"
        candidate = await _candidate(work, plan, branch, code)
        await work.assignments.add(
            candidate,
            AssignmentKind.PRIMARY,
            person=mentor,
            resolved_on=plan.now.date(),
            put_to=None,
            at=plan.now,
            by=mentor,
        )
        codes.append(code)
    return Mentor(chat, tuple(codes))


def _prefix(number: int) -> str:
    """Two letters for each branch: NA, NB, …"""
    return f"N{chr(ord('A') + number)}"


def _candidate(work: SqlWork, plan: Plan, branch: UnitId, code: str) -> Awaitable[CandidateId]:
    return work.candidates.add(
        branch=branch,
        code=code,
        full_name=f"Lò Thị Mai {code}",
        birth="5/1998",
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=None,
        consent=Consent(form_number="12", signed_on=date(2026, 1, 5), explained_by="Cà Thị Thoa"),
        at=plan.now,
    )


def _person(work: SqlWork, name: str, branch: UnitId) -> Awaitable[PersonId]:
    return work.people.add(
        NewPerson(full_name=name, branch=branch, membership=Membership.OFFICIAL, smartphone=True)
    )


async def _pair(work: SqlWork, plan: Plan, chat: int, person: PersonId) -> None:
    met = await work.chats.meet("telegram", plan.bot, str(chat), private=True)
    await work.chats.pair(met.id, person)


def one_line(code: str, line: str) -> str:
    """A whole report in one line: it is filed at once, without a further question."""
    return f"/report {code} da gap, viec chung, manh dan, dang lam. {line}"
