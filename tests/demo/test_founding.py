"""The sample's record on its first day: people at every step, and what goes on around them."""

from datetime import datetime, timedelta

from bot.demo import cast
from bot.demo.living import Living
from bot.demo.whereabouts import unit_of
from domain.candidates import NominationState, Stage
from domain.classes import SeatState
from domain.road.documents import PaperStanding, checklist
from domain.road.events import Milestone
from domain.units import UnitKind
from services.deadlines.listing import deadlines_of
from services.people.founding import COMMITTEE_CODE
from services.road.facts import facts_of
from storage.work import SqlWork

# Nobody of the sample has a grassroots committee above, is through, or has left the road.
NOT_SHOWN = {Stage.APPRAISED, Stage.OFFICIAL, Stage.LEFT}


async def test_somebody_stands_at_every_step_of_the_road(sample: Living) -> None:
    async def stages(work: SqlWork) -> set[Stage]:
        return {
            (await work.candidates.get(one)).stage for one in sample.sample.candidates.values()
        }

    assert await sample.program.record.read(stages) == set(Stage) - NOT_SHOWN


async def test_every_move_of_the_sample_is_on_record_with_its_day(sample: Living) -> None:
    async def walked(work: SqlWork) -> None:
        for code, one in sample.sample.candidates.items():
            candidate, moves = await work.candidates.get(one), await work.road.moves(one)
            assert [move.on for move in moves] == sorted(move.on for move in moves), code
            assert (moves[-1].after if moves else Stage.INTRODUCED) is candidate.stage, code

    await sample.program.record.read(walked)


async def test_a_file_lacks_a_paper_has_one_too_old_and_a_vote_that_failed(sample: Living) -> None:
    async def look(work: SqlWork) -> None:
        facts = await facts_of(work, sample.sample.candidates["PH-04"])
        settings = sample.program.settings
        today = settings.calendar.day_of(cast.START)
        rules = settings.rulebook.at(today)
        listed = checklist(facts, settings.documents, rules, today, grassroots=False)
        standings = {one.standing for one in listed}
        assert {PaperStanding.MISSING, PaperStanding.TOO_OLD, PaperStanding.HELD} <= standings
        vote = facts.resolutions[-1].vote
        assert vote is not None
        assert vote.in_favour * 3 < vote.counted * 2
        assert facts.stage is Stage.OPINIONS

    await sample.program.record.read(look)


async def test_a_ceremony_is_near_and_a_probation_is_nearly_over(sample: Living) -> None:
    async def due(work: SqlWork, code: str, rule: str) -> timedelta:
        today = sample.program.settings.calendar.day_of(cast.START)
        who = sample.sample.candidates[code]
        found = await deadlines_of(work, sample.program.settings, who, today)
        return next(one.due for one in found if one.code == rule) - today

    read = sample.program.record.read
    assert timedelta() < await read(due, "PH-03", "ceremony") <= timedelta(days=30)
    assert timedelta() < await read(due, "PH-02", "probation") <= timedelta(days=60)


async def test_classes_lists_tasks_and_activities_are_under_way(sample: Living) -> None:
    async def look(work: SqlWork) -> None:
        committee = sample.sample.units[COMMITTEE_CODE]
        planned, held = await work.classes.of_committees([committee])
        assert {one.state for one in await work.classes.seats(held.id)} == {SeatState.CERTIFIED}
        waiting = {one.state for one in await work.classes.seats(planned.id)}
        assert waiting == {SeatState.PROPOSED, SeatState.CONFIRMED}
        assert len(await work.lists.pending([committee])) == 2
        branches = [one.id for one in await work.units.of_kind(UnitKind.BRANCH)]
        tasks = await work.tasks.without_result(branches)
        today = sample.program.settings.calendar.day_of(cast.START)
        assert {one.overdue_on(today) for one in tasks} == {True, False}
        units = list(sample.sample.units.values())
        dates = [one.begins for one in await work.activities.of_units(units, local_october())]
        assert min(dates) < cast.START < max(dates)
        assert await work.ballots.permit(committee) is None

    await sample.program.record.read(look)


def local_october() -> datetime:
    return cast.START - timedelta(days=31)


async def test_somebody_is_away_somebody_moved_and_a_branch_was_renamed(sample: Living) -> None:
    async def look(work: SqlWork) -> None:
        known = sample.sample
        (away,) = await work.absences.running(list(known.candidates.values()))
        assert (away.candidate, away.host) == (known.candidates["PH-06"], known.units["NL"])
        assert await work.absences.remarks(away.id)
        (moved,) = await work.transfers.of(known.candidates["NL-02"])
        assert (moved.before, moved.after) == (known.units["NL"], known.units["PH"])
        assert await work.unit_changes.former_names(known.units["PH"])
        (waits,) = await work.nominations.of(known.candidates["PH-08"])
        assert waits.state is NominationState.PROPOSED
        events = await work.road.events(known.candidates["NL-03"])
        assert Milestone.MOTIVES_TALK in {one.kind for one in events}

    await sample.program.record.read(look)


async def test_whatever_is_planned_says_of_which_unit_it_is(sample: Living) -> None:
    async def places(work: SqlWork) -> dict[str, str]:
        rows = await work.agenda.due(cast.START + timedelta(days=400), 1_000)
        return {row.once_key: await _place(work, row.id) for row in rows}

    found = await sample.program.record.read(places)
    assert all(found.values())
    of_people = {place for key, place in found.items() if key.startswith("deadline:")}
    assert of_people == {
        "chi bộ bản Nà Lo",
        "chi bộ bản Phiêng Hoa",
        "chi bộ Trường Trung học cơ sở",
    }
    assert found["task:1"] == "chi bộ bản Nà Lo"


async def _place(work: SqlWork, row: int) -> str:
    found = await work.agenda.get(row)
    unit = await unit_of(work, found) if found is not None else None
    return (await work.units.get(unit)).name if unit is not None else ""
