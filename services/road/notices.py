"""Who hears of a step (voice.md §4): those who help, organisations and nominators, the branch.

Organisations and nominators hear the stage and the day, never numbers; the reason for which
somebody leaves the road is not written to anybody.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.candidates import Assignment, Candidate, Stage
from domain.ids import PersonId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    Message,
    UnitRef,
    choice,
    say,
)
from domain.road.exits import ENDED, Back
from domain.terms import term
from domain.units import Role
from services.identity import leading, officers, with_role_in
from services.organisations.organisations import speakers
from services.ports import Work
from services.reviews.nomination_results import tell_nominators
from services.road.handing_over import ways_over
from services.settings import Settings

NEWS_FOR = timedelta(days=31)  # a step entered later than this is a record, no news
_DECISIONS = frozenset({Stage.DECIDED, Stage.OFFICIAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step as it is told: where to, when, who recorded it, and why if it is not ahead.

    `candidate`: as they stood before it.
    """

    candidate: Candidate
    after: Stage
    on: date
    by: PersonId | None
    reason: str | None = None

    @property
    def args(self) -> dict[str, Argument]:
        """What every sentence about it needs."""
        return {"stage": term("stage", self.after), "day": self.on}

    def key(self, reader: str) -> str:
        """The sentence for this kind of reader."""
        if self.after is Stage.LEFT:
            return f"road-told-{reader}-left"
        if self.back:
            resumed = self.reopened and reader == "mentor"
            return f"road-told-{reader}-{'resumed' if resumed else 'back'}"
        if self.after is Stage.OFFICIAL:
            return f"road-told-{reader}-official"
        if self.after is Stage.PROBATION and reader in {"mentor", "branch"}:
            return f"road-told-{reader}-probation"
        return f"road-told-{reader}"

    @property
    def ended(self) -> bool:
        """Whether nobody helps any more."""
        return self.after in ENDED

    @property
    def back(self) -> bool:
        """Whether a step was taken back."""
        return self.reason in {one.value for one in Back}

    @property
    def reopened(self) -> bool:
        """Whether the road had ended, by mistake, and goes on."""
        return self.back and self.candidate.stage in ENDED


async def tell_of_step(
    work: Work, settings: Settings, step: Step, helping: Sequence[Assignment], now: datetime
) -> None:
    """Tell everybody concerned but who recorded it, once each. `helping`: who helped before."""
    today = settings.calendar.day_of(now)
    candidate = step.candidate
    if today - step.on > NEWS_FOR or candidate.locked:
        return
    told: set[PersonId | None] = {step.by}
    ref = CandidateRef(candidate.id)
    mentors = [one.person for one in helping if one.person is not None]
    note = say(step.key("mentor"), candidate=ref, **step.args)
    open_still = _ways(candidate, card=not step.ended)
    await _tell(work, candidate, mentors, note, told, now, open_still)
    await _tell_outside(work, step, helping, told, now, today)
    await _tell_branch(work, step, told, now, today)


async def _tell_branch(
    work: Work, step: Step, told: set[PersonId | None], now: datetime, today: date
) -> None:
    """Whoever leads the branch, with what there is to do; of decisions those above as well."""
    candidate = step.candidate
    note = say(step.key("branch"), candidate=CandidateRef(candidate.id), **step.args)
    own: tuple[Choice, ...] = ()
    if step.after is Stage.PROBATION and not step.back:
        own = (choice("duty-assign", f"assign:{candidate.id}", code=Code(candidate.code)),)
    elif step.after is Stage.OFFICIAL:
        own = ways_over(candidate.id)
    branch = await leading(work, candidate.branch, today)
    await _tell(work, candidate, branch, note, told, now, (*own, *_ways(candidate)))
    if Stage.OFFICIAL in {step.after, candidate.stage}:
        staff = await officers(work, candidate.branch, today)
        await _tell(work, candidate, staff, note, told, now, (*own, *_ways(candidate)))
    if step.after in _DECISIONS or candidate.stage is Stage.OFFICIAL:
        above = await with_role_in(work, Role.MEMBER_IN_CHARGE, candidate.branch, today)
        await _tell(work, candidate, above, note, told, now)


async def _tell_outside(
    work: Work,
    step: Step,
    helping: Sequence[Assignment],
    told: set[PersonId | None],
    now: datetime,
    today: date,
) -> None:
    """The organisations that follow, then whoever nominated: the stage and the day."""
    candidate, key = step.candidate, step.key("organisation")
    units = [one.unit for one in helping if one.unit is not None]
    following = [person for unit in units for person in await speakers(work, unit, today)]
    where = UnitRef(candidate.branch)
    note = say(key, code=CandidateCode(candidate.id), branch=where, from_unit=True, **step.args)
    open_still = _ways(candidate, card=not step.ended)
    await _tell(work, candidate, following, note, told, now, open_still)
    known = {person for person in told if person is not None}
    stage = term("stage", step.after)
    await tell_nominators(work, candidate.id, key, now, told=known, stage=stage, day=step.on)
    told |= {one.by for one in await work.nominations.of(candidate.id)}


async def tell_above(
    work: Work,
    settings: Settings,
    candidate: Candidate,
    message: Message,
    now: datetime,
    *,
    by: PersonId,
) -> None:
    """Tell the officers and the member in charge, but not whoever recorded it."""
    today = settings.calendar.day_of(now)
    people = await with_role_in(work, Role.MEMBER_IN_CHARGE, candidate.branch, today)
    people += await officers(work, candidate.branch, today)
    await _tell(work, candidate, people, message, {by}, now)


async def _tell(
    work: Work,
    candidate: Candidate,
    people: Iterable[PersonId],
    message: Message,
    told: set[PersonId | None],
    now: datetime,
    ways: tuple[Choice, ...] | None = None,
) -> None:
    """Tell these people once each; if nothing else is said, with a way to the person's card."""
    shown = _ways(candidate) if ways is None else ways
    for person in people:
        if person not in told:
            told.add(person)
            await work.outbox.to_person(person, message, shown, at=now, candidate=candidate.id)


def _ways(candidate: Candidate, *, card: bool = True) -> tuple[Choice, ...]:
    """The card, for whoever may open it once the step is taken, and one's own tasks."""
    own = choice("my-tasks", "mine")
    return (choice("see-card", f"card:{candidate.id}"), own) if card else (own,)
