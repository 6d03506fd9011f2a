"""Finds and reads config.toml, takes the token from where it is kept, refuses what is wrong."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bot.config.checks import check_together
from bot.config.problems import Problem
from bot.config.read import Reading, read_table
from bot.config.secret import Secret
from bot.config.sections import Config
from bot.config.special_kinds import token as token_kind
from bot.lines import line

TOKEN_VARIABLE = "NGUON_TELEGRAM_TOKEN"  # noqa: S105 - the name of it, not the token


class ConfigError(Exception):
    """The configuration cannot be used; `problems` is everything that is wrong with it.

    `language` is the one the file asks for, if that much could be read.
    """

    def __init__(self, problems: tuple[Problem, ...], language: str = "vi") -> None:
        super().__init__(", ".join(problem.path for problem in problems))
        self.problems = problems
        self.language = language


def load_config(path: Path, environment: Mapping[str, str], *, must_exist: bool = True) -> Config:
    """Read the file; the environment's token goes before the file's.

    A file that need not exist and does not means all defaults. Raises ConfigError.
    """
    reading = read_table(_parse(path, must_exist=must_exist))
    bad = {problem.path for problem in reading.problems}
    config, problems = _with_token(reading, environment)
    for problem, others in check_together(config):
        if not bad & {problem.path, *others}:
            problems += (problem,)
    if problems:
        raise ConfigError(problems, config.committee.default_language)
    return config


def require_token(config: Config) -> None:
    """Raise ConfigError if no token was given anywhere."""
    if not config.telegram.token:
        problem = Problem("telegram.token", line("cli-config-token-needed"))
        raise ConfigError((problem,), config.committee.default_language)


def _parse(path: Path, *, must_exist: bool) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        if not must_exist:
            return {}
        wanted = line("cli-config-no-file")
    except (OSError, UnicodeDecodeError):
        wanted = line("cli-config-unreadable")
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        wanted = line("cli-config-not-toml", row=place[1] if place else "?")
    raise ConfigError((Problem(str(path), wanted),))


def _with_token(
    reading: Reading, environment: Mapping[str, str]
) -> tuple[Config, tuple[Problem, ...]]:
    telegram = reading.config.telegram
    token, problems = telegram.token, reading.problems
    if given := environment.get(TOKEN_VARIABLE, ""):
        token, found = _read_token(given, TOKEN_VARIABLE)
        problems += found
    elif telegram.token and telegram.token_file:
        problems += (Problem("telegram.token_file", line("cli-config-token-twice")),)
    elif telegram.token_file:
        token, found = _token_from_file(telegram.token_file)
        problems += found
    return replace(reading.config, telegram=replace(telegram, token=token)), problems


def _token_from_file(name: str) -> tuple[Secret, tuple[Problem, ...]]:
    try:
        return _read_token(Path(name).read_text(encoding="utf-8"), "telegram.token_file")
    except (OSError, UnicodeDecodeError):
        return Secret(), (Problem("telegram.token_file", line("cli-config-unreadable")),)


def _read_token(text: str, path: str) -> tuple[Secret, tuple[Problem, ...]]:
    kind = token_kind()
    try:
        return kind.read(text), ()
    except ValueError:
        return Secret(), (Problem(path, kind.wanted),)
