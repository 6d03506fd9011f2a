"""The forms of the file as they come with the program."""

from functools import cache
from importlib.resources import files

from domain.road.documents import Document, parse_documents


@cache
def the_documents() -> tuple[Document, ...]:
    """Every form, in the order of the road."""
    text = files("domain.road").joinpath("documents.toml").read_text(encoding="utf-8")
    return parse_documents(text)
