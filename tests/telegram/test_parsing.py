import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.telegram.parse import Identity, parse_update
from handlers.incoming import Incoming, Kind

US = Identity("4242", "nguon_test_bot")
PRIVATE = {"id": 7, "type": "private", "first_name": "Hoa"}
GROUP = {"id": -55, "type": "group", "title": "Chi bộ"}
HOA = {"id": 7, "is_bot": False, "first_name": "Hoa"}
ROBOT = {"id": 1087968824, "is_bot": True, "first_name": "Group"}


def parse(**update: object) -> Incoming | None:
    return parse_update(json.dumps({"update_id": 1, **update}), US)


def message(chat: dict[str, Any] = PRIVATE, **fields: object) -> Incoming | None:
    return parse(message={"message_id": 9, "chat": chat, "from": HOA, "date": 1, **fields})


def said(incoming: Incoming | None) -> Incoming:
    assert incoming is not None
    return incoming


def test_a_text_is_composed_trimmed_and_free_of_what_no_database_takes() -> None:
    assert said(message(text="  Lo\u0300 Va\u0306n\0 \ud83d ")) == Incoming(
        kind=Kind.TEXT, chat="7", private=True, sender="7", text="Lò Văn \ufffd", message="9"
    )


@pytest.mark.parametrize(
    ("text", "read", "addressed"),
    [
        ("/help", "/help", True),
        ("/help@nguon_test_bot", "/help", True),
        ("/HELP@Nguon_Test_Bot  x", "/HELP  x", True),
        ("/report@nguon_test_bot NL-07\ntốt", "/report NL-07\ntốt", True),
        ("@nguon_test_bot giúp tôi", "giúp tôi", True),
        ("chào @NGUON_TEST_BOT", "chào", True),
        ("chào @nguon_test_bot2", "chào @nguon_test_bot2", False),
        ("thư a@nguon_test_bot", "thư a@nguon_test_bot", False),
        ("chuyện trong nhóm", "chuyện trong nhóm", False),
        ("1/2 số phiếu", "1/2 số phiếu", False),
    ],
)
def test_group_talk_is_for_us_only_if_it_says_so(text: str, read: str, addressed: bool) -> None:
    incoming = said(message(GROUP, text=text))
    assert (incoming.text, incoming.addressed, incoming.private) == (read, addressed, False)


def test_a_command_to_another_bot_is_nothing_for_us() -> None:
    assert message(GROUP, text="/help@other_bot") is None
    assert message(PRIVATE, text="/help@nguon_test_bot2") is None


def test_an_answer_to_our_message_is_for_us() -> None:
    ours = {"message_id": 3, "from": {"id": 4242, "is_bot": True}}
    theirs = {"message_id": 3, "from": HOA}
    assert said(message(GROUP, text="có", reply_to_message=ours)).addressed
    assert not said(message(GROUP, text="có", reply_to_message=theirs)).addressed


@pytest.mark.parametrize(
    "what", ["photo", "sticker", "voice", "video", "document", "location", "contact", "poll"]
)
def test_what_cannot_be_read_is_named_and_keeps_its_caption(what: str) -> None:
    incoming = said(message(caption="ảnh lớp", **{what: {"file_id": "x"}}))
    assert (incoming.kind, incoming.what, incoming.text) == (Kind.UNREADABLE, what, "ảnh lớp")


def test_an_animation_is_not_taken_for_the_document_beside_it() -> None:
    assert said(message(animation={}, document={})).what == "animation"


@pytest.mark.parametrize(
    "fields",
    [
        {"new_chat_members": [HOA]},
        {"left_chat_member": HOA},
        {"pinned_message": {}},
        {"migrate_from_chat_id": -5},
        {"something_of_next_year": {}},
        {},
    ],
)
def test_service_messages_and_unknown_kinds_are_nothing_for_us(fields: dict[str, Any]) -> None:
    assert message(GROUP, **fields) is None


def test_who_writes_as_a_chat_has_no_sender_and_bots_are_not_heard() -> None:
    as_group = message(GROUP, text="/help", sender_chat=GROUP, **{"from": ROBOT})
    assert said(as_group).sender == ""
    assert said(message(GROUP, text="/help", **{"from": None})).sender == ""
    assert message(GROUP, text="/help", **{"from": ROBOT}) is None


def test_a_channel_is_nothing_for_us() -> None:
    assert message({"id": -9, "type": "channel"}, text="tin") is None
    assert parse(channel_post={"message_id": 1}) is None


def test_an_edit_names_the_message_it_changes() -> None:
    edited = {"message_id": 9, "chat": PRIVATE, "from": HOA, "text": "/report sửa"}
    incoming = said(parse(edited_message=edited))
    assert (incoming.kind, incoming.message, incoming.text) == (Kind.EDIT, "9", "/report sửa")
    moving = {"message_id": 9, "chat": PRIVATE, "from": HOA, "location": {}}
    assert parse(edited_message=moving) is None


@pytest.mark.parametrize(
    ("data", "route"),
    [("1:report:send", "report:send"), ("0:report", ""), ("report", ""), ("", "")],
)
def test_a_press_brings_its_route_unless_it_is_of_another_time(data: str, route: str) -> None:
    gone = {"message_id": 5, "chat": GROUP, "date": 0}
    query = {"id": "77", "from": HOA, "message": gone, "data": data}
    assert said(parse(callback_query=query)) == Incoming(
        kind=Kind.PRESS, chat="-55", private=False, sender="7", route=route, message="5"
    )


def test_a_press_without_a_message_is_nothing_for_us() -> None:
    assert parse(callback_query={"id": "1", "from": HOA, "inline_message_id": "x"}) is None


def test_a_group_that_becomes_a_supergroup_tells_its_new_id() -> None:
    incoming = said(message(GROUP, migrate_to_chat_id=-1001))
    assert (incoming.kind, incoming.chat, incoming.moved_to) == (Kind.CHAT_MOVED, "-55", "-1001")


@pytest.mark.parametrize(
    ("chat", "old", "new", "kind"),
    [
        (PRIVATE, "member", "kicked", Kind.BLOCKED),
        (PRIVATE, "kicked", "member", Kind.UNBLOCKED),
        (GROUP, "left", "member", Kind.JOINED_GROUP),
        (GROUP, "kicked", "administrator", Kind.JOINED_GROUP),
        (GROUP, "member", "left", Kind.LEFT_GROUP),
        (GROUP, "administrator", "kicked", Kind.LEFT_GROUP),
        (GROUP, "member", "restricted", Kind.LEFT_GROUP),
    ],
)
def test_coming_and_going_is_told(chat: dict[str, Any], old: str, new: str, kind: Kind) -> None:
    change = {
        "chat": chat, "from": HOA, "old_chat_member": {"status": old},
        "new_chat_member": {"status": new},
    }  # fmt: skip
    incoming = said(parse(my_chat_member=change))
    assert (incoming.kind, incoming.chat, incoming.sender) == (kind, str(chat["id"]), "7")


def test_a_promotion_is_nothing_for_us() -> None:
    change = {
        "chat": GROUP, "from": HOA, "old_chat_member": {"status": "member"},
        "new_chat_member": {"status": "administrator"},
    }  # fmt: skip
    assert parse(my_chat_member=change) is None


@pytest.mark.parametrize(
    "payload",
    [
        "", "{", "[]", "null", "[" * 100_000, '{"message": 5}', '{"message": {}}',
        '{"message": {"chat": {"id": 1}}}',
        '{"message": {"chat": {"id": true, "type": "private"}, "message_id": 1, "text": "a"}}',
        '{"message": {"chat": {"id": 1, "type": "private"}, "message_id": 1, "text": 5}}',
        '{"callback_query": {"message": {"chat": {"id": 1, "type": "private"}}}}',
        '{"my_chat_member": {"chat": {"id": 1, "type": "private"}}}',
    ],
)  # fmt: skip
def test_what_is_misshapen_is_a_value_error(payload: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_update(payload, US)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["message", "callback_query", "chat", "from", "id", "type", "text", "message_id"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_nothing_but_a_value_error_ever_leaves_parsing(value: object) -> None:
    try:
        parse_update(json.dumps(value), US)
    except ValueError:
        return
