"""The end of a nomination: somebody alike on record, the last look, amending, handing in."""

from datetime import date

from domain.candidates import Schooling, Sex
from domain.dates import parse_partial_date
from domain.ids import CandidateId, DraftId, PersonId, UnitId
from domain.messages import (
    Argument,
    CandidateCode,
    Choice,
    Code,
    DraftText,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from domain.roles import Action, may
from domain.text import initials
from handlers.dialogue import DONE, Answer, Form, Option, Question, Step, option
from handlers.nominations.nominate_form import (
    FLOW,
    alike_to,
    branch_of,
    introduction_of,
    nominator,
    paper_of,
    question,
    towards_check,
)
from handlers.terms import term
from handlers.turn import Turn
from services.checks.flag_words import flag_lines
from services.checks.flags import flags_at_nomination
from services.identity import require
from services.nominations.instead import instead_of
from services.nominations.nominating import HandedIn, Paper, nominate, nominate_again
from services.nominations.nominating_scope import places_of

OTHER = "other"
AMENDABLE = (
    "name",
    "birth",
    "sex",
    "schooling",
    "chapter",
    "line",
    "number",
    "signed",
    "explained",
)


async def _draft(turn: Turn) -> DraftId:
    draft = await turn.work.drafts.find(turn.speaker.id, FLOW)
    if draft is None:
        raise LookupError("the last look comes after other questions")
    return draft.id


async def _ask_alike(turn: Turn, form: Form) -> Question:
    form["initials"] = initials(form["name"])
    mine = DraftText(await _draft(turn), "initials")
    found = await alike_to(turn, form)
    lines = tuple(
        say(
            "nominate-alike-line",
            candidate=CandidateCode(one.id),
            initials=mine,
            branch=UnitRef(one.branch),
        )
        for one in found
    )
    ways = [Option(say("choice-same-person", code=Code(one.code)), str(one.id)) for one in found]
    return question(form, say("nominate-alike", lines=lines), *ways, option("other-person", OTHER))


async def _take_alike(turn: Turn, form: Form, answer: Answer) -> str:
    found = await alike_to(turn, form)
    if answer.value == OTHER:
        form["dismissed"] = ",".join(str(one.id) for one in found)
        return await towards_check(turn, form)
    if answer.value not in {str(one.id) for one in found}:
        return await towards_check(turn, form)
    who, tree = await nominator(turn, form), await turn.tree()
    same, reason = CandidateId(int(answer.value)), form.get("line", "")
    handed_in = await nominate_again(
        turn.work,
        turn.settings,
        same,
        reason,
        who,
        tree,
        turn.now,
        today=turn.today,
        paper=await _checked_paper(turn, form),
    )
    await _receipt(turn, "nominate-added", handed_in)
    return DONE


async def _checked_paper(turn: Turn, form: Form) -> Paper | None:
    """The paper entered from, if any. Raises NotAllowed for whoever may not enter for others."""
    paper = paper_of(turn, form)
    if paper is not None:
        require(Action.ON_BEHALF, await turn.who(), await turn.tree(), branch_of(form))
    return paper


async def _ask_check(turn: Turn, form: Form) -> Question:
    form.pop("amending", None)
    draft = await _draft(turn)
    new = introduction_of(form)
    birth = parse_partial_date(new.birth)
    chapter: Argument = say("nominate-no-chapter")
    if new.chapter is not None:
        chapter = UnitRef(new.chapter)
    message = say(
        "nominate-check",
        branch=UnitRef(new.branch),
        name=DraftText(draft, "name"),
        birth=DraftText(draft, "birth"),
        flags=flag_lines(
            flags_at_nomination(
                turn.settings, birth, Schooling(new.schooling), turn.today, standing=new.standing
            )
        ),
        sex=term("sex", Sex(new.sex)),
        schooling=term("schooling", Schooling(new.schooling)),
        chapter=chapter,
        text=say("nominate-check-line", text=DraftText(draft, "line")) if new.reason else (),
        number=DraftText(draft, "number"),
        signed=new.consent.signed_on,
        explained=DraftText(draft, "explained"),
        paper=_paper_line(form),
    )
    return question(form, message, option("send"), option("amend"))


def _paper_line(form: Form) -> Argument:
    if "by" not in form:
        return ()
    person = PersonRef(PersonId(int(form["by"])))
    return say("nominate-check-paper", person=person, day=date.fromisoformat(form["paper"]))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "amend":
        return "amend"
    if answer.value != "send":
        return "check"
    # Another phone may have handed in the same person since this question was put.
    before = await towards_check(turn, form)
    if before != "check":
        return before
    who, tree = await nominator(turn, form), await turn.tree()
    new, paper = introduction_of(form), await _checked_paper(turn, form)
    handed_in = await nominate(
        turn.work, turn.settings, new, who, tree, turn.now, today=turn.today, paper=paper
    )
    await _receipt(turn, "nominate-kept", handed_in)
    return DONE


async def _receipt(turn: Turn, key: str, handed_in: HandedIn) -> None:
    branch: UnitId = (await turn.work.candidates.get(handed_in.candidate)).branch
    ways: list[Choice] = [choice("my-tasks", "mine")]
    receives = may(Action.RECEIVE, await turn.who(), await turn.tree(), branch)
    if receives and not handed_in.proposed:
        ways = [
            choice("receive", f"receive:{handed_in.nomination}"),
            choice("return", f"return:{handed_in.nomination}"),
            *ways,
        ]
    if handed_in.proposed and await turn.may(Action.UNION):
        ways = [choice("union-open", "union"), *ways]
    follows = "nominate-follows-union" if handed_in.proposed else "nominate-follows"
    said = say(
        key,
        code=CandidateCode(handed_in.candidate),
        branch=UnitRef(branch),
        at=turn.now,
        follows=(
            *await instead_of(turn.work, handed_in.nomination, turn.today),
            say(follows, told=handed_in.told),
        ),
    )
    await turn.tell(said, ways)


async def _ask_amend(turn: Turn, form: Form) -> Question:
    who, tree = await nominator(turn, form), await turn.tree()
    several = "by" not in form and len(await places_of(turn.work, who, tree)) > 1
    fields = ("branch", *AMENDABLE) if several else AMENDABLE
    ways = [option(f"nominate-{field}", field) for field in fields]
    return question(form, say("nominate-amend"), *ways, option("back", "check"))


async def _take_amend(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {"branch", *AMENDABLE}:
        return "check"
    form["amending"] = answer.value
    return answer.value


STEPS = {
    "alike": Step(_ask_alike, _take_alike),
    "check": Step(_ask_check, _take_check),
    "amend": Step(_ask_amend, _take_amend),
}
