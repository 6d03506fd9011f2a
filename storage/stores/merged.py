"""What corrections make of rows: whom they are about, and whether they still count."""

from typing import Any

import sqlalchemy as sa

from storage.tables import candidates, corrections


def now_known_as(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """The candidate kept, where the one in this column was merged; else that one."""
    entry = candidates.alias()
    kept = sa.select(entry.c.merged_into).where(entry.c.id == column).scalar_subquery()
    return sa.func.coalesce(kept, column)


def entries_of(candidate: sa.ColumnElement[Any]) -> sa.CompoundSelect[Any]:
    """This candidate and whoever was merged into it."""
    entry = candidates.alias()
    return sa.union_all(
        sa.select(entry.c.id).where(entry.c.id == candidate),
        sa.select(entry.c.id).where(entry.c.merged_into == candidate),
    )


def entries_of_each(several: sa.BindParameter[Any]) -> sa.CompoundSelect[Any]:
    """These candidates (an expanding parameter) and whoever was merged into one of them."""
    entry = candidates.alias()
    return sa.union_all(
        sa.select(entry.c.id).where(entry.c.id.in_(several)),
        sa.select(entry.c.id).where(entry.c.merged_into.in_(several)),
    )


ARRIVED = "arrived"  # the field of the correction that marks a report moved to where it is


def moved_away(report: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Whether a version of a report was moved to where it belongs, and counts here no more."""
    return sa.exists().where(
        corrections.c.subject == sa.literal("report:") + sa.cast(report, sa.Text),
        corrections.c.field != ARRIVED,
    )
