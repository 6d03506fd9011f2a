"""What is typed into the form of a target, kept between its questions."""

from collections.abc import Mapping
from datetime import date

from domain.ids import UnitId
from domain.messages import Message, say
from domain.plans.targets import PlanTerm
from handlers.dialogue import Form
from services.plans.targets import YearPlan


def split_of(form: Form) -> dict[UnitId, int]:
    """The units given a number in this form."""
    parts = [one.split("=") for one in form.get("split", "").split(",") if one]
    return {UnitId(int(unit)): int(count) for unit, count in parts}


def keep_split(form: Form, counts: Mapping[UnitId, int]) -> None:
    """Add these numbers to the form."""
    every = split_of(form) | dict(counts)
    form["split"] = ",".join(f"{unit}={count}" for unit, count in every.items())


def number_of(form: Form, field: str) -> int | None:
    """The number in a field; None if it was left as it is."""
    return int(form[field]) if form.get(field) else None


def plan_in(form: Form) -> YearPlan:
    """The whole of the form."""
    day = form.get("plan_on")
    return YearPlan(
        term=PlanTerm.parse(form["term"]),
        year=int(form["year"]),
        plan_number=form.get("plan") or None,
        plan_on=date.fromisoformat(day) if day else None,
        term_total=number_of(form, "term_total"),
        total=number_of(form, "total"),
        split=split_of(form),
    )


def once_more(form: Form, asked: Message) -> Message:
    """The question, with what was not understood about the answer before."""
    problem = form.pop("problem", "")
    if not problem:
        return asked
    key, _, place = problem.partition(":")
    told = say(key, n=int(place)) if place else say(key)
    return say("target-once-more", problem=told, question=asked)
