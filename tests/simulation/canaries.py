"""Who may read whose name and whose words, written down anew from voice.md §4.

A canary is a given name that occurs nowhere else, or a word in a remark. Each text that goes out
is searched for every canary; what is found must be allowed to whoever read it.
"""

import re
from collections.abc import Iterable, Mapping

from bot.platforms.sandbox import Event
from tests.simulation.eyes import Readers

NAME = re.compile(r"Z[xo]\d+q")
REMARK = re.compile(r"(?:Rm|Hr)\d+w")
INITIALS = re.compile(r"\([A-ZĐ]\.[A-ZĐ]\.")
TALLY = re.compile(r"\d+ (?:đồng chí )?tán thành|tán thành \d+", re.IGNORECASE)
CODE = re.compile(r"\bB\d+X-\d+\b")
COUNTED = re.compile(r"(?<!\d)(?:88|8\D8|77|7\D7|33|3\D3)(0[1-9]|1\d|20)(?!\d)")
PAPER = re.compile(r"\b\d+A?-KNĐ\b|\bCN-NTVĐ\b|\bCN-ĐVM\b")
VERIFYING = re.compile(r"thẩm tra", re.IGNORECASE)
STAGE_WORD = "đang thẩm tra lý lịch"  # the name of a stage, which whoever helps is told
INTRODUCING = re.compile(r"người giới thiệu[^\n]*Z[xo]\d+q", re.IGNORECASE)


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
        found += _of_the_file(event, words, readers)
        for remark in REMARK.findall(words):
            if not readers.may_read_remark(event.chat, remark):
                found.append(f"{event.chat} read the remark {remark}: {_first(event)}")
    return found


def _of_the_file(event: Event, words: str, readers: Readers) -> list[str]:
    """Tallies, papers, verification and introducers: for those with a post over the branch."""
    reader = event.chat
    wrong = [
        f"a count of the branch {one}"
        for one in COUNTED.findall(words)
        if not readers.may_read_count(reader, int(one))
    ]
    if not readers.leads(reader):
        without_stage = words.replace(STAGE_WORD, "")
        wrong += [
            what
            for what, pattern in (
                ("a tally", TALLY),
                ("a paper of the file", PAPER),
                ("of verification", VERIFYING),
                ("an introducer's name", INTRODUCING),
            )
            if pattern.search(without_stage)
        ]
    return [f"{reader} read {one}: {_first(event)}" for one in wrong]


def _in_group(event: Event, words: str) -> list[str]:
    wrong = [
        what
        for what, pattern in (
            ("a name", NAME),
            ("a remark", REMARK),
            ("initials", INITIALS),
            ("a tally", TALLY),
            ("a count", COUNTED),
            ("a paper of the file", PAPER),
            ("of verification", VERIFYING),
        )
        if pattern.search(words)
    ]
    if 0 < len(set(CODE.findall(words))) < 3:
        wrong.append("fewer than three codes")
    return [f"the group {event.chat} read {one}: {_first(event)}" for one in wrong]


def _first(event: Event) -> str:
    return event.text.split("\n", 1)[0]
