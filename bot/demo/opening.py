"""The tour's first week: somebody is put forward, the month opens, people answer."""

from bot.demo.journey import Journey

NEW, KNOWN = "NL-09", "NL-07"
"""Who is put forward in the tour, and whom the same mentor has helped since September."""


async def nominate(go: Journey) -> None:
    """The youth union puts somebody forward: the consent first, then its resolution."""
    go.begin("nominate", "duyen", "thoa")
    await go.types("duyen", "gioi thieu")
    await go.picks("duyen", "consent-signed")
    await go.picks_word("duyen", "NL")
    for written in ("number", "signed"):
        await go.types("duyen", go.written(written))
    await go.picks("duyen", "explained-self")
    for written in ("name", "birth"):
        await go.types("duyen", go.written(written))
    await go.picks("duyen", "sex-male", "schooling-upper-secondary")
    await go.picks_word("duyen", "CD-NL")
    await go.types("duyen", go.written("reason"))
    go.hears("duyen", "nominate-check")
    await go.picks("duyen", "send")
    go.hears("duyen", "nominate-kept")
    await go.picks("duyen", "union-open", "union-record")
    await go.picks_word("duyen", NEW)
    await go.picks("duyen", "union-chosen")
    for written in ("resolution", "signed"):
        await go.types("duyen", go.written(written))
    await go.picks("duyen", "consulted-yes", "send")
    go.hears("duyen", "union-recorded")
    go.hears("thoa", "nomination-waits")


async def receive(go: Journey) -> None:
    """The branch's secretary receives the nomination and finds somebody to help."""
    go.begin("receive", "duyen", "thoa", "inh")
    await go.picks("thoa", "receive")
    go.hears("thoa", "receive-done")
    go.hears("duyen", "nomination-received")
    await go.picks("thoa", "assign-mentor", "assign-primary")
    await go.picks_named("thoa", "Quàng Văn Inh")
    await go.picks("thoa", "put-to-meeting", "assign-note")
    go.hears("thoa", "assign-done")
    go.hears("inh", "assigned-primary")


async def open_month(go: Journey) -> None:
    """The month opens by itself; whoever holds several posts hears of all in one message."""
    go.begin("open", "inh", "muon")
    await go.until(2, 19)
    go.hears("pom", "open-one")
    go.hears("inh", "open-many")
    go.hears("tuan", "open-one-unit")
    go.hears("muon", "today")
    for alone in ("chapter-ask", "open-one"):
        go.hears_no("muon", alone)
    await go.picks_word("muon", "1")
    await go.picks("muon", "enter-number")
    await go.types("muon", "2")
    go.hears("muon", "chapter-kept")
    await go.picks_word("muon", "2")
    await go.picks("muon", "no-change")
    go.hears("muon", "report-filed")


async def mistake(go: Journey) -> None:
    """A mentor of two takes one for the other, and does not know it yet."""
    go.begin("report", "inh")
    await go.picks_word("inh", NEW)
    await go.picks("inh", "met-met", "strength-common-work", "improve-speaking", "task-doing")
    go.hears("inh", "report-check")
    await go.picks("inh", "send")
    go.hears("inh", "report-filed")


async def chapter(go: Journey) -> None:
    """The chapter's own month: how many it chose, and what it says of whom it follows."""
    go.begin("chapter", "tuan")
    await go.until(3, 19)
    go.hears("tuan", "chapter-ask")
    await go.picks("tuan", "enter-number")
    await go.types("tuan", go.written("count"))
    go.hears("tuan", "chapter-kept")
    await go.types("tuan", go.written("remark"))
    go.hears("tuan", "report-filed-for")


async def correct(go: Journey) -> None:
    """The mistake is found and put right, with a reason; the secretary is told."""
    go.begin("correct", "inh", "thoa")
    await go.until(4, 12)
    await go.types("inh", "sua sai")
    await go.picks_word("inh", NEW)
    await go.picks("inh", "correct-other-person")
    await go.picks_word("inh", KNOWN)
    await go.picks("inh", "correct-reason-wrong-person", "correct-do")
    go.hears("inh", "correct-report-moved")
    go.hears("thoa", "correct-report-notice")


async def source(go: Journey) -> None:
    """A branch with nobody on its list is asked whether it looked for anybody."""
    go.begin("source", "tua")
    await go.until(5, 19)
    go.hears("tua", "source-ask")
    await go.picks("tua", "none-yet")
    go.hears("tua", "source-none-noted")
