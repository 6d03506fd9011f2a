from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.ids import UnitId
from domain.units import UnitKind
from services.ports import NewUnit
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.services.branches import RULE, Branch


@pytest.fixture
async def record(database: Path) -> AsyncIterator[SqliteRecord]:
    made = SqliteRecord(database)
    await made.open()
    yield made
    await made.close()


@pytest.fixture
async def branch(record: SqliteRecord) -> Branch:
    async def make(work: SqlWork) -> UnitId:
        return await work.units.add(NewUnit(kind=UnitKind.BRANCH, code="NL", name="bản Nà Lo"))

    made = Branch(record, await record.write(make))
    await made.rule(RULE)
    return made
