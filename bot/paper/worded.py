"""A sheet of paper in words, for one reader, as plain JSON that the child process takes."""

import json

from bot.wording import Names, Wording
from domain.messages import Message
from services.printed.paper import Blank, Block, Boxes, Paper, Text

Json = dict[str, object]


def worded(paper: Paper, wording: Wording, language: str, names: Names) -> str:
    """The sheet as JSON: size and pages of blocks, every text as this reader gets it."""

    def said(message: Message) -> str:
        return wording.render(message, language, names)

    def block(one: Block) -> Json:
        match one:
            case Text(text, weight):
                return {"kind": "text", "weight": weight.value, "text": said(text)}
            case Boxes(question, options):
                return {
                    "kind": "boxes",
                    "text": said(question),
                    "options": list(map(said, options)),
                }
            case Blank(label, lines):
                return {"kind": "blank", "text": said(label), "lines": lines}

    pages = [[block(one) for one in page] for page in paper.pages]
    title = said(paper.file_name)
    return json.dumps({"size": paper.size.value, "title": title, "pages": pages})
