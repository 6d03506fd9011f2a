from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.ids import PersonId
from domain.units import Hour, Membership, Person, Post, Role
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_branch, a_person


async def test_a_person_hears_in_the_evening_until_they_choose(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        person = await work.people.get(village.secretary)
        assert person == Person(
            village.secretary,
            "Quàng Văn Thu",
            village.branch,
            Membership.OFFICIAL,
            smartphone=True,
            hour=Hour.EVENING,
            language=None,
            paused_until=None,
        )
        await work.people.set_hour(person.id, Hour.NOON)
        await work.people.set_language(person.id, "en")
        await work.people.pause(person.id, TODAY)
        await work.people.read_privacy(person.id, NOW)
        assert await work.people.get(person.id) == replace(
            person, hour=Hour.NOON, language="en", paused_until=TODAY
        )
        await work.people.pause(person.id, None)
        assert (await work.people.get(person.id)).paused_until is None

    await record.write(turn)


async def test_a_person_is_found_without_diacritics_and_never_by_half_a_name(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        found = await a_person(work, "Đèo Văn Ọi", village.branch)
        assert [one.id for one in await work.people.find("deo van oi")] == [found]
        assert await work.people.find("van oi") == ()

    await record.write(turn)


async def test_people_are_listed_by_what_one_calls_them(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> list[str]:
        for name, membership in (
            ("Lò Văn Ước", Membership.OFFICIAL),
            ("Vì Thị Anh", Membership.PROBATIONARY),
            ("Lò Văn Anh", Membership.OFFICIAL),
            ("Lò Văn Bình", Membership.NONE),
        ):
            await a_person(work, name, village.branch, membership)
        return [person.full_name for person in await work.people.members(village.branch)]

    assert await record.write(turn) == ["Lò Văn Anh", "Vì Thị Anh", "Quàng Văn Thu", "Lò Văn Ước"]


async def test_around_units_are_their_people_and_those_with_a_post_there(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        elsewhere = await a_branch(work, village.committee, "hn", "Chi bộ bản Hua Nặm")
        guest = await a_person(work, "Cầm Văn An", elsewhere)
        former = await a_person(work, "Cầm Văn Bo", elsewhere)
        await work.people.appoint(Post(guest, village.branch, Role.MEMBER_IN_CHARGE, TODAY))
        await work.people.appoint(
            Post(former, village.branch, Role.MEMBER_IN_CHARGE, date(2020, 1, 1), TODAY)
        )
        around = [person.id for person in await work.people.around([village.branch], TODAY)]
        assert around == [guest, village.secretary]
        assert await work.people.around([], TODAY) == ()
        assert [one.id for one in await work.people.many([village.secretary, former])] == [
            former,
            village.secretary,
        ]

    await record.write(turn)


async def test_a_post_is_held_until_the_day_it_ends_and_kept_after_it(
    record: SqliteRecord, village: Village
) -> None:
    post = Post(village.secretary, village.branch, Role.BRANCH_SECRETARY, TODAY)
    last = TODAY + timedelta(days=30)

    async def turn(work: SqlWork) -> None:
        await work.people.appoint(post)
        assert await work.people.end_post(post, last)
        assert not await work.people.end_post(post, TODAY)  # it has another end by now
        for day, held in ((TODAY, True), (last - timedelta(days=1), True), (last, False)):
            there = await work.people.holders(village.branch, post.role, day)
            assert there == ((village.secretary,) if held else ())
            assert bool(await work.people.with_role(post.role, day)) is held
        assert await work.people.holders(village.committee, post.role, TODAY) == ()
        ended = replace(post, until=last)
        assert await work.people.posts(village.secretary) == (ended,)
        assert await work.people.posts_in([village.branch]) == (ended,)
        before = TODAY - timedelta(days=1)
        assert await work.people.changing(before, TODAY) == (ended,)
        assert await work.people.changing(TODAY, last - timedelta(days=1)) == ()
        assert await work.people.changing(TODAY, last) == (ended,)

    await record.write(turn)


async def test_leave_is_kept_until_it_is_taken_back(
    record: SqliteRecord, village: Village
) -> None:
    back = TODAY + timedelta(days=10)

    async def turn(work: SqlWork) -> None:
        assert await work.people.on_leave() == ()
        await work.people.set_away(village.secretary, back)
        (person,) = await work.people.on_leave()
        assert person.away_on(TODAY)
        assert not person.away_on(back)
        await work.people.set_away(village.secretary, None)
        assert await work.people.on_leave() == ()

    await record.write(turn)


async def test_somebody_unknown_cannot_be_changed(record: SqliteRecord) -> None:
    async def turn(work: SqlWork) -> None:
        with pytest.raises(LookupError, match="no such person"):
            await work.people.get(PersonId(99))
        with pytest.raises(LookupError, match="no such person"):
            await work.people.set_hour(PersonId(99), Hour.NOON)

    await record.write(turn)


async def test_a_new_code_ends_the_unused_one_before_it(
    record: SqliteRecord, village: Village
) -> None:
    tomorrow = NOW + timedelta(days=1)

    async def turn(work: SqlWork) -> None:
        for code_hash in ("first", "second"):
            await work.invitations.add(
                village.secretary, code_hash, made_by=None, at=NOW, expires_at=tomorrow
            )
        assert await work.invitations.by_hash("first") is None
        invitation = await work.invitations.by_hash("second")
        assert invitation is not None
        assert (invitation.person, invitation.expires_at) == (village.secretary, tomorrow)
        assert invitation.used_at is None

    await record.write(turn)


async def test_a_code_can_be_used_once_and_stays_on_record_as_used(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        await work.invitations.add(village.secretary, "h", made_by=None, at=NOW, expires_at=NOW)
        invitation = await work.invitations.by_hash("h")
        assert invitation is not None
        await work.invitations.use(invitation.id, NOW)
        with pytest.raises(LookupError, match="no such unused"):
            await work.invitations.use(invitation.id, NOW)
        await work.invitations.add(village.secretary, "i", made_by=None, at=NOW, expires_at=NOW)
        assert await work.invitations.by_hash("h") == replace(invitation, used_at=NOW)

    await record.write(turn)
