"""Moves, dated events, resolutions and papers come back as they were recorded."""

from datetime import date, timedelta

import pytest

from domain.candidates import Stage
from domain.road.events import Event, Milestone, Move
from domain.road.papers import Paper, PaperState
from domain.road.resolutions import Body, LeftOut, Method, Resolution, ResolutionKind, Vote
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_candidate

VOTE = Vote(
    roll=30,
    present=26,
    in_favour=18,
    against=8,
    left_out=LeftOut(transferred=1, exempt=2, suspended=1),
    method=Method.SECRET,
)


async def test_a_move_says_when_why_and_under_what(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> tuple[Move, ...]:
        resolution = await work.road.add_resolution(
            village.candidate, ResolutionKind.LIST, Body.BRANCH, village.branch, TODAY, NOW
        )
        await work.road.add_move(
            village.candidate,
            Stage.RECEIVED,
            Stage.LISTED,
            TODAY,
            NOW,
            rules_on=TODAY,
            document="12-NQ/CB",
            resolution=resolution,
            reason="imported",
            missing=("mentor_resolved", "1-KNĐ"),
            by=village.secretary,
        )
        return await work.road.moves(village.candidate)

    (made,) = await record.write(turn)
    assert made == Move(
        id=made.id,
        candidate=village.candidate,
        before=Stage.RECEIVED,
        after=Stage.LISTED,
        on=TODAY,
        at=NOW,
        rules_on=TODAY,
        document="12-NQ/CB",
        resolution=made.resolution,
        reason="imported",
        missing=("mentor_resolved", "1-KNĐ"),
        by=village.secretary,
    )


async def test_moves_to_a_stage_are_found_by_branch_and_day(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> list[date]:
        other = await a_candidate(work, village.branch, "NL-09", "Vì Thị Dân")
        for person, day in ((village.candidate, 1), (other, 2), (other, 9)):
            on = TODAY + timedelta(days=day)
            await work.road.add_move(person, Stage.DECIDED, Stage.PROBATION, on, NOW, rules_on=on)
        since, until = TODAY + timedelta(days=2), TODAY + timedelta(days=9)
        found = await work.road.moves_between([village.branch], Stage.PROBATION, since, until)
        return [one.on for one in found]

    assert await record.write(turn) == [TODAY + timedelta(days=2)]


async def test_a_mistaken_event_counts_no_more(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> tuple[Event, ...]:
        wrong = await work.road.add_event(village.candidate, Milestone.CEREMONY, TODAY, NOW)
        await work.road.void_event(wrong, NOW)
        await work.road.add_event(
            village.candidate, Milestone.CLASS_CERTIFICATE, TODAY, NOW, number="45-CN"
        )
        assert await work.road.events_of([village.candidate]) == await work.road.events(
            village.candidate
        )
        return await work.road.events(village.candidate)

    (left,) = await record.write(turn)
    assert (left.kind, left.number) == (Milestone.CLASS_CERTIFICATE, "45-CN")


async def test_a_resolution_keeps_its_whole_tally(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> tuple[Resolution, ...]:
        for kind in (ResolutionKind.ADMISSION, ResolutionKind.STRIKE):
            made = await work.road.add_resolution(
                village.candidate,
                kind,
                Body.BRANCH,
                village.branch,
                TODAY,
                NOW,
                number="3-NQ/CB",
                vote=VOTE,
            )
        await work.road.void_resolution(made, NOW)
        return await work.road.resolutions(village.candidate)

    (left,) = await record.write(turn)
    assert (left.kind, left.vote, left.number) == (ResolutionKind.ADMISSION, VOTE, "3-NQ/CB")
    assert VOTE.counted == 26


async def test_what_never_was_cannot_be_taken_back(record: SqliteRecord) -> None:
    async def event(work: SqlWork) -> None:
        await work.road.void_event(99, NOW)

    async def resolution(work: SqlWork) -> None:
        await work.road.void_resolution(99, NOW)

    for gone in (event, resolution):
        with pytest.raises(LookupError):
            await record.write(gone)


async def test_a_paper_is_there_or_not_by_its_latest_word(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> tuple[Paper, ...]:
        for state, dated in ((PaperState.MISSING, None), (PaperState.HELD, TODAY)):
            await work.road.set_paper(village.candidate, "1-KNĐ", state, dated, None, NOW)
        return await work.road.papers(village.candidate)

    assert await record.write(turn) == (Paper(code="1-KNĐ", state=PaperState.HELD, dated=TODAY),)


async def test_a_branch_may_have_a_grassroots_committee_above_it(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> list[str | None]:
        found = []
        for name in ("Đảng ủy cơ sở", None):
            await work.units.set_grassroots(village.branch, name)
            found.append((await work.units.get(village.branch)).grassroots)
        return found

    assert await record.write(turn) == ["Đảng ủy cơ sở", None]
