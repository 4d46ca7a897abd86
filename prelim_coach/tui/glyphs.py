"""Every character drawn that is not ASCII, and the one that stands for it on a plain console.

Widgets name their glyphs from here. Where only ASCII can be shown, what a screen draws is turned
glyph by glyph into its twin, frames and typed text included, so no widget asks which is in force.
"""

import locale
import os
import unicodedata
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from prelim_coach.domain.prefs import Drawing

USED, PLANNED, ROOM = "\N{FULL BLOCK}", "\N{MEDIUM SHADE}", "\N{LIGHT SHADE}"
LEVELS = "▁▂▃▄▅▆▇█"
OPEN, DONE, OFF = "\N{WHITE CIRCLE}", "\N{BLACK CIRCLE}", "\N{EN DASH}"
DOT = "\N{MIDDLE DOT}"
SEPARATOR = f" {DOT} "
CURSOR = NEXT = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
BEFORE = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
ARROW = RIGHT = "\N{RIGHTWARDS ARROW}"
LEFT, UP, DOWN = "\N{LEFTWARDS ARROW}", "\N{UPWARDS ARROW}", "\N{DOWNWARDS ARROW}"
OURS = "\N{DAGGER}"
"""Marks this project's own judgement."""
COUNT = "\N{BLACK SMALL SQUARE}"
FILLED, SKIPPED = "\N{BLACK SQUARE}", "\N{WHITE SQUARE}"
EDGE = "\N{BOX DRAWINGS LIGHT VERTICAL}"
UNTIL = "\N{EN DASH}"

TWINS = {
    USED: "#",
    PLANNED: "=",
    ROOM: ".",
    **dict(zip(LEVELS[:-1], "_,-~=+*", strict=True)),
    OPEN: "o",
    DONE: "x",
    OFF: "-",
    DOT: ".",
    CURSOR: ">",
    BEFORE: "<",
    RIGHT: ">",
    LEFT: "<",
    UP: "^",
    DOWN: "v",
    OURS: "*",
    COUNT: "=",
    FILLED: "#",
    SKIPPED: "o",
    "\N{HORIZONTAL ELLIPSIS}": "~",
    "\N{EM DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{BULLET}": "*",
    "\N{NO-BREAK SPACE}": " ",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{SECTION SIGN}": "S",
    "\N{CHECK MARK}": "x",
    "\N{MULTIPLICATION SIGN}": "x",
    "\N{GREATER-THAN OR EQUAL TO}": ">",
    "\N{LESS-THAN OR EQUAL TO}": "<",
}
"""What stands for a glyph where only ASCII can be drawn; as wide as the glyph."""
CORNERS = ("LEFT", "RIGHT")


def plain_text(text: str) -> str:
    """Give ``text`` in ASCII, as many columns wide; a letter without a twin is a question mark."""
    return text if text.isascii() else "".join(map(_plain, text))


def is_plain(drawing: Drawing) -> bool:
    """Say whether to draw with ASCII alone; ``AUTO`` asks the terminal's name and the locale."""
    if drawing is not Drawing.AUTO:
        return drawing is Drawing.PLAIN
    encoding = locale.getpreferredencoding(do_setlocale=False).casefold().replace("-", "")
    return os.environ.get("TERM") in {"linux", "dumb"} or encoding != "utf8"


class PlainFilter(LineFilter):
    """Turns what was drawn into ASCII."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Give the segments with every glyph's twin."""
        return [Segment(plain_text(text), style, control) for text, style, control in segments]


@lru_cache(4096)
def _plain(character: str) -> str:
    if character.isascii():
        return character
    if character in TWINS:
        return TWINS[character]
    width = cell_len(character)
    base = unicodedata.normalize("NFKD", character)[:1]
    known = base if base.isascii() and base.isprintable() else _line(character)
    return known.ljust(width)[:width] if known else "?" * width


def _line(character: str) -> str:
    """Give what stands for a piece of a frame or a part of a block; empty for anything else."""
    name = unicodedata.name(character, "")
    if "BLOCK" in name or "EIGHTH" in name:
        return "#"
    if not name.startswith("BOX DRAWINGS"):
        return ""
    level = "HORIZONTAL" in name or any(side in name for side in CORNERS)
    upright = any(side in name for side in ("VERTICAL", "UP", "DOWN"))
    if level and upright:
        return "+"
    strong = "HEAVY" in name or "DOUBLE" in name
    return "|" if upright else "=" if strong else "-"
