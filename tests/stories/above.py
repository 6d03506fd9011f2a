"""Two branches and those above them, and what they must never be told."""

from datetime import date, datetime

from domain.candidates import Stage
from domain.ids import ReviewId
from domain.meetings import Period
from domain.reviews import Conclusion, Decision, ReviewState, Tally
from domain.units import Role
from storage.work import SqlWork
from tests.world import World, candidate, meets

CANARIES = ("Canary", "canary", "Z.T.", "Inh", "Muôn", "Thoa", "NL-0", "PK-0")


async def two_branches(commune: World) -> World:
    """Two branches, one with two people in review; a committee secretary who reads."""
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"))
    await commune.person("sinh", "Giàng A Sình", (Role.MEMBER_IN_CHARGE, "PK"))
    await candidate(commune, "mai", "Zơ Thị Maicanary", mentor="inh")
    await candidate(commune, "yen", "Zơ Thị Yencanary", mentor="muon", stage=Stage.RECEIVED)
    await meets(commune)
    await meets(commune, "PK")
    return commune


async def conclude(
    commune: World,
    nick: str,
    decision: Decision,
    *,
    branch: str = "NL",
    resolved: date | None = date(2026, 11, 12),
) -> None:
    """The branch closed its month with this conclusion on one person."""

    async def close(work: SqlWork) -> None:
        review = await work.reviews.find(commune.units[branch], Period(2026, 11))
        assert review is not None
        by = commune.people["thoa"]
        await work.reviews.conclude(
            Conclusion(
                review=review.id,
                candidate=commune.candidates[nick],
                decision=decision,
                resolved_on=resolved,
                tally=Tally(roll=5, present=5, in_favour=4, against=1) if resolved else None,
            ),
            at=commune.clock.now(),
            by=by,
        )
        await work.reviews.set_state(review.id, ReviewState.CLOSED, commune.clock.now(), by)

    await commune.do(close)


async def skip(commune: World, moment: datetime) -> None:
    """Days pass of which nothing matters here."""
    await commune.at(moment)


def beginning(texts: list[str], with_: str) -> list[str]:
    return [text for text in texts if text.startswith(with_)]


async def november(month: World) -> ReviewId:
    async def read(work: SqlWork) -> ReviewId:
        review = await work.reviews.find(month.units["NL"], Period(2026, 11))
        assert review is not None
        return review.id

    return await month.record.read(read)
