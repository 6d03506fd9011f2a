"""Who may read whose name and whose words, written down anew from voice.md §4.

A canary is a given name that occurs nowhere else, or a word in a remark. Each text that goes out
is searched for every canary; what is found must be allowed to whoever read it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.platforms.sandbox import Event

NAME = re.compile(r"Z[xo]\d+q")
REMARK = re.compile(r"Rm\d+w")
INITIALS = re.compile(r"\([A-ZĐ]\.[A-ZĐ]\.")
TALLY = re.compile(r"\d+ (?:đồng chí )?tán thành|tán thành \d+", re.IGNORECASE)
CODE = re.compile(r"\bB\d+X-\d+\b")


@dataclass
class Readers:
    """What the sociology of the commune allows: by nick of the reader.

    `branch_of` gives the branch of a canary name; `oversees` the branches somebody has a post
    over (a branch's leaders, the member in charge, the committee); `helps` the candidates in
    somebody's care, past and present; `about` the branch and the author of each remark.
    """

    branch_of: dict[str, str] = field(default_factory=dict)
    candidates: set[str] = field(default_factory=set)
    oversees: dict[str, set[str]] = field(default_factory=dict)
    member_of: dict[str, str] = field(default_factory=dict)
    helps: dict[str, set[str]] = field(default_factory=dict)
    everywhere: set[str] = field(default_factory=set)
    public: set[str] = field(default_factory=set)
    about: dict[str, tuple[str, str]] = field(default_factory=dict)

    def may_read_name(self, reader: str, canary: str) -> bool:
        """Whether this person may ever read this name."""
        if reader in self.everywhere or canary in self.public:
            return True
        branch = self.branch_of.get(canary, "")
        if branch in self.oversees.get(reader, set()):
            return True
        if canary in self.candidates:
            return canary in self.helps.get(reader, set())
        # Members of one branch know one another; so do those who work with it.
        return self.member_of.get(reader) == branch

    def may_read_remark(self, reader: str, remark: str) -> bool:
        """Whether this person may ever read this remark."""
        author, branch = self.about[remark]
        return reader == author or branch in self.oversees.get(reader, set())


def leaks(events: Iterable[Event], readers: Readers, groups: Mapping[str, str]) -> list[str]:
    """What was shown to somebody who must never see it, in words without the name itself."""
    found: list[str] = []
    for event in events:
        words = "\n".join((event.text, *(one.label for one in event.buttons)))
        if event.chat in groups:
            found += _in_group(event, words)
            continue
        for canary in NAME.findall(words):
            if not readers.may_read_name(event.chat, canary):
                found.append(f"{event.chat} read the name of {canary}: {_first(event)}")
        if TALLY.search(words) and not readers.oversees.get(event.chat):
            found.append(f"{event.chat} read a tally: {_first(event)}")
        for remark in REMARK.findall(words):
            if not readers.may_read_remark(event.chat, remark):
                found.append(f"{event.chat} read the remark {remark}: {_first(event)}")
    return found


def _in_group(event: Event, words: str) -> list[str]:
    wrong = [
        what
        for what, pattern in (
            ("a name", NAME),
            ("a remark", REMARK),
            ("initials", INITIALS),
            ("a tally", TALLY),
        )
        if pattern.search(words)
    ]
    if 0 < len(set(CODE.findall(words))) < 3:
        wrong.append("fewer than three codes")
    return [f"the group {event.chat} read {one}: {_first(event)}" for one in wrong]


def _first(event: Event) -> str:
    return event.text.split("\n", 1)[0]
