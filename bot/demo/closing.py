"""The tour's second half: the branch concludes, those concerned hear it, those above look."""

from bot.demo.journey import Journey
from bot.demo.opening import NEW


async def conclude(go: Journey) -> None:
    """The delegate closes the month with one change; the old date slips in."""
    go.begin("conclude", "lien")
    await go.until(15, 7)
    go.hears("lien", "conclude-ask")
    await go.picks("lien", "with-changes")
    await go.picks_word("lien", NEW)
    await go.picks("lien", "conclusion-list")
    await go.types("lien", go.written("wrong-day"))
    await go.types("lien", "8 7 7 0")
    await go.types("lien", go.written("task"))
    await go.types("lien", "25/12")
    await go.picks("lien", "close-month")
    go.hears("lien", "review-confirm")
    await go.picks("lien", "close-month")
    go.hears("lien", "review-put-to")


async def results(go: Journey) -> None:
    """Mentors, the following organisation and whoever nominated hear the outcome."""
    go.begin("result", "lien", "inh", "tuan", "duyen")
    await go.picks("lien", "resolved-yes")
    go.hears("lien", "review-closed")
    for mentor, people in (("inh", 2), ("muon", 1), ("pom", 1)):
        go.hears(mentor, "result-mentor", times=people)
    go.hears("tuan", "result-organisation")
    go.hears("duyen", "nomination-result-list")


async def amend(go: Journey) -> None:
    """Within seven days the secretary puts the day of the resolution right."""
    go.begin("amend", "thoa", "duyen")
    await go.until(16, 8)
    await go.types("thoa", "sua sai")
    await go.picks("thoa", "correct-conclusion")
    await go.picks_word("thoa", NEW)
    await go.picks("thoa", "correct-day", "meeting-day")
    await go.picks("thoa", "correct-reason-miswritten", "correct-do")
    go.hears("thoa", "correct-conclusion-done")
    go.hears("duyen", "correct-nomination-told")


async def silence(go: Journey) -> None:
    """A branch that does not conclude is helped, step by step, by whoever is in charge of it."""
    go.begin("silence", "do", "phuong")
    await go.until(20, 19)
    go.hears("do", "chase")
    await go.until(23, 19)
    go.hears("phuong", "escalate")
    go.hears("do", "escalate-copy")
    await go.picks("phuong", "will-contact")
    go.hears("do", "escalate-contact")
    await go.until(23, 20)
    await go.types("do", "danh gia")
    await go.picks("do", "all-continue", "close-month")
    go.hears("do", "review-closed")


async def committee(go: Journey) -> None:
    """The officer gets what the branches proposed, for the committee to look at."""
    go.begin("committee", "hac")
    await go.until(25, 19)
    go.hears("hac", "committee")
    await go.picks("hac", "looked-at")
    go.hears("hac", "committee-looked")


async def digest(go: Journey) -> None:
    """On the first working day of the next month: exceptions first, sums last."""
    go.begin("digest", "hac")
    await go.until(1, 19, month=12)
    for above in ("hac", "phuong", "suong"):
        go.hears(above, "digest")
