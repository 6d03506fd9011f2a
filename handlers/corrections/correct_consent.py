"""Consent recorded without its paper: the card is locked, and unlocked once the paper is there.

In the form: `candidate`; to unlock `number`, `signed` and `explained`, as the paper has them.
"""

from domain.candidates import Candidate, Consent
from domain.corrections import CorrectionKind, CorrectionReason
from domain.dates import parse_date
from domain.errors import Refusal
from domain.ids import CandidateId
from domain.messages import Argument, CandidateCode, DraftText, Message, choice, say
from domain.text import tidy
from handlers.choosing import turns_page
from handlers.corrections.correct_frame import (
    LOOK,
    REASON,
    WAYS_ON,
    Row,
    candidates_question,
    chosen,
)
from handlers.dialogue import Answer, Form, Question, Step, option
from handlers.reviews.review_form import iso
from handlers.turn import Turn
from services.corrections import consents

LONGEST_NUMBER = 40


async def _lockable(turn: Turn) -> tuple[Candidate, ...]:
    return await consents.lockable(turn.work, await turn.who(), await turn.tree())


async def _locked(turn: Turn) -> tuple[Candidate, ...]:
    return await consents.locked(turn.work, await turn.who(), await turn.tree())


async def _first(turn: Turn, _form: Form) -> str:
    return "consent-how" if await _locked(turn) else "consent-who"


async def _ask_how(_turn: Turn, _form: Form) -> Question:
    picks = (option("correct-unlock", "unlock"), option("correct-lock", "lock"))
    return Question(say("correct-consent-how"), picks)


async def _take_how(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("number", None)
    return "consent-which" if answer.value == "unlock" else "consent-who"


async def _ask_who(turn: Turn, form: Form) -> Question:
    return candidates_question(say("correct-consent-who"), form, await _lockable(turn))


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "consent-who"
    form["candidate"] = str(chosen(answer, await _lockable(turn)).id)
    return REASON


async def _ask_which(turn: Turn, form: Form) -> Question:
    return candidates_question(say("correct-consent-which"), form, await _locked(turn))


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "consent-which"
    form["candidate"] = str(chosen(answer, await _locked(turn)).id)
    return "consent-number"


async def _ask_number(_turn: Turn, form: Form) -> Question:
    return Question(say("correct-consent-number", code=_code(form)), (), takes_text=True)


async def _take_number(_turn: Turn, form: Form, answer: Answer) -> str:
    number = tidy(answer.text)
    if not any(map(str.isalnum, number)) or len(number) > LONGEST_NUMBER:
        raise Refusal("correct-consent-number-wrong")
    form["number"] = number
    return "consent-signed"


async def _ask_signed(_turn: Turn, form: Form) -> Question:
    return Question(say("correct-consent-signed", code=_code(form)), (), takes_text=True)


async def _take_signed(turn: Turn, form: Form, answer: Answer) -> str:
    day = parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("date-not-understood")
    form["signed"] = day.isoformat()
    return "consent-explained"


async def _ask_explained(_turn: Turn, form: Form) -> Question:
    return Question(say("correct-consent-explained", code=_code(form)), (), takes_text=True)


async def _take_explained(_turn: Turn, form: Form, answer: Answer) -> str:
    name = tidy(answer.text)
    if not any(map(str.isalpha, name)):
        raise Refusal("correct-consent-name-wrong")
    form["explained"] = name
    return LOOK


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    if "number" not in form:
        return (say("correct-consent-lock-look", code=_code(form)),)
    signed = iso(form["signed"])
    if signed is None:
        raise Refusal("date-not-understood")
    draft = await turn.work.drafts.find(turn.speaker.id, "correct")
    typed: dict[str, Argument] = (
        {name: DraftText(draft.id, name) for name in ("number", "explained")} if draft else {}
    )
    return (
        say("correct-consent-unlock-look", code=_code(form)),
        say(
            "correct-consent-paper",
            signed=signed,
            number=typed.get("number", ()),
            explained=typed.get("explained", ()),
        ),
    )


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    who, tree = await turn.who(), await turn.tree()
    candidate = CandidateId(int(form["candidate"]))
    if "number" not in form:
        await consents.lock(turn.work, turn.settings, candidate, reason, who, tree, turn.now)
        await turn.say("correct-locked", *WAYS_ON, code=_code(form))
        return
    signed = iso(form["signed"])
    if signed is None:
        raise Refusal("date-not-understood")
    paper = Consent(form_number=form["number"], signed_on=signed, explained_by=form["explained"])
    await consents.unlock(turn.work, turn.settings, candidate, paper, who, tree, turn.now)
    ways = (choice("see-card", f"card:{candidate}"), *WAYS_ON)
    await turn.say("correct-unlocked", *ways, code=_code(form))


def _code(form: Form) -> CandidateCode:
    return CandidateCode(CandidateId(int(form["candidate"])))


ROW = Row(
    CorrectionKind.CONSENT,
    _first,
    {
        "consent-how": Step(_ask_how, _take_how),
        "consent-who": Step(_ask_who, _take_who, takes_text=True),
        "consent-which": Step(_ask_which, _take_which, takes_text=True),
        "consent-number": Step(_ask_number, _take_number, takes_text=True),
        "consent-signed": Step(_ask_signed, _take_signed, takes_text=True),
        "consent-explained": Step(
            _ask_explained, _take_explained, takes_text=True, keeps_text=True
        ),
    },
    _look,
    _do,
)
