"""Requests for verification: sent and answered, at home or abroad; never a content."""

from domain.dates import parse_date
from domain.ids import CandidateId
from domain.messages import Argument, CandidateCode, Message, say
from domain.road.events import Milestone
from domain.road.verification import VerificationPlace
from handlers.checks.people import candidate_of, once_more
from handlers.dialogue import Answer, Form, Question, Step, forget_heard, option
from handlers.turn import Turn
from services.checks.papers import note_verification, requests_of

REQUEST = "request"
_SENT, _REPLY = Milestone.VERIFICATION_SENT, Milestone.VERIFICATION_REPLY
_ANSWERS = {
    "papers-sent-home": (_SENT, VerificationPlace.HOME),
    "papers-sent-abroad": (_SENT, VerificationPlace.ABROAD),
    "papers-reply-home": (_REPLY, VerificationPlace.HOME),
    "papers-reply-abroad": (_REPLY, VerificationPlace.ABROAD),
}


async def waiting_line(turn: Turn, candidate: CandidateId) -> Argument:
    """Which requests wait for a reply, as a part of the list; nothing where none does."""
    waiting = tuple(
        say(
            "papers-request-abroad"
            if one.place == VerificationPlace.ABROAD
            else "papers-request-home",
            day=one.on,
        )
        for one in await requests_of(turn.work, candidate)
    )
    return say("papers-requests", lines=waiting) if waiting else ()


async def _offered(turn: Turn, form: Form) -> tuple[str, ...]:
    """A reply is offered for the kinds of place from which one is awaited."""
    waiting = {one.place for one in await requests_of(turn.work, candidate_of(form))}
    return tuple(
        key for key, (kind, place) in _ANSWERS.items() if kind is _SENT or place.value in waiting
    )


async def _ask_verification(turn: Turn, form: Form) -> Question:
    candidate = candidate_of(form)
    message = say(
        "papers-verification",
        code=CandidateCode(candidate),
        requests=await waiting_line(turn, candidate),
    )
    ways = [option(key) for key in await _offered(turn, form)]
    return Question(message, (*ways, option("back", "list")))


async def _take_verification(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "list":
        return "list"
    if answer.value not in await _offered(turn, form):
        return "verification"
    form["verification"] = answer.value
    return "verified-on"


async def _ask_verified_on(_turn: Turn, form: Form) -> Question:
    sent = _ANSWERS[form["verification"]][0] is _SENT
    message: Message = say("papers-sent-on" if sent else "papers-reply-on")
    return Question(once_more(form, message), takes_text=True)


async def _take_verified_on(turn: Turn, form: Form, answer: Answer) -> str:
    day = parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "not-a-day" if day is None else "day-later"
        return "verified-on"
    kind, place = _ANSWERS[form["verification"]]
    await note_verification(
        turn.work,
        turn.settings,
        candidate_of(form),
        kind,
        place,
        day,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    forget_heard(form)  # an edit of the day must not note a second request
    form["noted"] = REQUEST
    return "list"


STEPS = {
    "verification": Step(_ask_verification, _take_verification),
    "verified-on": Step(_ask_verified_on, _take_verified_on, takes_text=True),
}
