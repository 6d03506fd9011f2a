"""What is kept about me, and leaving me alone for a while."""

import re

from domain.dates import parse_date
from domain.errors import Refusal
from domain.messages import (
    CandidateRef,
    Choice,
    Code,
    Contact,
    Message,
    PersonRef,
    Term,
    UnitRef,
    choice,
    say,
)
from domain.reviews import Report, ReportKind
from domain.text import fold
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin
from handlers.terms import term
from handlers.turn import Turn
from services.people import privacy

REPORTS_SHOWN = 3
_USUAL = "usual"
_BEFORE_THE_DAY = re.compile(r"^(?:den )?(?:het )?(?=\S)")


async def show(turn: Turn, _rest: str) -> None:
    """What the assistant keeps about its users, who sees it, and what one may ask for."""
    await turn.say(
        "privacy",
        choice("my-data", "my-data"),
        await _pause_or_resume(turn),
        choice("have-read", "have-read"),
        messenger=Term(f"messenger-{turn.speaker.platform}"),
        show=Code(turn.settings.show.value),
        name=Contact("name"),
        phone=Contact("phone"),
    )


async def have_read(turn: Turn, _rest: str) -> None:
    """Note that it was read."""
    await privacy.have_read(turn.work, turn.person, turn.now)
    await turn.say("privacy-read", choice("my-tasks", "mine"), choice("help", "help"))


async def my_data(turn: Turn, _rest: str) -> None:
    """What is on record about the person who asks."""
    kept = await privacy.kept_about(turn.work, turn.person, turn.today)
    branch = kept.person.branch
    posts = [
        say("my-data-post", role=term("role", p.role), unit=UnitRef(p.unit)) for p in kept.posts
    ]
    if kept.helped:
        posts.append(say("my-data-mentor", count=kept.helped))
    if kept.helps_branch:
        posts.append(say("my-data-helper"))
    await turn.say(
        "my-data",
        await _pause_or_resume(turn),
        choice("my-tasks", "mine"),
        person=PersonRef(kept.person.id),
        unit=Contact("committee") if branch is None else UnitRef(branch),
        posts=tuple(posts),
        phones=kept.phones,
        hour=term("hour", kept.person.hour),
        nominations=kept.nominations,
        reports=len(kept.reports),
        lines=tuple([await _report(turn, one) for one in kept.reports[:REPORTS_SHOWN]]),
    )


async def _report(turn: Turn, report: Report) -> Message:
    review = await turn.work.reviews.get(report.review)
    return say(
        "my-data-report",
        month=review.period.month,
        year=review.period.year,
        candidate=CandidateRef(report.candidate),
        what=_answered(report),
        at=report.at,
    )


def _answered(report: Report) -> Message:
    answers = report.answers
    if answers.kind is ReportKind.NOT_THIS_MONTH and answers.absence is not None:
        return say("my-data-absent", reason=term("absence", answers.absence))
    if answers.kind is ReportKind.FULL and answers.proposal is not None:
        return say("my-data-proposed", proposal=term("proposal", answers.proposal))
    return say("my-data-no-change")


async def _pause_or_resume(turn: Turn) -> Choice:
    if privacy.paused((await turn.who()).person, turn.today):
        return choice("messages-again", "messages-again")
    return choice("pause", "pause")


async def pause(turn: Turn, rest: str) -> None:
    """Ask until when to say nothing; the day may follow the command."""
    if rest:
        await _pause_until(turn, rest)
    else:
        await begin(turn, FLOW, "until")


async def _ask_until(turn: Turn, _form: Form) -> Question:
    day = privacy.usual_pause(turn.today)
    return Question(
        say("pause-ask"), (Option(say("choice-pause-until", day=day), _USUAL),), takes_text=True
    )


async def _take_until(turn: Turn, _form: Form, answer: Answer) -> str:
    await _pause_until(turn, "" if answer.value == _USUAL else answer.text)
    return DONE


async def _pause_until(turn: Turn, said: str) -> None:
    plain = _BEFORE_THE_DAY.sub("", fold(said))
    day = parse_date(plain, turn.today) if plain else privacy.usual_pause(turn.today)
    if day is None:
        raise Refusal("pause-not-a-day", choices=(choice("stop", "cancel"),))
    await privacy.pause(turn.work, turn.person, day, turn.now, turn.today)
    await turn.say(
        "paused", choice("messages-again", "messages-again"), choice("my-tasks", "mine"), day=day
    )


async def messages_again(turn: Turn, _rest: str) -> None:
    """End a pause."""
    await privacy.resume(turn.work, turn.person, turn.now)
    await turn.say("pause-ended", choice("my-tasks", "mine"), choice("help", "help"))


FLOW = Flow("pause", {"until": Step(_ask_until, _take_until, takes_text=True)})
COMMANDS = (
    Command("privacy", "riengtu", show),
    Command("pause", "tamnghi", pause, argument=True),
)
ROUTES = (
    Route("have-read", have_read),
    Route("my-data", my_data),
    Route("messages-again", messages_again),
)
FLOWS = (FLOW,)
