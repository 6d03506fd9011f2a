"""The command line: `nguon`, or `python -m bot`."""

import sys
from collections.abc import Sequence

from bot.cli.frame import run_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status. `arguments` are the process's own if not given."""
    return run_command(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
