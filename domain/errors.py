"""What a person can do wrong, said by catalogue key; never prose."""

from domain.messages import Argument, Choice, Contact, Message, say


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """The thing asked for cannot be done as said; the turn is undone and this is the answer.

    `key` names the catalogue entry; `choices` are the ways on.
    """

    def __init__(self, key: str, *, choices: tuple[Choice, ...] = (), **args: Argument) -> None:
        super().__init__(key)
        self.message: Message = say(key, **args)
        self.choices = choices


class NotAllowed(Refusal):
    """A right is missing. One text, whether or not the thing exists."""

    def __init__(self) -> None:
        super().__init__("not-allowed", name=Contact("name"), phone=Contact("phone"))
