"""Somebody on the road, with a month behind them; and buttons that lead anywhere."""

from datetime import date, datetime

from domain.candidates import (
    AssignmentKind,
    Consent,
    NominationState,
    Schooling,
    Sex,
)
from domain.ids import CandidateId
from domain.meetings import Period
from domain.messages import choice, say
from domain.reviews import (
    Answers,
    Conclusion,
    Decision,
    Improve,
    Met,
    ReportKind,
    ReviewState,
    Strength,
    Tally,
)
from storage.work import SqlWork
from tests.world import World, local

LINE = "Hay giúp bà con gặt lúa."
REASON = "Nhiệt tình việc bản."


async def candidate(
    commune: World, code: str, name: str, *, branch: str = "NL", chapter: str | None = "CD-NL"
) -> CandidateId:
    """Somebody on the road, nominated by the chapter's leader and received."""

    async def make(work: SqlWork) -> CandidateId:
        made = await work.candidates.add(
            branch=commune.units[branch],
            code=code,
            full_name=name,
            birth="5/1998",
            sex=Sex.FEMALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=commune.units[chapter] if chapter else None,
            consent=Consent(
                form_number="12", signed_on=date(2026, 10, 1), explained_by="Cà Thị Thoa"
            ),
            at=local(1, 10),
        )
        tuan = commune.people["tuan"]
        nomination = await work.nominations.add(
            made, tuan, commune.units["CD-NL"], REASON, local(1, 10)
        )
        subject = f"candidate:{made}"
        await work.journal.note(
            "nominated", subject, at=local(1, 10), actor=tuan, nomination=nomination
        )
        await work.nominations.decide(nomination, NominationState.RECEIVED, local(3, 10))
        await work.journal.note(
            "nomination-received",
            subject,
            at=local(3, 10),
            actor=commune.people["thoa"],
            nomination=nomination,
        )
        return made

    return await commune.do(make)


async def mai_with_a_month(commune: World) -> CandidateId:
    """NL-07, helped by Inh and Muôn, both with a report; October concluded with a tally."""
    mai = await candidate(commune, "NL-07", "Lò Thị Mai")

    async def live(work: SqlWork) -> None:
        thoa = commune.people["thoa"]
        for nick, kind in (("inh", AssignmentKind.PRIMARY), ("muon", AssignmentKind.HELPER)):
            await work.assignments.add(
                mai,
                kind,
                person=commune.people[nick],
                resolved_on=date(2026, 10, 5),
                put_to=None,
                at=local(5, 10),
                by=thoa,
            )
            await work.journal.note(
                "assigned",
                f"candidate:{mai}",
                at=local(5, 10),
                actor=thoa,
                kind=kind.value,
                person=commune.people[nick],
            )
        review = await work.reviews.add(
            commune.units["NL"], Period(2026, 10), local(12, 10, 19), "nhà văn hóa"
        )
        for nick, line in (("inh", LINE), ("muon", "Còn ít nói trước đông người.")):
            await work.reports.add(
                review,
                mai,
                commune.people[nick],
                Answers(
                    kind=ReportKind.FULL,
                    met=Met.MET,
                    strength=Strength.COMMON_WORK,
                    improve=Improve.SPEAKING,
                    line=line,
                ),
                at=local(8, 10),
                late=False,
            )
        await work.reviews.conclude(
            Conclusion(
                review=review,
                candidate=mai,
                decision=Decision.CLASS,
                task="phụ trách đội văn nghệ bản",
                tally=Tally(roll=26, present=25, in_favour=24, against=1),
            ),
            at=local(12, 10, 21),
            by=thoa,
        )
        await work.reviews.set_state(review, ReviewState.CLOSED, local(12, 10, 21), thoa)

    await commune.do(live)
    return mai


async def opened(commune: World, who: CandidateId) -> list[datetime]:
    """When the card was opened by somebody whose opening is noted."""

    async def read(work: SqlWork) -> list[datetime]:
        noted = await work.journal.of(f"candidate:{who}")
        return [at for at, action, _ in noted if action == "card-opened"]

    return await commune.record.read(read)


async def press_route(commune: World, who: str, route: str) -> list[str]:
    """Somebody presses a button that leads where theirs never would."""

    async def offer(work: SqlWork) -> None:
        await work.outbox.to_person(
            commune.people[who],
            say("nothing-open"),
            (choice("print", route),),
            at=commune.clock.now(),
        )

    await commune.do(offer)
    await commune.settle()
    commune.unread(who)
    return await commune.presses(who, "Bản in")
