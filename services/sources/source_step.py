"""The step of a branch without a source (voice.md X1), and its line in the meeting pack."""

from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import Choice, Message, UnitRef, choice, say
from domain.reviews import Review
from services.guards import awaits_source_check
from services.monthly.spoken import Spoken
from services.plans.plan_words import target_line
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.sources.sources import answering, awaits_check, units_without_source


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """The secretary of the branch, or the deputy where there is none."""
    if row.review is None:
        return ()
    review = await work.reviews.get(row.review)
    return await answering(work, review.branch, today)


async def speak(
    work: Work,
    settings: Settings,  # noqa: ARG001 - the contract of a step
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,  # noqa: ARG001
) -> Spoken | None:
    """Ask whether the branch looked; nothing once answered, or with somebody on the road."""
    review = await work.reviews.get(row.review) if row.review is not None else None
    if review is None or not await awaits_check(work, review):
        return None
    branch = UnitRef(review.branch)
    return Spoken(
        message=await question(work, review),
        brief=say("source-brief", month=review.period.month, unit=branch),
        choices=ways(review),
        guard=awaits_source_check(review.id),
    )


async def question(work: Work, review: Review) -> Message:
    """X1, with the year's target, and how many were counted without a name so far."""
    return say(
        "source-ask",
        month=review.period.month,
        unit=UnitRef(review.branch),
        target=await target_line(work, review.branch, review.period.year),
        unnamed=await unnamed(work, review),
    )


def ways(review: Review) -> tuple[Choice, ...]:
    """The three answers."""
    return (
        choice("have-someone", f"source-have:{review.id}"),
        choice("none-yet", f"source-none:{review.id}"),
        choice("at-meeting", f"source-meeting:{review.id}"),
    )


async def unnamed(work: Work, review: Review) -> tuple[Message, ...]:
    """How many sources without a name the branch has; nothing where there are none."""
    counted = await work.candidates.sources(review.branch)
    return (say("source-unnamed", n=counted),) if counted else ()


async def pack_lines(work: Work, review: Review) -> list[Message]:
    """The first line of the pack of a branch without a source: what was answered this month."""
    if not await units_without_source(work, [review.branch]):
        return []
    counted = await unnamed(work, review)
    checked = await work.sources.checked(review.id)
    if checked is None:
        return [say("pack-source-unanswered", unnamed=counted)]
    answer = checked.answer.value.replace("_", "-")
    return [say(f"pack-source-{answer}", unnamed=counted)]
