"""What is kept for a succession: who was asked, what waits, what is half said."""

from dataclasses import replace
from datetime import timedelta

from domain.messages import say
from services.ports import Urgency
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_person

TOMORROW = TODAY + timedelta(days=1)


async def test_a_delegation_is_kept_with_its_end_and_ends_only_earlier(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        asked = await a_person(work, "Lò Thị Uyên", village.branch)
        last = TODAY + timedelta(days=10)
        number = await work.delegations.add(
            village.branch, village.secretary, asked, TODAY, last, NOW
        )
        (kept,) = await work.delegations.to(asked)
        assert (kept.id, kept.by, kept.until) == (number, village.secretary, last)
        assert await work.delegations.in_unit(village.branch) == (kept,)
        assert await work.delegations.in_unit(village.committee) == ()
        assert not await work.delegations.end(number, last)
        assert await work.delegations.end(number, TOMORROW)
        assert await work.delegations.to(asked) == (replace(kept, until=TOMORROW),)
        assert not await work.delegations.end(number, TOMORROW)
        assert await work.delegations.end(number, TODAY - timedelta(days=5))
        assert (await work.delegations.to(asked))[0].until == TODAY  # never asked at all

    await record.write(turn)


async def test_what_is_half_said_can_be_put_aside_for_somebody_else(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        heir = await a_person(work, "Lò Thị Uyên", village.branch)
        chats = []
        for nick, person in (("one", village.secretary), ("two", heir)):
            chat = await work.chats.meet("sandbox", "bot", nick, private=True)
            await work.chats.pair(chat.id, person)
            chats.append(chat.id)
        number = await work.drafts.save(
            chats[0], village.secretary, "review", "who", {"review": "7", "_heard:1": "who"}, NOW
        )
        (mine,) = await work.drafts.of_person(village.secretary)
        assert await work.drafts.get(number) == mine
        await work.drafts.put_aside(number, chats[1], heir, {"review": "7"})
        assert await work.drafts.of_person(village.secretary) == ()
        (theirs,) = await work.drafts.set_aside(chats[1])
        assert theirs == replace(mine, chat=chats[1], form={"review": "7"}, open=False)
        assert await work.drafts.open_in(chats[1]) is None

    await record.write(turn)


async def test_notices_are_what_waits_unasked_and_can_be_voided(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        chat = await work.chats.meet("sandbox", "bot", "one", private=True)
        await work.chats.pair(chat.id, village.secretary)
        await work.outbox.to_chat(chat.id, say("stale"), at=NOW, person=village.secretary)
        await work.outbox.errand(chat.id, "menu", at=NOW)
        for guard in ("nomination:1", None):
            await work.outbox.to_person(
                village.secretary,
                say("nothing-open"),
                at=NOW,
                guard=guard,
                urgency=Urgency.TODAY,
                candidate=village.candidate,
            )
        first, second = await work.outbox.notices(village.secretary)
        assert (first.guard, second.guard) == ("nomination:1", None)
        assert first.candidate == village.candidate
        assert first.message == say("nothing-open")
        await work.outbox.void(first.id)
        assert await work.outbox.notices(village.secretary) == (second,)

    await record.write(turn)


async def test_cards_opened_are_counted_once_each_from_a_moment_on(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        for subject, at in ((1, NOW), (1, NOW), (2, NOW), (3, NOW - timedelta(days=2))):
            await work.journal.note(
                "card-opened", f"candidate:{subject}", at=at, actor=village.secretary
            )
        await work.journal.note("assigned", "candidate:9", at=NOW, actor=village.secretary)
        assert await work.journal.opened_by(village.secretary, NOW - timedelta(hours=1)) == 2

    await record.write(turn)
