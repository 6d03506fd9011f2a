"""The road that somebody of the sample has gone: put forward, received, listed, and on."""

from bot.demo import cast
from bot.demo.cast_shapes import SampleCandidate
from bot.demo.sample import Sample, Text, local
from bot.demo.walking_on import go_on, keep_papers
from domain.candidates import AssignmentKind, Consent, NominationState, Stage
from domain.ids import CandidateId
from domain.meetings import Period
from domain.transfers import TransferReason
from domain.units import Association
from services.ports import Work
from services.road.moving import move, settle
from services.settings import Settings

_UNION = "DX"
_YOUTH = frozenset(unit.code for unit in cast.UNITS if unit.association is Association.YOUTH)


async def walk(
    work: Work, settings: Settings, sample: Sample, one: SampleCandidate, text: Text
) -> None:
    """Write one person's road as far as they have come."""
    candidate = await _put_forward(work, sample, one, text)
    if one.stage is Stage.INTRODUCED:
        return
    by = sample.secretary(one.branch)
    listed = one.resolved or one.nominated
    for stage, day, hour in ((Stage.RECEIVED, one.nominated, 17), (Stage.LISTED, listed, 21)):
        if stage is Stage.RECEIVED or one.stage is not Stage.RECEIVED:
            at = local(day, hour)
            await move(work, settings, candidate, stage, day, at, by=by, quiet=True)
    await _helpers(work, sample, one, candidate)
    await settle(work, settings, candidate, local(listed, 21), by=by)
    if one.moved is not None:
        await _move_over(work, sample, one, candidate)
    await keep_papers(work, sample, one, candidate)
    await go_on(work, settings, sample, one, candidate)


async def _put_forward(
    work: Work, sample: Sample, one: SampleCandidate, text: Text
) -> CandidateId:
    branch, at = sample.units[one.branch], local(one.nominated)
    while await work.units.next_number(branch) < one.number:
        continue  # earlier codes belonged to people who have gone on
    sample.candidates[one.code] = made = await work.candidates.add(
        branch=branch,
        code=one.code,
        full_name=one.name,
        birth=one.birth,
        sex=one.sex,
        schooling=one.schooling,
        chapter=sample.units[one.chapter] if one.chapter else None,
        consent=_consent(one),
        at=at,
    )
    unit = sample.units[one.on_behalf_of] if one.on_behalf_of else None
    nomination = await work.nominations.add(
        made, sample.people[one.nominator], unit, text(one.reason), at
    )
    waits = one.stage is Stage.INTRODUCED  # for the youth union's resolution
    state = NominationState.PROPOSED if waits else NominationState.RECEIVED
    await work.nominations.decide(nomination, state, local(one.nominated, 17))
    if not waits and one.on_behalf_of in _YOUTH:
        await work.union.record(
            [nomination],
            sample.units[_UNION],
            number=f"{one.nominated.month:02d}-NQ/ĐTN",
            on=one.nominated,
            consulted=True,
            by=sample.people["duyen"],
            at=local(one.nominated, 16),
        )
    return made


def _consent(one: SampleCandidate) -> Consent:
    people = {person.nick: person.name for person in cast.PEOPLE}
    return Consent(
        form_number=f"{one.number:02d}",
        signed_on=one.nominated,
        explained_by=people[one.nominator],
    )


async def _helpers(
    work: Work, sample: Sample, one: SampleCandidate, candidate: CandidateId
) -> None:
    """Who follows and helps: a member, and perhaps an organisation."""
    mentor = sample.people[one.mentor] if one.mentor else None
    unit = sample.units[one.organisation] if one.organisation else None
    kinds = ((AssignmentKind.PRIMARY, mentor, None), (AssignmentKind.ORGANISATION, None, unit))
    for kind, person, follows in kinds:
        if person is not None or follows is not None:
            await work.assignments.add(
                candidate,
                kind,
                person=person,
                unit=follows,
                resolved_on=one.resolved,
                put_to=None if one.resolved else str(Period.of(cast.START)),
                at=local(one.resolved or one.nominated, 20),
                by=sample.secretary(one.branch),
            )


async def _move_over(
    work: Work, sample: Sample, one: SampleCandidate, candidate: CandidateId
) -> None:
    """They live elsewhere now: another branch takes them over, the code stays."""
    if one.moved is None:
        return
    branch, day = one.moved
    before, after = sample.units[one.branch], sample.units[branch]
    await work.candidates.set_branch(candidate, after)
    await work.transfers.add(
        candidate,
        before=before,
        after=after,
        place=None,
        stage=one.stage,
        on=day,
        reason=TransferReason.HOME,
        by=sample.secretary(one.branch),
        at=local(day),
    )
