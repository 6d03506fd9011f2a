"""Recording what was looked over, and saying what came of it and what may come next."""

from datetime import date

from domain.candidates import Stage
from domain.messages import Argument, CandidateRef, Choice, Code, choice, say
from domain.road.events import Milestone
from domain.road.exits import ENDED, Back, Exit
from domain.road.resolutions import Body
from domain.terms import term
from handlers.dialogue import Form
from handlers.road.stage_form import (
    ABOVE,
    APPRAISE,
    BACK,
    EVENT,
    EXIT,
    MISTAKE,
    STEP,
    STRIKE,
    UNVOTE,
    entry_of,
    standing,
    voted,
)
from handlers.road.stage_words import failed_so_far, result
from handlers.turn import Turn
from services.road import recording, turning
from services.road.handing_over import ways_over
from services.road.recording import Recorded
from services.road.standing import Standing


async def record(turn: Turn, form: Form, now: Standing) -> None:
    """Record what the form holds, and answer."""
    mode = form["mode"]
    who = await turn.who()
    args = (turn.work, turn.settings, now)
    if mode == EXIT:
        entry = entry_of(form)
        await turning.leave(*args, Exit(form["reason"]), entry, who, turn.now)
    elif mode == BACK:
        to, why = Stage(form["to"]), Back(form["reason"])
        await turning.go_back(*args, to, why, who, turn.now)
    elif mode == EVENT:
        kind = Milestone(form["milestone"])
        new = await turning.record_event(*args, kind, entry_of(form), who, turn.now)
        key = "road-event-noted" if new else "road-event-again"
        noted = say(key, what=term("road-milestone", kind), day=date.fromisoformat(form["day"]))
        await _done(turn, form, noted)
        return
    elif mode == MISTAKE:
        await turning.take_back_event(*args, int(form["event"]), who, turn.now)
        await _done(turn, form, say("road-event-gone"))
        return
    elif mode == UNVOTE:
        times, above = await turning.take_back_vote(*args, who, turn.now)
        await _unvoted(turn, now, times, above=above)
        return
    elif mode == ABOVE:
        day = date.fromisoformat(form["day"])
        await turning.hand_up(*args, day, who, turn.now)
    else:
        without_step = {STRIKE: recording.vote_to_strike, APPRAISE: recording.appraise}
        take = without_step.get(mode, recording.take_step)
        await _voted(turn, form, now, await take(*args, entry_of(form), who, turn.now))
        return
    reopened = mode == BACK and now.facts.stage in ENDED
    await _done(turn, form, say("road-reopened") if reopened else ())


async def _voted(turn: Turn, form: Form, now: Standing, done: Recorded) -> None:
    found = done.outcome
    again = done.again and not done.taken
    if found is None or (found.reached and not again):
        await _done(turn, form, result(found) if found is not None else ())
        return
    asked = voted(form, now, turn)
    branch = asked is None or asked.body is Body.BRANCH
    await turn.say(
        "road-vote-again" if again else "road-vote-failed",
        choice("road-look", f"stage:{now.candidate.id}"),
        choice("my-tasks", "mine"),
        candidate=CandidateRef(now.candidate.id),
        result=result(found),
        follows=failed_so_far(done.failures, above=done.above, branch=branch),
    )


async def _unvoted(turn: Turn, now: Standing, times: int, *, above: bool) -> None:
    vote = now.vote
    branch = vote is None or vote.body is Body.BRANCH
    await turn.say(
        "road-vote-taken-back",
        choice("road-look", f"stage:{now.candidate.id}"),
        choice("my-tasks", "mine"),
        candidate=CandidateRef(now.candidate.id),
        day=vote.on if vote is not None else turn.today,
        follows=failed_so_far(times, above=above, branch=branch),
    )


async def _done(turn: Turn, form: Form, outcome: Argument) -> None:
    """Where somebody stands now; after the ceremony, that the branch assigns a mentor again."""
    now = await standing(turn, form)
    one = now.candidate
    began = form["mode"] == STEP and one.stage is Stage.PROBATION
    closes = {Stage.OFFICIAL: say("road-hand-over")}
    follows: Argument = say("road-assign-again") if began else closes.get(one.stage, ())
    await turn.say(
        "road-done",
        *_ways(form, now, began=began),
        candidate=CandidateRef(one.id),
        stage=term("stage", one.stage),
        result=outcome,
        probation=follows,
    )


def _ways(form: Form, now: Standing, *, began: bool) -> tuple[Choice, ...]:
    one = now.candidate
    code = Code(one.code)
    ways = []
    if now.step is not None and now.step.after is Stage.HELPED:
        ways.append(choice("duty-assign", f"assign:{one.id}", code=code))
    elif now.step is not None and form["mode"] in {STEP, APPRAISE}:
        ways.append(choice("road-further", f"stage-next:{one.id}"))
    if began:
        ways.append(choice("duty-assign", f"assign:{one.id}", code=code))
    if one.stage is Stage.OFFICIAL:
        ways += ways_over(one.id)
    return (*ways, choice("see-card", f"card:{one.id}"), choice("my-tasks", "mine"))
