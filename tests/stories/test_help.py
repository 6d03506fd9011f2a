from tests.world import World


async def test_help_shows_only_what_this_person_may_do(commune: World) -> None:
    (answer,) = await commune.says("inh", "/help")
    assert "/trogiup" in answer
    assert "/moi" not in answer


async def test_a_stranger_gets_one_polite_sentence(commune: World) -> None:
    (answer,) = await commune.says("nobody", "xin chào")
    assert answer.startswith("Xin chào. Đây là trợ lý nội bộ của Đảng ủy xã Chiềng Mai")


async def test_language_is_chosen_with_a_button_or_its_word(commune: World) -> None:
    await commune.says("inh", "ngon ngu")
    await commune.presses("inh", "English")
    (answer,) = await commune.says("inh", "/help")
    assert "What you can do here" in answer
