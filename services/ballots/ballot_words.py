"""A ballot in words: what is asked, how, and the choices."""

from domain.ballots import Ballot, BallotChoice, BallotKind
from domain.ids import CandidateId
from domain.messages import CandidateCode, CandidateRef, Choice, Message, RuleCited, choice, say
from domain.rules.rulebook import Rule


def about(kind: BallotKind, candidate: CandidateId | None) -> Message:
    """What is asked, as the thing one is for or against."""
    if candidate is None:
        return say(f"ballot-general-{kind.value}")
    return say(f"ballot-about-{kind.value}", candidate=CandidateRef(candidate))


def what(ballot: Ballot) -> Message:
    """What a ballot asks."""
    return about(ballot.kind, ballot.candidate)


def what_by_code(ballot: Ballot) -> Message:
    """What a ballot asked about somebody who is no longer the branch's: by the code alone."""
    if ballot.candidate is None:
        return what(ballot)
    return say(f"ballot-about-{ballot.kind.value}", candidate=CandidateCode(ballot.candidate))


def way(*, secret: bool) -> Message:
    """How it is voted, and what that means for whoever votes."""
    return say("ballot-way-secret" if secret else "ballot-way-open")


def cited(rule: Rule) -> Message:
    """The rule's own source, and that the committee has not confirmed it where that is so."""
    if not rule.cited:
        return say("road-uncited")
    source = RuleCited(rule.code, rule.effective.isoformat())
    return say("road-cited", cited=source, confirmed=rule.confirmed)


def choices(ballot: Ballot) -> tuple[Choice, ...]:
    """The ways to vote."""
    return tuple(
        choice(f"vote-{one.value}", f"vote:{ballot.id}:{one.value}") for one in BallotChoice
    )
