"""A commune to test in: the whole program on a database file and the sandbox messenger.

Tests read as dialogues: a person says or presses, and sees. Everything passes through the real
intake, the runner, the record, the outbox and the dispatcher; only the clock stands still until
it is moved.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from bot.catalogue import Catalogue
from bot.clock import MovableClock
from bot.documents import the_documents
from bot.holiday_calendar import working_days
from bot.lexicon import CatalogueLexicon
from bot.platforms import sandbox
from bot.platforms.base import Button
from bot.platforms.sandbox.log import Event
from bot.program import Program
from bot.rulebook import the_rulebook
from domain.calendar import Calendar
from domain.candidates import (
    AssignmentKind,
    Consent,
    NominationState,
    Schooling,
    Sex,
    Stage,
    code_for,
)
from domain.cycle import CycleSettings
from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import MeetingRule
from domain.messages import Code, Message
from domain.reviews import Report
from domain.road.exits import Jump
from domain.text import fold
from domain.units import Association, Membership, Post, Role, UnitKind
from services.monthly import planning
from services.ports import NewPerson, NewUnit
from services.ports.meetings import MeetingPlan
from services.road.moving import move
from services.settings import Settings, Show
from storage.sqlite import SqliteRecord
from storage.work import SqlWork

P = ParamSpec("P")
T = TypeVar("T")

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
CATALOGUE = Catalogue.load()
LEXICON = CatalogueLexicon(CATALOGUE)
BEGINNING_AT = datetime(2025, 7, 1, tzinfo=UTC)
BEGINNING = date(2025, 7, 1)


def local(day: int, month: int, hour: int = 9, minute: int = 0, *, year: int = 2026) -> datetime:
    """A moment on the commune's own clock."""
    return datetime(year, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


SETTINGS = Settings(
    committee="Đảng ủy xã Chiềng Mai",
    contact_name="Lường Văn Hặc",
    contact_phone="0212 000 111",
    default_language="vi",
    show=Show.INITIALS,
    calendar=Calendar(zone=ZONE),
    cycle=CycleSettings(),
    documents=the_documents(),
    rulebook=the_rulebook(),
    working_days=working_days(range(2024, 2032)),
)


class World:
    """The program with a commune in it, and people who speak and read."""

    def __init__(
        self, program: Program, chat: sandbox.SandboxPlatform, clock: MovableClock
    ) -> None:
        self.program = program
        self.sandbox = chat
        self.clock = clock
        self.record = program.record
        self.units: dict[str, UnitId] = {}
        self.people: dict[str, PersonId] = {}
        self.candidates: dict[str, CandidateId] = {}
        self._read: dict[str, int] = {}

    # --- the commune ---------------------------------------------------------------------

    async def do(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kw: P.kwargs,
    ) -> T:
        """Run a use case on the record."""
        return await self.record.write(use_case, *args, **kw)

    async def unit(
        self,
        code: str,
        name: str,
        kind: UnitKind,
        *,
        parent: str | None = None,
        branch: str | None = None,
        association: Association | None = None,
        prefix: str | None = None,
    ) -> UnitId:
        """Make a unit, known by its code from now on."""

        async def make(work: SqlWork) -> UnitId:
            return await work.units.add(
                NewUnit(
                    kind=kind,
                    code=code,
                    name=name,
                    parent=self.units[parent] if parent else None,
                    branch=self.units[branch] if branch else None,
                    association=association,
                    prefix=prefix,
                )
            )

        self.units[code] = await self.do(make)
        return self.units[code]

    async def person(
        self,
        nick: str,
        full_name: str,
        *posts: tuple[Role, str],
        branch: str | None = None,
        membership: Membership = Membership.OFFICIAL,
        joined: bool = True,
        smartphone: bool = True,
    ) -> PersonId:
        """Put a person on the roll with these posts; `joined` pairs the phone called by nick."""

        async def make(work: SqlWork) -> PersonId:
            made = await work.people.add(
                NewPerson(
                    full_name=full_name,
                    branch=self.units[branch] if branch else None,
                    membership=membership if branch else Membership.NONE,
                    smartphone=smartphone,
                )
            )
            for role, unit in posts:
                await work.people.appoint(Post(made, self.units[unit], role, BEGINNING))
            return made

        self.people[nick] = await self.do(make)
        if joined:
            await self.pair(nick)
        return self.people[nick]

    async def pair(self, nick: str) -> None:
        """Tie a phone to a person without the conversation, which has tests of its own."""
        self.sandbox.begin(nick)

        async def tie(work: SqlWork) -> None:
            chat = await work.chats.meet(self.sandbox.name, self.sandbox.bot, nick, private=True)
            await work.chats.pair(chat.id, self.people[nick])

        await self.do(tie)

    async def pair_second(self, nick: str, phone: str) -> None:
        """A second phone of somebody who has one."""
        self.people[phone] = self.people[nick]
        await self.pair(phone)

    async def newest_reports(self, mentor: str, nick: str) -> tuple[Report, ...]:
        """What is on record of one mentor on one candidate: the newest version of each month."""

        async def read(work: SqlWork) -> tuple[Report, ...]:
            return await work.reports.mine(self.people[mentor], self.candidates[nick])

        return await self.record.read(read)

    async def group(self, chat: str, unit: str, members: int) -> None:
        """A group chat, already tied to a unit."""
        self.sandbox.add_to_group(chat, "", members=members)

        async def tie(work: SqlWork) -> None:
            met = await work.chats.meet(self.sandbox.name, self.sandbox.bot, chat, private=False)
            await work.chats.link(met.id, self.units[unit])

        await self.settle()
        await self.do(tie)
        self.unread(chat)

    # --- talking -------------------------------------------------------------------------

    async def says(self, who: str, text: str, *, chat: str | None = None) -> list[str]:
        """Somebody writes; what the bot then wrote in that chat, and nothing it wrote before."""
        self.unread(chat or who)
        self.sandbox.say(chat or who, who, text)
        return await self._then(chat or who)

    async def presses(self, who: str, label: str, *, chat: str | None = None) -> list[str]:
        """Somebody presses the newest button so labelled; where there are none, they type."""
        self.unread(chat or who)
        if self.sandbox.profile.buttons:
            event, button = self._button(chat or who, label)
            self.sandbox.press(chat or who, who, event.message, button.route)
        else:
            self.sandbox.say(chat or who, who, await self._word(who, label))
        return await self._then(chat or who)

    async def forges(self, who: str, route: str) -> list[str]:
        """Somebody with a tampered app presses a button that was never there."""
        self.unread(who)
        message = self.sandbox.transcript(who)
        newest = message[-1].message if message else self.sandbox.say(who, who, "/help")
        self.sandbox.press(who, who, newest, route, forged=True)
        return await self._then(who)

    async def _word(self, who: str, label: str) -> str:
        """The typed form of a choice lately offered, as the person would read it."""

        async def offered(work: SqlWork) -> list[Message]:
            chat = await work.chats.at(self.sandbox.name, self.sandbox.bot, who)
            offers = await work.outbox.offers(chat.id, BEGINNING_AT) if chat else ()
            return [choice.label for offer in offers for choice in offer.choices]

        for one in await self.record.read(offered):
            if fold(label) in LEXICON.words(one):
                args = {
                    name: value.text if isinstance(value, Code) else value
                    for name, value in one.args.items()
                    if isinstance(value, Code | int)
                }
                return CATALOGUE.word("vi", one.key, args)
        raise LookupError(f"nothing in {who} is called {label!r}: {self.last(who)}")

    async def sends_photo(self, who: str) -> list[str]:
        """Somebody sends a picture."""
        self.unread(who)
        self.sandbox.photo(who, who)
        return await self._then(who)

    async def edits(self, who: str, message: str, text: str) -> list[str]:
        """Somebody edits a message of theirs."""
        self.unread(who)
        self.sandbox.edit(who, who, message, text)
        return await self._then(who)

    def unread(self, chat: str) -> list[str]:
        """What the bot wrote in a chat since this was last asked."""
        events = self.sandbox.transcript(chat)
        seen = self._read.get(chat, 0)
        self._read[chat] = len(events)
        return [event.text for event in events[seen:] if event.from_bot]

    def labels(self, chat: str) -> list[str]:
        """The labels under the bot's newest message in a chat."""
        return [button.label for button in self.sandbox.last(chat).buttons]

    def last(self, chat: str) -> str:
        """The bot's newest message in a chat."""
        return self.sandbox.last(chat).text

    def said(self, who: str) -> Event:
        """The newest thing somebody wrote themselves."""
        return next(
            event for event in reversed(self.sandbox.transcript(who)) if event.sender == who
        )

    async def settle(self) -> None:
        """Everything handed in is handled and everything due is sent."""
        await self.program.settle_with(self.sandbox)

    async def _then(self, chat: str) -> list[str]:
        await self.settle()
        return self.unread(chat)

    def _button(self, chat: str, label: str) -> tuple[Event, Button]:
        wanted = fold(label)
        for event in reversed(self.sandbox.transcript(chat)):
            for button in event.buttons:
                label_alone = button.label.split(" · ")[0]
                if wanted in {fold(label_alone), fold(button.word)}:
                    return event, button
        raise LookupError(f"nothing in {chat} is called {label!r}; there is {self.labels(chat)}")

    # --- time ----------------------------------------------------------------------------

    async def at(self, moment: datetime) -> None:
        """The clock shows this moment, the alarm has rung, and all is sent."""
        self.clock.move_to(moment)
        await self.program.tick()
        await self.settle()

    async def passes(self, step: timedelta) -> None:
        """So much time passes at once."""
        await self.at(self.clock.now() + step)

    async def live_until(self, moment: datetime) -> None:
        """Time passes, the alarm ringing at every moment at which something falls due."""
        while self.clock.now() < moment:
            await self.at(await self._next_moment(moment))

    async def _next_moment(self, latest: datetime) -> datetime:
        now = self.clock.now()
        day_after = SETTINGS.calendar.midnight_after(now) + timedelta(minutes=1)
        morning = SETTINGS.calendar.next_decent(now + timedelta(minutes=1))

        async def due(work: SqlWork) -> list[datetime | None]:
            sending = await work.outbox.next_at(self.sandbox.name, self.sandbox.bot)
            return [await work.agenda.next_at(), sending]

        known = [one for one in await self.record.read(due) if one is not None and one > now]
        if not SETTINGS.calendar.may_speak(now):
            known.append(morning)
        return min([latest, day_after, *known])


@asynccontextmanager
async def world(
    path: Path,
    *,
    buttons: bool = True,
    start: datetime | None = None,
    settings: Settings = SETTINGS,
    first_update: int = 1,
) -> AsyncIterator[World]:
    """A program on this (migrated) file with nobody in it yet.

    After a restart on the same file, `first_update` lies above every update id on record.
    """
    clock = MovableClock(start or local(2, 11, 9))
    chat = (sandbox.with_buttons if buttons else sandbox.plain)(
        clock.now, first_update=first_update
    )
    record = SqliteRecord(path)
    await record.open()
    try:
        program = Program(record, [chat], settings, clock, catalogue=CATALOGUE)
        yield World(program, chat, clock)
    finally:
        await record.close()


async def na_lo(commune: World) -> None:
    """The sample branch of bản Nà Lo with its people, none of them with candidates yet."""
    await commune.unit("XA", "Đảng ủy xã Chiềng Mai", UnitKind.COMMITTEE)
    await commune.unit("NL", "chi bộ bản Nà Lo", UnitKind.BRANCH, parent="XA", prefix="NL")
    await commune.unit("PK", "chi bộ bản Pá Khôm", UnitKind.BRANCH, parent="XA", prefix="PK")
    await commune.unit(
        "DX",
        "Đoàn xã",
        UnitKind.ORGANISATION,
        parent="XA",
        association=Association.YOUTH,
    )
    await commune.unit(
        "CD-NL",
        "chi đoàn bản Nà Lo",
        UnitKind.CHAPTER,
        parent="DX",
        branch="NL",
        association=Association.YOUTH,
    )
    await commune.person("hac", "Lường Văn Hặc", (Role.OFFICER, "XA"))
    await commune.person("phuong", "Tòng Thị Phương", (Role.MEMBER_IN_CHARGE, "NL"))
    await commune.person("thoa", "Cà Thị Thoa", (Role.BRANCH_SECRETARY, "NL"), branch="NL")
    await commune.person("pom", "Lò Văn Pọm", (Role.BRANCH_DEPUTY, "NL"), branch="NL")
    await commune.person("inh", "Quàng Văn Inh", branch="NL")
    await commune.person("muon", "Vì Văn Muôn", branch="NL")
    await commune.person("duyen", "Hà Thị Duyên", (Role.COMMUNE_LEADER, "DX"))
    await commune.person("tuan", "Lò Văn Tuấn", (Role.CHAPTER_LEADER, "CD-NL"))
    await commune.person("sung", "Sùng A Dơ", (Role.BRANCH_SECRETARY, "PK"), branch="PK")


async def candidate(
    commune: World,
    nick: str,
    full_name: str,
    *,
    branch: str = "NL",
    mentor: str | None = None,
    stage: Stage = Stage.LISTED,
    nominated_by: str | None = None,
) -> CandidateId:
    """A candidate on record, with a mentor assigned by resolution if one is named."""
    now = commune.clock.now()

    async def make(work: SqlWork) -> CandidateId:
        unit = commune.units[branch]
        prefix = (await work.units.get(unit)).prefix or "X"
        made = await work.candidates.add(
            branch=unit,
            code=code_for(prefix, await work.units.next_number(unit)),
            full_name=full_name,
            birth="1998",
            sex=Sex.FEMALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=None,
            consent=Consent(
                form_number="01", signed_on=date(2026, 9, 1), explained_by="Lò Văn Pọm"
            ),
            at=now,
        )
        if stage is not Stage.INTRODUCED:
            day, why = SETTINGS.calendar.day_of(now), Jump.IMPORTED.value
            await move(work, SETTINGS, made, stage, day, now, by=None, reason=why, quiet=True)
        if nominated_by is not None:
            number = await work.nominations.add(
                made, commune.people[nominated_by], None, "Tích cực việc chung.", now
            )
            await work.nominations.decide(number, NominationState.RECEIVED, now)
        if mentor is not None:
            await work.assignments.add(
                made,
                AssignmentKind.PRIMARY,
                person=commune.people[mentor],
                resolved_on=date(2026, 9, 10),
                put_to=None,
                at=now,
                by=commune.people["thoa"],
            )
        return made

    made = await commune.do(make)
    commune.candidates[nick] = made
    return made


async def meets(commune: World, branch: str = "NL", *, committee: bool = True) -> None:
    """The branch meets on the second Thursday at 19:30, and its month is planned."""

    async def plan(work: SqlWork) -> None:
        rule = MeetingRule(hour=19, minute=30, weekday=3, nth=2)
        await work.meetings.set_plan(
            commune.units[branch],
            MeetingPlan(rule=rule, place="nhà văn hóa bản", has_committee=committee),
        )
        await planning.plan_branch(
            work, commune.program.settings, commune.units[branch], commune.clock.now()
        )

    await commune.do(plan)
