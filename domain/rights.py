"""The table of rights: action × role × scope. Who reaches which unit by it is in domain.roles."""

from collections.abc import Mapping
from enum import StrEnum

from domain.units import Role


class Action(StrEnum):
    """What may be done, as far as a right is needed for it."""

    INVITE = "invite"
    MEETING = "meeting"
    POSTPONE = "postpone"
    LINK = "link"
    NOMINATE = "nominate"
    RECEIVE = "receive"
    ASSIGN = "assign"
    REPORT = "report"
    SEE = "see"
    FOLLOW = "follow"
    REVIEW = "review"
    ON_BEHALF = "on_behalf"
    CONCLUDE_FOR = "conclude_for"
    OVERSEE = "oversee"
    SOURCES = "sources"
    SOURCES_ROUND = "sources_round"
    FIND_SOURCES = "find_sources"  # to look for people: count, oversee or put forward
    CORRECT = "correct"
    CORRECT_LATER = "correct_later"
    APPOINT = "appoint"
    DELEGATE = "delegate"
    DELIVERY = "delivery"
    COMMITTEE = "committee"  # to put the branches' proposals to the committee
    STAGE = "stage"  # to record the road: moves, resolutions, papers, introducers
    DEADLINES = "deadlines"
    UNION = "union"  # to record the youth union's resolutions
    CLASS = "class"  # to plan classes and confirm who goes
    CLASS_PROPOSE = "class_propose"
    CLASS_LIST = "class_list"  # names, days and certificates, nothing else
    TARGET = "target"
    FORECAST = "forecast"
    STATUS = "status"
    TASK = "task"
    ACTIVITY = "activity"
    VISIT = "visit"
    VISITS_SEEN = "visits_seen"
    BALLOT = "ballot"
    BALLOT_PERMIT = "ballot_permit"
    BALLOTS = "ballots"  # to vote by chat, to open a ballot, or to enter what permits it
    AWAY = "away"
    UNITS = "units"  # to merge, split and rename


class Scope(StrEnum):
    """Over which units a role's right reaches."""

    OWN = "own"
    BELOW = "below"


_BRANCH_LEADERS = (Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY)

# Whoever answers for numbers: those above for all under them, every leader for the own unit.
_COUNTS_OF: Mapping[Role, Scope] = {
    Role.OFFICER: Scope.BELOW,
    Role.COMMITTEE_SECRETARY: Scope.BELOW,
    Role.MEMBER_IN_CHARGE: Scope.OWN,
    **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
    Role.BRANCH_COMMITTEE: Scope.OWN,
    Role.COMMUNE_LEADER: Scope.BELOW,
    Role.CHAPTER_LEADER: Scope.OWN,
}

RIGHTS: Mapping[Action, Mapping[Role, Scope]] = {
    Action.INVITE: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.MEETING: dict.fromkeys(
        (
            *_BRANCH_LEADERS,
            Role.BRANCH_COMMITTEE,
            Role.CHAPTER_LEADER,
            Role.COMMUNE_LEADER,
        ),
        Scope.OWN,
    ),
    Action.POSTPONE: {
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.MEMBER_IN_CHARGE: Scope.OWN,
        Role.OFFICER: Scope.BELOW,
    },
    Action.LINK: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.NOMINATE: {
        Role.BRANCH_SECRETARY: Scope.OWN,
        Role.COMMUNE_LEADER: Scope.BELOW,
        Role.CHAPTER_LEADER: Scope.OWN,
    },
    Action.RECEIVE: {Role.BRANCH_SECRETARY: Scope.OWN},
    Action.ASSIGN: {Role.BRANCH_SECRETARY: Scope.OWN},
    Action.REPORT: {},
    Action.SEE: {
        Role.OFFICER: Scope.BELOW,
        Role.COMMITTEE_SECRETARY: Scope.BELOW,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
        Role.BRANCH_SECRETARY: Scope.OWN,
        Role.BRANCH_DEPUTY: Scope.OWN,
        Role.BRANCH_COMMITTEE: Scope.OWN,
    },
    Action.FOLLOW: {Role.COMMUNE_LEADER: Scope.BELOW, Role.CHAPTER_LEADER: Scope.OWN},
    Action.REVIEW: dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
    Action.ON_BEHALF: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.CONCLUDE_FOR: {
        Role.OFFICER: Scope.BELOW,
        Role.BRANCH_SECRETARY: Scope.OWN,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
    },
    Action.OVERSEE: {
        Role.OFFICER: Scope.BELOW,
        Role.COMMITTEE_SECRETARY: Scope.BELOW,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
    },
    Action.SOURCES: {
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.COMMUNE_LEADER: Scope.BELOW,
        Role.CHAPTER_LEADER: Scope.OWN,
    },
    Action.SOURCES_ROUND: {Role.OFFICER: Scope.BELOW},
    Action.FIND_SOURCES: {
        Role.OFFICER: Scope.BELOW,
        Role.COMMITTEE_SECRETARY: Scope.BELOW,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.COMMUNE_LEADER: Scope.BELOW,
        Role.CHAPTER_LEADER: Scope.OWN,
    },
    Action.CORRECT: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.CORRECT_LATER: {Role.OFFICER: Scope.BELOW},
    Action.APPOINT: {Role.OFFICER: Scope.BELOW},
    Action.DELEGATE: {Role.BRANCH_SECRETARY: Scope.OWN},
    Action.DELIVERY: {Role.OFFICER: Scope.BELOW, **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN)},
    Action.COMMITTEE: {Role.OFFICER: Scope.BELOW},
    Action.STAGE: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.DEADLINES: {
        Role.OFFICER: Scope.BELOW,
        Role.COMMITTEE_SECRETARY: Scope.BELOW,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.BRANCH_COMMITTEE: Scope.OWN,
    },
    Action.UNION: {Role.COMMUNE_LEADER: Scope.OWN},
    Action.CLASS: {Role.OFFICER: Scope.BELOW},
    Action.CLASS_PROPOSE: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.CLASS_LIST: {
        Role.OFFICER: Scope.BELOW,
        Role.POLITICAL_CENTRE: Scope.BELOW,
        Role.BRANCH_SECRETARY: Scope.OWN,  # the own branch's people in a list, to read
    },
    Action.TARGET: {Role.OFFICER: Scope.BELOW},
    Action.FORECAST: _COUNTS_OF,
    Action.STATUS: _COUNTS_OF,
    Action.TASK: {
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.COMMUNE_LEADER: Scope.BELOW,
        Role.CHAPTER_LEADER: Scope.OWN,
    },
    Action.ACTIVITY: {Role.COMMUNE_LEADER: Scope.BELOW, Role.CHAPTER_LEADER: Scope.OWN},
    Action.VISIT: {Role.MEMBER_IN_CHARGE: Scope.OWN},
    Action.VISITS_SEEN: {
        Role.OFFICER: Scope.BELOW,
        Role.COMMITTEE_SECRETARY: Scope.BELOW,
        Role.MEMBER_IN_CHARGE: Scope.OWN,
    },
    Action.BALLOT: {Role.BRANCH_SECRETARY: Scope.OWN},
    Action.BALLOT_PERMIT: {Role.OFFICER: Scope.BELOW},
    Action.BALLOTS: {Role.OFFICER: Scope.BELOW, Role.BRANCH_SECRETARY: Scope.OWN},
    Action.AWAY: {
        Role.OFFICER: Scope.BELOW,
        **dict.fromkeys(_BRANCH_LEADERS, Scope.OWN),
        Role.COMMUNE_LEADER: Scope.BELOW,
        Role.CHAPTER_LEADER: Scope.OWN,
    },
    Action.UNITS: {Role.OFFICER: Scope.BELOW},
}

DELEGABLE = frozenset({Action.REVIEW, Action.MEETING, Action.POSTPONE})
"""What a secretary may ask somebody else to do for the branch."""
