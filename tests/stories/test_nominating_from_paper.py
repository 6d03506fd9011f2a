import re

import sqlalchemy as sa

from domain.candidates import Sex
from storage.tables import nominations as table
from storage.work import SqlWork
from tests.stories.nominations import candidates, nominations
from tests.world import World


async def begins_from_paper(commune: World, who: str, *answers: str) -> list[str]:
    """Somebody enters a nomination from paper; who is on the paper is asked last."""
    await commune.says(who, "/onbehalf")
    asked = await commune.presses(who, "LOI GIOI THIEU")
    for one in answers:
        asked = await commune.says(who, one)
    return asked


async def test_a_secretary_enters_from_paper_for_a_member_without_a_phone(
    commune: World,
) -> None:
    await commune.person("ang", "Lò Văn Áng", branch="NL", joined=False, smartphone=False)
    (whose,) = await begins_from_paper(commune, "thoa", "1/11/2026")
    shown = whose + "".join(commune.labels("thoa"))
    assert "Lò Văn Áng" in shown
    assert "Sùng A Dơ" not in shown
    await commune.says("thoa", await numbered(commune, "Lò Văn Áng"))
    await commune.presses("thoa", "DA KY")
    answers = ("04", "30/10", "Hà Thị Duyên", "Vì Văn Dương", "2000", "NAM", "THPT")
    for one in (*answers, "KHONG THUOC", "Chịu khó lao động, giúp bà con"):
        (check,) = await commune.says("thoa", one)
    assert "Ghi thay đồng chí Lò Văn Áng, theo phiếu giấy ngày 1/11/2026" in check
    (receipt,) = await commune.presses("thoa", "GUI")
    assert "NL-01" in receipt
    (made,) = await nominations(commune, "NL-01")
    assert made.by == commune.people["ang"]
    assert (await candidates(commune))[0].sex is Sex.MALE
    (done,) = await commune.presses("thoa", "TIEP NHAN")  # from the receipt itself
    assert done.startswith("Đã tiếp nhận giới thiệu NL-01")

    async def marked(work: SqlWork) -> tuple[object, ...]:
        rows = await work.execute(sa.select(table.c.entered_by, table.c.paper_date))
        ((entered_by, paper_date),) = rows
        return entered_by, str(paper_date)

    assert await commune.record.read(marked) == (commune.people["thoa"], "2026-11-01")


async def test_who_is_on_the_paper_hears_that_it_was_entered(commune: World) -> None:
    await begins_from_paper(commune, "hac", "NL", "1/11/2026")
    await commune.says("hac", await numbered(commune, "Quàng Văn Inh", "hac"))
    await commune.presses("hac", "DA KY")
    answers = ("04", "30/10", "Hà Thị Duyên", "Vì Văn Dương", "2000", "NAM", "THPT")
    for one in (*answers, "KHONG THUOC", "Chịu khó"):
        await commune.says("hac", one)
    await commune.presses("hac", "GUI")
    (told,) = commune.unread("inh")
    assert told.startswith("Đã ghi thay đồng chí một lời giới thiệu: NL-01")
    assert len(commune.unread("thoa")) == 1


async def numbered(commune: World, name: str, who: str = "thoa") -> str:
    """The number beside a name in the list just shown, with buttons or without."""
    shown = "\n".join([commune.last(who), *commune.labels(who)])
    found = re.search(rf"(\d+) \({name}\)|{name} · (\d+)", shown)
    assert found is not None
    return found[1] or found[2]
