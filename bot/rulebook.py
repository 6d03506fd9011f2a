"""The rulebook as it comes with the program."""

from functools import cache
from importlib.resources import files

from domain.rules.reading import parse_rulebook
from domain.rules.rulebook import Rulebook


@cache
def the_rulebook() -> Rulebook:
    """Every value that comes with the program."""
    return parse_rulebook(files("domain").joinpath("rulebook.toml").read_text(encoding="utf-8"))
