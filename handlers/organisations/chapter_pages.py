"""What organisations counted: one of them month by month, or one with its chapters in sums."""

from collections.abc import Sequence

from domain.chapters import ChapterMonth
from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.meetings import Period
from domain.messages import Argument, Choice, Code, Message, PersonRef, UnitRef, choice, say
from domain.roles import Action
from domain.units import Unit
from handlers.commands import Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.organisations import chapters
from services.organisations.chapter_step import answers, members
from services.organisations.chapters import Looked

LISTED = 20
_EARLIEST = Period(2000, 1)  # long before anything on record, and a button leads one further back


async def show(turn: Turn, _rest: str) -> None:
    """The speaker's own organisation; with its chapters where it has any."""
    led = await chapters.led_by(turn.work, await turn.who())
    tree = await turn.tree()
    top = next((one for one in led if len(tree.below(one.id)) > 1), None)
    if top is not None:
        await _sums(turn, top.id, Period.of(turn.today))
    elif led:
        await _page(turn, led[0].id)
    else:
        raise NotAllowed


async def of_unit(turn: Turn, number: str) -> None:
    """One organisation, month by month."""
    await _page(turn, UnitId(number_in(number)))


async def of_month(turn: Turn, rest: str) -> None:
    """An organisation with its chapters, in another month."""
    number, _, period = rest.partition(":")
    try:
        wanted = Period.parse(period)
    except ValueError:
        raise NotAllowed from None
    if not _EARLIEST <= wanted <= Period.of(turn.today):
        raise NotAllowed
    await _sums(turn, UnitId(number_in(number)), wanted)


async def _page(turn: Turn, unit: UnitId) -> None:
    who, tree = await turn.who(), await turn.tree()
    found = await chapters.looked_back(turn.work, turn.settings, unit, who, tree, turn.now)
    named = await members(turn.work, unit)
    mine = unit in who.speaks_for
    await turn.say(
        "chapter-page",
        *(answers(unit, Period.of(turn.today)) if mine else ()),
        *_common(),
        unit=UnitRef(unit),
        lines=tuple(_of_month(one, named) for one in found),
    )


def _of_month(one: Looked, named: Argument) -> Message:
    known: dict[str, Argument] = {"month": one.period.month, "year": one.period.year}
    if one.month is None:
        return say("chapter-line-none", **known)
    known["by"] = say("chapter-line-by", person=PersonRef(one.month.by)) if one.instead else ()
    if one.month.excellent is None:
        return say("chapter-line-not-met", **known)
    return say("chapter-line", n=one.month.excellent, members=named, **known)


def _common() -> tuple[Choice, ...]:
    return (choice("nominations", "nominations"), choice("my-tasks", "mine"))


async def _sums(turn: Turn, unit: UnitId, period: Period) -> None:
    units, kept = await chapters.with_chapters(
        turn.work, unit, period, await turn.who(), await turn.tree()
    )
    sums = await chapters.month_counts(turn.work, [one.id for one in units], period)
    lines = [_in_sums(one, kept.get(one.id)) for one in units]
    before = period.previous()
    await turn.say(
        "chapter-sums",
        *await _to_answer(turn, units),
        choice("month-of", f"chapter-sums:{unit}:{before}", month=before.month, year=before.year),
        *_common(),
        month=period.month,
        unit=UnitRef(unit),
        members=await members(turn.work, unit),
        units=sums.units,
        counted=sums.counted,
        not_met=sums.not_met,
        silent=sums.silent,
        total=sums.excellent,
        lines=tuple(lines[:LISTED]),
        more=say("chapter-sums-more", n=len(lines) - LISTED) if len(lines) > LISTED else (),
    )


def _in_sums(unit: Unit, month: ChapterMonth | None) -> Message:
    shown = UnitRef(unit.id)
    if month is None:
        return say("chapter-sums-none", unit=shown)
    if month.excellent is None:
        return say("chapter-sums-not-met", unit=shown)
    return say("chapter-sums-line", unit=shown, n=month.excellent)


async def _to_answer(turn: Turn, units: Sequence[Unit]) -> tuple[Choice, ...]:
    """The way to the page of each of these for which the speaker may answer."""
    mine = (await turn.who()).speaks_for
    return tuple(
        choice("duty-chapter", f"chapter:{one.id}", code=Code(one.code))
        for one in units
        if one.id in mine
    )[:LISTED]


ROUTES = (
    Route("chapters", show, Action.FOLLOW),
    Route("chapter", of_unit, Action.FOLLOW),
    Route("chapter-sums", of_month, Action.FOLLOW),
)
