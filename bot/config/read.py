"""From a parsed TOML file to a Config, with everything that is wrong found in one go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from typing import TypeVar

from bot.config.kinds import Kind, PartsUnfitError
from bot.config.problems import Problem
from bot.config.sections import Config
from bot.lines import Line, line

Section = TypeVar("Section")


@dataclass(frozen=True, slots=True)
class Reading:
    """A Config in which whatever was wrong is at its default, and what was wrong."""

    config: Config
    problems: tuple[Problem, ...]


def read_table(table: Mapping[str, object]) -> Reading:
    """Read the sections of a parsed file. Never raises: problems are part of the answer."""
    config = Config()
    names = [field.name for field in fields(config)]
    problems = [Problem(name, _unknown(name, names)) for name in table if name not in names]
    for name in names:
        if name in table:
            section, found = _read_section(name, getattr(config, name), table[name])
            config = replace(config, **{name: section})
            problems += found
    return Reading(config, tuple(problems))


def _read_section(
    name: str, defaults: Section, raw: object
) -> tuple[Section, tuple[Problem, ...]]:
    if not isinstance(raw, Mapping):
        return defaults, (Problem(name, line("cli-config-expected-section")),)
    kinds = dict(_kinds(defaults))
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for key, value in raw.items():
        path = f"{name}.{key}"
        if key not in kinds:
            problems.append(Problem(path, _unknown(key, list(kinds))))
            continue
        try:
            values[key] = kinds[key].read(value)
        except PartsUnfitError as error:
            problems += [Problem(f"{path}{part.path}", part.wanted) for part in error.parts]
        except ValueError:
            problems.append(Problem(path, kinds[key].wanted))
    return _replaced(defaults, values), tuple(problems)


def _kinds(section: object) -> Iterator[tuple[str, Kind[object]]]:
    for field in fields(section):  # type: ignore[arg-type] # every section is a dataclass
        yield field.name, field.metadata["kind"]


def _replaced(section: Section, values: Mapping[str, object]) -> Section:
    return replace(section, **values)  # type: ignore[type-var] # every section is a dataclass


def _unknown(name: str, known: list[str]) -> Line:
    near = get_close_matches(name, known, n=1)
    if near:
        return line("cli-config-unknown-near", near=near[0])
    return line("cli-config-unknown")
