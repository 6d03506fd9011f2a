"""What Nguồn says, before it is words: a catalogue key and arguments that cannot carry a name.

An argument is a number, a date, a code or a reference. Whoever renders the message resolves the
reference for the reader it goes to, so a name is never stored with a message, and a group never
receives an argument from which a name could be made.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from domain.ids import (
    CandidateId,
    DraftId,
    NominationId,
    PersonId,
    ReportId,
    ReviewId,
    UnitId,
)

_CODE = re.compile(r"[A-Za-zĐđ0-9 ,:./?=_-]{1,400}")


@dataclass(frozen=True, slots=True)
class Code:
    """A short machine-made text: a candidate's code, a join code, a typed word, an address.

    Raises ValueError for anything that could be prose.
    """

    text: str

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.text):
            raise ValueError("a code is up to 400 letters, digits and , . / : ? = _ - signs")


@dataclass(frozen=True, slots=True)
class Term:
    """A fixed term of the catalogue, such as a pick-list entry: `key` names it."""

    key: str


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A committee, branch, organisation or chapter, shown by its name."""

    id: UnitId


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """The place where the meeting of this review is held, or its `committee` meets before."""

    review: ReviewId
    committee: bool = False


@dataclass(frozen=True, slots=True)
class UnitPlaceRef:
    """The place where this unit usually meets."""

    unit: UnitId


@dataclass(frozen=True, slots=True)
class CandidateCode:
    """A candidate shown by the code alone, also where the reader may see more."""

    id: CandidateId


@dataclass(frozen=True, slots=True)
class CandidateRef:
    """A candidate shown as the committee chose: code, code and initials, or name."""

    id: CandidateId


@dataclass(frozen=True, slots=True)
class CandidateName:
    """A candidate's full name, for a card opened by someone whose post entitles them to it."""

    id: CandidateId


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A person on the roll: full name, or the given name alone where `given` is set."""

    id: PersonId
    given: bool = False


@dataclass(frozen=True, slots=True)
class ReportLine:
    """The one free line of a report."""

    id: ReportId


@dataclass(frozen=True, slots=True)
class NominationReason:
    """What was written in favour of a candidate."""

    id: NominationId


@dataclass(frozen=True, slots=True)
class TaskText:
    """The task that the branch gave to a candidate when it concluded this month."""

    review: ReviewId
    candidate: CandidateId


@dataclass(frozen=True, slots=True)
class Written:
    """A short text on record that somebody typed, a title or a place; never a name.

    `what` says which, as "task-title" or "absence-place"; `id` is the row's. See storage.written.
    """

    what: str
    id: int


@dataclass(frozen=True, slots=True)
class RuleCited:
    """The document and its point on which a rule of the rulebook rests, as the value in force
    from `effective` (an ISO day) cites it.
    """

    code: str
    effective: str


@dataclass(frozen=True, slots=True)
class FormTitle:
    """A form of the file by its internal key, with the committee's own title."""

    key: str


@dataclass(frozen=True, slots=True)
class DraftText:
    """What somebody typed into the field of a draft that is still theirs."""

    id: DraftId
    field: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact of the committee's configuration: `what` is name, phone or committee.

    Or "helper-phone": the number of whom the reader's own branch calls, shown to its people only.
    """

    what: str


type_safe_in_groups = (
    bool, int, date, datetime, Code, Term, UnitRef, PlaceRef, UnitPlaceRef, CandidateCode
)  # fmt: skip

GroupSafe = int | date | datetime | Code | Term | UnitRef | PlaceRef | UnitPlaceRef | CandidateCode
Private = (
    CandidateRef
    | CandidateName
    | PersonRef
    | ReportLine
    | TaskText
    | NominationReason
    | RuleCited
    | FormTitle
    | DraftText
    | Written
    | Contact
)


@dataclass(frozen=True, slots=True)
class GroupMessage:
    """A message for a group chat: its type admits no argument that could become a name."""

    key: str
    args: Mapping[str, "GroupSafe | GroupMessage | tuple[GroupMessage, ...]"] = field(
        default_factory=lambda: MappingProxyType({})
    )


@dataclass(frozen=True, slots=True)
class Message:
    """A message for one person: a catalogue key and its arguments, which may nest."""

    key: str
    args: Mapping[str, "Argument"] = field(default_factory=lambda: MappingProxyType({}))


Argument = GroupSafe | Private | Message | tuple[Message, ...]


def say(key: str, **args: Argument) -> Message:
    """A message for one person."""
    return Message(key, args)


def say_to_group(
    key: str, **args: "GroupSafe | GroupMessage | tuple[GroupMessage, ...]"
) -> GroupMessage:
    """A message for a group chat; a private argument is refused by the type checker."""
    return GroupMessage(key, args)


def as_private(message: GroupMessage) -> Message:
    """The very text for a group, as a message that a person can pass on."""
    args: dict[str, Argument] = {}
    for name, value in message.args.items():
        if isinstance(value, GroupMessage):
            args[name] = as_private(value)
        elif isinstance(value, tuple):
            args[name] = tuple(as_private(one) for one in value)
        else:
            args[name] = value
    return Message(message.key, args)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer: a label with its typed word, and where a press leads.

    `label` names a catalogue entry `choice-…` whose attribute `word` is the typed form.
    `route` is what comes back when it is chosen: a route name and its arguments, parted by
    colons, at most 60 bytes.
    """

    label: Message
    route: str


def choice(key: str, route: str, **args: Argument) -> Choice:
    """A choice labelled by the catalogue entry `choice-<key>`."""
    return Choice(Message(f"choice-{key}", args), route)
