"""From what the program says to what one person reads: words, dates and names put in.

A message is rendered when it is sent, for the reader it goes to. All it refers to is collected
first (`references`); rendering itself reads nothing but the catalogue and those names.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo

from bot.catalogue import Catalogue, CatalogueError
from bot.date_words import Say, date_forms, examples
from bot.platforms.base import Button
from bot.unit_names import begun
from domain.messages import (
    CandidateCode,
    CandidateName,
    CandidateRef,
    Choice,
    Code,
    Contact,
    DraftText,
    FormTitle,
    GroupMessage,
    Message,
    NominationReason,
    PersonRef,
    PlaceRef,
    ReportLine,
    RuleCited,
    TaskText,
    Term,
    UnitPlaceRef,
    UnitRef,
    Written,
)
from domain.text import fold

Reference = (
    UnitRef
    | PlaceRef
    | UnitPlaceRef
    | CandidateCode
    | CandidateRef
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
Names = Mapping[Reference, str]
"""What each reference reads as for one reader: by that reader's right, the committee's setting."""

_REFERENCES = (UnitRef, PlaceRef, UnitPlaceRef, CandidateCode)
_PRIVATE = (
    CandidateRef,
    CandidateName,
    PersonRef,
    ReportLine,
    NominationReason,
    TaskText,
    RuleCited,
    FormTitle,
    DraftText,
    Written,
    Contact,
)

_EXAMPLE_DAY = date(2026, 11, 12)
_LONGEST_INLINE = 20  # characters of a label that still reads well within a line


def references(
    *messages: Message | GroupMessage, choices: Iterable[Choice] = ()
) -> frozenset[Reference]:
    """Everything these messages and the labels of these choices refer to, at any depth."""
    labels = (choice.label for choice in choices)
    return frozenset(found for one in (*messages, *labels) for found in _within(one.args.values()))


def _within(values: Iterable[object]) -> Iterator[Reference]:
    for value in values:
        if isinstance(value, (*_REFERENCES, *_PRIVATE)):
            yield value
        elif isinstance(value, tuple):
            yield from _within(value)
        elif isinstance(value, Message | GroupMessage):
            yield from _within(value.args.values())


@dataclass(frozen=True, slots=True)
class Wording:
    """Renders messages and choices. `zone` is the time zone in which people read the clock.

    `own_terms`: what the committee calls a term of the catalogue, in whatever language. `today`:
    the day near which a day to be typed is shown as an example.
    """

    catalogue: Catalogue
    zone: tzinfo
    own_terms: Mapping[str, str] = field(default_factory=dict)
    today: Callable[[], date] = lambda: _EXAMPLE_DAY

    def render(self, message: Message | GroupMessage, language: str, names: Names) -> str:
        """The message as this reader gets it; a line with nothing in it is left out.

        Arguments read so: a date as `$day`, `$day_short`, `$day_full`, `$day_weekday`, as it can
        be typed `$day_typed` or `$day_typed_year`; an example of one as `$lately_typed` or
        `$soon_typed`; a moment as `$at`, `$at_hour`, `$at_date`, `$at_short`, `$at_full`,
        `$at_weekday`; a whole number as digits; a truth as `yes` or `no`, to select by; a message,
        or several line by line, in full; a unit's name with a capital where it begins a line.
        Raises CatalogueError for a missing entry, argument or name, and for anything private in a
        message to a group.
        """
        return begun(self._render(message, language, names), _units(message, names))

    def _render(self, message: Message | GroupMessage, language: str, names: Names) -> str:
        args = self._arguments(message, language, names, isinstance(message, GroupMessage))
        return _without_empty_lines(self.catalogue.text(language, message.key, args))

    def render_buttons(
        self,
        choices: Sequence[Choice],
        language: str,
        names: Names,
        *,
        buttons: bool,
        group: bool = False,
    ) -> tuple[str, tuple[Button, ...]]:
        """What to add to the end of the text, and the buttons.

        Where the messenger shows buttons, nothing is added, and a label that differs from its
        typed word carries it: «Không thay đổi · KHONG DOI». Where it shows none, the addition
        lists the words; in a group it asks to write the word in private, since nobody answers in
        front of the others. The words are those of the reader's language; whoever matches what
        was typed accepts the Vietnamese words as well (`Catalogue.word` with "vi").
        """
        made = tuple(self._button(choice, language, names, group) for choice in choices)
        if not made:
            return "", ()
        if not buttons:
            return "\n" + self._invitation(made, language, group), made
        return "", tuple(
            button
            if _says_its_word(button)
            else Button(
                self._with_word("button-label", button, language), button.word, button.route
            )
            for button in made
        )

    def _button(self, choice: Choice, language: str, names: Names, group: bool) -> Button:
        key = choice.label.key
        args = self._arguments(choice.label, language, names, group)
        text = self.catalogue.text(language, key, args)
        label = begun(text, _units(choice.label, names))
        return Button(label, self.catalogue.word(language, key, args), choice.route)

    def _invitation(self, buttons: Sequence[Button], language: str, group: bool) -> str:
        if group:
            words = ", ".join(button.word for button in buttons)
            return self.catalogue.text(language, "reply-in-private", {"words": words})
        labels = [button.label for button in buttons if not _says_its_word(button)]
        if any(len(label) > _LONGEST_INLINE or "(" in label for label in labels):
            lines = "\n".join(self._with_word("reply-line", one, language) for one in buttons)
            return self.catalogue.text(language, "reply-with-one-of-lines", {"lines": lines})
        words = ", ".join(
            one.word if _says_its_word(one) else self._with_word("reply-word", one, language)
            for one in buttons
        )
        key = "reply-with-one-of" if len(buttons) > 1 else "reply-with"
        return self.catalogue.text(language, key, {"words": words})

    def _with_word(self, key: str, button: Button, language: str) -> str:
        args = {"label": button.label, "word": button.word}
        return self.catalogue.text(language, key, args)

    def _arguments(
        self, message: Message | GroupMessage, language: str, names: Names, group: bool
    ) -> dict[str, str | int]:
        needed = self.catalogue.variables(language, message.key)
        args: dict[str, str | int] = {}
        args |= examples(needed, self.today, self._in(language), self.zone)
        for name, value in message.args.items():
            if group and any(isinstance(found, _PRIVATE) for found in _within((value,))):
                raise CatalogueError(f"{message.key}: ${name} is not for a group")
            if isinstance(value, date):
                args |= date_forms(name, value, needed, self._in(language), self.zone)
            else:
                args[name] = self._value(value, language, names)
        return args

    def _in(self, language: str) -> Say:
        return lambda key, args: self.catalogue.text(language, key, args)

    def _value(self, value: object, language: str, names: Names) -> str | int:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, int):
            return value
        if isinstance(value, Code):
            return value.text
        if isinstance(value, Term):
            own = self.own_terms.get(value.key)
            return own if own is not None else self.catalogue.text(language, value.key)
        if isinstance(value, Message | GroupMessage):
            return self._render(value, language, names)
        if isinstance(value, tuple):
            return "\n".join(self._render(one, language, names) for one in value)
        if isinstance(value, (*_REFERENCES, *_PRIVATE)):
            return _named(value, names)
        raise CatalogueError(f"no way to say a {type(value).__name__}")


def _named(reference: Reference, names: Names) -> str:
    """The name on one line, so that it can neither fake nor push down a line of ours."""
    try:
        return " ".join(names[reference].split())
    except KeyError:
        raise CatalogueError(f"no text was loaded for a {type(reference).__name__}") from None


def _units(message: Message | GroupMessage, names: Names) -> Iterator[str]:
    return (_named(one, names) for one in references(message) if isinstance(one, UnitRef))


def _says_its_word(button: Button) -> bool:
    return fold(button.label) == fold(button.word)


def _without_empty_lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip())
