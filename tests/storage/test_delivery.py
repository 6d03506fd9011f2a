"""What the chats and the outbox tell of delivery, and which months closed."""

from datetime import datetime, timedelta

from domain.cycle import Step
from domain.ids import PersonId, ReviewId
from domain.meetings import Period
from domain.messages import choice, say
from domain.reaching import LastContact
from domain.reviews import ReviewState
from services.ports import Backlog
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village, a_branch, a_person

LATER = NOW + timedelta(days=3)


async def joined(work: SqlWork, person: PersonId, phone: str, heard: datetime | None) -> None:
    chat = await work.chats.meet("sandbox", "test", phone, private=True)
    await work.chats.pair(chat.id, person)
    if heard is not None:
        await work.chats.heard(chat.id, heard)


async def closed(work: SqlWork, phone: str, at: datetime) -> None:
    chat = await work.chats.at("sandbox", "test", phone)
    assert chat is not None
    await work.chats.close(chat.id, "blocked", at)


async def test_a_person_is_open_while_one_of_their_phones_is(
    record: SqliteRecord, village: Village
) -> None:
    async def live(work: SqlWork) -> list[LastContact | None]:
        thu = village.secretary
        other = await a_person(work, "Lò Văn Pọm", village.branch)
        seen = []
        await joined(work, thu, "one", NOW)
        await joined(work, thu, "two", LATER)
        await closed(work, "one", LATER)
        seen.append((await work.delivery.contacts([thu, other])).get(thu))
        await closed(work, "two", LATER + timedelta(days=1))
        await closed(work, "two", LATER + timedelta(days=9))  # the first moment counts
        found = await work.delivery.contacts([thu, other])
        assert other not in found
        seen.append(found[thu])
        chat = await work.chats.at("sandbox", "test", "two")
        assert chat is not None
        await work.chats.heard(chat.id, LATER + timedelta(days=12))
        seen.append((await work.delivery.contacts([thu]))[thu])
        return seen

    first, second, third = await record.write(live)
    assert first == LastContact(open=True, heard=LATER)
    assert second == LastContact(open=False, heard=LATER, closed=LATER + timedelta(days=1))
    assert third == LastContact(open=True, heard=LATER + timedelta(days=12))


async def test_what_was_asked_is_the_first_question_sent_since_the_person_wrote(
    record: SqliteRecord, village: Village
) -> None:
    async def live(work: SqlWork) -> LastContact:
        thu = village.secretary
        await joined(work, thu, "one", NOW)
        ways = [choice("my-tasks", "mine")]
        for days, asks in ((-1, True), (1, False), (2, True), (3, True)):
            at = NOW + timedelta(days=days)
            await work.outbox.to_person(thu, say("nothing-open"), ways if asks else (), at=at)
            (row, *_) = await work.outbox.queue("sandbox", "test", at, 9)
            await work.outbox.sent([(row.id, f"m{days}")], at)
        return (await work.delivery.contacts([thu]))[thu]

    assert (await record.write(live)).asked == NOW + timedelta(days=2)


async def test_nobody_is_asked_about_nobody(record: SqliteRecord) -> None:
    async def read(work: SqlWork) -> tuple[object, int]:
        return await work.delivery.contacts([]), await work.delivery.undelivered([], NOW)

    assert await record.read(read) == ({}, 0)


async def test_a_group_put_out_is_known_with_the_moment(
    record: SqliteRecord, village: Village
) -> None:
    async def live(work: SqlWork) -> tuple[object, object, object]:
        group = await work.chats.meet("sandbox", "test", "-1", private=False)
        before = await work.delivery.groups()
        await work.chats.link(group.id, village.branch)
        during = await work.delivery.groups()
        await work.chats.close(group.id, "left", LATER)
        return before, during, await work.delivery.groups()

    assert await record.write(live) == ({}, {village.branch: None}, {village.branch: LATER})


async def test_what_lies_where_it_should_not_is_counted(
    record: SqliteRecord, village: Village
) -> None:
    async def live(work: SqlWork) -> tuple[Backlog, Backlog, int, int]:
        thu = village.secretary
        await joined(work, thu, "one", NOW)
        before = await work.delivery.backlog(LATER)
        for _ in range(4):
            await work.outbox.to_person(thu, say("nothing-open"), at=NOW)
        rows = await work.outbox.queue("sandbox", "test", NOW, 9)
        await work.outbox.settle(rows[0].id, "parked")
        await work.outbox.settle(rows[1].id, "unreachable")
        await work.outbox.sent([(rows[2].id, "m1")], NOW)
        review = await work.reviews.add(village.branch, Period(2026, 11), LATER, "")
        for name in ("one", "two"):
            await work.agenda.add(name, review=review, step=Step.OPEN, at=NOW, void_after=LATER)
        (first, _second) = await work.agenda.due(LATER, 9)
        await work.agenda.done(first.id, "parked")
        await work.inbox.accept("sandbox", "test", [("u1", "one", "{}")], NOW)
        (update,) = await work.inbox.waiting(0, 9)
        await work.inbox.done(update.seq, NOW, None, "parked")
        lately = await work.delivery.undelivered([thu], NOW)
        since = await work.delivery.undelivered([thu], LATER)
        return before, await work.delivery.backlog(LATER), lately, since

    before, after, lately, since = await record.write(live)
    assert before.clear
    assert after == Backlog(late=2, refused=1, steps=1, unread=1)
    assert (lately, since) == (2, 0)


async def test_the_months_that_closed_between_two_moments(
    record: SqliteRecord, village: Village
) -> None:
    async def live(work: SqlWork) -> list[tuple[ReviewId, ...]]:
        other = await a_branch(work, village.committee, "pk", "Chi bộ bản Pá Khôm")
        made = [
            await work.reviews.add(branch, Period(2026, 11), NOW, "")
            for branch in (village.branch, other)
        ]
        await work.reviews.add(other, Period(2026, 12), NOW, "")
        for days, review in enumerate(made):
            await work.reviews.set_state(
                review, ReviewState.CLOSED, NOW + timedelta(days=days), None
            )
        both = (village.branch, other)
        find = work.oversight.closed
        return [
            await find(both, after=None, until=LATER),
            await find(both, after=NOW, until=LATER),
            await find(both, after=None, until=NOW),
            await find((other,), after=None, until=NOW),
            await find((), after=None, until=LATER),
        ]

    every, later, first, none, nobody = await record.write(live)
    assert every == (*first, *later)
    assert (len(first), len(later), none, nobody) == (1, 1, (), ())
