"""What is open in a unit, line by line, for whoever takes over a post there."""

from datetime import date, datetime, timedelta

from domain.assigning import Want
from domain.candidates import Candidate, NominationState
from domain.ids import CandidateId, UnitId
from domain.messages import CandidateRef, Message, PersonRef, UnitRef, say
from domain.roles import Action, may
from domain.units import Person, Post, Role
from services.identity import holder
from services.mentors.helped import Standing, to_assign, wanting
from services.ports import Work
from services.settings import Settings

WITH_A_SHEET = frozenset(
    {Role.BRANCH_SECRETARY, Role.MEMBER_IN_CHARGE, Role.CHAPTER_LEADER, Role.COMMUNE_LEADER}
)
_ORGANISATIONS = frozenset({Role.CHAPTER_LEADER, Role.COMMUNE_LEADER})
_BRANCH = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.MEMBER_IN_CHARGE})
MOST = 20  # lines that a part of the sheet names one by one
_AWAY_SHOWN = 5


async def counts(work: Work, settings: Settings, post: Post, now: datetime) -> list[Message]:
    """The first page: how many of each thing wait, and what has a date."""
    today = settings.calendar.day_of(now)
    if post.role in _ORGANISATIONS:
        return await _of_organisation(work, post.unit)
    lines = await _meetings(work, post.unit, now) if post.role in _BRANCH else []
    if post.role is Role.BRANCH_SECRETARY:
        lines += await _of_secretary(work, post, today)
    return lines


async def each(work: Work, settings: Settings, post: Post, now: datetime) -> tuple[Message, ...]:
    """The further parts: whom the counts are about, one message for each subject."""
    today = settings.calendar.day_of(now)
    if post.role is not Role.BRANCH_SECRETARY:
        return ()
    waiting = await work.nominations.waiting([post.unit])
    parts = [
        ("handover-part-nominations", [_candidate(one.candidate) for one in waiting]),
        (
            "handover-part-mentors",
            [_wanting(one.candidate, why) for one, why in await _to_settle(work, post, today)],
        ),
        ("handover-part-joining", [_person(one) for one in await _not_joined(work, post.unit)]),
    ]
    return tuple(
        say(key, unit=UnitRef(post.unit), lines=_shortened(lines)) for key, lines in parts if lines
    )


async def _meetings(work: Work, branch: UnitId, now: datetime) -> list[Message]:
    lines = []
    newest, review = await work.reviews.newest(branch), await work.reviews.current(branch)
    if newest is not None and newest.meeting_at > now:
        lines.append(say("handover-meeting", at=newest.meeting_at))
    else:
        lines.append(say("handover-no-meeting"))
    if review is not None and review.meeting_at <= now:
        many = len(await work.candidates.in_branches([branch]))
        lines.append(say("handover-to-conclude", month=review.period.month, n=many))
    return lines


async def _of_secretary(work: Work, post: Post, today: date) -> list[Message]:
    waiting = len(await work.nominations.waiting([post.unit]))
    settling = await _to_settle(work, post, today)
    away = [one for one in await work.people.members(post.unit) if one.away_on(today)]
    counted = (
        ("handover-nominations", waiting),
        ("handover-no-mentor", sum(why is Want.NOBODY for _, why in settling)),
        ("handover-mentors", sum(why is not Want.NOBODY for _, why in settling)),
        ("handover-not-joined", len(await _not_joined(work, post.unit))),
    )
    lines = [say(key, n=count) for key, count in counted if count]
    lines += [_away(one, one.away_until) for one in away[:_AWAY_SHOWN] if one.away_until]
    return lines


async def _to_settle(work: Work, post: Post, today: date) -> list[tuple[Standing, Want]]:
    """The branch's candidates about whose help something is to settle, and what."""
    who, tree = await holder(work, post.person, today), await work.units.tree()
    if not may(Action.ASSIGN, who, tree, post.unit):
        return []
    found = []
    for one in await to_assign(work, who, tree):
        why = await wanting(work, one, today) if one.candidate.branch == post.unit else None
        if why is not None:
            found.append((one, why))
    return found


async def _not_joined(work: Work, branch: UnitId) -> list[Person]:
    joined = await work.chats.joined()
    return [
        one for one in await work.people.members(branch) if one.smartphone and one.id not in joined
    ]


async def _of_organisation(work: Work, unit: UnitId) -> list[Message]:
    below = sorted((await work.units.tree()).below(unit))
    states = [one.state for one in await work.nominations.made_for(below)]
    counted = (
        ("handover-put-forward", states.count(NominationState.WAITING)),
        ("handover-returned", states.count(NominationState.RETURNED)),
        ("handover-followed", len(await work.assignments.of_units(below))),
    )
    return [say(key, n=count) for key, count in counted if count]


def _away(person: Person, until: date) -> Message:
    return say("handover-away", person=PersonRef(person.id), day=until - timedelta(days=1))


def _candidate(candidate: CandidateId) -> Message:
    return say("handover-candidate", candidate=CandidateRef(candidate))


def _wanting(candidate: Candidate, why: Want) -> Message:
    return say(f"handover-want-{why.value}", candidate=CandidateRef(candidate.id))


def _person(person: Person) -> Message:
    return say("handover-person", person=PersonRef(person.id))


def _shortened(lines: list[Message]) -> tuple[Message, ...]:
    more = len(lines) - MOST
    return (*lines[:MOST], say("handover-more", n=more)) if more > 0 else tuple(lines)
