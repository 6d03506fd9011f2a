"""Which rows of an import cannot be taken back any more, and why."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from services.imports.import_log import Place, place
from services.ports import Work
from services.ports.imports import Change, Mention, Subject, Thing, Values


class Reason(StrEnum):
    """What has happened since to an entry that an import made or changed."""

    NAME = "name"
    BIRTH = "birth"
    UNIT = "unit"
    MEMBERSHIP = "membership"
    PHONE = "phone"
    AWAY = "away"
    POST = "post"
    MEETING = "meeting"
    STAGE = "stage"
    CONSENT = "consent"
    NOMINATION = "nomination"
    ASSIGNMENT = "assignment"
    OTHER = "other"
    JOINED = "joined"
    MONTH = "month"
    REPORTED = "reported"
    CORRECTED = "corrected"
    PEOPLE = "people"
    CANDIDATES = "candidates"
    NEEDED = "needed"
    GONE = "gone"


# What the program itself counts up or looks up; it is nobody's word.
_PASSING: dict[Subject, frozenset[str]] = {
    Subject.UNIT: frozenset({"last_number"}),
    Subject.CANDIDATE: frozenset({"version"}),
    Subject.REVIEW: frozenset({"committee_at", "committee_place"}),
}
_OF_COLUMN = {
    "full_name": Reason.NAME,
    "folded_name": Reason.NAME,
    "name": Reason.NAME,
    "birth": Reason.BIRTH,
    "branch_id": Reason.UNIT,
    "chapter_id": Reason.UNIT,
    "membership": Reason.MEMBERSHIP,
    "smartphone": Reason.PHONE,
    "signal": Reason.PHONE,
    "away_until": Reason.AWAY,
    "stage": Reason.STAGE,
    "left_at": Reason.STAGE,
    "merged_into": Reason.CORRECTED,
    "merged_at": Reason.CORRECTED,
    "locked_at": Reason.CORRECTED,
}
_OF_SUBJECT = {
    Subject.POST: Reason.POST,
    Subject.RULE: Reason.MEETING,
    Subject.REVIEW: Reason.MONTH,
    Subject.CONSENT: Reason.CONSENT,
    Subject.NOMINATION: Reason.NOMINATION,
    Subject.ASSIGNMENT: Reason.ASSIGNMENT,
    Subject.MOVE: Reason.STAGE,
}
_OF_MENTION = {
    "chats": Reason.JOINED,
    "invitations": Reason.JOINED,
    "inbox": Reason.JOINED,
    "drafts": Reason.JOINED,
    "reviews": Reason.MONTH,
    "agenda": Reason.MONTH,
    "meeting_changes": Reason.MEETING,
    "meeting_rules": Reason.MEETING,
    "chapter_months": Reason.REPORTED,
    "reports": Reason.REPORTED,
    "conclusions": Reason.REPORTED,
    "source_checks": Reason.REPORTED,
    "source_counts": Reason.REPORTED,
    "corrections": Reason.CORRECTED,
    "people": Reason.PEOPLE,
    "posts": Reason.POST,
    "delegations": Reason.POST,
    "candidates": Reason.CANDIDATES,
    "consents": Reason.CONSENT,
    "nominations": Reason.NOMINATION,
    "assignments": Reason.ASSIGNMENT,
    "moves": Reason.STAGE,
    "milestones": Reason.STAGE,
    "resolutions": Reason.STAGE,
}


async def stays(work: Work, changes: Sequence[Change]) -> dict[Place, tuple[Reason, ...]]:
    """The rows that stay, each with what has happened since.

    A row stays whole; and what it refers to stays with it.
    """
    why: dict[Place, set[Reason]] = {}
    there = [change for change in changes if await _look(work, change, why)]
    added = [change.thing for change in there if change.before is None]
    mentions = await work.imports.mentions(added)
    while True:
        going = {change.thing for change in there if place(change) not in why}
        held = [
            (change, reasons)
            for change in there
            if change.thing in going
            and (reasons := _held_by(mentions.get(change.thing, ()), going))
        ]
        if not held:
            return {where: tuple(sorted(reasons)) for where, reasons in why.items()}
        for change, reasons in held:
            why.setdefault(place(change), set()).update(reasons)


async def _look(work: Work, change: Change, why: dict[Place, set[Reason]]) -> bool:
    """Whether the entry is on record; if it is not as the import left it, its row stays."""
    now = await work.imports.as_it_is(change.thing)
    if now is None:
        return False
    reasons = _differences(change, now)
    if change.before is not None and not await work.imports.fits(change.thing, change.before):
        reasons.add(Reason.GONE)
    if reasons:
        why.setdefault(place(change), set()).update(reasons)
    return True


def _differences(change: Change, now: Values) -> set[Reason]:
    subject = change.thing.subject
    changed = {
        column for column, value in change.after.items() if column in now and now[column] != value
    } - _PASSING.get(subject, frozenset())
    of_subject = _OF_SUBJECT.get(subject)
    if changed and of_subject is not None:
        return {of_subject}
    return {_OF_COLUMN.get(column, Reason.OTHER) for column in changed}


def _held_by(mentions: Iterable[Mention], going: set[Thing]) -> set[Reason]:
    """What still refers to an entry, once all that goes is gone."""
    return {
        _OF_MENTION.get(mention.kind, Reason.NEEDED)
        for mention in mentions
        if mention.thing not in going
    }
