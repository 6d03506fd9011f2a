"""What is asked of the agenda, and what changes it: each written once, so compiled once."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from storage.tables import agenda

# Written out in the statement: a bound value would keep SQLite from the index on waiting rows.
_WAITS = agenda.c.state == sa.literal("waiting", literal_execute=True)
_ROW = sa.select(
    agenda.c.id,
    agenda.c.once_key,
    agenda.c.review_id,
    agenda.c.unit_id,
    agenda.c.period,
    agenda.c.step,
    agenda.c.person_id,
    agenda.c.at,
    agenda.c.void_after,
    agenda.c.candidate_id,
    agenda.c.subject,
)
# What becomes a row for each reader goes first, so that a reader's day is complete when said.
DUE = (
    _ROW.where(_WAITS, agenda.c.at <= sa.bindparam("now"))
    .order_by(agenda.c.person_id.is_not(None), agenda.c.at, agenda.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(skip_locked=True)
)
GET = _ROW.where(agenda.c.id == sa.bindparam("row"))
OF_PEOPLE = _ROW.where(
    _WAITS,
    agenda.c.at < sa.bindparam("until"),
    agenda.c.person_id.in_(sa.bindparam("people", expanding=True)),
).order_by(agenda.c.at, agenda.c.id)
OF_PERSON = _ROW.where(_WAITS, agenda.c.person_id == sa.bindparam("person")).order_by(
    agenda.c.at, agenda.c.id
)
_TOGETHER = (
    sa.select(agenda.c.person_id, agenda.c.done_at)
    .where(agenda.c.id == sa.bindparam("row"), agenda.c.state == "done")
    .cte("one")
)
SAID_WITH = (
    _ROW.join(
        _TOGETHER,
        sa.and_(
            agenda.c.person_id == _TOGETHER.c.person_id,
            agenda.c.done_at == _TOGETHER.c.done_at,
        ),
    )
    .where(agenda.c.state == "done")
    .order_by(agenda.c.void_after, agenda.c.id)
)
_IN_ORDER = _ROW.where(_WAITS).order_by(agenda.c.at, agenda.c.id)
_OF_REVIEW = agenda.c.review_id == sa.bindparam("review")
_IN_MONTH = sa.and_(
    agenda.c.unit_id == sa.bindparam("unit"), agenda.c.period == sa.bindparam("month")
)
_ABOUT = agenda.c.subject == sa.bindparam("about")
_OF_CANDIDATE = sa.and_(
    agenda.c.candidate_id == sa.bindparam("candidate"), agenda.c.step == sa.bindparam("of_step")
)
WAITING_IN_REVIEW = _IN_ORDER.where(_OF_REVIEW)
WAITING_IN_MONTH = _IN_ORDER.where(_IN_MONTH)
WAITING_ABOUT = _IN_ORDER.where(_ABOUT)
WAITING_OF_CANDIDATE = _IN_ORDER.where(_OF_CANDIDATE)
_DROP = sa.delete(agenda).where(_WAITS)
DROP_OF_REVIEW = _DROP.where(_OF_REVIEW)
DROP_IN_MONTH = _DROP.where(_IN_MONTH)
DROP_ABOUT = _DROP.where(_ABOUT)
DROP_OF_CANDIDATE = _DROP.where(_OF_CANDIDATE)
OFF = (
    sa.update(agenda)
    .where(agenda.c.id == sa.bindparam("row"), _WAITS)
    .values(state=sa.bindparam("word"), done_at=sa.bindparam("when"))
)
MOVE = (
    sa.update(agenda)
    .where(agenda.c.id == sa.bindparam("row"), _WAITS)
    .values(at=sa.bindparam("new"))
)
NEXT = sa.select(agenda.c.at).where(_WAITS).order_by(agenda.c.at).limit(1)
ADD = insert(agenda)
ADD = ADD.on_conflict_do_update(
    index_elements=["once_key"],
    set_={
        "at": ADD.excluded.at,
        "void_after": ADD.excluded.void_after,
        "state": ADD.excluded.state,
    },
    where=agenda.c.state.in_(("waiting", "void")),
)
_WHEN = sa.func.coalesce(agenda.c.done_at, agenda.c.at, type_=agenda.c.at.type)
_SAID = (
    sa.select(agenda.c.step, agenda.c.person_id, _WHEN)
    .where(agenda.c.state == "done")
    .order_by(agenda.c.at, agenda.c.id)
)
SAID_IN_REVIEW = _SAID.where(_OF_REVIEW)
SAID_IN_MONTH = _SAID.where(_IN_MONTH)
