"""Whoever was told when and where a branch meets hears of a change: once, and only if it is one.

What they were told first is known from the steps said; what since then, from a mark for each month
and audience: the number of the newest change, the state last said, the state waiting to be said,
and from when it can be out. A change taken back before it was said is no news.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from domain.cycle import Step
from domain.ids import PersonId, ReviewId, UnitId
from domain.messages import (
    Choice,
    GroupMessage,
    Message,
    PlaceRef,
    UnitRef,
    as_private,
    choice,
    say,
    say_to_group,
)
from domain.reviews import Review, ReviewState
from domain.roles import Action, Tree, may
from services.guards import still_news, told_mark
from services.identity import holder
from services.meetings.meeting_ahead import committee_of
from services.monthly.listening import leaders
from services.ports import Work
from services.settings import Settings

_SAID_THE_DATE = frozenset({Step.NOTICE, Step.PACK, Step.REFRESH, Step.ESCALATE})
_WHO_MAY = (Action.REVIEW, Action.SEE, Action.OVERSEE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """How the branch hears of a change: in its "group", or "by-hand" from its secretary.

    `text` is what whoever made the change is to pass on themselves.
    """

    how: str
    review: ReviewId
    text: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What may be told of one month's meeting: its review, and when the chi ủy meets before."""

    review: Review
    committee_at: datetime | None

    @property
    def off(self) -> bool:
        """Whether it is cancelled."""
        return self.review.state is ReviewState.CANCELLED


async def facts_of(work: Work, settings: Settings, review: Review) -> Facts:
    """What may be told of this month's meeting as the record stands now."""
    return Facts(review=review, committee_at=await committee_of(work, settings, review))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One month's meeting before and after somebody changed it."""

    before: Facts
    after: Facts
    by: PersonId
    following: Review | None = None  # the next meeting, where this one is cancelled

    @property
    def branch(self) -> UnitId:
        """The branch that meets."""
        return self.after.review.branch


async def tell(
    work: Work, settings: Settings, tree: Tree, change: Change, now: datetime
) -> Correction | None:
    """Tell the group and those who were sent the old date; None if the group had not been told."""
    if change.after.off and change.before.review.meeting_at <= now:
        return None  # nobody came to a meeting that is past
    correction = await _tell_group(work, settings, change, now)
    by_hand = correction is not None and correction.how == "by-hand"
    today = settings.calendar.day_of(now)
    knowing = await leaders(work, change.branch, today) if by_hand else ()
    await _tell_people(work, settings, tree, change, now, frozenset(knowing))
    return correction


async def _tell_group(
    work: Work, settings: Settings, change: Change, now: datetime
) -> Correction | None:
    if not await _was_told(work, change.before.review):
        return None
    guard = await _news(work, settings, change, "group", now)
    if guard is None:
        return None
    message, void = _for_the_group(change), _matters_until(change)
    group = await work.chats.of_unit(change.branch)
    if group is not None:
        await work.outbox.to_group(group.id, message, at=now, void_after=void, guard=guard)
        return Correction(how="group", review=change.after.review.id)
    text = as_private(message)
    leading = await leaders(work, change.branch, settings.calendar.day_of(now))
    for reader in leading:
        for part, choices in to_pass_on(text, change.after.review.id):
            if reader != change.by:
                await work.outbox.to_person(
                    reader, part, choices, at=now, void_after=void, guard=guard
                )
    own = change.by in leading or not leading
    review = change.after.review.id
    return Correction(how="by-hand", review=review, text=text if own else None)


def to_pass_on(text: Message, review: ReviewId) -> tuple[tuple[Message, tuple[Choice, ...]], ...]:
    """A text for the group, as the two messages that a secretary forwards it from."""
    told = (
        choice("passed-on", f"passed-on:{review}"),
        choice("said-aloud", f"said-aloud:{review}"),
    )
    return ((say("prompt-forward"), ()), (text, told))


async def _tell_people(
    work: Work,
    settings: Settings,
    tree: Tree,
    change: Change,
    now: datetime,
    knowing: frozenset[PersonId],
) -> None:
    """The member in charge, and whoever prepares: those who were sent a date that changed."""
    said = await work.agenda.said(change.before.review.id)
    told = {person for step, person, _ in said if step in _SAID_THE_DATE and person is not None}
    readers = sorted(told - knowing - {change.by})
    guard = await _news(work, settings, change, "people", now) if readers else None
    if guard is None:
        return
    today = settings.calendar.day_of(now)
    for reader in readers:
        who = await holder(work, reader, today)
        if any(may(action, who, tree, change.branch) for action in _WHO_MAY):
            await work.outbox.to_person(
                reader,
                _for_a_person(change),
                at=now,
                void_after=_matters_until(change),
                guard=guard,
            )


def _matters_until(change: Change) -> datetime:
    return (change.before if change.after.off else change.after).review.meeting_at


async def _was_told(work: Work, review: Review) -> bool:
    if review.state is ReviewState.CLOSED:
        return False
    said = await work.agenda.said(review.id)
    handed = any(step is Step.PROMPT and reader is not None for step, reader, _ in said)
    return review.told_group or handed


async def _news(
    work: Work, settings: Settings, change: Change, audience: str, now: datetime
) -> str | None:
    """The guard under which the change may be said; None if it is no news to this audience."""
    was, now_is = _state(change.before, audience), _state(change.after, audience)
    if was == now_is:
        return None
    review = change.after.review.id
    number, known = 0, was
    if (kept := await work.marks.get(told_mark(review, audience))) is not None:
        counted, said, waiting, out = kept.split("|")
        number = int(counted)
        known = waiting if waiting and datetime.fromisoformat(out) <= now else said
    waiting = "" if now_is == known else now_is
    out = settings.calendar.next_decent(now).isoformat()
    kept = f"{number + 1}|{known}|{waiting}|{out}"
    await work.marks.set(told_mark(review, audience), kept)
    return still_news(review, audience, number + 1) if waiting else None


def _state(facts: Facts, audience: str) -> str:
    """What this audience is told of a meeting, as one short word to compare by; no text in it."""
    if facts.off:
        return "off"
    told = [facts.review.meeting_at.isoformat(), facts.review.place]
    if audience == "people" and facts.committee_at is not None:
        told += [facts.committee_at.isoformat(), facts.review.committee_place or ""]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _for_the_group(change: Change) -> GroupMessage:
    review, following = change.after.review, change.following
    branch, month = UnitRef(review.branch), review.period.month
    if change.after.off:
        then = (say_to_group("meeting-off-then", at=following.meeting_at),) if following else ()
        return say_to_group("meeting-off", branch=branch, month=month, following=then)
    return say_to_group(
        "meeting-on-again" if change.before.off else "meeting-moved",
        branch=branch,
        month=month,
        at=review.meeting_at,
        place=say_to_group("meeting-place", place=PlaceRef(review.id)) if review.place else (),
    )


def _for_a_person(change: Change) -> Message:
    facts = change.after
    at = None if facts.off else facts.committee_at
    return say(
        "meeting-changed",
        what=as_private(_for_the_group(change)),
        committee=say("meeting-committee-at", at=at) if at else (),
    )
