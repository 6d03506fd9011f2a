"""An import taken back: those of the last thirty days, by an officer over all units."""

from datetime import datetime

from domain.corrections import IMPORTS_LISTED_FOR, CorrectionKind, CorrectionReason
from domain.errors import NotAllowed, Refusal
from domain.messages import choice
from domain.roles import Action, Holder, Tree, reach
from services.corrections.rights import keep
from services.imports import import_undo
from services.imports.import_undo import Undone
from services.ports import Work
from services.ports.imports import Import
from services.settings import Settings


async def lately(work: Work, who: Holder, tree: Tree, now: datetime) -> tuple[Import, ...]:
    """The imports that can be taken back, the newest first. Raises NotAllowed."""
    roots = {unit for unit, above in tree.parents.items() if above is None}
    if not roots <= reach(Action.CORRECT_LATER, who, tree):
        raise NotAllowed
    return tuple(
        one
        for one in await work.imports.all()
        if one.undone_at is None and now <= one.at + IMPORTS_LISTED_FOR
    )


async def take_back(
    work: Work,
    settings: Settings,
    number: int,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Undone:
    """Take an import back and keep why. Raises NotAllowed, Refusal."""
    if number not in {one.number for one in await lately(work, who, tree, now)}:
        ways = (choice("correct-again", "correct"), choice("my-tasks", "mine"))
        raise Refusal("correct-changed-meanwhile", choices=ways)
    undone = await import_undo.take_back(work, settings, number, now, who.person.id)
    await keep(
        work,
        CorrectionKind.IMPORT,
        f"import:{number}",
        "rows",
        reason,
        who,
        now,
        before=str(undone.rows + len(undone.kept)),
        after=str(len(undone.kept)),
    )
    return undone
