"""`python -m storage.migrations 0002 "what changes"` writes the next step from the code's tables.

It compares them with a scratch database at the newest step. Read what it wrote before you keep
it, and add it to `storage.schema.REVISIONS`.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command

from storage.schema import alembic_on


def main(revision: str, message: str) -> None:
    """Write the next step."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scratch.sqlite"
        with alembic_on(path) as config:
            command.upgrade(config, "head")
        with alembic_on(path) as config:
            command.revision(config, message, autogenerate=True, rev_id=revision)


if __name__ == "__main__":
    main(*sys.argv[1:])
