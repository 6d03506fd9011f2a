"""A choice whose word is also a command's means that command: both may be typed in one chat."""

import pytest

from domain.text import fold
from handlers.everything import conversation
from tests.catalogue.test_choices import words

# Choices that bear a command's word and mean something else, each with why nobody is misled.
APART = {
    "choice-rewrite": "only under an open question, after which the word is the command's again",
    "choice-correct-do": "only under an open question of that very command",
    "choice-conclusion-mentor": "only under an open question",
    "choice-conclusion-class": "only under an open question",
    "choice-amend-task": "only under an open question",
    "choice-road-exit-moved-away": "only under an open question",
    "choice-chapters": "offered to leaders of organisations, who conclude no branch's month",
}
MEANS = {
    "choice-activities": "activity",
    "choice-all-candidates": "candidates",
    "choice-all-tasks": "mine",
    "choice-amend": "amend",
    "choice-back": "back",
    "choice-back-home": "returned",
    "choice-ballots": "ballot",
    "choice-change-meeting": "meeting",
    "choice-deadlines": "deadlines",
    "choice-delegate": "delegate",
    "choice-duty-committee-list": "committee",
    "choice-duty-suggest": "sources",
    "choice-have-someone": "nominate",
    "choice-help": "help",
    "choice-introducers": "introducers",
    "choice-meeting-page": "pack",
    "choice-my-tasks": "mine",
    "choice-no-change": "nochange",
    "choice-nominations": "nominations",
    "choice-on-behalf": "onbehalf",
    "choice-open-my-tasks": "mine",
    "choice-papers": "papers",
    "choice-pause": "pause",
    "choice-privacy": "privacy",
    "choice-report-now": "report",
    "choice-see-away-all": "away",
    "choice-see-delivery": "delivery",
    "choice-see-posts": "posts",
    "choice-stop": "cancel",
    "choice-union-open": "union",
    "choice-want-to-nominate": "nominate",
}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_choice_with_a_commands_word_means_the_command(language: str) -> None:
    typed = conversation().table.typed_words()
    wrong = []
    for key, word in words(language).items():
        command = typed.get(fold(word).replace(" ", ""))
        if command is not None and key not in APART and MEANS.get(key) != command.name:
            wrong.append(f"{key} {word}: {command.name}")
    assert wrong == []
