"""Every button has a word to type that means one thing (voice.md §5)."""

from itertools import combinations

import pytest

from domain import candidates, meetings, reviews, transfers, units
from domain.road import away, events
from domain.text import fold, nearly
from tests.catalogue.entries import PLACE, catalogue, entries, flatten, report

LONGEST_ON_A_BUTTON = 36  # characters of label and word that a phone shows whole

# Folded, these mean two things: đúng and dừng, đổi and đợi.
AMBIGUOUS = frozenset({"dung", "doi"})

# Words that mean the same in several places, never offered twice together.
SHARED: dict[str, frozenset[str]] = {
    "DA GAP": frozenset({"choice-met", "choice-met-met"}),
    "CHUA GAP": frozenset({"choice-met-not", "choice-absence-not-met"}),
    "VIEC": frozenset({"choice-open-my-tasks", "choice-my-tasks"}),
    "HOAN HOP": frozenset({"choice-branch-postponed", "choice-postpone"}),
    "GIOI THIEU": frozenset({"choice-have-someone", "choice-want-to-nominate"}),
    "SUA": frozenset({"choice-amend", "choice-rewrite"}),
    "XEM": frozenset({"choice-see-each", "choice-see-on"}),
    "KHAC": frozenset({"choice-strength-other", "choice-improve-other"}),
    "TIEP TUC": frozenset({"choice-proposal-continue", "choice-conclusion-continue"}),
}

# One letter apart, but never offered together.
NEAR_BUT_APART: frozenset[frozenset[str]] = frozenset(
    {frozenset({"NAM", "NHAM"}), frozenset({"HELD", "HELP"})}
)

PICK_LISTS = {
    "met": reviews.Met,
    "strength": reviews.Strength,
    "improve": reviews.Improve,
    "task": reviews.TaskResult,
    "proposal": reviews.Proposal,
    "absence": reviews.Absence,
    "conclusion": reviews.Decision,
    "return": candidates.ReturnReason,
    "sex": candidates.Sex,
    "schooling": candidates.Schooling,
    "age": candidates.AgeBand,
    "hour": units.Hour,
    "no-meeting": meetings.NoMeeting,
    "host": away.HostAnswer,
    "transfer": transfers.TransferReason,
}
NAMED = {
    "role": units.Role,
    "stage": candidates.Stage,
    "association": units.Association,
    "dates-event": events.Milestone,
}


def words(language: str) -> dict[str, str]:
    """The fixed words of a language by the key of their choice."""
    return {
        key: catalogue().word(language, key)
        for key, entry in entries(language).items()
        if "word" in entry.patterns and not catalogue().variables(language, key)
    }


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_choice_has_a_typed_word_of_one_to_three_syllables(language: str) -> None:
    wrong = []
    for key, entry in entries(language).items():
        if key.startswith("choice-"):
            word = flatten(entry.patterns["word"]) if "word" in entry.patterns else ""
            plain = word.replace(PLACE, "")
            if not 1 <= len(word.split()) <= 3 or not plain.isascii() or plain != plain.upper():
                wrong.append(f"{entry.where}: {word!r}")
    assert not wrong, report(wrong)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_word_is_ambiguous_without_its_marks(language: str) -> None:
    assert [key for key, word in words(language).items() if fold(word) in AMBIGUOUS] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_word_means_one_choice(language: str) -> None:
    by_word: dict[str, set[str]] = {}
    for key, word in words(language).items():
        by_word.setdefault(fold(word), set()).add(key)
    allowed = {frozenset(keys) for keys in SHARED.values()}
    twice = [
        f"{word}: {sorted(keys)}"
        for word, keys in by_word.items()
        if len(keys) > 1 and not any(keys <= same for same in allowed)
    ]
    assert not twice, report(twice)


def test_an_english_word_is_no_other_choices_vietnamese_word() -> None:
    vietnamese = {fold(word): key for key, word in words("vi").items()}
    allowed = {frozenset(keys) for keys in SHARED.values()}
    wrong = [
        f"{word}: {key}, {other}"
        for key, word in words("en").items()
        if (other := vietnamese.get(fold(word), key)) != key
        and not any({key, other} <= same for same in allowed)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_one_slip_does_not_make_another_choice_of_a_word(language: str) -> None:
    pairs = combinations(sorted(set(words(language).values())), 2)
    near = [
        f"{one} / {other}"
        for one, other in pairs
        if nearly(one, other) and frozenset({one, other}) not in NEAR_BUT_APART
    ]
    assert not near, report(near)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_label_and_word_fit_one_button(language: str) -> None:
    wrong = []
    for key, word in words(language).items():
        label = catalogue().text(language, key)
        shown = label if fold(label) == fold(word) else f"{label} · {word}"
        if len(shown) > LONGEST_ON_A_BUTTON:
            wrong.append(f"{len(shown)} {language}: {shown}")
    assert not wrong, report(wrong)


@pytest.mark.parametrize("name", [*PICK_LISTS, *NAMED])
def test_every_pick_list_of_the_domain_has_its_terms_and_choices(name: str) -> None:
    missing = []
    for member in (PICK_LISTS | NAMED)[name]:
        key = f"{name}-{str(member).replace('_', '-')}"
        needed = [key, f"choice-{key}"] if name in PICK_LISTS else [key]
        missing += [one for one in needed if not catalogue().has("vi", one)]
    assert missing == []
