"""An organisation that remarks on somebody reads at how many activities they were seen."""

from datetime import datetime

import pytest

from domain.activities import Mark
from storage.work import SqlWork
from tests.stories.organisations import follows
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Inh helps NL-01, whom the chapter follows as well; the month has begun to ask."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await follows(commune, "CD-NL", "mai")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    return commune


async def seen_at(commune: World, mark: Mark, begins: datetime) -> None:
    async def note(work: SqlWork) -> None:
        tuan, now = commune.people["tuan"], commune.clock.now()
        made = await work.activities.add(
            commune.units["CD-NL"], "=sport", begins, "sân bóng", by=tuan, at=now
        )
        await work.activities.mark(made, commune.candidates["mai"], mark, by=tuan, at=now)

    await commune.do(note)


async def test_activities_since_the_last_meeting_stand_beside_the_question_as_a_fact(
    month: World,
) -> None:
    await seen_at(month, Mark.CAME, local(20, 9, 7))
    (asked,) = await month.says("tuan", "/report NL-01")
    assert "đã dự" not in asked
    await seen_at(month, Mark.CAME, local(18, 10, 7))
    await seen_at(month, Mark.STOOD_OUT, local(1, 11, 7))
    (asked,) = await month.says("tuan", "/report NL-01")
    assert "theo số liệu đã ghi: đã dự 2 hoạt động, nổi bật 1." in asked
    await month.says("inh", "/report NL-01")
    assert "đã dự" not in month.last("inh")
