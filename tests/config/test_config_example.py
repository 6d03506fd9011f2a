"""config.example.toml is complete and true."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

from bot.config import Config, load_config
from bot.config.read import read_table

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def uncommented() -> dict[str, dict[str, object]]:
    text = EXAMPLE.read_text(encoding="utf-8")
    return tomllib.loads(re.sub(r"(?m)^#(?=\w+ = )", "", text))


def test_the_example_loads_as_it_is() -> None:
    assert load_config(EXAMPLE, {}) == Config()


def test_every_key_is_in_the_example_and_no_other() -> None:
    config = Config()
    known = {
        section.name: {key.name for key in fields(getattr(config, section.name))}
        for section in fields(config)
    }
    assert {name: set(section) for name, section in uncommented().items()} == known


def test_the_values_in_the_example_are_the_defaults() -> None:
    reading = read_table(uncommented())
    assert reading.problems == ()
    assert reading.config == Config()


def test_every_key_has_a_comment_above_it() -> None:
    above = ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if re.match(r"#?\w+ = ", line):
            assert above.startswith("#"), f"no comment above {line!r}"
        above = line
