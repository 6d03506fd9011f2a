"""The forms of somebody's file: which are needed before which step, and how each stands.

Source: domain notes §1.4 (the forms), §2 (papers over 12 months, the certificate over 60), §3.2
(3A where two members introduce), §6.3: only that a paper is there and its date, never a content.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.candidates import Stage
from domain.dates import months_between
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.introducers import IntroducerKind
from domain.road.papers import PaperState
from domain.rules.rulebook import Confidence, Rules

OF_PROBATION = frozenset({Stage.RECOGNITION, Stage.OFFICIAL})
"""The steps whose papers are those of probation; the others are of the file for admission."""

_ORDER = {stage: number for number, stage in enumerate(Stage)}


class Introduced(StrEnum):
    """For whose introduction a form is: an organisation with a member, or members alone."""

    ORGANISATION = "organisation"
    MEMBERS = "members"
    YOUTH_UNION = "youth_union"
    TRADE_UNION = "trade_union"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A form. `key` is what the record keeps; `code` and `title` are the committee's own.

    None: the code is the key, if it is `coded` at all, and the title the catalogue's. `ages`: the
    rule after which it is too old. `milestone`: the event that shows it to be there. `before`:
    the step it is needed before.
    """

    key: str
    before: Stage
    confidence: Confidence
    code: str | None = None
    title: str | None = None
    coded: bool = True
    ages: str | None = None
    milestone: Milestone | None = None
    grassroots: bool = False
    introduced: Introduced | None = None

    @property
    def shown_code(self) -> str | None:
        """The code as people know it; None for a paper that has none."""
        return self.code or (self.key if self.coded else None)


class PaperStanding(StrEnum):
    """How a paper stands today."""

    HELD = "held"
    UNDATED = "undated"  # there, and nobody noted its date
    MISSING = "missing"
    TOO_OLD = "too_old"

    @property
    def lacking(self) -> bool:
        """Whether it has still to be brought or made anew."""
        return self in {PaperStanding.MISSING, PaperStanding.TOO_OLD}


@dataclass(frozen=True, slots=True)
class Checked:
    """One line of the checklist. `by_event`: it is known from a recorded event, not marked."""

    document: Document
    standing: PaperStanding
    dated: date | None = None
    by_event: bool = False


def parse_documents(text: str) -> tuple[Document, ...]:
    """The forms of a TOML text (tables `[[document]]`). Raises ValueError for anything else."""
    return tuple(_document(table) for table in tomllib.loads(text)["document"])


def _document(table: Mapping[str, object]) -> Document:
    given = dict(table)
    given["before"] = Stage(str(given["before"]))
    given["confidence"] = Confidence(str(given["confidence"]))
    if "milestone" in given:
        given["milestone"] = Milestone(str(given["milestone"]))
    if "introduced" in given:
        given["introduced"] = Introduced(str(given["introduced"]))
    return Document(**given)  # type: ignore[arg-type]  # the keys are those of the data


def renamed(
    documents: Sequence[Document], own: Mapping[str, tuple[str | None, str | None]]
) -> tuple[Document, ...]:
    """The forms with the committee's own code and title (None: as they were), by key."""

    def as_own(one: Document) -> Document:
        code, title = own.get(one.key, (None, None))
        return replace(one, code=code, title=title)

    return tuple(map(as_own, documents))


def checklist(
    facts: Facts, documents: Sequence[Document], rules: Rules, today: date, *, grassroots: bool
) -> tuple[Checked, ...]:
    """Every form that this person's file needs, in the order of the road, and how it stands.

    `grassroots`: a grassroots committee stands between the branch and the decider.
    """
    until = _counted_until(facts, today)
    return tuple(
        _checked(one, facts, rules, until)
        for one in documents
        if _needed(one, facts, grassroots=grassroots)
    )


def missing_for(
    facts: Facts,
    stage: Stage,
    documents: Sequence[Document],
    rules: Rules,
    today: date,
    *,
    grassroots: bool,
) -> tuple[str, ...]:
    """The keys of the papers that are not there, or too old, before somebody comes to a stage.

    All that was needed before an earlier step of the same part of the road counts as well: what
    the file for admission lacked is not asked of a member. Nothing to leave the road.
    """
    if stage is Stage.LEFT:
        return ()
    listed = checklist(facts, documents, rules, today, grassroots=grassroots)
    return tuple(
        one.document.key
        for one in listed
        if one.standing.lacking
        and _ORDER[one.document.before] <= _ORDER[stage]
        and (one.document.before in OF_PROBATION) is (stage in OF_PROBATION)
    )


def _needed(one: Document, facts: Facts, *, grassroots: bool) -> bool:
    if one.grassroots and not grassroots:
        return False
    if one.introduced is None:
        return True
    kinds = {by.kind for by in facts.introducers}
    members_alone = kinds == {IntroducerKind.MEMBER}
    return {
        Introduced.MEMBERS: members_alone,
        Introduced.ORGANISATION: not members_alone,
        Introduced.YOUTH_UNION: IntroducerKind.YOUTH_UNION in kinds,
        Introduced.TRADE_UNION: IntroducerKind.TRADE_UNION in kinds,
    }[one.introduced]


def _counted_until(facts: Facts, today: date) -> date:
    """Papers grow old until the branch proposed; from then on they stand as they were."""
    proposed = facts.on(Milestone.ADMISSION_PROPOSED)
    if proposed is not None and _ORDER[facts.stage] >= _ORDER[Stage.PROPOSED]:
        return min(proposed, today)
    return today


def _checked(one: Document, facts: Facts, rules: Rules, until: date) -> Checked:
    marked = facts.paper(one.key)
    noted = one.milestone is not None and facts.on(one.milestone) is not None
    held = marked is not None and marked.state is PaperState.HELD
    if not held and not noted:
        return Checked(one, PaperStanding.MISSING)
    dated = marked.dated if marked is not None and held else None
    if dated is None and one.milestone is not None:
        dated = facts.on(one.milestone)
    if dated is None:
        return Checked(one, PaperStanding.UNDATED)
    ages = one.ages if one.ages is not None and rules.uses(one.ages) else None
    too_old = ages is not None and _older(dated, until, rules.number(ages))
    standing = PaperStanding.TOO_OLD if too_old else PaperStanding.HELD
    return Checked(one, standing, dated, by_event=not held)


def _older(dated: date, until: date, months: int) -> bool:
    """Whether more than so many months have passed; a paper lasts through its last day."""
    whole = months_between(dated, until)
    return whole > months or (whole == months and until.day > dated.day)
