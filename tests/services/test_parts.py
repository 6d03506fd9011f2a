"""A long message goes on in parts, and not a line is lost."""

from hypothesis import given
from hypothesis import strategies as st

from domain.messages import Message, say
from services.parts import Line, Section, in_parts

ROOM = 200


def section(number: int, sizes: list[int], heading: bool) -> Section:
    lines = [Line(say("line", section=number, n=n), size) for n, size in enumerate(sizes)]
    head = Line(say("heading", section=number), 20) if heading else None
    return Section(head, tuple(lines))


@given(
    made=st.lists(
        st.tuples(st.lists(st.integers(1, ROOM - 30), max_size=6), st.booleans()), max_size=5
    ),
    most=st.none() | st.integers(1, 4),
)
def test_every_line_comes_once_in_order_under_its_heading(
    made: list[tuple[list[int], bool]], most: int | None
) -> None:
    sections = [section(n, sizes, heading) for n, (sizes, heading) in enumerate(made)]
    parts = in_parts(sections, ROOM, most)
    assert parts
    every = [line.message for one in sections for line in one.lines]
    said = [one for part in parts for one in part if one.key == "line"]
    assert said == every
    size = {str(line.message): line.size for one in sections for line in one.lines}
    for part in parts:
        assert sum(size.get(str(one), 20) + 1 for one in part) <= ROOM
        assert most is None or sum(one.key == "line" for one in part) <= most
        under: Message | None = None
        for one in part:
            if one.key == "heading":
                under = one
            elif made[int(str(one.args["section"]))][1]:
                assert under is not None
                assert under.args["section"] == one.args["section"]


def test_nothing_to_say_is_one_empty_part() -> None:
    assert in_parts([Section(Line(say("heading"), 20), ())]) == ((),)
