"""The sample commune shows the whole product at work on its first day."""

import re
from collections.abc import Iterator

from bot.demo import cast
from bot.demo.driver import PHONES
from bot.demo.living import Living
from bot.demo.tries import TRIES
from tests.world import CATALOGUE

_GAP = "\x00"
_SAYS_NOTHING = re.compile(r"(^|-)(none|nothing|nobody)(-|$)|^not-")
_FRAME = "what a dialogue needs while it runs"
_NO_PERMIT = "the committee has not permitted ballots by chat; the officer can enter it"
_FIRST_DAY = "the month has not begun: nothing is owed, nothing was sent that could be put right"

# Person and command → why it says that there is nothing yet.
EXCEPT = {
    **{(nick, word): _FRAME for nick in PHONES for word in ("/huy", "/quaylai")},
    ("inh", "/bophieu"): _NO_PERMIT,
    ("hac", "/bophieu"): _NO_PERMIT,
    ("inh", "/sua"): _FIRST_DAY,
    ("inh", "/suasai"): _FIRST_DAY,
    ("tuan", "/sua"): _FIRST_DAY,
    ("tuan", "/suasai"): _FIRST_DAY,
    ("thoa", "/vieccuatoi"): _FIRST_DAY,
    ("phuong", "/vieccuatoi"): _FIRST_DAY,
    ("dong", "/vieccuatoi"): _FIRST_DAY,
    ("inh", "/dagioithieu"): "this mentor has put nobody forward",
    ("thoa", "/dagioithieu"): "this secretary has put nobody forward",
    (
        "tuan",
        "/thoihan",
    ): "a chapter's leader sees dates of those they help in person, here nobody",
    ("phuong", "/rasoat"): "the year's round is over; an officer can open another",
    ("tuan", "/dilamxa"): "who is away belongs to another chapter",
    ("dong", "/danhsach"): "the political centre sees lists of classes, no cards",
}


def _entries() -> Iterator[re.Pattern[str]]:
    """All that says no more than that there is nothing, or that it may not be."""
    for key in CATALOGUE.keys("vi"):
        if _SAYS_NOTHING.search(key) and not key.startswith(("choice", "cli", "demo", "sample")):
            gaps = dict.fromkeys(CATALOGUE.variables("vi", key), _GAP)
            said = CATALOGUE.text("vi", key, gaps)
            if said.replace(_GAP, "").strip(" .,:–"):
                yield re.compile(re.escape(said).replace(_GAP, ".*"), re.DOTALL)


NOTHING = tuple(_entries())
NOTHING_OWED = CATALOGUE.text("vi", "mine-none", {"next": ""}).strip()


def is_nothing(text: str) -> bool:
    owes_nothing = text.startswith(NOTHING_OWED)  # what comes next may follow
    return owes_nothing or any(entry.fullmatch(text) for entry in NOTHING)


async def answer(sample: Living, nick: str, text: str) -> str:
    """What is answered, all of it; the dialogue begun by it is left again."""
    newest = sample.messenger.log.number
    for said in (text, "/huy"):
        sample.messenger.say(nick, nick, said)
        await sample.settle()
        if said is text:
            news = sample.messenger.log.after(newest)
    return "\n".join(one.text for one in news if one.chat == nick and one.from_bot)


async def commands(sample: Living, nick: str) -> list[str]:
    return re.findall(r"^(/\w+)", await answer(sample, nick, "/trogiup"), re.MULTILINE)


async def test_every_command_of_the_pages_people_has_something_to_show(sample: Living) -> None:
    found = set()
    for nick in PHONES:
        for command in await commands(sample, nick):
            said = await answer(sample, nick, command)
            if not said or is_nothing(said):
                found.add((nick, command))
    assert found == set(EXCEPT)


async def test_whatever_the_page_offers_to_try_is_answered_with_something(sample: Living) -> None:
    assert set(TRIES) == set(PHONES)
    for nick, tries in TRIES.items():
        for typed, what in tries:
            said = await answer(sample, nick, typed)
            assert said, (nick, typed)
            assert (nick, typed) in EXCEPT or not is_nothing(said), (nick, typed)
            assert CATALOGUE.has("vi", what)


async def test_what_is_tried_of_a_command_is_a_command_of_that_person(sample: Living) -> None:
    for nick, tries in TRIES.items():
        known = await commands(sample, nick)
        slashed = [typed.split()[0] for typed, _ in tries if typed.startswith("/")]
        assert set(slashed) <= set(known), nick


async def test_an_officer_can_enter_the_permit_that_is_not_there(sample: Living) -> None:
    sample.messenger.say("hac", "hac", "/bophieu")
    await sample.settle()
    words = [button.word for button in sample.messenger.last("hac").buttons]
    assert CATALOGUE.word("vi", "choice-ballot-permit") in words
    assert sample.now == cast.START
