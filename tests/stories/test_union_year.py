"""The youth union's year, and who nears the end of its age."""

from domain.candidates import Stage
from storage.work import SqlWork
from tests.stories.nominations import nominates
from tests.world import World, local


async def test_a_day_of_the_year_is_said_once_to_each_who_leads(commune: World) -> None:
    commune.clock.move_to(local(27, 11, 9))
    await commune.live_until(local(28, 11, 20))
    for who in ("duyen", "tuan"):
        said = "\n".join(commune.unread(who))
        assert "Lịch trong năm của Đoàn: đánh giá đoàn viên cuối năm" in said
    assert commune.unread("thoa") == []
    await commune.live_until(local(2, 12, 20))
    assert not any("Lịch trong năm" in text for text in commune.unread("tuan"))


async def test_who_leads_hears_that_somebody_nears_the_end_of_the_unions_age(
    commune: World,
) -> None:
    await nominates(commune, birth="5/1997")
    commune.unread("thoa")
    commune.clock.move_to(local(30, 1, 9, year=2027))
    await commune.live_until(local(1, 2, 20, year=2027))
    for who in ("thoa", "duyen", "tuan"):
        said = "\n".join(commune.unread(who))
        assert "NL-01 (L.T.M.) đủ 360 tháng tuổi vào 1/5/2027" in said, who
        assert "Chỉ biết tháng sinh nên tính từ đầu tháng." in said
        assert "chưa được Đảng ủy xã xác nhận" in said
        assert "Mai" not in said
    assert not any("tuổi đoàn" in text for text in commune.unread("inh"))


async def test_whoever_is_put_forward_late_and_of_no_chapter_is_warned_of_once(
    commune: World,
) -> None:
    await commune.says("duyen", "/nominate")
    await commune.presses("duyen", "DA KY")
    await commune.presses("duyen", "NL")
    for one in ("03", "1/11/2026", "CHINH TOI", "Lò Thị Mai", "20/11/1996", "NU", "THPT"):
        await commune.says("duyen", one)
    await commune.presses("duyen", "KHONG THUOC")
    await commune.presses("duyen", "BO QUA")
    await commune.presses("duyen", "GUI")
    await commune.live_until(local(6, 11, 20))
    for who in ("thoa", "duyen"):
        said = [one for one in commune.unread(who) if "đủ 360 tháng tuổi vào" in one]
        assert len(said) == 1, who
        assert "20/11/2026" in said[0]


async def test_nobody_hears_of_the_age_of_somebody_who_left(commune: World) -> None:
    await nominates(commune, birth="5/1997")

    async def leaves(work: SqlWork) -> None:
        found = await work.candidates.by_code("NL-01")
        assert found is not None
        await work.candidates.move(found.id, Stage.LEFT, commune.clock.now())

    await commune.do(leaves)
    commune.unread("thoa")
    commune.clock.move_to(local(30, 1, 9, year=2027))
    await commune.live_until(local(1, 2, 20, year=2027))
    assert not any("tuổi đoàn" in text for text in commune.unread("thoa"))
