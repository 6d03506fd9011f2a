"""The questions that are open or set aside in a chat, and their answers."""

from collections.abc import Mapping

from domain.ids import DraftId
from handlers import dialogue
from handlers.dialogue import Answer, Flow
from handlers.entitled import entitled
from handlers.numbers import is_number
from handlers.turn import Turn
from services.ports import Draft

Open = tuple[Flow, Draft]


class Questions:
    """What there is to answer, by the dialogues that there are."""

    def __init__(self, flows: Mapping[str, Flow]) -> None:
        self.flows = flows

    async def open(self, turn: Turn) -> Open | None:
        """The dialogue whose question is open with the speaker."""
        draft = await turn.work.drafts.open_in(turn.speaker.id)
        return self._with_flow(draft) if draft else None

    async def own(self, turn: Turn, number: str) -> Open | None:
        """The dialogue of this number, if it is of this very chat, open or set aside."""
        opened = await turn.work.drafts.open_in(turn.speaker.id)
        waiting = await turn.work.drafts.set_aside(turn.speaker.id)
        for draft in (opened, *waiting):
            if draft is not None and is_number(number) and draft.id == DraftId(int(number)):
                return self._with_flow(draft)
        return None

    async def chosen(self, turn: Turn, opened: Open, step: str, value: str) -> bool:
        """Take an option as the answer; False if the speaker may not. Says so if it was taken."""
        flow, draft = opened
        if not await entitled(turn, flow.action, strangers=flow.open_to_strangers):
            return False
        if draft.step != step:
            await turn.say("already-answered")
            await dialogue.ask_again(turn, flow, draft)
            return False
        await dialogue.answer(turn, flow, draft, Answer(value=value))
        return True

    def _with_flow(self, draft: Draft) -> Open | None:
        flow = self.flows.get(draft.kind)
        return (flow, draft) if flow is not None and draft.step in flow.steps else None


def takes_text(opened: Open | None) -> bool:
    """Whether whatever is typed answers the open question."""
    return opened is not None and opened[0].steps[opened[1].step].takes_text
