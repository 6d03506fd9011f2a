"""What a command of the command line is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from bot.cli.terminal import Terminal
from bot.config import Config


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. The texts are for --help and English; all else comes from the catalogues.

    `run` returns the exit status and may raise ConfigError and OperatorError. What is heavy it
    imports itself, so that --help and the other commands start quickly.
    """

    name: str
    summary: str
    description: str
    example: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Config, Terminal], int]
    reads_default_config: bool = True


def no_arguments(parser: ArgumentParser) -> None:
    """For a command that takes none of its own."""
