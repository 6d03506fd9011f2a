"""Whether a vote reached the share it needs, worked out on the roll and explained in numbers.

Source: domain notes §1.3: the share counts on the official members of the branch, not on those
present, without those left out for a reason; two thirds round up; a vote below the share is an
outcome, not a dead end.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from domain.road.resolutions import Body, Resolution, ResolutionKind, Vote
from domain.rules.rulebook import Rule, Rules, Share

# Where the level above decides after several failed votes (domain notes §1.3, point 4.2.3).
_LEVEL_ABOVE = frozenset({ResolutionKind.RECOGNITION, ResolutionKind.STRIKE})


def needed(share: Share, counted: int) -> int:
    """How many votes in favour make this share of `counted` members."""
    if share is Share.TWO_THIRDS:
        return -(-2 * counted // 3)
    return counted // 2 + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A vote worked out: `needed` of `counted`, and whether `in_favour` reaches it."""

    rule: Rule
    counted: int
    needed: int
    in_favour: int

    @property
    def reached(self) -> bool:
        """Whether the share was reached."""
        return self.in_favour >= self.needed


def outcome(vote: Vote, rule: Rule) -> Outcome:
    """Work a vote out by the rule of its share. Raises ValueError for a rule that is no share."""
    if rule.share is None:
        raise ValueError(f"{rule.code} is no share")
    return Outcome(
        rule=rule,
        counted=vote.counted,
        needed=needed(rule.share, vote.counted),
        in_favour=vote.in_favour,
    )


def problem(vote: Vote, quorum: int) -> str | None:
    """Why these numbers cannot be right together, or no valid meeting; None if they can.

    `quorum`: how many official members a branch needs to meet validly. The numbers are read in
    the order in which they are asked, so the first one wrong is named.
    """
    out = vote.left_out
    numbers = (vote.roll, vote.present, vote.in_favour, vote.against)
    if min(*numbers, out.transferred, out.exempt, out.suspended) < 0:
        return "negative"
    if vote.roll < quorum:
        return "quorum"
    if vote.counted < 1:
        return "left_out"
    if vote.present > vote.counted:
        return "present"
    if vote.in_favour + vote.against > vote.present:
        return "votes"
    return None


def failed(
    resolutions: Iterable[Resolution],
    kind: ResolutionKind,
    body: Body,
    rule_on: Callable[[date], Rule],
) -> tuple[Resolution, ...]:
    """The votes of this kind that did not reach the share since the last one that did.

    `rule_on`: the rule of the share on a day; each vote counts by that of its own day.
    """
    found: list[Resolution] = []
    for one in resolutions:
        if one.kind is not kind or one.body is not body:
            continue
        if one.vote is None or outcome(one.vote, rule_on(one.on)).reached:
            found = []
        else:
            found.append(one)
    return tuple(found)


def above_decides(kind: ResolutionKind, body: Body, failures: int, rules: Rules) -> bool:
    """Whether, after so many failed votes of the branch, the level above decides."""
    return (
        kind in _LEVEL_ABOVE
        and body is Body.BRANCH
        and rules.uses("failed_votes")
        and failures >= rules.number("failed_votes")
    )
