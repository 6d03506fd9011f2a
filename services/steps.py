"""The steps of a branch's month, each said once to whoever can act."""

from datetime import datetime

from domain.candidates import codes_shown
from domain.cycle import Step
from domain.messages import (
    Argument,
    Choice,
    Code,
    GroupMessage,
    Message,
    PlaceRef,
    UnitRef,
    choice,
    say,
    say_to_group,
)
from domain.reviews import Review, ReviewState
from domain.units import Role
from services import packing, planning
from services.guards import awaits_close
from services.identity import secretaries, with_role_in
from services.ports import AgendaRow, Work
from services.settings import Settings


async def pack(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """The pack goes to the secretary, and to the deputy where no committee meets before."""
    message, choices = await packing.pack(
        work, settings, review, now, updated=row.step is Step.REFRESH
    )
    today = settings.calendar.day_of(now)
    readers = list(await secretaries(work, review.branch, today))
    plan = await work.meetings.plan(review.branch)
    if not readers or (plan is not None and not plan.has_committee):
        readers += await with_role_in(work, Role.BRANCH_DEPUTY, review.branch, today)
    for reader in dict.fromkeys(readers):
        await work.outbox.to_person(reader, message, choices, at=now, void_after=row.void_after)


async def prompt(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """The group's prompt: counts, codes only where there are enough, one button (M5).

    Without a linked group the secretary gets the text to forward or to say aloud.
    """
    message = await group_prompt(work, settings, review)
    group = await work.chats.of_unit(review.branch)
    if group is not None:
        await work.outbox.to_group(
            group.id,
            message,
            [choice("open-my-tasks", "open:viec")],
            at=now,
            void_after=row.void_after,
        )
        await work.reviews.group_told(review.id)
        return
    for reader in await secretaries(work, review.branch, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            reader, say("prompt-forward"), at=now, void_after=row.void_after
        )
        await work.outbox.to_person(
            reader,
            _as_private(message),
            [
                choice("passed-on", f"passed-on:{review.id}"),
                choice("said-aloud", f"said-aloud:{review.id}"),
            ],
            at=now,
            void_after=row.void_after,
        )


def _as_private(message: GroupMessage) -> Message:
    """The very text for the group, as a message the secretary can forward."""
    args: dict[str, Argument] = {}
    for name, value in message.args.items():
        if isinstance(value, GroupMessage):
            args[name] = _as_private(value)
        elif isinstance(value, tuple):
            args[name] = tuple(_as_private(one) for one in value)
        else:
            args[name] = value
    return Message(message.key, args)


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


async def conclude(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """After the meeting the secretary is asked what the branch concluded (X3).

    A month with nobody in it closes by itself, so that the next one is not mistaken for it.
    """
    count = len((await packing.standing(work, review)).people)
    if not count:
        await work.reviews.set_state(review.id, ReviewState.CLOSED, now, None)
        await work.agenda.drop_waiting(review.id)
        await planning.plan_following(work, settings, review, now)
        return
    for reader in await secretaries(work, review.branch, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            reader,
            say("conclude-ask", month=review.period.month, count=count),
            close_choices(review),
            at=now,
            void_after=row.void_after,
            guard=awaits_close(review.id),
        )
