"""What is kept of a visit: one word of each person on each meeting, the newest."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from domain.meetings import Period
from domain.reviews import ReviewState
from domain.visits import Saw, VisitState
from storage.work import SqlWork
from tests.world import na_lo, world

NOW = datetime(2026, 11, 13, 3, tzinfo=UTC)


async def test_a_second_word_on_a_meeting_takes_the_place_of_the_first(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def told(work: SqlWork) -> None:
            branch, who = commune.units["NL"], commune.people["phuong"]
            review = await work.reviews.add(branch, Period(2026, 11), NOW, "")
            for state, saw, line in (
                (VisitState.ABSENT, None, None),
                (VisitState.ATTENDED, Saw.BRIEFLY, "một dòng"),
            ):
                number = await work.visits.keep(
                    review,
                    who,
                    state,
                    branch=branch,
                    on=date(2026, 11, 13),
                    saw=saw,
                    line=line,
                    at=NOW,
                )
            (kept,) = await work.visits.of(review)
            assert (kept.id, kept.state, kept.saw, kept.has_line) == (
                number,
                VisitState.ATTENDED,
                Saw.BRIEFLY,
                True,
            )
            assert await work.written.text("visit-line", kept.id) == "một dòng"
            assert await work.visits.since([branch], date(2026, 11, 13)) == (kept,)
            assert await work.visits.since([branch], date(2026, 11, 14)) == ()

        await commune.do(told)


async def test_meetings_of_a_time_are_found_but_not_the_cancelled_ones(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def planned(work: SqlWork) -> None:
            branch = commune.units["NL"]
            held = await work.reviews.add(branch, Period(2026, 11), NOW, "")
            off = await work.reviews.add(branch, Period(2026, 12), NOW + timedelta(days=1), "")
            await work.reviews.set_state(off, ReviewState.CANCELLED, NOW, None)
            week = timedelta(days=7)
            assert await work.visits.met([branch], NOW, NOW + week) == (held,)
            assert await work.visits.met([branch], NOW + week, NOW + 2 * week) == ()

        await commune.do(planned)
