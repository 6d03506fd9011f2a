"""What a branch's leaders and its group read before and after the meeting."""

from datetime import date, datetime

from domain.candidates import codes_shown
from domain.cycle import Step
from domain.ids import ChatId, PersonId
from domain.messages import (
    Argument,
    Choice,
    Code,
    GroupMessage,
    PlaceRef,
    UnitRef,
    as_private,
    choice,
    say,
    say_to_group,
)
from domain.reviews import Review
from domain.units import Role
from services.guards import awaits_close
from services.identity import leading, with_role_in
from services.monthly.listening import leaders
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.posts.delegating import delegates
from services.reviews import packing
from services.settings import Settings


async def those_who_lead(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """The secretary of the branch, or whoever stands in today."""
    if row.review is None:
        return ()
    return await leaders(work, (await work.reviews.get(row.review)).branch, today)


async def those_who_conclude(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Whoever leads, and whom the secretary asked to prepare and conclude."""
    if row.review is None:
        return ()
    branch = (await work.reviews.get(row.review)).branch
    asked = await delegates(work, branch, "review", today)
    return tuple(dict.fromkeys((*await leaders(work, branch, today), *asked)))


async def those_who_prepare(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Whoever leads or was asked to prepare, and the deputy where no committee meets before."""
    if row.review is None:
        return ()
    branch = (await work.reviews.get(row.review)).branch
    readers = list(await leaders(work, branch, today))
    readers += await delegates(work, branch, "prepare", today)
    plan = await work.meetings.plan(branch)
    if plan is not None and not plan.has_committee:
        readers += await with_role_in(work, Role.BRANCH_DEPUTY, branch, today)
    return tuple(dict.fromkeys(readers))


async def pack(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,
    now: datetime,
) -> Spoken | None:
    """The page for the meeting, as it stands now; nothing once the meeting has begun."""
    review = await _month(work, row)
    if review is None or now >= review.meeting_at:
        return None
    leads = await leading(work, review.branch, settings.calendar.day_of(now))
    message, choices = await packing.pack(
        work, settings, review, now, updated=row.step is Step.REFRESH, delegates=reader in leads
    )
    brief = say(
        "brief-pack",
        month=review.period.month,
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
    )
    return Spoken(message=message, brief=brief, choices=choices)


async def prompt(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,
) -> Spoken | None:
    """Without a linked group: the group's text, to pass on or to say aloud (M5d)."""
    review = await _month(work, row)
    if review is None or now >= row.void_after or review.told_group:
        return None
    return Spoken(
        first=say("prompt-forward"),
        message=as_private(await group_prompt(work, settings, review)),
        brief=say("brief-prompt", month=review.period.month, meeting=review.meeting_at),
        choices=(
            choice("passed-on", f"passed-on:{review.id}"),
            choice("said-aloud", f"said-aloud:{review.id}"),
        ),
    )


async def prompt_group(
    work: Work, settings: Settings, review: Review, group: ChatId, row: AgendaRow, now: datetime
) -> None:
    """The group's prompt: counts, codes only where there are enough, one button (M5)."""
    await work.outbox.to_group(
        group,
        await group_prompt(work, settings, review),
        [choice("open-my-tasks", "open:viec")],
        at=now,
        void_after=row.void_after,
    )
    await work.reviews.group_told(review.id)


async def conclude(
    work: Work,
    settings: Settings,  # noqa: ARG001 - the contract of a step
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,  # noqa: ARG001
) -> Spoken | None:
    """After the meeting: what did the branch conclude (X3)?"""
    review = await _month(work, row)
    count = await people_in(work, review) if review else 0
    if review is None or not count:
        return None
    known: dict[str, Argument] = {"month": review.period.month, "count": count}
    return Spoken(
        message=say("conclude-ask", **known),
        brief=say("brief-conclude", branch=UnitRef(review.branch), **known),
        choices=close_choices(review),
        guard=awaits_close(review.id),
    )


async def people_in(work: Work, review: Review) -> int:
    """How many people the month is about."""
    return len((await packing.standing(work, review)).people)


async def _month(work: Work, row: AgendaRow) -> Review | None:
    review = await work.reviews.get(row.review) if row.review is not None else None
    return review if review is not None and review.takes_reports() else None


async def group_prompt(work: Work, settings: Settings, review: Review) -> GroupMessage:
    """What the group reads before its meeting; never a name, never who is late."""
    stand = await packing.standing(work, review)
    place = (say_to_group("at-place", place=PlaceRef(review.id)),) if review.place else ()
    if not stand.people:
        return say_to_group(
            "prompt-sources",
            branch=UnitRef(review.branch),
            month=review.period.month,
            meeting=review.meeting_at,
            place=place,
        )
    shown = set(codes_shown([one.code for one in stand.people], settings.codes_in_group_from))
    listed = (say_to_group("prompt-codes", codes=Code(", ".join(sorted(shown)))),) if shown else ()
    return say_to_group(
        "prompt",
        branch=UnitRef(review.branch),
        month=review.period.month,
        meeting=review.meeting_at,
        place=place,
        count=len(stand.people),
        codes=listed,
        votes=len(stand.for_the_meeting()),
    )


def close_choices(review: Review) -> tuple[Choice, ...]:
    """The ways to conclude a month."""
    return (
        choice("all-continue", f"close-all:{review.id}"),
        choice("with-changes", f"changes:{review.id}"),
        choice("postpone", f"postpone:{review.id}"),
    )
