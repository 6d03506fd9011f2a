"""What is not on record before a step: codes a person looks at; they never stop anybody."""

from collections.abc import Sequence
from datetime import date

from domain.assigning import assigned_since
from domain.candidates import Stage
from domain.messages import Message, Term, say
from domain.road.documents import missing_for
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.running import probation_ends
from domain.road.stages import MENTOR_AGAIN, MENTOR_RESOLVED, next_step
from services.checks.paper_words import named_by_key
from services.monthly.months import primary
from services.ports import Work
from services.settings import Settings

PROBATION = "probation"  # never recognised before the time of probation is over
MOST_LINES = 6


async def missing_before(
    work: Work, settings: Settings, facts: Facts, after: Stage, on: date, *, grassroots: bool
) -> tuple[str, ...]:
    """Codes of what should be there before this step on that day and is not on record.

    Those of the road itself come first, then the keys of papers (domain.road.documents).
    """
    step = next_step(facts.stage, grassroots=grassroots)
    if step is None or step.after is not after:
        return ()
    helping = primary(await work.assignments.of(facts.candidate.id))
    resolved = helping.resolved_on if helping is not None else None

    def there(code: str) -> bool:
        if code == MENTOR_RESOLVED:
            return resolved is not None
        if code == MENTOR_AGAIN:
            return assigned_since(helping, facts.on(Milestone.CEREMONY))
        return facts.on(Milestone(code)) is not None

    rules = settings.rulebook.at(on)
    codes = [code for code in step.needs if not there(code)]
    ends = probation_ends(facts, settings.rulebook)
    if after is Stage.RECOGNITION and ends is not None and on < ends:
        codes.append(PROBATION)
    papers = missing_for(facts, after, settings.documents, rules, on, grassroots=grassroots)
    # What the step itself puts on record, as a decision does, is not missing before it.
    said = {*codes, *step.records}
    known = {one.key for one in settings.documents if one.milestone in said}
    return (*codes, *[key for key in papers if key not in known])


def missing_lines(settings: Settings, codes: Sequence[str]) -> tuple[Message, ...]:
    """What is not on record, a line each; of very many the first, and how many more."""
    keys = {one.key for one in settings.documents}
    own: list[Term | Message] = [_own(code) for code in codes if code not in keys]
    papers = named_by_key(settings.documents, [code for code in codes if code in keys])
    lines = [say("road-missing-line", what=what) for what in [*own, *papers]]
    more = len(lines) - MOST_LINES
    if more > 1:
        return (*lines[:MOST_LINES], say("road-missing-more", n=more))
    return tuple(lines)


def _own(code: str) -> Term:
    return Term(f"road-missing-{code.replace('_', '-')}")
