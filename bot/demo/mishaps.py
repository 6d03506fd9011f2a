"""The tour's second week: the power is out, somebody has no phone, the meeting moves."""

from bot.demo import cast
from bot.demo.journey import Journey


async def outage(go: Journey) -> None:
    """Two days without power: what was written is kept, what is late apologises once."""
    go.begin("outage", "inh", "pom", "thoa")
    await go.until(7, 10)
    report = go.written("report")
    await go.without_power_until(9, 6, writes=("inh", report, 8, 20))
    go.hears("inh", "report-filed")
    go.hears_no("inh", "late-notice")  # what he would be reminded of is done
    go.hears_late("pom", "late-left-one")
    go.hears_late("thoa", "pack")
    go.hears_late("phuong", "notice")
    await go.until(9, 12)
    await go.picks("pom", "not-this-month", "absence-new")
    go.hears("pom", "report-filed-absent")


async def paper(go: Journey) -> None:
    """Who has no smartphone is asked on paper."""
    go.begin("paper", "thoa")
    await go.types("thoa", "phieu giay")
    await go.picks("thoa", "print-slips")
    go.has_slips("thoa")


async def prompt(go: Journey) -> None:
    """The group reads of the meeting, and no name; each opens their own tasks in private."""
    go.begin("prompt", cast.GROUP, "inh")
    await go.until(10, 19)
    go.hears(cast.GROUP, "prompt")
    await go.opens_own_tasks_from_group("inh")
    go.hears("inh", "mine-none")


async def move(go: Journey) -> None:
    """The meeting is moved by two days: one correction in the group, nothing said again."""
    go.begin("move", cast.GROUP, "thoa", "phuong")
    await go.until(11, 8)
    await go.types("thoa", go.written("meeting"))
    go.hears("thoa", "meeting-set")
    go.hears(cast.GROUP, "meeting-moved")
    go.hears("phuong", "meeting-moved")


async def delegate(go: Journey) -> None:
    """The secretary is away for the meeting's end: somebody of the chi ủy concludes."""
    go.begin("delegate", "thoa", "lien")
    await go.types("thoa", "giao viec")
    await go.picks_named("thoa", "Hà Thị Liên")
    await go.picks("thoa", "one-month")
    go.hears("thoa", "delegate-done")
    go.hears("lien", "delegated-to-you")


async def sitting(go: Journey) -> None:
    """At the meeting the slips come back and are entered, five taps each."""
    go.begin("sitting", "thoa")
    await go.until(14, 19)
    go.hears_no(cast.GROUP, "prompt")
    await go.types("thoa", "ghi thay")
    await go.picks("thoa", "paper-report", "today")
    await go.picks_word("thoa", "NL-05")
    await go.picks("thoa", "met-met", "strength-labour", "improve-attendance", "task-done")
    await go.picks("thoa", "send")
    go.hears("thoa", "on-behalf-filed")
