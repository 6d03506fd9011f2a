"""The roll and the posts."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId, UnitId
from domain.text import fold
from domain.units import Hour, Membership, Person, Post, Role
from services.ports import NewPerson
from storage.stores.base import Store, by_name, changed, maybe
from storage.tables import people, posts

_PERSON = sa.select(
    people.c.id,
    people.c.full_name,
    people.c.branch_id,
    people.c.membership,
    people.c.smartphone,
    people.c.hour,
    people.c.language,
    people.c.paused_until,
    people.c.away_until,
)
_GET = _PERSON.where(people.c.id == sa.bindparam("person"))
_MANY = _PERSON.where(people.c.id.in_(sa.bindparam("people", expanding=True)))
_MEMBERS = _PERSON.where(
    people.c.branch_id == sa.bindparam("branch"),
    people.c.membership != Membership.NONE.value,
)
_UNITS: sa.BindParameter[Any] = sa.bindparam("units", expanding=True)
_DAY = sa.bindparam("day", type_=sa.Date())
_ON_THAT_DAY = (posts.c.since <= _DAY, sa.or_(posts.c.until.is_(None), posts.c.until > _DAY))
_AROUND = _PERSON.where(
    sa.or_(
        people.c.branch_id.in_(_UNITS),
        people.c.id.in_(
            sa.select(posts.c.person_id).where(posts.c.unit_id.in_(_UNITS), *_ON_THAT_DAY)
        ),
    )
)
_NAMED = _PERSON.where(people.c.folded_name == sa.bindparam("name"))

_POST = sa.select(posts.c.person_id, posts.c.unit_id, posts.c.role, posts.c.since, posts.c.until)
_POSTS = _POST.where(posts.c.person_id == sa.bindparam("person")).order_by(posts.c.id)
_HELD = _POST.where(posts.c.role == sa.bindparam("role"), *_ON_THAT_DAY).order_by(
    posts.c.since, posts.c.id
)
_HOLDERS = _HELD.where(posts.c.unit_id == sa.bindparam("unit"))
_POSTS_IN = _POST.where(posts.c.unit_id.in_(_UNITS)).order_by(posts.c.since, posts.c.id)
_CHANGING = _POST.where(
    sa.or_(
        posts.c.since.between(sa.bindparam("first"), sa.bindparam("last")),
        posts.c.until.between(sa.bindparam("first"), sa.bindparam("last")),
    )
).order_by(posts.c.id)
_ON_LEAVE = _PERSON.where(people.c.away_until.is_not(None))


def _person(row: Any) -> Person:
    person, full_name, branch, membership, smartphone, hour, language, paused, away = row
    return Person(
        id=PersonId(person),
        full_name=full_name,
        branch=maybe(UnitId, branch),
        membership=Membership(membership),
        smartphone=smartphone,
        hour=Hour(hour),
        language=language,
        paused_until=paused,
        away_until=away,
    )


def _post(row: Any) -> Post:
    person, unit, role, since, until = row
    return Post(PersonId(person), UnitId(unit), Role(role), since, until)


def _in_order(rows: Any) -> tuple[Person, ...]:
    return tuple(sorted(map(_person, rows), key=lambda person: by_name(person.full_name)))


class SqlPeople(Store):
    """The roll and the posts."""

    async def add(self, person: NewPerson) -> PersonId:
        """Put a person on the roll; they hear from us in the evening until they choose."""
        made = await self._execute(
            sa.insert(people)
            .values(
                full_name=person.full_name,
                folded_name=fold(person.full_name),
                birth=person.birth,
                branch_id=person.branch,
                membership=person.membership.value,
                smartphone=person.smartphone,
                hour=Hour.EVENING.value,
            )
            .returning(people.c.id)
        )
        return PersonId(made.scalar_one())

    async def get(self, person: PersonId) -> Person:
        """The person with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"person": person})).first()
        if row is None:
            raise LookupError(f"no such person: {person}")
        return _person(row)

    async def many(self, people: Sequence[PersonId]) -> tuple[Person, ...]:
        """Those of these people who are on the roll, by name."""
        return _in_order(await self._execute(_MANY, {"people": list(people)}))

    async def members(self, branch: UnitId) -> tuple[Person, ...]:
        """The members of the Party in a branch, official and probationary, by name."""
        return _in_order(await self._execute(_MEMBERS, {"branch": branch}))

    async def around(self, units: Sequence[UnitId], on: date) -> tuple[Person, ...]:
        """Everybody who belongs to one of these units or holds a post there that day, by name."""
        return _in_order(await self._execute(_AROUND, {"units": list(units), "day": on}))

    async def find(self, folded_name: str) -> tuple[Person, ...]:
        """Everybody of this name."""
        return _in_order(await self._execute(_NAMED, {"name": fold(folded_name)}))

    async def birth(self, person: PersonId) -> str | None:
        """The birth date on the roll."""
        found: str | None = (
            await self._execute(sa.select(people.c.birth).where(people.c.id == person))
        ).scalar()
        return found

    async def amend(self, person: PersonId, known: NewPerson) -> None:
        """Bring the roll's entry of a person up to date."""
        values: dict[str, object] = {
            "full_name": known.full_name,
            "folded_name": fold(known.full_name),
            "branch_id": known.branch,
            "membership": known.membership.value,
            "smartphone": known.smartphone,
        }
        if known.birth is not None:
            values["birth"] = known.birth
        await self._set(person, **values)

    async def appoint(self, post: Post) -> None:
        """Record a post; the same one with an end closes it."""
        values = {
            "person_id": post.person,
            "unit_id": post.unit,
            "role": post.role.value,
            "since": post.since,
            "until": post.until,
        }
        await self._execute(
            insert(posts)
            .values(values)
            .on_conflict_do_update(
                index_elements=["person_id", "unit_id", "role", "since"],
                set_={"until": post.until},
            )
        )

    async def end_post(self, post: Post, until: date) -> bool:
        """Give a post this end; False if it has another end by now."""
        ended = await self._execute(
            sa.update(posts)
            .where(
                posts.c.person_id == post.person,
                posts.c.unit_id == post.unit,
                posts.c.role == post.role.value,
                posts.c.since == post.since,
                posts.c.until.is_not_distinct_from(post.until),
            )
            .values(until=until)
        )
        return bool(ended.rowcount)

    async def posts(self, person: PersonId) -> tuple[Post, ...]:
        """Every post a person holds or held."""
        return tuple(map(_post, await self._execute(_POSTS, {"person": person})))

    async def posts_in(self, units: Sequence[UnitId]) -> tuple[Post, ...]:
        """Every post that is or was held in one of these units, the oldest first."""
        return tuple(map(_post, await self._execute(_POSTS_IN, {"units": list(units)})))

    async def changing(self, after: date, upto: date) -> tuple[Post, ...]:
        """The posts that begin or end on a day after the one and not after the other."""
        days = {"first": after + timedelta(days=1), "last": upto}
        return tuple(map(_post, await self._execute(_CHANGING, days)))

    async def holders(self, unit: UnitId, role: Role, on: date) -> tuple[PersonId, ...]:
        """Who holds this role in this unit on this day, the longest in it first."""
        asked = {"unit": unit, "role": role.value, "day": on}
        return tuple(PersonId(row[0]) for row in await self._execute(_HOLDERS, asked))

    async def with_role(self, role: Role, on: date) -> tuple[Post, ...]:
        """Every post with this role that is held on this day."""
        return tuple(map(_post, await self._execute(_HELD, {"role": role.value, "day": on})))

    async def on_leave(self) -> tuple[Person, ...]:
        """Everybody for whom a first day back is on record, also if it has come, by name."""
        return _in_order(await self._execute(_ON_LEAVE))

    async def set_hour(self, person: PersonId, hour: Hour) -> None:
        """Keep the time of day at which the person wants to hear from us."""
        await self._set(person, hour=hour.value)

    async def set_language(self, person: PersonId, language: str) -> None:
        """Keep the language the person reads."""
        await self._set(person, language=language)

    async def pause(self, person: PersonId, until: date | None) -> None:
        """Say nothing unasked to the person before this day; None ends the pause."""
        await self._set(person, paused_until=until)

    async def set_away(self, person: PersonId, until: date | None) -> None:
        """Keep the first day back from leave; None ends the leave."""
        await self._set(person, away_until=until)

    async def read_privacy(self, person: PersonId, at: datetime) -> None:
        """Note when the person was last shown what is kept about them."""
        await self._set(person, privacy_read_at=at)

    async def _set(self, person: PersonId, **values: object) -> None:
        changed(
            await self._execute(sa.update(people).where(people.c.id == person).values(**values)),
            "person",
        )
