"""A form of the file in words: the committee's code and title."""

from collections.abc import Sequence

from domain.messages import Code, FormTitle, Message, Term, say
from domain.road.documents import Document
from domain.text import bare


def title_of(document: Document) -> FormTitle | Term:
    """The committee's own title, else the catalogue's."""
    if document.title is not None:
        return FormTitle(document.key)
    return Term(f"document-{bare(document.key).replace(' ', '-')}")


def named(document: Document) -> Message:
    """Code and title, or the title alone where there is no code."""
    title = title_of(document)
    code = document.shown_code
    if code is None:
        return say("paper-titled", title=title)
    return say("paper-named", code=Code(code), title=title)


def named_by_key(documents: Sequence[Document], keys: Sequence[str]) -> tuple[Message, ...]:
    """The forms of these keys, as `missing_for` gives them, in words."""
    return tuple(named(one) for one in documents if one.key in keys)
