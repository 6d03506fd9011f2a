"""All that befalls the commune, in the order in which a day brings it."""

from tests.simulation import happenings
from tests.simulation.around import (
    activities_are_held,
    people_move,
    people_work_away,
    tasks_are_given,
)
from tests.simulation.files import helpers_are_assigned, papers_are_noted
from tests.simulation.mergers import branches_change
from tests.simulation.offices import (
    committee_decides,
    people_are_put_forward,
    targets_are_set,
)
from tests.simulation.roads import people_go_on
from tests.simulation.schools import classes_are_held

HAPPENINGS = (
    happenings.strangers_write,
    happenings.meetings_move,
    happenings.posts_change_hands,
    happenings.people_go_away,
    happenings.groups_move,
    happenings.people_are_found,
    people_are_put_forward,
    people_go_on,
    papers_are_noted,
    helpers_are_assigned,
    classes_are_held,
    committee_decides,
    targets_are_set,
    people_work_away,
    people_move,
    tasks_are_given,
    activities_are_held,
    branches_change,
)
