"""What the command line can have done: each command's work, behind one door.

Every function takes the configuration and raises OperatorError for what the operator has to put
right. What only some commands need is imported when one of them runs: a start must be quick.
"""

import secrets
from datetime import datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.config import Config
from bot.database import migrate_file, opened, ready_file
from bot.lines import OperatorError, Say, line
from bot.print_orders import Wanted
from bot.settings_from import settings_of
from bot.spreadsheets.rows import ImportRows, KnownUnit, Problem
from domain.invitations import format_code
from domain.units import Role
from services.people import founding
from storage.copies import scratch

# ruff: noqa: PLC0415 - see above


async def run_forever(config: Config, say: Say) -> None:
    """Run the bot until cancelled."""
    from bot.running import run_forever as run

    await run(config, say)


async def migrate(config: Config, say: Say) -> None:
    """Create the database, or bring an older one up to date after keeping a copy."""
    migrate_file(config, SystemClock().now(), say)


async def due(config: Config, at: datetime, say: Say) -> None:
    """Say what would be said to whom until `at` (aware); nothing is sent and nothing changes."""
    from bot.forecast import forecast

    await forecast(config, SystemClock().now(), at, say)


async def check(config: Config, say: Say) -> bool:
    """Say what is wrong and what to do about it; True if nothing is."""
    from bot.checking.everything import check_everything

    return await check_everything(config, say)


async def invite(config: Config, *, role: Role, name: str, unit: str | None, say: Say) -> None:
    """Put a person with this post on the roll, if not there yet, and say their one-time code."""
    now = SystemClock().now()
    settings = settings_of(config, now)
    async with opened(config, ready_file(config, now, say)) as record:
        try:
            made = await record.write(
                founding.invite_by_name, settings, role, name, unit, now, secrets.randbelow
            )
        except founding.UnknownUnitError as error:
            wanted = line("cli-invite-unknown-unit", unit=unit or "", role=role.value)
            raise OperatorError(wanted) from error
        except founding.SeveralPeopleError as error:
            raise OperatorError(line("cli-invite-several", name=name)) from error
    until = settings.calendar.local(made.expires_at)
    say(line("cli-invite-done", name=name, code=format_code(made.code), until=until))
    if made.replaced:
        say(line("cli-invite-void", name=name))


async def known_units(config: Config) -> tuple[KnownUnit, ...]:
    """The units on record to which a spreadsheet may refer; none before there is a database."""
    from bot.importing import known_units as known

    return await known(config)


async def import_rows(
    config: Config, rows: ImportRows, *, dry_run: bool, say: Say
) -> tuple[Problem, ...]:
    """Take the rows in, or only say what that would do. With any problem nothing is changed."""
    from bot.importing import import_rows as take

    return await take(config, rows, dry_run=dry_run, say=say)


async def list_imports(config: Config, say: Say) -> None:
    """Say every import: its number, when, from which files, and whether it was taken back."""
    from bot.importing import list_imports as tell

    await tell(config, say)


async def take_import_back(config: Config, number: int, *, dry_run: bool, say: Say) -> None:
    """Take an import back, or only say what that would do."""
    from bot.importing import take_import_back as take

    await take(config, number, dry_run=dry_run, say=say)


async def print_paper(config: Config, wanted: Wanted, *, out: Path, say: Say) -> None:
    """Make a file of slips, of a list or of a sheet."""
    from bot.printing import print_paper as make

    await make(config, wanted, out=out, say=say)


async def demo(config: Config, *, port: int, buttons: bool, say: Say) -> None:
    """Serve the page of phones on a scratch database until cancelled."""
    from bot.demo.driver import serve_demo

    now = SystemClock().now()
    with scratch(now) as path:
        await serve_demo(settings_of(config, now), path, port=port, buttons=buttons, say=say)


async def tour(config: Config, *, buttons: bool, say: Say) -> None:
    """Play one month of the sample commune on a scratch database."""
    from bot.demo.tour import play_tour

    now = SystemClock().now()
    with scratch(now) as path:
        await play_tour(settings_of(config, now), path, buttons=buttons, say=say)
