"""Putting somebody forward: the nomination, the source without a name, what is heard later."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import (
    AgeBand,
    Consent,
    Likeness,
    Nomination,
    NominationState,
    Schooling,
    Sex,
    Stage,
    birth_year,
    code_for,
)
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, NominationId, PersonId, UnitId
from domain.messages import CandidateCode, PersonRef, say
from domain.nominating import Place
from domain.road.exits import Jump
from domain.roles import Holder, Tree
from domain.text import fold
from services.nominations.nominating_scope import chapters_to_choose, in_whose_name, place_in
from services.nominations.receiving import hand_in
from services.organisations.organisations import stands_in
from services.ports import Work
from services.road.moving import move
from services.settings import Settings
from services.union.proposing import put_to_union


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """Somebody put forward by name, with the consent they signed. `reason` may be empty.

    `standing`: a village elder, head or person of standing, asked where the schooling needs it.
    """

    branch: UnitId
    full_name: str
    birth: str
    sex: Sex
    schooling: Schooling
    chapter: UnitId | None
    consent: Consent
    reason: str
    standing: bool = False

    @property
    def likeness(self) -> Likeness:
        """What is compared with those already on record."""
        return Likeness(fold(self.full_name), birth_year(self.birth), self.branch)


@dataclass(frozen=True, slots=True)
class Paper:
    """Where a nomination was entered from paper for somebody: who entered it, the paper's date."""

    entered_by: PersonId
    dated: date


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What came of a nomination. `told`: whoever has it next was reached, or entered it in person.

    `proposed`: that is the youth union's committee, for its resolution; else the secretary.
    """

    nomination: NominationId
    candidate: CandidateId
    code: str
    told: bool
    proposed: bool


async def nominate(
    work: Work,
    settings: Settings,
    new: Introduction,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    today: date,
    paper: Paper | None = None,
) -> HandedIn:
    """Put a new person on the road and before the branch's secretary.

    `who` is whose word it is; `paper` says who typed it for them. Raises NotAllowed, and Refusal
    for a consent signed later than today or a chapter of another branch.
    """
    place = await in_whose_name(
        work, await place_in(work, who, tree, new.branch), new.chapter, who, today
    )
    if new.consent.signed_on > today:
        raise Refusal("nominate-signed-later")
    chapters = await chapters_to_choose(work, place)
    if new.chapter is not None and new.chapter not in {unit.id for unit in chapters}:
        raise NotAllowed
    branch = await work.units.get(new.branch)
    number = await work.units.next_number(new.branch)
    candidate = await work.candidates.add(
        branch=new.branch,
        code=code_for(branch.prefix or branch.code, number),
        full_name=new.full_name,
        birth=new.birth,
        sex=new.sex,
        schooling=new.schooling,
        chapter=new.chapter,
        consent=new.consent,
        at=now,
    )
    if new.standing:
        await work.candidates.set_standing(candidate, standing=True)
    return await _add(work, settings, candidate, place, new.reason, who, now, today, paper)


async def nominate_again(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    reason: str,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    today: date,
    paper: Paper | None = None,
) -> HandedIn:
    """Add a further nomination to somebody on record; one's own open one is completed instead.

    Raises NotAllowed for a candidate of a branch to which this person may not nominate.
    """
    known = await work.candidates.get(candidate)
    place = await in_whose_name(
        work, await place_in(work, who, tree, known.branch), known.chapter, who, today
    )
    mine = await _open_one(work, candidate, who.person.id)
    if mine is None:
        return await _add(work, settings, candidate, place, reason, who, now, today, paper)
    await work.nominations.add_reason(mine.id, reason, now)
    await _note(work, "nomination-supplemented", candidate, mine.id, who, now, paper)
    return await _told(work, settings, mine.id, candidate, who, now, today, paper)


async def _open_one(work: Work, candidate: CandidateId, person: PersonId) -> Nomination | None:
    unfinished = {NominationState.PROPOSED, NominationState.WAITING, NominationState.RETURNED}
    for one in await work.nominations.of(candidate):
        if one.by == person and one.state in unfinished:
            return one
    return None


async def _add(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    place: Place,
    reason: str,
    who: Holder,
    now: datetime,
    today: date,
    paper: Paper | None,
) -> HandedIn:
    nomination = await work.nominations.add(
        candidate,
        who.person.id,
        place.unit,
        reason,
        now,
        entered_by=paper.entered_by if paper else None,
        paper_date=paper.dated if paper else None,
    )
    if (await work.candidates.get(candidate)).stage is Stage.LEFT:
        why, by = Jump.AGAIN.value, paper.entered_by if paper else who.person.id
        await move(
            work, settings, candidate, Stage.INTRODUCED, today, now, by=by, reason=why, quiet=True
        )
    instead = place.unit is not None and await stands_in(work, who.person.id, place.unit, today)
    standing_in = int(instead) or None
    await _note(work, "nominated", candidate, nomination, who, now, paper, standing_in)
    return await _told(work, settings, nomination, candidate, who, now, today, paper)


async def _note(
    work: Work,
    action: str,
    candidate: CandidateId,
    nomination: NominationId,
    who: Holder,
    now: datetime,
    paper: Paper | None,
    standing_in: int | None = None,
) -> None:
    await work.journal.note(
        action,
        f"candidate:{candidate}",
        at=now,
        actor=paper.entered_by if paper else who.person.id,
        nomination=nomination,
        on_behalf_of=who.person.id if paper else None,
        standing_in=standing_in,
    )


async def _told(
    work: Work,
    settings: Settings,
    nomination: NominationId,
    candidate: CandidateId,
    who: Holder,
    now: datetime,
    today: date,
    paper: Paper | None,
) -> HandedIn:
    """Tell who has it next; and whose paper it was, that it was entered for them."""
    knows = who.person.id if paper is None else paper.entered_by
    first = await put_to_union(work, settings, nomination, now, by=knows)
    told = first
    if told is None:
        told = await hand_in(work, nomination, now, by=knows, today=today)
    if paper is not None and paper.entered_by != who.person.id:
        message = say(
            "nominate-entered-for-you",
            code=CandidateCode(candidate),
            day=paper.dated,
            by=PersonRef(paper.entered_by),
        )
        await work.outbox.to_person(who.person.id, message, at=now, candidate=candidate)
    code = (await work.candidates.get(candidate)).code
    return HandedIn(nomination, candidate, code, told, first is not None)


async def add_source(
    work: Work,
    branch: UnitId,
    sex: Sex,
    age_band: AgeBand,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Count a source without a name, where no consent is signed. Raises NotAllowed."""
    await place_in(work, who, tree, branch)
    await work.candidates.add_source(branch, sex, age_band, who.person.id, now)
    await work.journal.note("source-added", f"unit:{branch}", at=now, actor=who.person.id)
