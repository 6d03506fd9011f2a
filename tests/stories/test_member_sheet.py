"""After recognition: the sheet for the members' app, who gets it, and what never stands on it."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.config import load_config
from bot.lines import Line, OperatorError
from bot.names import names_for
from bot.paper.orders import ordered
from bot.paper.worded import worded
from bot.print_orders import Wanted
from bot.printing import print_paper
from bot.wording import Wording, references
from domain.candidates import Stage
from domain.road.events import Milestone
from domain.road.introducers import IntroducerKind
from domain.road.resolutions import Body, Method, ResolutionKind, Vote
from services.printed.papers import MEMBER_SHEET
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.dated import happened
from tests.stories.test_papers import files
from tests.world import CATALOGUE, SETTINGS, World, candidate

DAYS = {
    Milestone.CLASS_CERTIFICATE: date(2025, 3, 20),
    Milestone.VERIFICATION_SENT: date(2025, 4, 2),
    Milestone.VERIFICATION_REPLY: date(2025, 5, 6),
    Milestone.ADMISSION_PROPOSED: date(2025, 7, 10),
    Milestone.DECISION_SIGNED: date(2025, 9, 1),
    Milestone.CEREMONY: date(2025, 9, 20),
    Milestone.RECOGNITION_PROPOSED: date(2026, 10, 8),
    Milestone.RECOGNITION_DECIDED: date(2026, 10, 30),
}
VOTE = Vote(roll=23, present=22, in_favour=21, against=1, method=Method.SECRET)


async def recognised(commune: World, stage: Stage = Stage.RECOGNITION) -> None:
    """NL-01 at the end of the road, with all its days; the decision on recognition recorded."""
    made = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=stage)
    for kind, day in DAYS.items():
        await happened(commune, "mai", kind, day)

    async def complete(work: SqlWork) -> None:
        now, branch = commune.clock.now(), commune.units["NL"]
        await work.road.add_resolution(
            made, ResolutionKind.ADMISSION, Body.BRANCH, branch, now.date(), now, vote=VOTE
        )
        inh = commune.people["inh"]
        await work.introducers.add(made, IntroducerKind.MEMBER, now.date(), now, person=inh)
        union = commune.units["DX"]
        await work.introducers.add(made, IntroducerKind.YOUTH_UNION, now.date(), now, unit=union)
        if stage is Stage.RECOGNITION:
            hac = commune.people["hac"]
            day = DAYS[Milestone.RECOGNITION_DECIDED]
            await move(work, SETTINGS, made, Stage.OFFICIAL, day, now, by=hac)

    await commune.do(complete)
    await commune.settle()


async def sheet(commune: World, who: str) -> list[str] | None:
    """Every text on the sheet as this reader would get it; None if they get none."""
    reader = commune.people[who]

    async def make(work: SqlWork) -> list[str] | None:
        now = commune.clock.now()
        order = f"{MEMBER_SHEET}:{commune.candidates['mai']}"
        paper = await ordered(work, SETTINGS, order, reader, now)
        if paper is None:
            return None
        today = SETTINGS.calendar.day_of(now)
        names = await names_for(work, references(*paper.messages()), reader, today, SETTINGS)
        wording = Wording(CATALOGUE, SETTINGS.calendar.zone, SETTINGS.road.own_terms)
        made = json.loads(worded(paper, wording, "vi", names))
        return [made["title"], *(block["text"] for page in made["pages"] for block in page)]

    return await commune.record.read(make)


async def test_the_sheet_has_the_days_of_the_road_and_where_they_count_from(
    commune: World,
) -> None:
    await recognised(commune)
    said = await sheet(commune, "thoa")
    assert said is not None
    text = "\n".join(said)
    assert said[0] == "ban-giao-so-tay-NL-01"
    assert "Họ tên: NL-01 (Lò Thị Mai)" in text
    assert "1. Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng: 20/3/2025" in text
    assert "3. Quyết định kết nạp đảng viên: 1/9/2025" in text
    assert "4. Lễ kết nạp: 20/9/2025" in text
    assert "5. Giấy chứng nhận lớp bồi dưỡng đảng viên mới: chưa ghi" in text
    assert "7. Quyết định công nhận đảng viên chính thức: 30/10/2026" in text
    assert "Đảng viên chính thức từ ngày: 20/9/2026. Căn cứ: " in text
    assert "Tuổi đảng tính từ ngày: 1/9/2025. Căn cứ: Điều lệ Đảng, Điều 5 khoản 4." in text
    assert "– đồng chí Quàng Văn Inh\n– Ban Chấp hành Đoàn xã" in text


async def test_no_vote_no_verification_and_no_remark_is_on_the_sheet(commune: World) -> None:
    await recognised(commune)
    said = await sheet(commune, "hac")
    assert said is not None
    text = "\n".join(said).casefold()
    for never in ("thẩm tra", "biểu quyết", "phiếu kín", "23", "22", "21", "2/4", "6/5/2025"):
        assert never not in text, never
    for never in ("nhận xét", "ưu điểm", "sinh ngày", "1998"):
        assert never not in text, never


@pytest.mark.parametrize("who", ["pom", "inh", "phuong", "duyen", "tuan", "sung"])
async def test_only_the_own_secretary_and_the_officer_get_the_sheet(
    commune: World, who: str
) -> None:
    await recognised(commune)
    mai = commune.candidates["mai"]
    assert await sheet(commune, who) is None
    for route in ("member-sheet", "member-moved"):
        *_, answer = await commune.forges(who, f"{route}:{mai}")
        assert "NL-01" not in answer
        assert "chưa được phân quyền" in answer
    assert not files(commune, who)


async def test_before_recognition_there_is_no_sheet(commune: World) -> None:
    await recognised(commune, Stage.PROBATION)
    mai = commune.candidates["mai"]
    *_, answer = await commune.forges("thoa", f"member-sheet:{mai}")
    assert answer.startswith("NL-01 chưa đến bước bàn giao")
    *_, answer = await commune.forges("hac", f"member-moved:{mai}")
    assert answer.startswith("NL-01 chưa đến bước bàn giao")
    assert await sheet(commune, "thoa") is None


async def test_the_secretary_prints_it_and_says_once_that_the_app_has_it(commune: World) -> None:
    await recognised(commune)
    (told,) = commune.unread("thoa")
    assert "Việc theo dõi, nhắc hạn ở đây đã xong" in told
    assert commune.unread("phuong")
    await commune.presses("thoa", "In phiếu bàn giao")
    assert bool(files(commune, "thoa")) is commune.sandbox.profile.documents
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "đảng viên chính thức" in card
    (done,) = await commune.presses("thoa", "VAO SO TAY")
    assert done.startswith("Đã ghi bàn giao của NL-01")
    (again,) = await commune.presses("thoa", "VAO SO TAY")
    assert again.startswith("Việc này đã ghi trước đó")
    await commune.says("thoa", "/danhsach NL-01")
    labels = " ".join(commune.labels("thoa")) + commune.last("thoa").splitlines()[-1]
    assert "VAO SO TAY" not in labels

    async def noted(work: SqlWork) -> int:
        found = await work.road.events(commune.candidates["mai"])
        return sum(one.kind is Milestone.HANDED_OVER for one in found)

    assert await commune.do(noted) == 1


async def test_whoever_helped_and_nominated_hears_that_it_is_done(commune: World) -> None:
    await recognised(commune)
    (told,) = commune.unread("inh")
    assert told.startswith("Việc đồng chí giúp đỡ đã xong")
    assert "Xem phiếu" not in " ".join(commune.labels("inh"))
    assert await commune.says("inh", "viec")
    assert "NL-01" not in commune.last("inh")


async def test_it_is_printed_from_the_committees_machine(
    commune: World, database: Path, tmp_path: Path
) -> None:
    await recognised(commune)
    config = tmp_path / "config.toml"
    config.write_text(f'[database]\nurl = "sqlite+aiosqlite:///{database}"\n')
    read = load_config(config, {}, must_exist=True)
    out = tmp_path / "sheet.pdf"
    said: list[Line] = []
    await print_paper(read, Wanted(MEMBER_SHEET, "NL-01"), out=out, say=said.append)
    assert out.read_bytes().startswith(b"%PDF")
    with pytest.raises(OperatorError):
        await print_paper(read, Wanted(MEMBER_SHEET, "NL-99"), out=out, say=said.append)
