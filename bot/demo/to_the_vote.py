"""The tour's long road: from the branch's list to the vote, told month by month."""

from bot.demo.journey import Journey
from bot.demo.opening import NEW
from domain.candidates import Stage
from storage.work import SqlWork


async def listed(go: Journey) -> None:
    """December 2026: the committee looks at what the branches put on the list."""
    go.begin("road-list", "inh")
    await go.skips_to(4, 12, 2026)
    await go.until(4, 9, month=12, year=2026)
    await go.types("hac", "/committee")
    await go.picks("hac", "committee-record")
    for said in ("3/12/2026", "7-KL/DU"):
        await go.types("hac", said)
    await go.picks("hac", "committee-agree-all", "committee-save")
    go.hears("hac", "lists-decided")
    await stands(go, Stage.HELPED)


async def looked_ahead(go: Journey) -> None:
    """January 2027: what the year still allows is said in time; the report takes one line."""
    go.begin("road-january", "thoa")
    await go.skips_to(4, 1, 2027)
    await go.until(4, 20, month=1, year=2027)
    await go.types("thoa", "/target")
    go.hears("thoa", "target-branch")
    await go.types("inh", go.written("monthly"))
    go.hears("inh", "report-filed")


async def class_held(go: Journey, key: str, dates: tuple[str, str], number: str) -> None:
    """The officer plans a class, the branch proposes, the centre enters who got a certificate.

    `dates`: its first and its last day. The clock is at the planning; it ends after the class.
    """
    await go.types("hac", "/class")
    await go.picks("hac", "class-plan", f"class-kind-{key}")
    for said in (*dates, go.written("centre"), "40"):
        await go.types("hac", said)
    await go.picks("hac", "class-save")
    await _opens_class(go, "thoa")
    await go.picks("thoa", "class-propose")
    await go.picks_word("thoa", NEW)
    await go.picks("thoa", "class-send")
    await _opens_class(go, "hac")
    await go.picks("hac", "class-confirm", "class-settle")
    day, month, year = (int(part) for part in dates[1].split("/"))
    await go.skips_to(day + 3, month, year)
    await go.until(day + 3, 9, month=month, year=year)
    await _opens_class(go, "dong")
    await go.picks("dong", "class-results", "class-as-shown", "class-last-day", "class-as-shown")
    await go.types("dong", number)
    await go.picks("dong", "class-record")
    go.hears("dong", "class-results-kept")


async def _opens_class(go: Journey, who: str) -> None:
    await go.types(who, "/class")
    await go.picks_numbered(who, "class-number", 1)


async def trained(go: Journey) -> None:
    """March and April 2027: the class at the political centre."""
    go.begin("road-class", "inh")
    await go.skips_to(2, 3, 2027)
    await go.until(2, 9, month=3, year=2027)
    await class_held(go, "awareness", ("5/4/2027", "9/4/2027"), "15/GCN")
    await stands(go, Stage.TRAINED)


async def filed(go: Journey) -> None:
    """May to July 2027: the file, the verification by its days alone."""
    go.begin("road-file", "inh")
    await go.skips_to(14, 5, 2027)
    await go.until(14, 9, month=5, year=2027)
    await takes_step(go, "thoa", "13/5/2027", "8-NQ/CB", "road-no-tally")
    go.hears("inh", "road-told-mentor")
    await go.skips_to(1, 6, 2027)
    await go.until(1, 9, month=6, year=2027)
    await has_papers(go, "1/6/2027", "1-KNĐ", "2-KNĐ")
    await takes_step(go, "thoa", "1/6/2027")
    await go.skips_to(20, 7, 2027)
    await go.until(20, 9, month=7, year=2027)
    await takes_step(go, "thoa", "19/7/2027")
    await stands(go, Stage.OPINIONS)


async def introduced(go: Journey) -> None:
    """August 2027: who introduces, and the papers for the vote."""
    go.begin("road-introducers")
    await go.skips_to(16, 8, 2027)
    await go.until(16, 9, month=8, year=2027)
    await go.types("thoa", f"/introducers {NEW}")
    await go.picks("thoa", "introducers-add", "introducer-youth-union")
    await go.picks("thoa", "introducers-add", "introducer-member")
    await go.picks_named("thoa", "Quàng Văn Inh")
    await go.types("thoa", "2020")
    await go.picks("thoa", "introducers-done")
    await has_papers(go, "15/8/2027", "3-KNĐ", "4-KNĐ", "5-KNĐ")


async def proposed(go: Journey) -> None:
    """September 2027: the branch votes, and the numbers explain themselves."""
    go.begin("road-vote", "thoa", "inh", "duyen")
    await go.skips_to(10, 9, 2027)
    await go.until(10, 9, month=9, year=2027)
    await votes(go, "9/9/2027", "12-NQ/CB", "road-method-secret")
    go.hears("inh", "road-told-mentor")
    go.hears("duyen", "road-told-organisation")
    await stands(go, Stage.PROPOSED)


async def votes(go: Journey, day: str, number: str, method: str) -> None:
    """All eight members of the branch are there, seven in favour: six are needed."""
    await go.types("thoa", f"/stage {NEW}")
    await go.picks("thoa", "road-next")
    for said in (day, number, "8"):
        await go.types("thoa", said)
    await go.picks("thoa", "road-out-none")
    for said in ("8", "7", "1"):
        await go.types("thoa", said)
    await go.picks("thoa", method)
    go.hears("thoa", "road-check")
    await go.picks("thoa", "road-record")


async def takes_step(go: Journey, who: str, *said: str) -> None:
    """The next step is recorded by hand; an answer that begins with "road-" is a choice."""
    await go.types(who, f"/stage {NEW}")
    await go.picks(who, "road-next")
    for one in said:
        if one.startswith("road-"):
            await go.picks(who, one)
        else:
            await go.types(who, one)
    await go.picks(who, "road-record")
    go.hears(who, "road-done")


async def has_papers(go: Journey, day: str, *codes: str) -> None:
    """These papers are there, of that day."""
    await go.types("thoa", f"/papers {NEW}")
    for code in codes:
        await go.picks_row("thoa", f" {code},")
        await go.picks("thoa", "papers-held")
        await go.types("thoa", day)
    await go.picks("thoa", "papers-done")


async def stands(go: Journey, stage: Stage) -> None:
    """Expect where the record has them."""

    async def found(work: SqlWork) -> Stage | None:
        one = await work.candidates.by_code(NEW)
        return one.stage if one is not None else None

    now = await go.commune.program.record.read(found)
    go.holds(f"{NEW}: {stage.value}", true=now is stage)


PARTS = (listed, looked_ahead, trained, filed, introduced, proposed)
