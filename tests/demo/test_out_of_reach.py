"""Whoever names somebody out of their reach hears what they would hear of nobody at all."""

import pytest

from bot.demo.living import Living
from storage.work import SqlWork
from tests.demo.test_showing import answer, commands

NOBODY = "PK-99"


async def out_of_reach(work: SqlWork) -> tuple[str, str]:
    """The code and the name of somebody whom another branch alone is concerned with."""
    branch = await work.units.by_code("PK")
    assert branch is not None
    one = (await work.candidates.in_branches([branch.id]))[0]
    return one.code, one.full_name


@pytest.mark.parametrize("nick", ["inh", "thoa", "tuan", "dong"])
async def test_no_command_tells_whether_a_code_out_of_reach_exists(
    sample: Living, nick: str
) -> None:
    code, name = await sample.program.record.read(out_of_reach)
    for command in await commands(sample, nick):
        said = await answer(sample, nick, f"{command} {code}")
        assert name not in said, command
        asked_of_nobody = await answer(sample, nick, f"{command} {NOBODY}")
        assert said.replace(code, NOBODY) == asked_of_nobody, command
