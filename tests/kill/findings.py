"""What the file itself says after all lives, and how it compares with what the messenger got."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.botapi import BotApi, SentMessage

Row = tuple[str | int | None, ...]


def ask(database: Path, query: str) -> list[Row]:
    """Read the file with nothing of ours in between."""
    with closing(sqlite3.connect(database, timeout=10)) as connection:
        return connection.execute(query).fetchall()


def settled(database: Path, now: str) -> bool:
    """Whether nothing waits that could be done at this moment ("2026-11-18 12:00", UTC)."""
    waiting = """
        select (select count(*) from inbox where state = 'waiting')
             + (select count(*) from outbox where state = 'waiting')
             + (select count(*) from agenda where state = 'waiting' and at <= ?)
    """
    with closing(sqlite3.connect(database, timeout=10)) as connection:
        return bool(connection.execute(waiting, (now,)).fetchone()[0] == 0)


def check_reports(database: Path, said: Sequence[str]) -> None:
    """Every line is there exactly once, and versions are numbered without a gap."""
    lines = Counter(str(line) for (line,) in ask(database, "select line from reports"))
    assert set(said) - set(lines) == set(), "lost"
    assert {line: times for line, times in lines.items() if times > 1} == {}, "counted twice"
    assert len(lines) == len(said), "from nowhere"
    versions = defaultdict(list)
    for version, *of_what in ask(
        database,
        "select version, review_id, candidate_id, mentor_id from reports order by version",
    ):
        versions[tuple(of_what)].append(version)
    for numbers in versions.values():
        assert numbers == list(range(1, len(numbers) + 1))
    reported = ask(database, "select count(*) from journal where action = 'report-filed'")
    assert reported == [(len(said),)], "the journal tells of every report once"


def check_order(database: Path, said: Sequence[tuple[str, str]]) -> None:
    """The versions of a report stand in the order in which they were said; (code, line)."""
    expected = defaultdict(list)
    for code, line in said:
        expected[code].append(line)
    found = defaultdict(list)
    for of_whom, what in ask(
        database,
        """select candidates.code, reports.line from reports
           join candidates on candidates.id = reports.candidate_id order by reports.version""",
    ):
        found[str(of_whom)].append(str(what))
    assert found == expected


def check_inbox(database: Path, updates: int) -> None:
    """Every update is there once and done."""
    found = ask(database, "select state, count(*) from inbox group by state")
    assert found == [("done", updates)]
    assert ask(database, "select max(attempts) from inbox") == [(0,)]


@dataclass(frozen=True, slots=True)
class Repeats:
    """`unmarked`: which messages went out without their mark being kept, as places in what the
    messenger got; `texts`: how often a chat got a text that it had got before.
    """

    unmarked: tuple[int, ...]
    texts: int


def check_outbox(database: Path, api: BotApi, reports: int) -> Repeats:
    """Every row went out, the right one to the right chat, or had become needless."""
    rows = ask(
        database,
        """select outbox.state, outbox.urgency, outbox.message_ref, chats.external,
                  outbox.guard is not null or outbox.void_after is not null
           from outbox join chats on chats.id = outbox.chat_id where errand is null""",
    )
    answers = [row for row in rows if row[1] == 0]
    assert len(answers) == reports, "one answer for each report"
    assert {row[0] for row in answers} == {"sent"}
    assert {row[0] for row in rows if not row[4]} <= {"sent"}
    assert {row[0] for row in rows} <= {"sent", "void"}
    marked = {int(str(row[2])): int(str(row[3])) for row in rows if row[0] == "sent"}
    assert len(marked) == len([row for row in rows if row[0] == "sent"])
    got = api.admin.sent()
    assert {one.message_id: one.chat for one in got if one.message_id in marked} == marked
    unmarked = tuple(at for at, one in enumerate(got) if one.message_id not in marked)
    _explain(got, marked, unmarked, Counter(int(str(row[3])) for row in rows if row[0] == "void"))
    return Repeats(unmarked, len(got) - len({(one.chat, one.text) for one in got}))


def _explain(
    got: Sequence[SentMessage],
    marked: Mapping[int, int],
    unmarked: Sequence[int],
    void: Counter[int],
) -> None:
    """What went out without its mark was said again, word for word, and then marked.

    What a mentor was asked may have been answered meanwhile: then its row ended as void.
    """
    last_marked = {
        (one.chat, one.text): at for at, one in enumerate(got) if one.message_id in marked
    }
    alone = {
        (got[at].chat, got[at].text)
        for at in unmarked
        if last_marked.get((got[at].chat, got[at].text), -1) < at
    }
    of_no_row = Counter(chat for chat, _ in alone) - void
    assert not of_no_row, "went out and has no row"


def count_rows(database: Path) -> dict[tuple[str, str], int]:
    """How often each message was put to be said to each chat, by (message key, chat).

    An apology for lateness counts as what it apologises for.
    """
    rows = ask(
        database,
        """select coalesce(json_extract(message, '$[1].what[1]'), json_extract(message, '$[0]')),
                  chats.external, count(*)
           from outbox join chats on chats.id = outbox.chat_id
           where errand is null and urgency > 0 group by 1, 2""",
    )
    return {(str(key), str(chat)): int(str(number)) for key, chat, number in rows}
