"""Who may read what in the simulated commune, as posts and branches change; voice.md §4 anew."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.simulation.cast import Somebody


@dataclass
class Readers:
    """What the sociology of the commune allows: by nick of the reader.

    `branch_of` gives the branch of a canary name; `admitted` the candidates who are members since;
    `oversees` the branches somebody has a post over (a branch's leaders, the member in charge, the
    committee); `helps` the candidates in somebody's care, past and present; `about` the branch and
    the author of each remark; `hosted` the branch from which a host's remark came; `hosts` the
    branch that sees to somebody away for work, for as long as that lasts. `heirs`: the branches to
    which people of a branch went with all that was said of them.
    """

    branch_of: dict[str, str] = field(default_factory=dict)
    candidates: set[str] = field(default_factory=set)
    admitted: set[str] = field(default_factory=set)
    oversees: dict[str, set[str]] = field(default_factory=dict)
    member_of: dict[str, str] = field(default_factory=dict)
    helps: dict[str, set[str]] = field(default_factory=dict)
    everywhere: set[str] = field(default_factory=set)
    public: set[str] = field(default_factory=set)
    about: dict[str, tuple[str, str]] = field(default_factory=dict)
    hosted: dict[str, str] = field(default_factory=dict)
    hosts: dict[str, str] = field(default_factory=dict)
    heirs: dict[str, set[str]] = field(default_factory=dict)

    def may_read_name(self, reader: str, canary: str) -> bool:
        """Whether this person may ever read this name."""
        if reader in self.everywhere or canary in self.public:
            return True
        branch = self.branch_of.get(canary, "")
        member = canary not in self.candidates or canary in self.admitted
        # Who introduced or helped somebody is read with the history of whoever moved.
        heirs = self.heirs.get(branch, set()) if member else set()
        if self.oversees.get(reader, set()) & {branch, self.hosts.get(canary, ""), *heirs}:
            return True
        # Members of one branch know one another, from the ceremony on.
        if member and self.member_of.get(reader) == branch:
            return True
        return canary in self.helps.get(reader, set())

    def may_read_remark(self, reader: str, remark: str) -> bool:
        """Whether this person may ever read this remark."""
        author, branch = self.about[remark]
        allowed = {branch, self.hosted.get(remark, ""), *self.heirs.get(branch, set())}
        return reader == author or bool(allowed & self.oversees.get(reader, set()))

    def may_read_count(self, reader: str, number: int) -> bool:
        """Whether this person may read the numbers of the branch whose votes count so."""
        branch = f"B{number}"
        allowed = {branch, *self.heirs.get(branch, set())}
        return reader in self.everywhere or bool(allowed & self.oversees.get(reader, set()))

    def leads(self, reader: str) -> bool:
        """Whether this person has a post over any branch."""
        return reader in self.everywhere or bool(self.oversees.get(reader))

    def on_the_road(self, one: Somebody, branch: str) -> None:
        """Somebody of this branch is on the road from now on."""
        self.branch_of[one.canary] = branch
        self.candidates.add(one.canary)

    def helped_by(self, reader: str, full_name: str) -> None:
        """This person has to do with the one of this name from now on."""
        self.helps.setdefault(reader, set()).add(full_name.rsplit(maxsplit=1)[-1])

    def succeeds(self, former: str, successor: str, branch: str) -> None:
        """The post over a branch goes from one to the other."""
        self.oversees.pop(former, None)
        self.oversees.setdefault(successor, set()).add(branch)

    def moves(self, canary: str, before: str, after: str) -> None:
        """Somebody moves with all that was said of them."""
        self.branch_of[canary] = after
        self._inherits(before, after)

    def joined(self, before: str, after: str) -> None:
        """A branch has gone into another: its posts are over, its people are the other's."""
        self.branch_of = _replaced(self.branch_of, before, after)
        self.member_of = _replaced(self.member_of, before, after)
        self.hosts = _replaced(self.hosts, before, after)
        for seen in self.oversees.values():
            seen.discard(before)
        self._inherits(before, after)

    def _inherits(self, before: str, after: str) -> None:
        further = {after, *self.heirs.get(after, set())}
        for code, heirs in self.heirs.items():
            if before in heirs and code != after:
                heirs.update(further)
        self.heirs.setdefault(before, set()).update(further - {before})


def _replaced(found: Mapping[str, str], before: str, after: str) -> dict[str, str]:
    return {key: after if branch == before else branch for key, branch in found.items()}
