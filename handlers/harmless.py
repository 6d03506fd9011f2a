"""What may be done at a word typed with a slip: whatever only leads on, shows or can be amended.

Whatever sends, closes, removes, gives a right or answers for good is asked first, and so is any
choice not named here.
"""

_FAMILIES = (
    "age-",
    "amend-",
    "duty-",
    "hour-",
    "improve-",
    "met-",
    "nominate-",
    "paper-",
    "proposal-",
    "schooling-",
    "see-",
    "sex-",
    "strength-",
    "task-",
)
CHOICES = frozenset(
    {
        "add-line",
        "all-continue",
        "all-tasks",
        "assign-helper",
        "assign-mentor",
        "assign-organisation",
        "assign-primary",
        "back",
        "basis",
        "change-meeting",
        "change-proposal",
        "class-number",
        "class-see",
        "chapters",
        "complete-nomination",
        "consent-none",
        "consent-signed",
        "enter-conclusion",
        "enter-number",
        "have-someone",
        "help",
        "later",
        "meeting-month",
        "meeting-page",
        "meeting-place",
        "meeting-rule",
        "more",
        "my-data",
        "my-tasks",
        "no-change",  # a report, but nobody hears of it and it can be amended until the meeting
        "nominations",
        "not-this-month",
        "practice",
        "privacy",
        "report-now",
        "resume",
        "rewrite",
        "skip",
        "want-to-nominate",
        "with-changes",
    }
)
ASKED_FIRST = frozenset({"cancel"})  # of the commands: what it drops is not kept
_ANSWERS = frozenset({"nochange"})  # of the commands: what answers something by itself


def harmless_choice(label: str) -> bool:
    """Whether a choice with this label (its catalogue key) may be taken at a slip."""
    name = label.removeprefix("choice-")
    return name in CHOICES or name.startswith(_FAMILIES)


def harmless_command(name: str) -> bool:
    """Whether this command may be run at a slip."""
    return name not in ASKED_FIRST


def harmless_instead(name: str) -> bool:
    """Whether this command may be run at its word where another answer is awaited."""
    return name not in ASKED_FIRST | _ANSWERS
