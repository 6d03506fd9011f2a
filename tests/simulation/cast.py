"""The commune of the simulation: twenty branches, and names that nobody could say by accident.

Every person's given name is a canary: a syllable with the person's number in it. Found in a text
that its reader must not see, it proves a leak.
"""

from dataclasses import dataclass, field
from random import Random

from domain.candidates import Stage
from domain.meetings import LAST, MeetingRule

BRANCHES = 20
ABOVE = "XA"
_FAMILY = ("Lò", "Quàng", "Cà", "Vì", "Tòng", "Lường", "Hà", "Sùng", "Giàng", "Bạc")


@dataclass(frozen=True, slots=True)
class Ways:
    """How somebody behaves, as chances from 0 to 1."""

    answers: float  # answers a message within days at all
    soon: float  # and on the same day
    fully: float  # with all five taps rather than "no change"
    never_started: bool = False
    smartphone: bool = True


PROMPT = Ways(0.97, 0.8, 0.5)
SLOW = Ways(0.75, 0.2, 0.3)
SILENT = Ways(0.05, 0.0, 0.0)
ON_PAPER = Ways(0.0, 0.0, 0.0, never_started=True, smartphone=False)
NOT_STARTED = Ways(0.0, 0.0, 0.0, never_started=True)


@dataclass(slots=True)
class Somebody:
    """A person: nick of the phone, canary name, branch, ways."""

    nick: str
    name: str
    branch: str
    ways: Ways

    @property
    def canary(self) -> str:
        """The part of the name that nobody says by accident."""
        return self.name.split()[-1]


@dataclass(slots=True)
class Village:
    """A branch and its people by part. `candidates` are nicks with their canary names."""

    code: str
    name: str
    rule: MeetingRule
    committee: bool
    grouped: bool
    secretary: Somebody
    deputy: Somebody
    mentors: list[Somebody] = field(default_factory=list)
    candidates: list[Somebody] = field(default_factory=list)
    leader: Somebody | None = None
    group: str = ""
    closed: bool = False

    @property
    def number(self) -> int:
        """Which of the branches it is; its tallies can be told by it."""
        return int(self.code[1:])

    @property
    def in_favour(self) -> int:
        """How many are for it where a vote succeeds: a number that no other branch counts."""
        return 7700 + self.number

    @property
    def too_few(self) -> int:
        """How many are for it where a vote fails."""
        return 3300 + self.number

    @property
    def roll(self) -> int:
        """How many members this branch counts when it votes."""
        return 8800 + self.number


WHERE_THEY_BEGIN = (
    *[Stage.LISTED] * 5,
    *[Stage.TRAINED] * 2,
    Stage.FILE,
    Stage.VERIFICATION,
    Stage.OPINIONS,
    Stage.PROPOSED,
    Stage.DECIDED,
    *[Stage.PROBATION] * 2,
)
"""At which stages people are when the simulation begins, as often as they occur here."""


class Names:
    """Canary names, one a person."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._count = 0

    def next(self) -> str:
        """A full name whose given name nobody else has and no sentence contains."""
        self._count += 1
        return f"{self._random.choice(_FAMILY)} Văn Zx{self._count}q"


def villages(random: Random, count: int = BRANCHES) -> tuple[Village, ...]:
    """The branches with their people; the first without any candidate."""
    names = Names(random)
    return tuple(_village(random, names, number) for number in range(1, count + 1))


def _village(random: Random, names: Names, number: int) -> Village:
    code = f"B{number}"

    def somebody(part: str, ways: Ways) -> Somebody:
        return Somebody(f"{part}-{code}", names.next(), code, ways)

    rule = (
        MeetingRule(hour=19, minute=30, day=random.randint(2, 28))
        if random.random() < 0.5
        else MeetingRule(
            hour=random.choice((14, 19, 20)),
            weekday=random.randrange(7),
            nth=random.choice((1, 2, 3, LAST)),
        )
    )
    village = Village(
        code=code,
        name=f"chi bộ bản {number}",
        rule=rule,
        committee=random.random() < 0.6,
        grouped=random.random() < 0.8,
        secretary=somebody("sec", random.choice((PROMPT, PROMPT, SLOW, SILENT))),
        deputy=somebody("dep", PROMPT),
        leader=somebody("led", random.choice((PROMPT, SLOW, NOT_STARTED))),
        group=f"group-{code}",
    )
    if number > 1:
        for place in range(random.randint(1, 4)):
            ways = random.choice((PROMPT, PROMPT, SLOW, SILENT, ON_PAPER, NOT_STARTED))
            village.mentors.append(somebody(f"men{place}", ways))
        for place in range(random.randint(1, 5)):
            village.candidates.append(somebody(f"can{place}", SILENT))
    return village
