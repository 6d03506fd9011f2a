"""Paper slips for those who use no smartphone: the same boxes as on the phone, one slip a person.

Source: voice notes §8.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from domain.candidates import Assignment, AssignmentKind
from domain.errors import Refusal
from domain.ids import ReviewId
from domain.messages import CandidateRef, Message, PersonRef, UnitRef, say
from domain.reviews import Absence, Improve, Met, Proposal, Review, Strength, TaskResult
from domain.roles import Action, Holder, Tree
from domain.terms import term
from services.identity import require
from services.ports import Work
from services.printed.paper import Blank, Block, Boxes, Paper, Size, Text, Weight
from services.reviews.packing import each, pack
from services.reviews.reviewing import known
from services.settings import Settings
from services.tasks.given import MOST, given

_LISTS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("met", Met),
    ("strength", Strength),
    ("improve", Improve),
    ("task", TaskResult),
    ("proposal", Proposal),
)


async def to_ask_in_person(work: Work, review: Review) -> tuple[Assignment, ...]:
    """The pairs of this month whose mentor cannot be asked by message; all without a signal."""
    pairs = await every_pair(work, review)
    if not (await work.units.get(review.branch)).signal:
        return pairs
    joined = await work.chats.joined()
    people = await work.people.many([one.person for one in pairs if one.person is not None])
    by_phone = {one.id for one in people if one.smartphone and one.id in joined}
    return tuple(one for one in pairs if one.person not in by_phone)


async def every_pair(work: Work, review: Review) -> tuple[Assignment, ...]:
    """Every mentor of the branch with a candidate, by the candidate's code."""
    found = [
        one
        for one in await work.assignments.in_branch(review.branch)
        if one.kind is AssignmentKind.PRIMARY and one.person is not None
    ]
    codes = {
        one.id: one.code for one in await work.candidates.many([one.candidate for one in found])
    }
    return tuple(sorted(found, key=lambda one: codes[one.candidate]))


async def not_entered(work: Work, review: Review) -> tuple[Assignment, ...]:
    """The pairs of this month without an answer, those to be asked in person first."""
    pairs = await every_pair(work, review)
    answered = await work.reports.answered(review.id, [one.candidate for one in pairs])
    in_person = {one.id for one in await to_ask_in_person(work, review)}
    missing = [one for one in pairs if (one.candidate, one.person) not in answered]
    return tuple(sorted(missing, key=lambda one: one.id not in in_person))


async def slips(
    work: Work, number: ReviewId, who: Holder, tree: Tree, *, everybody: bool
) -> Paper:
    """One A5 slip a pair: of those to be asked in person, or of the whole branch.

    Raises NotAllowed without the right to enter from paper; Refusal where there is nobody.
    """
    review = await known(work, number)
    require(Action.ON_BEHALF, who, tree, review.branch)
    pairs = await (every_pair if everybody else to_ask_in_person)(work, review)
    if not pairs:
        raise Refusal("slips-nobody", month=review.period.month)
    month = review.period.month
    return Paper(
        size=Size.A5,
        file_name=say("slips-file", month=month, year=review.period.year),
        caption=say("slips-caption", month=month, branch=UnitRef(review.branch), count=len(pairs)),
        pages=tuple([await _slip(work, review, one) for one in pairs]),
    )


async def _slip(work: Work, review: Review, pair: Assignment) -> tuple[Block, ...]:
    month = review.period.month
    about = CandidateRef(pair.candidate)
    mentor = PersonRef(pair.person) if pair.person is not None else about
    heading = say("slip-heading", month=month, year=review.period.year)
    return (
        Text(heading, Weight.HEADING),
        Text(say("slip-meeting", branch=UnitRef(review.branch), meeting=review.meeting_at)),
        Text(say("slip-about", candidate=about, mentor=mentor)),
        Boxes(say("slip-short"), (say("slip-no-change"),)),
        *await _questions(work, review, pair),
        Boxes(say("slip-absence"), _boxes("absence", Absence)),
        Blank(say("slip-line"), lines=2),
        Text(say("slip-warning"), Weight.SMALL),
        Blank(say("slip-signature")),
    )


async def _questions(work: Work, review: Review, pair: Assignment) -> list[Block]:
    found: list[Block] = []
    for number, (name, values) in enumerate(_LISTS, 1):
        tasks = await _task_given(work, review, pair) if name == "task" else ()
        asked = say(f"slip-{name}", n=number, given=tasks)
        found.append(Boxes(asked, _boxes(name, values)))
    return found


async def _task_given(work: Work, review: Review, pair: Assignment) -> tuple[Message, ...]:
    open_still = await given(work, pair.candidate, review.meeting_at.date())
    return tuple(say("slip-task-given", task=one.text) for one in open_still[:MOST])


def _boxes(name: str, values: type[StrEnum]) -> tuple[Message, ...]:
    return tuple(say("slip-box", label=term(name, value)) for value in values)


async def pack_on_paper(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> Paper:
    """The meeting page and each person of the month, to print. Raises NotAllowed."""
    review = await known(work, number)
    people = await each(work, review, who, tree)
    first, _ = await pack(work, settings, review, now)
    month = review.period.month
    return Paper(
        size=Size.A4,
        file_name=say("pack-file", month=month, year=review.period.year),
        caption=say("pack-caption", month=month, branch=UnitRef(review.branch)),
        pages=((*_paragraphs((first, *people)), Text(say("pack-paper-note"), Weight.SMALL)),),
    )


def _paragraphs(messages: Sequence[Message]) -> tuple[Text, ...]:
    return tuple(Text(one) for one in messages)
