"""`nguon due` and `nguon check`, on a commune in the middle of its month."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot import app
from bot.config import CommitteeSection, Config, DatabaseSection, Secret, TelegramSection
from bot.config.sections import RulesSection
from bot.forecast import forecast
from bot.lines import Argument, Line
from bot.spreadsheets.rows import ImportRows
from domain.rules.own import OwnRule
from storage.schema import upgrade
from storage.work import SqlWork
from tests.botapi import BotApi
from tests.world import World, candidate, local, meets, na_lo, world


class Paper:
    """Keeps what the operator is told."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    def say(self, line: Line) -> None:
        self.lines.append(line)

    @property
    def keys(self) -> list[str]:
        return [line.key for line in self.lines]

    def rows(self, key: str) -> list[dict[str, Argument]]:
        return [dict(line.args) for line in self.lines if line.key == key]


def config_on(path: Path, api: BotApi | None = None) -> Config:
    telegram = TelegramSection()
    if api is not None:
        telegram = TelegramSection(token=Secret(api.token), base_url=api.base_url)
    return Config(
        database=DatabaseSection(url=Secret(f"sqlite+aiosqlite:///{path}")),
        telegram=telegram,
        committee=CommitteeSection(name="Đảng ủy xã Chiềng Mai", contact_phone="0212 000 111"),
    )


@pytest.fixture
async def village(database: Path) -> AsyncIterator[World]:
    async with world(database, start=local(1, 11)) as made:
        await na_lo(made)
        await meets(made)
        await candidate(made, "hoa", "Hà Thị Hoa", mentor="inh")
        yield made


async def outbox(work: SqlWork) -> dict[str, int]:
    return await work.outbox.counts()


async def test_due_tells_day_by_day_what_would_be_said_and_says_nothing(
    village: World, database: Path
) -> None:
    paper = Paper()
    before = await village.record.read(outbox)
    await forecast(config_on(database), village.clock.now(), local(14, 11), paper.say)
    days = [str(row["day"]) for row in paper.rows("cli-due-day")]
    assert days == sorted(days)
    assert "2026-11-02" in days  # ten days before the second Thursday, the 12th
    rows = paper.rows("cli-due-row")
    asked = [row for row in rows if str(row["who"]).startswith("Quàng Văn Inh")]
    assert asked
    assert "chi bộ bản Nà Lo" in str(asked[0]["who"])
    assert not any("Hoa" in str(row["text"]) for row in rows)
    assert await village.record.read(outbox) == before
    assert village.unread("inh") == []


async def test_due_says_so_when_nothing_is_due(village: World, database: Path) -> None:
    paper = Paper()
    now = village.clock.now()
    await forecast(config_on(database), now, now, paper.say)
    assert paper.keys == ["cli-due-none"]


async def test_check_names_what_is_missing_and_what_to_do(village: World, database: Path) -> None:
    async with BotApi() as api:
        paper = Paper()
        assert await app.check(config_on(database, api), paper.say) is False
    assert "cli-check-telegram-fine" in paper.keys
    assert "cli-check-clock-fine" in paper.keys
    assert "cli-check-database-fine" in paper.keys
    assert {"unit": "chi bộ bản Pá Khôm"} in paper.rows("cli-check-meeting-missing")
    assert {"unit": "chi bộ bản Nà Lo"} in paper.rows("cli-check-group-missing")
    assert "cli-check-next-due" in paper.keys


async def test_check_warns_of_a_group_larger_than_the_roll(database: Path) -> None:
    async with BotApi() as api, world(database) as commune:
        await na_lo(commune)
        api.admin.add_group(-100, members=30)

        async def tie(work: SqlWork) -> None:
            chat = await work.chats.meet("telegram", "4242", "-100", private=False)
            await work.chats.link(chat.id, commune.units["NL"])

        await commune.do(tie)
        paper = Paper()
        await app.check(config_on(database, api), paper.say)
    (row,) = paper.rows("cli-check-group-larger")
    assert (row["members"], row["roll"]) == (29, 4)


async def test_check_without_a_database_or_a_network_still_tells_the_rest(tmp_path: Path) -> None:
    async with BotApi() as api:
        config = config_on(tmp_path / "none.db", api)
    paper = Paper()
    assert await app.check(config, paper.say) is False
    assert "cli-check-database-missing" in paper.keys
    assert "cli-check-telegram-unreachable" in paper.keys
    assert not (tmp_path / "none.db").exists()


async def test_check_names_an_own_value_that_a_newer_regulation_has_overtaken(
    tmp_path: Path,
) -> None:
    own = OwnRule(code="ceremony", number=45, effective=date(2025, 3, 1), source="a")
    later = replace(own, effective=date(2026, 3, 1))
    config = replace(config_on(tmp_path / "none.db"), rules=RulesSection(own=(own, later)))
    paper = Paper()
    assert not await app.check(config, paper.say)
    assert paper.rows("cli-check-rule-overtaken") == [{"code": "ceremony", "day": "2025-03-01"}]


async def test_check_knows_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "nguon.db"
    path.write_bytes(b"not a database, but long enough to be looked at" * 40)
    paper = Paper()
    assert await app.check(config_on(path), paper.say) is False
    assert "cli-check-database-closed" in paper.keys


async def test_an_import_tried_first_changes_nothing_not_even_a_file(tmp_path: Path) -> None:
    rows = ImportRows((), (), ())
    paper = Paper()
    config = config_on(tmp_path / "nguon.db")
    assert await app.import_rows(config, rows, dry_run=True, say=paper.say) == ()
    assert paper.keys == ["cli-import-dry-run"]
    assert not (tmp_path / "nguon.db").exists()
    upgrade(tmp_path / "nguon.db", now=datetime.now(UTC))
    assert await app.known_units(config) == ()
