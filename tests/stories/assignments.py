"""Dialogues and looks at the record that stories of assigning share."""

from domain.candidates import Assignment, Candidate
from domain.ids import PersonId
from storage.work import SqlWork
from tests.stories.nominations import nominates
from tests.world import BEGINNING_AT, World


async def received(commune: World, name: str = "Lò Thị Mai", birth: str = "3/5/1998") -> None:
    """Somebody stands before the branch of bản Nà Lo, and everybody has read their messages."""
    await nominates(commune, name=name, birth=birth)
    await commune.presses("thoa", "TIEP NHAN")
    for who in ("thoa", "tuan"):
        commune.unread(who)


async def helps(commune: World, code: str = "NL-01") -> tuple[Assignment, ...]:
    """Who helps a candidate now, the one answerable first."""
    candidate = await on_record(commune, code)

    async def read(work: SqlWork) -> tuple[Assignment, ...]:
        return await work.assignments.of(candidate.id)

    return await commune.record.read(read)


async def on_record(commune: World, code: str = "NL-01") -> Candidate:
    """The candidate of this code."""

    async def read(work: SqlWork) -> Candidate:
        found = await work.candidates.by_code(code)
        assert found is not None
        return found

    return await commune.record.read(read)


async def number_of(commune: World, name: str) -> str:
    """The number under which a member is offered to the secretary just now."""

    async def members(work: SqlWork) -> list[PersonId]:
        chat = await work.chats.at(commune.sandbox.name, commune.sandbox.bot, "thoa")
        assert chat is not None
        (offer, *_) = await work.outbox.offers(chat.id, BEGINNING_AT)
        routes = [one.route.rsplit(":", 1)[-1] for one in offer.choices]
        return [PersonId(int(one)) for one in routes if one.isdecimal()]

    offered = await commune.record.read(members)
    return str(offered.index(commune.people[name]) + 1)


async def assigns(
    commune: World, name: str, *answers: str, kind: str = "NGUOI CHINH"
) -> list[str]:
    """The secretary assigns a member to NL-01 and gives these further answers."""
    await commune.says("thoa", "/assign NL-01")
    await commune.presses("thoa", kind)
    seen = await commune.says("thoa", await number_of(commune, name))
    for one in answers:
        seen = await commune.says("thoa", one)
    return seen
