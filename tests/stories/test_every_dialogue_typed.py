"""Every dialogue without buttons, typed without diacritics and with a slip in every word."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.everything import conversation
from storage.work import SqlWork
from tests.stories.dialogue_scripts import SCRIPTS
from tests.stories.typing import slip, types
from tests.village import Village, living_in, made_once
from tests.world import World


@pytest.fixture(scope="session")
def village(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Village:
    async def nothing_more(_commune: World) -> None:
        """Each dialogue has a setting of its own."""

    return made_once(migrated, tmp_path_factory.mktemp("village"), nothing_more)


@pytest.fixture
async def plain(village: Village, tmp_path: Path) -> AsyncIterator[World]:
    async with living_in(village, tmp_path, buttons=False) as made:
        yield made


def test_every_dialogue_there_is_has_a_script() -> None:
    assert set(SCRIPTS) == set(conversation().flows)


@pytest.mark.parametrize("flow", SCRIPTS)
async def test_a_dialogue_is_walked_from_its_first_word_to_its_end(
    plain: World, flow: str
) -> None:
    script = SCRIPTS[flow]
    filled = await script.setting(plain)
    kinds, seen = set(), [""]
    for n, line in enumerate(script.lines):
        seen = await types(plain, script.who, line.replace("{}", filled), n)
        kinds.add(await open_dialogue(plain, script.who))
    assert flow in kinds
    assert any(text.startswith(script.ends) for text in seen), seen
    assert await open_dialogue(plain, script.who) != flow


async def open_dialogue(plain: World, who: str) -> str:
    """The dialogue whose question is open with somebody."""

    async def read(work: SqlWork) -> str:
        chat = await work.chats.at(plain.sandbox.name, plain.sandbox.bot, who)
        draft = await work.drafts.open_in(chat.id) if chat else None
        return draft.kind if draft else ""

    return await plain.record.read(read)


def test_a_slip_differs_from_the_word_each_time() -> None:
    for script in SCRIPTS.values():
        words = [line[1:] for line in script.lines if line[0] in "~?"]
        assert all(slip(word, n) != word.lower() for word in words for n in range(4))
