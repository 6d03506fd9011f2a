"""The sample's classes of the political centre, and what waits for the committee's list."""

from datetime import date, timedelta

from bot.demo.sample import Sample, Text, local
from domain.classes import ClassKind, SeatState
from domain.ids import ClassId
from domain.lists import ListKind
from domain.meetings import Period
from services.classes import class_agenda
from services.people.founding import COMMITTEE_CODE
from services.ports import Work
from services.settings import Settings

_OCTOBER = Period(2026, 10)


async def classes(work: Work, settings: Settings, sample: Sample, text: Text) -> None:
    """A class held in June, with its certificates, and one in December that fills up."""
    held = await _class(work, sample, date(2026, 6, 8), date(2026, 6, 12), text)
    for number, code in enumerate(("PH-05", "TH-04", "TH-05"), start=18):
        await _seat(work, sample, held, code, SeatState.CERTIFIED, f"{number}/GCN")
    await work.classes.close(held, local(date(2026, 6, 15)))
    planned = await _class(work, sample, date(2026, 12, 7), date(2026, 12, 11), text)
    for code in ("NL-03", "PK-01"):
        await _seat(work, sample, planned, code, SeatState.PROPOSED)
    await _seat(work, sample, planned, "NL-02", SeatState.CONFIRMED)
    one = await work.classes.get(planned)
    await class_agenda.plan(work, settings, one, local(date(2026, 10, 26)))


async def _class(work: Work, sample: Sample, begins: date, ends: date, text: Text) -> ClassId:
    return await work.classes.add(
        sample.units[COMMITTEE_CODE],
        ClassKind.AWARENESS,
        begins,
        ends,
        text("sample-class-place"),
        30,
        by=sample.people["hac"],
        at=local(begins - timedelta(days=42)),
    )


async def _seat(
    work: Work,
    sample: Sample,
    number: ClassId,
    code: str,
    state: SeatState,
    certificate: str | None = None,
) -> None:
    candidate = sample.candidates[code]
    await work.classes.seat(
        number,
        candidate,
        (await work.candidates.get(candidate)).branch,
        state,
        by=sample.people["hac"],
        at=local(date(2026, 10, 28)),
        certificate=certificate,
        certified_on=date(2026, 6, 12) if certificate else None,
    )


async def lists(work: Work, sample: Sample) -> None:
    """What two branches concluded in October still waits for the committee."""
    for branch, code in (("PH", "PH-07"), ("TH", "TH-06")):
        review = await work.reviews.find(sample.units[branch], _OCTOBER)
        on = date(2026, 10, 22)
        await work.lists.add(
            sample.units[COMMITTEE_CODE],
            sample.candidates[code],
            ListKind.LIST,
            review.id if review else None,
            on,
            local(on, 21),
        )
