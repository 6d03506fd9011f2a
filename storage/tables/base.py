"""What all tables share: constraint names, and moments that are always aware and UTC."""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, Column, DateTime, Dialect, ForeignKey, Integer, MetaData, Text
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers its rows by itself only where the type is exactly INTEGER.
BigId = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored as UTC. SQLite would silently drop the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - the library's signature
    ) -> datetime | None:
        """Refuse a naive moment, and store every other as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment on record must know its time zone")
        return value.astimezone(UTC)

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - the library's signature
    ) -> datetime | None:
        """Give back what was stored, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def own_id() -> Column[int]:
    """A primary key of our own, never reused."""
    return Column("id", BigId, primary_key=True, autoincrement=True)


def refers(name: str, target: str, *, optional: bool = False, index: bool = False) -> Column[int]:
    """A reference to another table's id."""
    return Column(name, BigId, ForeignKey(f"{target}.id"), nullable=optional, index=index or None)


def code(name: str, *, optional: bool = False) -> Column[str]:
    """A short text that the domain's own enums check on reading."""
    return Column(name, Text, nullable=optional)
