"""Entries of the record as such: as they stand, who refers to them, put back or removed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, UnitId
from domain.units import Post
from services.ports.imports import Mention, Subject, Thing, Values
from storage.stores.base import Store, by_code
from storage.tables import (
    agenda,
    assignments,
    candidates,
    consents,
    meeting_changes,
    meeting_rules,
    metadata,
    moves,
    nominations,
    people,
    posts,
    reviews,
    units,
)

_TABLES: Mapping[Subject, sa.Table] = {
    Subject.UNIT: units,
    Subject.RULE: meeting_rules,
    Subject.REVIEW: reviews,
    Subject.PERSON: people,
    Subject.POST: posts,
    Subject.CANDIDATE: candidates,
    Subject.CONSENT: consents,
    Subject.NOMINATION: nominations,
    Subject.ASSIGNMENT: assignments,
    Subject.MOVE: moves,
}
_SUBJECTS = {table.name: subject for subject, table in _TABLES.items()}
_AT_ONCE = 500
# What is planned and not yet said is planned anew from what is on record then.
_PLANNED = agenda.c.state.in_(("waiting", "void"))


def _plain(value: object) -> str | int | None:
    if isinstance(value, date):  # a moment too
        return value.isoformat()
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"no way to keep a {type(value).__name__}")


def _value(column: sa.Column[Any], kept: str | int | None) -> object:
    """The value as the column takes it."""
    if not isinstance(kept, str):
        return kept
    if isinstance(column.type, sa.Date):
        return date.fromisoformat(kept)
    return datetime.fromisoformat(kept) if column.type.python_type is datetime else kept


def _pointing_at(table: sa.Table) -> Iterator[tuple[sa.Table, sa.Column[Any]]]:
    """Every column that refers to this table, with the table in which it is."""
    for other in metadata.sorted_tables:
        for column in other.columns:
            if any(key.column.table is table for key in column.foreign_keys):
                yield other, column


def _mention(table: sa.Table, number: int) -> Mention:
    subject = _SUBJECTS.get(table.name)
    return Mention(table.name, None if subject is None else Thing(subject, number))


def _queries(
    subject: Subject, ids: Sequence[int]
) -> Iterator[tuple[sa.Select[tuple[int, int]], sa.Table]]:
    """Statements that give pairs of these entries and what refers to them, with its table."""
    table = _TABLES[subject]
    if subject is Subject.RULE:
        # What came of a rule refers to its unit: months begun or changed, and what was said.
        for other, column in (
            (reviews, reviews.c.branch_id),
            (meeting_changes, meeting_changes.c.branch_id),
            (agenda, agenda.c.unit_id),
        ):
            of_unit = sa.select(table.c.id, other.c.id).join(other, column == table.c.branch_id)
            yield _said(of_unit.where(table.c.id.in_(ids)), other), other
        return
    for other, column in _pointing_at(table):
        (own_id,) = other.primary_key.columns
        yield _said(sa.select(column, own_id).where(column.in_(ids)), other), other


def _said(query: sa.Select[tuple[int, int]], table: sa.Table) -> sa.Select[tuple[int, int]]:
    return query.where(sa.not_(_PLANNED)) if table is agenda else query


class SqlEntries(Store):
    """Entries of whatever table an import writes to."""

    async def as_it_is(self, thing: Thing) -> Values | None:
        """The entry as it stands; None if it is not on record."""
        table = _TABLES[thing.subject]
        columns = [column for column in table.columns if column.name != "id"]
        row = (await self._execute(sa.select(*columns).where(table.c.id == thing.id))).first()
        if row is None:
            return None
        return {column.name: _plain(value) for column, value in zip(columns, row, strict=True)}

    async def rule_of(self, unit: UnitId) -> Thing | None:
        """The entry of a unit's meeting rule."""
        found = await self._ids(Subject.RULE, meeting_rules.c.branch_id == unit)
        return found[0] if found else None

    async def post(self, post: Post) -> Thing | None:
        """The entry of a post of this person, unit and role from this day on."""
        found = await self._ids(
            Subject.POST,
            posts.c.person_id == post.person,
            posts.c.unit_id == post.unit,
            posts.c.role == post.role.value,
            posts.c.since == post.since,
        )
        return found[0] if found else None

    async def of_candidate(self, candidate: CandidateId) -> tuple[Thing, ...]:
        """The consent, nominations, assignments and moves of a candidate."""
        return (
            *await self._ids(Subject.CONSENT, consents.c.candidate_id == candidate),
            *await self._ids(Subject.NOMINATION, nominations.c.candidate_id == candidate),
            *await self._ids(Subject.ASSIGNMENT, assignments.c.candidate_id == candidate),
            *await self._ids(Subject.MOVE, moves.c.candidate_id == candidate),
        )

    async def _ids(self, subject: Subject, *where: sa.ColumnElement[bool]) -> tuple[Thing, ...]:
        table = _TABLES[subject]
        rows = await self._execute(sa.select(table.c.id).where(*where).order_by(table.c.id))
        return tuple(Thing(subject, row[0]) for row in rows)

    async def mentions(self, things: Sequence[Thing]) -> Mapping[Thing, tuple[Mention, ...]]:
        """What refers to these entries; what is only planned to be said does not count."""
        found: dict[Thing, list[Mention]] = {}
        for subject in Subject:
            ids = [thing.id for thing in things if thing.subject is subject]
            for some in (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE)):
                for query, kind in _queries(subject, some):
                    for entry, other in await self._execute(query):
                        thing = Thing(subject, entry)
                        found.setdefault(thing, []).append(_mention(kind, other))
        return {thing: tuple(mentions) for thing, mentions in found.items()}

    async def fits(self, thing: Thing, values: Values) -> bool:
        """Whether all that an entry would refer to is on record."""
        for column in _TABLES[thing.subject].columns:
            for key in column.foreign_keys:
                wanted = values.get(column.name)
                target = sa.select(key.column).where(key.column == wanted)
                if wanted is not None and (await self._execute(target)).first() is None:
                    return False
        return True

    async def put_back(self, thing: Thing, before: Values, after: Values) -> None:
        """Let an entry be as it was before. A branch's numbering goes back if nobody used it."""
        table = _TABLES[thing.subject]
        values = {
            column.name: _value(column, before[column.name])
            for column in table.columns
            if column.name in before and column is not units.c.last_number
        }
        if table is units:
            values["last_number"] = await self._number(thing, before, after)
        await self._execute(sa.update(table).where(table.c.id == thing.id).values(values))

    async def _number(self, branch: Thing, before: Values, after: Values) -> int:
        """The last number to go on from: none is ever given to a second person."""
        now = (await self._execute(sa.select(units.c.last_number, units.c.prefix, units.c.code)
               .where(units.c.id == branch.id))).one()  # fmt: skip
        if now[0] != after["last_number"]:
            return int(now[0])
        begin = f"{now[1] or now[2]}-"
        codes = await self._execute(
            sa.select(candidates.c.code).where(candidates.c.code.startswith(begin))
        )
        given = [by_code(row[0])[1] for row in codes]
        return max(int(before["last_number"] or 0), *given, 0)

    async def remove(self, thing: Thing) -> None:
        """Take an entry off the record, with what is only planned to be said about it."""
        table = _TABLES[thing.subject]
        for other, column in _pointing_at(table):
            if other is agenda:
                await self._execute(sa.delete(agenda).where(column == thing.id, _PLANNED))
        await self._execute(sa.delete(table).where(table.c.id == thing.id))
