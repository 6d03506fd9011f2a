"""To name an introducer: in whose place and why, what kind, who, and since when they know."""

from domain.dates import parse_partial_date
from domain.ids import PersonId
from domain.messages import PersonRef, say
from domain.nominating import written_birth
from domain.road.introducers import EndReason, IntroducerKind
from handlers.checks.people import candidate_of, once_more
from handlers.choosing import page, turns_page
from handlers.dialogue import Answer, Form, Option, Question, Step, forget_heard, option
from handlers.terms import options
from handlers.turn import Turn
from services.checks.introducers import (
    Named,
    members_to_offer,
    name_introducer,
    organisations_to_offer,
)

UNKNOWN = "introducer-known-unknown"
_SUBSTITUTE = frozenset(EndReason) - {EndReason.MISTAKEN}


async def _ask_why(_turn: Turn, _form: Form) -> Question:
    return Question(say("introducers-why"), options("introducer-end", EndReason))


async def _take_why(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {one.value for one in EndReason}:
        return "why"
    form["why"] = answer.value
    return "kind"


async def _ask_kind(turn: Turn, form: Form) -> Question:
    kinds = await _kinds(turn, form)
    ways = [option(f"introducer-{one.value.replace('_', '-')}", one.value) for one in kinds]
    return Question(say("introducers-kind"), (*ways, option("back", "list")))


async def _kinds(turn: Turn, form: Form) -> tuple[IntroducerKind, ...]:
    candidate = await turn.work.candidates.get(candidate_of(form))
    return (IntroducerKind.MEMBER, *await organisations_to_offer(turn.work, candidate))


async def _take_kind(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "list":
        return "list"
    if answer.value not in {one.value for one in await _kinds(turn, form)}:
        return "kind"
    form["kind"] = answer.value
    return "person" if answer.value == IntroducerKind.MEMBER else await _name(turn, form)


async def _members(turn: Turn, form: Form) -> list[Option]:
    candidate = await turn.work.candidates.get(candidate_of(form))
    return [
        Option(say("choice-person", person=PersonRef(person.id), n=number), str(person.id))
        for number, person in enumerate(await members_to_offer(turn.work, candidate), start=1)
    ]


async def _ask_person(turn: Turn, form: Form) -> Question:
    ways = await _members(turn, form)
    message = say("introducers-person" if ways else "introducers-no-member")
    return Question(message, (*page(form, ways), option("back", "kind")))


async def _take_person(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "kind":
        return "kind"
    offered = {one.value for one in await _members(turn, form)}
    if turns_page(form, answer) or answer.value not in offered:
        return "person"
    form["person"] = answer.value
    substitute = form.get("why", EndReason.MISTAKEN) in _SUBSTITUTE
    return await _name(turn, form) if substitute else "known"


async def _ask_known(_turn: Turn, form: Form) -> Question:
    message = once_more(form, say("introducers-known"))
    return Question(message, (option(UNKNOWN),), takes_text=True)


async def _take_known(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == UNKNOWN:
        return await _name(turn, form)
    known = parse_partial_date(answer.text)
    if known is None or known.earliest() > turn.today:
        form["problem"] = "not-a-month" if known is None else "month-later"
        return "known"
    return await _name(turn, form, written_birth(known))


async def _name(turn: Turn, form: Form, known_since: str | None = None) -> str:
    new = Named(
        kind=IntroducerKind(form["kind"]),
        person=PersonId(int(form["person"])) if "person" in form else None,
        known_since=known_since,
        replaces=int(form["replaces"]) if "replaces" in form else None,
        reason=EndReason(form["why"]) if "why" in form else None,
    )
    await name_introducer(
        turn.work,
        turn.settings,
        candidate_of(form),
        new,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    forget_heard(form)  # an edit of the month must not name a second one
    return "list"


STEPS = {
    "why": Step(_ask_why, _take_why),
    "kind": Step(_ask_kind, _take_kind),
    "person": Step(_ask_person, _take_person),
    "known": Step(_ask_known, _take_known, takes_text=True),
}
