"""One person twice: an officer compares two entries and takes them for one, or parts them again.

Nothing is copied over or deleted: what was written on the entry given up is read under the one
kept, and its code still leads there. Whoever helped by the other entry goes on helping, and nobody
is asked twice. People decide; nothing is ever merged by itself.
"""

from datetime import datetime

from domain.candidates import Assignment, AssignmentKind, Candidate, Stage
from domain.corrections import CorrectionKind, CorrectionReason, merge_undoable
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId
from domain.messages import CandidateCode, CandidateRef, Message, choice, say
from domain.road.exits import Jump
from domain.road.stages import further
from domain.roles import Action, Holder, Tree, reach
from services.corrections.rights import keep, require_officer
from services.identity import leading
from services.monthly.months import primary
from services.ports import Merged, Work
from services.road.moving import move
from services.settings import Settings

PARTED = "parted"  # why an assignment that came with the other entry ended
_AGAIN = (choice("correct-again", "correct"), choice("my-tasks", "mine"))


async def mergeable(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Everybody on the road whom this officer may compare, by branch and code."""
    return await work.candidates.in_branches(sorted(reach(Action.CORRECT_LATER, who, tree)))


async def undoable(work: Work, who: Holder, tree: Tree, now: datetime) -> tuple[Merged, ...]:
    """What was merged lately enough to be parted again, the latest first."""
    units = sorted(reach(Action.CORRECT_LATER, who, tree))
    every = await work.corrections.merged(units)
    return tuple(one for one in every if merge_undoable(one.at, now))


async def merge(
    work: Work,
    settings: Settings,
    given_up: CandidateId,
    kept: CandidateId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Take two entries for one person. Raises NotAllowed, Refusal."""
    other, one = await _both(work, given_up, kept, who, tree)
    helped_before = await work.assignments.of(kept)
    await work.corrections.merge(given_up, kept, now)
    stage = further(one.stage, other.stage)
    if stage is not one.stage:
        why, day = Jump.SAME_PERSON.value, settings.calendar.day_of(now)
        by = who.person.id
        await move(work, settings, kept, stage, day, now, by=by, reason=why, quiet=True)
    helpers = await _bring_helpers(work, given_up, kept, who, now)
    await keep(
        work,
        CorrectionKind.SAME_PERSON,
        f"candidate:{given_up}",
        "merged_into",
        reason,
        who,
        now,
        before=one.stage.value,  # of the one kept, for the way back
        after=str(kept),
        candidate=kept,
        unit=one.branch,
    )
    await work.journal.note(
        "merged", f"candidate:{kept}", at=now, actor=who.person.id, given_up=given_up
    )
    told = helpers | {a.person for a in helped_before if a.person is not None}
    leaders = await leading(work, one.branch, settings.calendar.day_of(now))
    message = say("correct-merge-told", stood=CandidateCode(given_up), kept=CandidateRef(kept))
    await _tell(work, told | set(leaders), message_for=message, who=who, now=now, kept=kept)


async def _both(
    work: Work, given_up: CandidateId, kept: CandidateId, who: Holder, tree: Tree
) -> tuple[Candidate, Candidate]:
    """The two entries, if they can be taken for one. Raises NotAllowed, Refusal."""
    try:
        other, one = await work.candidates.get(given_up), await work.candidates.get(kept)
    except LookupError:
        raise NotAllowed from None
    for entry in (other, one):
        require_officer(who, tree, entry.branch)
    if given_up == kept:
        raise Refusal("correct-merge-same", choices=_AGAIN)
    if not other.shown or not one.shown:
        raise Refusal("correct-changed-meanwhile", choices=_AGAIN)
    if await work.corrections.merged_into(given_up):
        raise Refusal("correct-merge-has-others", choices=_AGAIN, code=CandidateCode(given_up))
    return other, one


async def _bring_helpers(
    work: Work, given_up: CandidateId, kept: CandidateId, who: Holder, now: datetime
) -> set[PersonId]:
    """Whoever helped by the other entry helps by this one; only one stays answerable."""
    here = await work.assignments.of(kept)
    answerable = primary(here) is not None
    known = {(one.person, one.unit) for one in here}
    coming = await work.assignments.of(given_up)
    for one in coming:
        if (one.person, one.unit) in known:
            continue
        first = one.kind is AssignmentKind.PRIMARY and not answerable
        answerable = answerable or first
        demoted = one.kind is AssignmentKind.PRIMARY and not first
        await work.assignments.add(
            kept,
            AssignmentKind.HELPER if demoted else one.kind,
            person=one.person,
            unit=one.unit,
            resolved_on=one.resolved_on,
            put_to=one.put_to,
            at=now,
            by=who.person.id,
        )
    return {one.person for one in coming if one.person is not None}


async def part(
    work: Work,
    settings: Settings,
    given_up: CandidateId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> CandidateId:
    """Part two entries again, within thirty days; what came since stays with the one kept.

    Returns the one that was kept. Raises NotAllowed, Refusal.
    """
    found = {one.given_up: one for one in await undoable(work, who, tree, now)}
    if given_up not in found:
        raise Refusal("correct-changed-meanwhile", choices=_AGAIN)
    merged = found[given_up]
    kept = await work.candidates.get(merged.kept)
    brought = await _part_helpers(work, merged, now)
    await work.corrections.merge(given_up, None, None)
    await _former_stage(work, settings, merged, kept, who, now)
    await keep(
        work,
        CorrectionKind.SAME_PERSON,
        f"candidate:{given_up}",
        "parted",
        reason,
        who,
        now,
        before=str(kept.id),
        candidate=kept.id,
        unit=kept.branch,
    )
    await work.journal.note(
        "parted", f"candidate:{kept.id}", at=now, actor=who.person.id, given_up=given_up
    )
    people = {one.person for one in brought if one.person is not None}
    people |= set(await leading(work, kept.branch, settings.calendar.day_of(now)))
    await _tell_parted(work, merged, people, who, now)
    return kept.id


async def _tell_parted(
    work: Work, merged: Merged, people: set[PersonId], who: Holder, now: datetime
) -> None:
    """Whoever helps by either entry hears, beside these."""
    stood, kept = CandidateRef(merged.given_up), CandidateRef(merged.kept)
    for entry in (merged.given_up, merged.kept):
        people |= {one.person for one in await work.assignments.of(entry) if one.person}
    message = say("correct-part-told", stood=stood, kept=kept)
    await _tell(work, people, message_for=message, who=who, now=now, kept=merged.kept)


async def _part_helpers(work: Work, merged: Merged, now: datetime) -> list[Assignment]:
    """Whoever came with the other entry helps by that one again, and by this one no more."""
    every = await work.assignments.of(merged.kept)
    brought = [one for one in every if one.since == merged.at]
    for one in brought:
        await work.assignments.end(one.id, now, PARTED)
    return brought


async def _former_stage(
    work: Work, settings: Settings, merged: Merged, kept: Candidate, who: Holder, now: datetime
) -> None:
    """Where the one kept stood before, unless it has gone on since."""
    other = await work.candidates.get(merged.given_up)
    for one in reversed(await work.corrections.on([kept.id])):
        if one.field == "merged_into" and one.subject == f"candidate:{merged.given_up}":
            before = Stage(one.before) if one.before else kept.stage
            if kept.stage is further(before, other.stage) is not before:
                why, day = Jump.SAME_PERSON.value, settings.calendar.day_of(now)
                by = who.person.id
                await move(
                    work, settings, kept.id, before, day, now, by=by, reason=why, quiet=True
                )
            return


async def _tell(
    work: Work,
    people: set[PersonId],
    *,
    message_for: Message,
    who: Holder,
    now: datetime,
    kept: CandidateId,
) -> None:
    for person in sorted(people - {who.person.id}):
        await work.outbox.to_person(
            person, message_for, (choice("my-tasks", "mine"),), at=now, candidate=kept
        )
