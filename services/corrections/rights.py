"""As what somebody may put right what, and the note that every correction leaves."""

from datetime import datetime

from domain.corrections import (
    Correction,
    CorrectionKind,
    CorrectionReason,
    Corrector,
    in_time,
    kinds_for,
)
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, UnitId
from domain.messages import Contact, Term, choice
from domain.reviews import Review
from domain.roles import Action, Holder, Tree, reach
from services.ports import Work

_POSTS = {
    Action.CORRECT_LATER: Corrector.OFFICER,
    Action.CORRECT: Corrector.SECRETARY,  # an officer may do what a secretary may
}


def as_what(who: Holder, tree: Tree, unit: UnitId | None = None) -> frozenset[Corrector]:
    """As what this person corrects: anywhere, or for this unit."""
    found = set()
    for action, corrector in _POSTS.items():
        units = reach(action, who, tree)
        if (units and unit is None) or unit in units:
            found.add(corrector)
    if who.mentor and unit is None:
        found.add(Corrector.SENDER)
    return frozenset(found)


def kinds(who: Holder, tree: Tree) -> tuple[CorrectionKind, ...]:
    """What this person may put right, in the order of voice.md §9."""
    return kinds_for(as_what(who, tree))


def require_officer(who: Holder, tree: Tree, unit: UnitId) -> None:
    """Raise NotAllowed unless this person is an officer over this unit."""
    if Corrector.OFFICER not in as_what(who, tree, unit):
        raise NotAllowed


def branches(who: Holder, tree: Tree) -> tuple[UnitId, ...]:
    """The units over which this person corrects as a secretary or an officer."""
    return tuple(sorted(reach(Action.CORRECT, who, tree) | reach(Action.CORRECT_LATER, who, tree)))


def require_in_time(who: Holder, tree: Tree, review: Review, now: datetime) -> None:
    """Raise NotAllowed, or a Refusal that says who can, unless this closed month can be mended."""
    correctors = as_what(who, tree, review.branch)
    if not correctors & {Corrector.SECRETARY, Corrector.OFFICER}:
        raise NotAllowed
    if review.closed_at is None:
        raise Refusal(
            "correct-month-open",
            choices=(choice("correct-again", "correct"), choice("my-tasks", "mine")),
            month=review.period.month,
        )
    if not in_time(correctors, review.closed_at, now):
        raise too_late(review)


def too_late(review: Review) -> Refusal:
    """Seven days are over: an officer can, and this is how to reach one."""
    return Refusal(
        "correct-too-late",
        choices=(choice("correct-again", "correct"), choice("my-tasks", "mine")),
        month=review.period.month,
        name=Contact("name"),
        phone=Contact("phone"),
    )


def reason_term(reason: CorrectionReason) -> Term:
    """The reason as a term of the catalogue."""
    return Term(f"correct-reason-{reason.value.replace('_', '-')}")


async def keep(
    work: Work,
    kind: CorrectionKind,
    subject: str,
    field: str,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
    *,
    before: str | None = None,
    after: str | None = None,
    candidate: CandidateId | None = None,
    unit: UnitId | None = None,
) -> None:
    """Keep a correction on record."""
    await work.corrections.add(
        Correction(
            kind=kind,
            subject=subject,
            field=field,
            before=before,
            after=after,
            reason=reason,
            by=who.person.id,
            at=now,
            candidate=candidate,
            unit=unit,
        )
    )
