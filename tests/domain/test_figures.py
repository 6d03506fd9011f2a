"""The figures of a month count everybody once."""

from hypothesis import given
from hypothesis import strategies as st

from domain.figures import Figures, count
from domain.ids import CandidateId, PersonId

CANDIDATES = [CandidateId(number) for number in range(8)]
PEOPLE = [PersonId(number) for number in range(4)]


@given(
    people=st.lists(st.sampled_from(CANDIDATES)),
    reported=st.sets(st.sampled_from(CANDIDATES)),
    mentors=st.dictionaries(st.sampled_from(CANDIDATES), st.sampled_from(PEOPLE)),
    on_paper=st.sets(st.sampled_from(PEOPLE)),
)
def test_the_parts_add_up_to_the_whole(
    people: list[CandidateId],
    reported: set[CandidateId],
    mentors: dict[CandidateId, PersonId],
    on_paper: set[PersonId],
) -> None:
    found = count(people, reported, mentors, on_paper)
    parts = (found.reported, found.missing, found.in_person, found.without_mentor)
    assert sum(parts) == found.people == len(set(people))
    assert min(parts) >= 0
    assert found.mentors <= found.missing
    assert bool(found.mentors) is bool(found.missing)
    twice = found + found
    assert (twice.people, twice.mentors) == (2 * found.people, 2 * found.mentors)


def test_each_is_counted_where_they_belong() -> None:
    one, two, three, four, five = CANDIDATES[:5]
    inh, lai = PEOPLE[:2]
    mentors = {one: inh, two: inh, three: inh, four: lai}
    assert count([one, two, three, four, five], {one}, mentors, {lai}) == Figures(
        people=5, reported=1, missing=2, in_person=1, without_mentor=1, mentors=1
    )
