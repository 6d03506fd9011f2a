"""On what an assignment rests, the last look, and the noting."""

from domain.candidates import AssignmentKind
from domain.dates import parse_date
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from handlers.dialogue import DONE, Answer, Form, Option, Question, Step, option
from handlers.mentors.assign_form import ahead_of, basis_of, kind_of, question, reason_of, standing
from handlers.terms import term
from handlers.turn import Turn
from services.mentors import assigning
from services.mentors.assigning import Assigned
from services.mentors.assignment_notices import basis_message
from services.mentors.helped import Standing
from services.monthly import reminding
from services.monthly.months import primary
from services.organisations.organisations import speakers

PUT = "put"


async def _ask_when(turn: Turn, form: Form) -> Question:
    message = say("assign-when")
    if kind_of(form) is None:
        return question(form, message, takes_text=True)
    ahead = await ahead_of(turn, await standing(turn, form))
    if ahead is None:
        return question(form, message, option("put-to-next", PUT), takes_text=True)
    put = Option(say("choice-put-to-meeting", meeting=ahead.at), PUT)
    return question(form, message, put, takes_text=True)


async def _take_when(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("put", None)
    form.pop("on", None)
    if answer.value == PUT and kind_of(form) is not None:
        ahead = await ahead_of(turn, await standing(turn, form))
        form["put"] = str(Period.of(turn.today) if ahead is None else ahead.period)
        return "check"
    day = parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "not-a-day" if day is None else "day-later"
        return "when"
    form["on"] = day.isoformat()
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    ahead = await ahead_of(turn, now)
    message = say(
        "assign-check",
        candidate=CandidateRef(now.candidate.id),
        whom=_whom(form),
        former=_former(now, form),
        basis=basis_message(basis_of(turn, form), ahead.at if ahead else None),
    )
    return question(form, message, option("assign-note"), option("assign-again"))


def _whom(form: Form) -> Argument:
    kind = kind_of(form)
    if kind is None:
        return ()
    if kind is AssignmentKind.ORGANISATION:
        return say("assign-check-organisation", unit=UnitRef(UnitId(int(form["unit"]))))
    person = PersonRef(PersonId(int(form["person"])))
    key = "assign-check-primary" if kind is AssignmentKind.PRIMARY else "assign-check-helper"
    return say(key, person=person)


def _former(now: Standing, form: Form) -> Argument:
    former, reason = primary(now.helped_by), reason_of(form)
    if former is None or former.person is None or reason is None:
        return ()
    return say("assign-check-former", person=PersonRef(former.person), why=term("change", reason))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "assign-note":
        return "kind" if answer.value == "assign-again" else "check"
    now = await standing(turn, form)
    done = await _note(turn, form, now)
    ways = (choice("see-card", f"card:{now.candidate.id}"), choice("my-tasks", "mine"))
    code = CandidateCode(now.candidate.id)
    if done is None:
        await turn.say("assign-resolution-noted", *ways, code=code)
        return DONE
    key = "assign-done" if kind_of(form) is not AssignmentKind.ORGANISATION else "assign-done-unit"
    await turn.say(key, *ways, code=code, told=done.told, former=done.former is not None)
    return DONE


async def _note(turn: Turn, form: Form, now: Standing) -> Assigned | None:
    who, tree = await turn.who(), await turn.tree()
    kind, basis, ahead = kind_of(form), basis_of(turn, form), await ahead_of(turn, now)
    meeting = ahead.at if ahead else None
    if kind is None:
        if basis.resolved_on is not None:
            await assigning.resolved(
                turn.work, turn.settings, now, basis.resolved_on, who, tree, turn.now
            )
        return None
    if kind is AssignmentKind.ORGANISATION:
        unit = UnitId(int(form["unit"]))
        for speaker in await speakers(turn.work, unit, turn.today):
            await reminding.ask_newly_assigned(
                turn.work, turn.settings, now.candidate.branch, speaker, turn.now
            )
        return await assigning.assign_organisation(
            turn.work, now, unit, basis, who, tree, turn.now, today=turn.today, meeting=meeting
        )
    person = PersonId(int(form["person"]))
    if kind is AssignmentKind.PRIMARY:
        await reminding.ask_newly_assigned(
            turn.work, turn.settings, now.candidate.branch, person, turn.now
        )
    return await assigning.assign_person(
        turn.work,
        turn.settings,
        now,
        kind,
        person,
        basis,
        who,
        tree,
        turn.now,
        meeting=meeting,
        reason=reason_of(form),
    )


STEPS = {
    "when": Step(_ask_when, _take_when, takes_text=True),
    "check": Step(_ask_check, _take_check),
}
