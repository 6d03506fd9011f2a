"""What a branch's leaders and the committee's officer owe."""

from datetime import datetime, timedelta

from domain.assigning import Want
from domain.ids import UnitId
from domain.messages import Argument, CandidateRef, Message, Term, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, reach
from domain.units import Role
from services.duties.duty import Asker, Duty, code_of
from services.mentors.helped import Standing, to_assign, wanting
from services.monthly.months import primary
from services.nominations.receiving import waiting_for
from services.people.inviting import roll
from services.ports import Work
from services.settings import Settings
from services.union.proposing import led_bodies
from services.union.resolving import proposed_to


async def of_leader(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Nominations to receive, candidates without a mentor, months to conclude."""
    return [
        *await _nominations(work, asker),
        *await _proposals(work, settings, asker),
        *await _assignments(work, settings, asker),
        *await _conclusions(work, settings, asker),
    ]


async def _nominations(work: Work, asker: Asker) -> list[Duty]:
    found = []
    for one in await waiting_for(work, asker.who, asker.tree):
        branch = (await work.candidates.get(one.candidate)).branch
        found.append(
            Duty(
                await _next_meeting(work, branch, asker.now),
                say(
                    "duty-receive",
                    candidate=CandidateRef(one.candidate),
                    role=_leading(branch, asker),
                ),
                choice(
                    "duty-receive", f"nomination:{one.id}", code=await code_of(work, one.candidate)
                ),
            )
        )
    return found


async def _proposals(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """What waits for the youth union's resolution, as one duty."""
    today = settings.calendar.day_of(asker.now)
    if not await led_bodies(work, asker.who.person.id, today):
        return []
    found = await proposed_to(work, asker.who, asker.tree, today)
    if not found:
        return []
    return [Duty(None, say("duty-union", n=len(found)), choice("union-open", "union"))]


async def _assignments(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    found = []
    for one in await to_assign(work, asker.who, asker.tree):
        why = await wanting(work, one, settings.calendar.day_of(asker.now))
        if why is not None:
            candidate = one.candidate
            found.append(
                Duty(
                    await _next_meeting(work, candidate.branch, asker.now),
                    await _to_assign(work, one, why, _leading(candidate.branch, asker)),
                    choice(
                        "duty-assign",
                        f"assign:{candidate.id}",
                        code=await code_of(work, candidate.id),
                    ),
                )
            )
    return found


async def _to_assign(work: Work, standing: Standing, why: Want, role: Term) -> Message:
    """What is to settle about who helps somebody, and why it is asked of this reader."""
    known: dict[str, Argument] = {"candidate": CandidateRef(standing.candidate.id), "role": role}
    mentor = primary(standing.helped_by)
    if why is Want.NOBODY or mentor is None or mentor.person is None:
        return say("duty-assign", **known)
    if why is not Want.AWAY:
        keys = {Want.HANDOVER: "duty-handover", Want.AGAIN: "duty-assign-probation"}
        return say(keys.get(why, "duty-mentor-gone"), **known)
    back = (await work.people.get(mentor.person)).away_until
    if back is None:
        return say("duty-assign", **known)
    return say("duty-stand-in", day=back - timedelta(days=1), **known)


def _leading(branch: UnitId, asker: Asker) -> Term:
    """By what this reader does the secretary's work: as the secretary, or standing in."""
    own = any(
        post.unit == branch and post.role is Role.BRANCH_SECRETARY for post in asker.who.posts
    )
    return Term("role-branch-secretary" if own else "role-standing-in")


async def _conclusions(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Months whose meeting is past and which are not concluded, wanted before they are chased."""
    found = []
    patience = timedelta(days=settings.cycle.chase_after)
    for branch in sorted(reach(Action.REVIEW, asker.who, asker.tree)):
        review = await work.reviews.current(branch)
        many = len(await work.candidates.in_branches([branch]))
        if review is not None and review.meeting_at <= asker.now and many:
            found.append(
                Duty(
                    review.meeting_at + patience,
                    _to_conclude(review, many, asker),
                    choice("enter-conclusion", f"review:{review.id}"),
                )
            )
    return found


def _to_conclude(review: Review, many: int, asker: Asker) -> Message:
    role = next(
        post.role
        for post in asker.who.posts
        if post.unit == review.branch and post.role in _CONCLUDING
    )
    return say(
        "duty-conclude",
        month=review.period.month,
        branch=UnitRef(review.branch),
        n=many,
        role=Term(f"role-{role.value.replace('_', '-')}"),
    )


_CONCLUDING = (Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE)


async def _next_meeting(work: Work, branch: UnitId, now: datetime) -> datetime | None:
    review = await work.reviews.newest(branch)
    return review.meeting_at if review is not None and review.meeting_at > now else None


async def of_officer(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """People who have not joined, and messages that could not be handled."""
    if Role.OFFICER not in asker.who.roles():
        return []
    found = []
    today = settings.calendar.day_of(asker.now)
    people = await roll(work, asker.who, asker.tree, today)
    missing = sum(not one.joined and one.person.smartphone for one in people)
    if missing:
        found.append(Duty(None, say("duty-invite", n=missing), choice("duty-invite", "invite")))
    parked = await work.inbox.parked()
    if parked:
        found.append(Duty(None, say("duty-parked", n=parked), choice("help", "help")))
    return found
