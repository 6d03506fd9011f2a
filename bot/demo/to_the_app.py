"""The tour's long road, to its end: decision, ceremony, probation, recognition, hand-over."""

from bot.demo.journey import Journey
from bot.demo.opening import NEW
from bot.demo.to_the_vote import class_held, has_papers, stands, takes_step, votes
from domain.candidates import Stage


async def decided(go: Journey) -> None:
    """November 2027: sixty working days from the branch's resolution, and a warning in time."""
    go.begin("road-decision", "hac", "thoa")
    await go.skips_to(18, 11, 2027)
    await go.until(18, 20, month=11, year=2027)
    go.finds("hac", "clock-admission-decision", within=NEW)
    await go.skips_to(22, 11, 2027)
    await go.until(22, 9, year=2027)
    await takes_step(go, "hac", "18/11/2027", "45-QD/DU", "22/11/2027", "road-no-tally")
    go.hears("thoa", "road-told-branch")
    await stands(go, Stage.DECIDED)


async def ceremony(go: Journey) -> None:
    """December 2027: thirty working days for the ceremony; the mentor is assigned anew."""
    go.begin("road-ceremony", "thoa", "inh")
    await go.skips_to(21, 12, 2027)
    await go.until(21, 20, month=12, year=2027)
    go.finds("thoa", "clock-ceremony", within=NEW)
    await go.skips_to(30, 12, 2027)
    await go.until(30, 9, month=12, year=2027)
    await takes_step(go, "thoa", "29/12/2027")
    await stands(go, Stage.PROBATION)
    await go.types("thoa", f"/assign {NEW}")
    await go.picks("thoa", "assign-primary")
    await go.picks_named("thoa", "Quàng Văn Inh")
    await go.types("thoa", "29/12/2027")
    await go.picks("thoa", "assign-note")
    go.hears("inh", "assigned-probation")


async def probation(go: Journey) -> None:
    """2028: the reports go on, the class for new members, the end of probation comes near."""
    go.begin("road-probation", "inh")
    await go.skips_to(28, 2, 2028)
    await go.until(28, 20, month=2, year=2028)
    await go.types("inh", go.written("monthly"))
    go.hears("inh", "report-filed")
    await go.skips_to(1, 6, 2028)
    await go.until(1, 9, month=6, year=2028)
    await class_held(go, "new-member", ("3/7/2028", "7/7/2028"), "3/DVM")
    for day, month in ((30, 9), (22, 12)):
        await go.skips_to(day, month, 2028)
        await go.until(day, 20, month=month, year=2028)
        go.finds("thoa", "clock-probation", within=NEW)


async def recognised(go: Journey) -> None:
    """January and February 2029: the branch proposes, the committee recognises."""
    go.begin("road-recognition", "thoa", "inh", "duyen")
    await go.skips_to(5, 1, 2029)
    await go.until(5, 9, month=1, year=2029)
    await has_papers(go, "4/1/2029", "10-KNĐ", "11-KNĐ", "12-KNĐ")
    await votes(go, "4/1/2029", "2-NQ/CB", "road-method-cards")
    await stands(go, Stage.RECOGNITION)
    await go.skips_to(20, 2, 2029)
    await go.until(20, 9, month=2, year=2029)
    await takes_step(go, "hac", "19/2/2029", "9-QD/DU", "road-no-tally")
    await stands(go, Stage.OFFICIAL)


async def handed_over(go: Journey) -> None:
    """March 2029: the sheet is printed, and the members' app has the case."""
    go.begin("road-app", "thoa")
    await go.skips_to(2, 3, 2029)
    await go.until(2, 9, month=3, year=2029)
    await go.types("thoa", f"/candidates {NEW}")
    await go.picks("thoa", "member-sheet")
    go.has_slips("thoa")
    await go.picks("thoa", "member-moved")
    go.hears("thoa", "member-moved-done")


async def at_rest(go: Journey) -> None:
    """April 2029: thirty months, and nothing is left to ask."""
    go.begin("road-rest", "inh")
    await go.skips_to(3, 4, 2029)
    await go.until(3, 20, month=4, year=2029)
    await go.types("inh", "viec")
    go.hears("inh", "mine")


PARTS = (decided, ceremony, probation, recognised, handed_over, at_rest)
