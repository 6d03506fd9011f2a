"""The child process: a worded sheet as JSON on standard input, a PDF file on standard output."""

import json
import sys
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos

_FONTS = Path(__file__).with_name("fonts")
_FONT = "Noto Sans"
_SHEET = {"A5": (148.0, 210.0), "A4": (210.0, 297.0)}
_MARGIN = {"A5": 11.0, "A4": 18.0}  # millimetres, as every length here
_POINTS = {"A5": 10.5, "A4": 11.5}  # the size of plain text; eyes of sixty years read it
_BOX = 3.4
_GAP = 5.0  # between a box's label and the next box
_LOOSE = 1.55  # the height of a line, in sizes of its letters
_MM = 25.4 / 72  # a point


class Sheet(FPDF):
    """A sheet of our own fonts, with paragraphs, boxes to tick and lines to write on."""

    def __init__(self, size: str, title: str) -> None:
        super().__init__(format=_SHEET[size], unit="mm")
        self._points = _POINTS[size]
        self.set_margin(_MARGIN[size])
        self.set_auto_page_break(auto=True, margin=_MARGIN[size])
        self.add_font(_FONT, "", _FONTS / "NotoSans-Regular.ttf")
        self.add_font(_FONT, "B", _FONTS / "NotoSans-Bold.ttf")
        self.set_title(title)
        self.set_creator("Nguon")

    def paragraph(self, text: str, weight: str) -> None:
        """A paragraph, as wide as the sheet."""
        bold = "B" if weight == "heading" else ""
        size = self._points * {"heading": 1.2, "small": 0.85}.get(weight, 1.0)
        self._write(text, bold, size)
        self.ln(1.2)

    def _write(self, text: str, bold: str, size: float) -> None:
        self.set_font(_FONT, bold, size)
        height = size * _MM * 1.35
        self.multi_cell(0, height, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def boxes(self, question: str, options: list[str]) -> None:
        """A question, and under it boxes with their labels, as many on a line as fit."""
        height = self._points * _MM * _LOOSE
        if question:
            self._write(question, "B", self._points)
        self.set_font(_FONT, "", self._points)
        for label in options:
            wide = _BOX + 1.5 + self.get_string_width(label) + _GAP
            if (
                self.get_x() + wide - _GAP > self.w - self.r_margin
                and self.get_x() > self.l_margin
            ):
                self.ln(height)
            self.rect(self.get_x() + 0.3, self.get_y() + (height - _BOX) / 2, _BOX, _BOX)
            self.set_x(self.get_x() + _BOX + 1.5)
            self.cell(wide - _BOX - 1.5, height, label)
        self.ln(height + 1.0)

    def blank(self, label: str, lines: int) -> None:
        """A label, and lines to write on, the first beside it."""
        height = self._points * _MM * 1.9
        self.set_font(_FONT, "", self._points)
        self.cell(self.get_string_width(label) + 2, height, label)
        for number in range(lines):
            begin = self.get_x() if number == 0 else self.l_margin
            self.line(
                begin, self.get_y() + height - 1, self.w - self.r_margin, self.get_y() + height - 1
            )
            self.ln(height)
        self.ln(0.8)


def made(sheet: dict[str, Any]) -> bytes:
    """The file of a worded sheet."""
    pdf = Sheet(sheet["size"], sheet["title"])
    for page in sheet["pages"]:
        pdf.add_page()
        for block in page:
            match block["kind"]:
                case "text":
                    pdf.paragraph(block["text"], block["weight"])
                case "boxes":
                    pdf.boxes(block["text"], block["options"])
                case "blank":
                    pdf.blank(block["text"], block["lines"])
    return bytes(pdf.output())


if __name__ == "__main__":
    sys.stdout.buffer.write(made(json.load(sys.stdin.buffer)))
