"""A migrated file, made once and copied for each test."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.schema import upgrade
from storage.sqlite import SqliteRecord
from tests.storage.builders import Village, a_village


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "nguon.sqlite"
    upgrade(path, now=datetime(2026, 11, 1, tzinfo=UTC))
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "nguon.sqlite"))


@pytest.fixture
async def record(path: Path) -> AsyncIterator[SqliteRecord]:
    record = SqliteRecord(path)
    await record.open()
    yield record
    await record.close()


@pytest.fixture
async def village(record: SqliteRecord) -> Village:
    return await record.write(a_village)
