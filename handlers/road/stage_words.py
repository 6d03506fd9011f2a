"""A step in words: where somebody stands, what a vote needs and how it came out, the last look."""

from collections.abc import Sequence
from datetime import date

from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Code,
    Message,
    RuleCited,
    Term,
    say,
)
from domain.road.exits import Jump
from domain.road.resolutions import Resolution, Vote
from domain.road.tally import Outcome, needed
from domain.rules.rulebook import Rule
from domain.terms import term
from handlers.dialogue import Form
from handlers.road.stage_form import BACK, EVENT, MISTAKE, UNVOTE, left_out, vote_in, voted, what
from handlers.turn import Turn
from services.road.missing import missing_lines
from services.road.standing import Standing
from services.road.voting import question_on, share_for, worked_out
from services.settings import Settings


def overview(settings: Settings, now: Standing, flags: Argument = ()) -> Message:
    """Where somebody stands, what is not on record before the next step, and which one it is.

    `flags`: what about the conditions asks for a look.
    """
    facts = now.facts
    since = facts.reached_on(facts.stage)
    return say(
        "road-overview",
        code=CandidateCode(now.candidate.id),
        candidate=CandidateRef(now.candidate.id),
        stage=term("stage", facts.stage),
        since=say("road-since", day=since) if since else (),
        next=say("road-next", stage=term("stage", now.step.after)) if now.step else (),
        missing=say("road-missing", lines=missing_lines(settings, now.missing))
        if now.missing
        else (),
        flags=flags,
        failures=failed_so_far(now.failures, above=now.above, branch=now.by_branch),
    )


def failed_so_far(times: int, *, above: bool, branch: bool) -> Argument:
    """How often a vote failed, and what may come of it; nothing where none did."""
    return say("road-failures", n=times, above=above, branch=branch) if times else ()


def cited(rule: Rule) -> Argument:
    """The rule's own source, and that the committee has not confirmed it where that is so."""
    if not rule.cited:
        return say("road-uncited")
    source = RuleCited(rule.code, rule.effective.isoformat())
    return say("road-cited", cited=source, confirmed=rule.confirmed)


def share_needed(turn: Turn, form: Form, now: Standing) -> Argument:
    """How many votes in favour are needed, with the share and its source."""
    asked = voted(form, now, turn)
    if asked is None:
        return ()
    rule = share_for(turn.settings, asked, date.fromisoformat(form["day"]), turn.today)
    counted = int(form.get("roll", "0")) - left_out(form).all
    if rule.share is None or counted < 1:
        return ()
    return say(
        "road-needed",
        n=needed(rule.share, counted),
        counted=counted,
        of=_of_roll(form, counted),
        share=Term(f"road-share-{rule.share.value.replace('_', '-')}"),
        cited=cited(rule),
    )


def _of_roll(form: Form, counted: int) -> Argument:
    """How many are on the roll, where some of them are left out of the count."""
    out = left_out(form).all
    return say("road-needed-of", roll=counted + out, out=out, counted=counted) if out else ()


def result(found: Outcome) -> Message:
    """How a vote came out: the number needed, of how many, and the number there was."""
    return say(
        "road-result",
        n=found.needed,
        counted=found.counted,
        votes=found.in_favour,
        reached=found.reached,
        cited=cited(found.rule),
    )


def check(turn: Turn, form: Form, now: Standing) -> Message:
    """All that is about to be recorded, a line each."""
    lines = [
        say(f"road-line-{name}", day=date.fromisoformat(form[name]))
        for name in ("day", "received")
        if name in form
    ]
    if _out_of_order(form, now):
        lines.append(say("road-line-out-of-order", day=now.facts.moves[-1].on))
    if "number" in form:
        lines.append(say("road-line-number", code=Code(form["number"])))
    if form.get("mode") == BACK:
        reason = form["reason"].replace("_", "-")
        lines.append(say("road-line-back", reason=Term(f"road-back-{reason}")))
    if form.get("mode") == UNVOTE and now.vote is not None:
        lines += _taken_back(turn.settings, now.vote)
    vote = vote_in(form)
    asked = voted(form, now, turn)
    if vote is not None and asked is not None:
        lines += _tally(vote)
        day = date.fromisoformat(form["day"])
        lines.append(result(worked_out(turn.settings, asked, vote, day, turn.today)))
    if now.missing and form.get("mode") == "step":
        lines.append(say("road-missing", lines=missing_lines(turn.settings, now.missing)))
    return say(
        "road-check",
        code=CandidateCode(now.candidate.id),
        candidate=CandidateRef(now.candidate.id),
        what=what(form, now),
        back=form.get("mode") == BACK,
        mistake=form.get("mode") == MISTAKE,
        lines=tuple(lines),
    )


def _out_of_order(form: Form, now: Standing) -> bool:
    """Whether what is recorded is dated before the step that came before it.

    A certificate may be older than the stage; so may a date that is no step. The day of an
    import says nothing of the step before.
    """
    own = form.get("mode") in {EVENT, MISTAKE} or (now.step is not None and now.step.by_itself)
    if own or "day" not in form or not now.facts.moves:
        return False
    last = now.facts.moves[-1]
    return last.reason != Jump.IMPORTED and date.fromisoformat(form["day"]) < last.on


def _taken_back(settings: Settings, one: Resolution) -> Sequence[Message]:
    """The vote that was entered wrongly, as it stands on record."""
    lines = [say("road-line-day", day=one.on)]
    if one.number is not None:
        lines.append(say("road-line-number", code=Code(one.number)))
    asked = question_on(one)
    if one.vote is not None and asked is not None:
        day = settings.calendar.day_of(one.at)
        lines += _tally(one.vote)
        lines.append(result(worked_out(settings, asked, one.vote, one.on, day)))
    return lines


def _method(vote: Vote) -> Argument:
    if vote.method is None:
        return ()
    return say("road-line-method", method=Term(f"road-method-{vote.method.value}"))


def _tally(vote: Vote) -> Sequence[Message]:
    tally = say(
        "road-line-tally",
        roll=vote.roll,
        present=vote.present,
        votes=vote.in_favour,
        against=vote.against,
        method=_method(vote),
    )
    out = vote.left_out
    if not out.all:
        return (tally,)
    left = say(
        "road-line-left-out",
        n=out.all,
        transferred=out.transferred,
        exempt=out.exempt,
        suspended=out.suspended,
    )
    return (tally, left)
