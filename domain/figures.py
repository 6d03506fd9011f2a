"""The figures of a month: every person in review is counted once, so they always add up."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from domain.ids import CandidateId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """People in review and how the month stands with each; and how many mentors are asked.

    `people` is the sum of the four after it: with a report, without one, whose mentor uses no
    smartphone and is asked in person, and without a mentor. `mentors` counts those who can be
    written to and whose report on somebody is missing.
    """

    people: int = 0
    reported: int = 0
    missing: int = 0
    in_person: int = 0
    without_mentor: int = 0
    mentors: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            people=self.people + other.people,
            reported=self.reported + other.reported,
            missing=self.missing + other.missing,
            in_person=self.in_person + other.in_person,
            without_mentor=self.without_mentor + other.without_mentor,
            mentors=self.mentors + other.mentors,
        )


def count(
    people: Iterable[CandidateId],
    reported: Container[CandidateId],
    mentors: Mapping[CandidateId, PersonId],
    on_paper: Container[PersonId],
) -> Figures:
    """The figures of these people; `on_paper` are the mentors who use no smartphone."""
    every = sorted(set(people))
    waiting = [one for one in every if one not in reported]
    helped = {one: mentors[one] for one in waiting if one in mentors}
    asked = {mentor for mentor in helped.values() if mentor not in on_paper}
    missing = sum(mentor in asked for mentor in helped.values())
    return Figures(
        people=len(every),
        reported=len(every) - len(waiting),
        missing=missing,
        in_person=len(helped) - missing,
        without_mentor=len(waiting) - len(helped),
        mentors=len(asked),
    )
