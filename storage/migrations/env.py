"""How Alembic runs our steps: always on a connection that `storage.schema` has opened."""

from collections.abc import Iterable
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.operations.ops import CreateTableOp, MigrationScript
from alembic.runtime.migration import MigrationContext
from sqlalchemy import BigInteger

from storage.tables import metadata
from storage.tables.base import Moment


def written(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Write our own types as plain ones, so that an old step never imports today's code."""
    if kind == "type" and isinstance(item, Moment):
        return "Moment"
    if kind == "type" and isinstance(item, BigInteger):
        return "BigId"
    return False


def never_reuse_ids(_: MigrationContext, __: Any, scripts: Iterable[MigrationScript]) -> None:
    """Have SQLite number rows so that the id of a deleted row never comes back.

    Buttons, and the place up to which a queue was read, name rows by id for longer than these
    may live.
    """
    for script in scripts:
        for step in script.upgrade_ops.ops if script.upgrade_ops else ():
            if isinstance(step, CreateTableOp):
                key = step.to_table().primary_key.columns.values()[0]
                if isinstance(key.type, BigInteger):
                    step.kw["sqlite_autoincrement"] = True


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=written,
    process_revision_directives=never_reuse_ids,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
