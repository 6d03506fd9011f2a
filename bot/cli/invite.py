"""`nguon invite`: a person and their one-time code; the first officer begins here."""

import asyncio
from argparse import ArgumentParser, Namespace

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config
from bot.lines import OperatorError, line
from domain.text import tidy
from domain.units import Role

_OF_THE_COMMITTEE = (Role.OFFICER, Role.COMMITTEE_SECRETARY)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--role",
        choices=[role.value for role in Role],
        default=Role.OFFICER.value,
        metavar="ROLE",
        help="the post: " + ", ".join(Role) + " (default: officer)",
    )
    parser.add_argument("--name", required=True, metavar="NAME", help="the person's full name")
    parser.add_argument(
        "--unit", metavar="CODE", help="the post's unit; not for a post of the committee itself"
    )


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    role, name = Role(arguments.role), tidy(arguments.name)
    unit: str | None = arguments.unit
    if not name or len(name) > 100 or "\n" in name:
        raise OperatorError(line("cli-invite-bad-name"))
    if (role in _OF_THE_COMMITTEE) == (unit is not None):
        key = "cli-invite-no-unit" if unit is not None else "cli-invite-needs-unit"
        raise OperatorError(line(key, role=role.value))
    from bot.app import invite

    asyncio.run(invite(config, role=role, name=name, unit=unit, say=terminal.say))
    return 0


COMMAND = Command(
    name="invite",
    summary="print a one-time code for a person; makes the first officer",
    description="Print a one-time code for a person, who is put on the roll with this post if\n"
    "not there yet. This is how the first officer comes in.",
    example='nguon invite --role officer --name "Lò Thị Mai"',
    add_arguments=_add_arguments,
    run=_run,
)
