"""Parses the command line, reads the configuration, runs the command, words what went wrong.

Exit status: 0 done; 1 something must be put right first, and it was said what; 2 the command
line or the configuration is wrong (so that a service manager need not try again).
"""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from bot.cli import check, demo, due, import_rows, invite, migrate, print_paper, run
from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config, ConfigError, load_config
from bot.lines import OperatorError, line

COMMANDS: Sequence[Command] = (
    run.COMMAND,
    demo.COMMAND,
    migrate.COMMAND,
    check.COMMAND,
    invite.COMMAND,
    import_rows.COMMAND,
    due.COMMAND,
    print_paper.COMMAND,
)
DEFAULT_CONFIG = Path("config.toml")


def run_command(words: Sequence[str]) -> int:
    """Run what the words say; the exit status. argparse itself may raise SystemExit."""
    arguments = parser().parse_args(words)
    command: Command = arguments.command
    terminal = Terminal(Config().committee.default_language)
    try:
        config = _config(command, arguments.config)
        terminal = Terminal(config.committee.default_language)
        return command.run(arguments, config, terminal)
    except ConfigError as error:
        Terminal(error.language).show_config_problems(error.problems)
        return 2
    except OperatorError as error:
        for one in error.lines:
            terminal.complain(one)
        return 1
    except KeyboardInterrupt:
        terminal.complain(line("cli-interrupted"))
        return 130


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="nguon",
        description="A chat bot with which a commune Party committee finds, mentors and reviews "
        "the people on the road to admission.",
        epilog="Try it without a token or a network:  nguon demo\n"
        "More about one command:               nguon run --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    below = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        one = below.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog=f"example:\n  {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.set_defaults(command=command)
        command.add_arguments(one)
        one.add_argument(
            "--config",
            type=Path,
            metavar="PATH",
            help="the configuration file (default: config.toml, or all defaults without one)",
        )
    return top


def _config(command: Command, path: Path | None) -> Config:
    if path is None and not command.reads_default_config:
        return Config()
    return load_config(path or DEFAULT_CONFIG, os.environ, must_exist=path is not None)
