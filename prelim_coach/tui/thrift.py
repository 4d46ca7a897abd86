"""Fewer bytes to the terminal: of every style only what changes, of every line only what changed.

Textual names all of a style for each piece of text and takes it back after it, and sends a line
that changed from the left edge of its widget on. Over a slow line that is most of what a key costs.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from rich.console import Console
from textual._compositor import ChopsUpdate
from textual.strip import Strip

_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
_MOVES = re.compile(r"(?:\x1b\[\??[0-9;]*[HhlABCDGd]|[\r\n])*")
"""What shows no style: the cursor goes elsewhere, a mode is set."""
_ENDS = {
    "22": frozenset("12"),
    "23": frozenset("3"),
    "24": frozenset("4"),
    "25": frozenset("56"),
    "27": frozenset("7"),
    "28": frozenset("8"),
    "29": frozenset("9"),
}
_ON = frozenset("123456789")
_ON_BLANKS = frozenset("45679")
"""What is seen of a style where nothing is written: lines, blinking, front and back exchanged."""
_HOPS = re.compile(r"\r?\n(?=\x1b\[\d+;\d+H)")
"""A new line from which the cursor is taken elsewhere at once."""
_COLOURS = {"38", "48"}
_LENGTHS = {"2": 5, "5": 3}
"""How many numbers a colour takes, by the one after 38 or 48."""


class _Style(NamedTuple):
    front: str = ""
    back: str = ""
    on: frozenset[str] = frozenset()


_PLAIN = _Style()


class Stretches(ChopsUpdate):
    """What changed on the screen, from where it changed on."""

    @classmethod
    def of(cls, update: ChopsUpdate) -> "Stretches":
        """Give the same update, to be sent in fewer bytes."""
        return cls(update.chops, update.spans, update.chop_ends)

    def render_segments(self, console: Console) -> str:
        """Give the output that paints each stretch and nothing beside it."""
        parts = []
        there = None
        for y, first, end in self.spans:
            for stop, (x, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                if strip is None or x >= end or stop <= first:
                    continue
                one, last = (first, end) if _one_cell_each(strip) else (x, stop)
                one, last = max(one, x), min(last, stop)
                if there != (one, y):
                    parts.append(f"\x1b[{y + 1};{one + 1}H")
                parts.append(strip.crop(one - x, last - x).render(console))
                there = (last, y)
        return "".join(parts)


def _one_cell_each(strip: Strip) -> bool:
    """Tell whether a strip can be cut anywhere without cutting through a character."""
    return len(strip.text) == strip.cell_length


def thrifty(data: str) -> str:
    """Give output that shows the same as ``data`` from a plain style on, with fewer bytes.

    Output with a style that is not understood is given as it is.
    """
    parts = _STYLE.split(_HOPS.sub("", data))
    there = wanted = _PLAIN
    out = []
    for place, part in enumerate(parts):
        if place % 2:
            changed = _changed(wanted, part)
            if changed is None:
                return data
            wanted = changed
        elif part:
            style = there if _MOVES.fullmatch(part) else _needed(part, there, wanted)
            out += [_difference(there, style), part]
            there = style
    out.append(_difference(there, wanted))
    return "".join(out)


def _needed(text: str, there: _Style, wanted: _Style) -> _Style:
    """Give the style to write ``text`` in; blanks keep the one there where it looks the same."""
    alike = there.back == wanted.back and there.on & _ON_BLANKS == wanted.on & _ON_BLANKS
    if alike and not wanted.on & _ON_BLANKS and not text.strip(" "):
        return there
    return wanted


@lru_cache(maxsize=2048)
def _changed(style: _Style, codes: str) -> _Style | None:
    left = codes.split(";")
    while left:
        code = left[0] or "0"
        taken = 1
        if code == "0":
            style = _PLAIN
        elif code in _ON:
            style = style._replace(on=style.on | {code})
        elif code in _ENDS:
            style = style._replace(on=style.on - _ENDS[code])
        elif code in _COLOURS:
            taken = _LENGTHS.get(left[1] if len(left) > 1 else "", 0)
            if not taken or len(left) < taken:
                return None
            style = _coloured(style, int(code) < 40, ";".join(left[:taken]))
        elif 30 <= int(code) <= 49 or 90 <= int(code) <= 107:
            front = int(code) < 40 or 90 <= int(code) < 100
            style = _coloured(style, front, "" if code in {"39", "49"} else code)
        else:
            return None
        left = left[taken:]
    return style


def _coloured(style: _Style, front: bool, colour: str) -> _Style:
    return style._replace(front=colour) if front else style._replace(back=colour)


@lru_cache(maxsize=2048)
def _difference(old: _Style, new: _Style) -> str:
    if old == new:
        return ""
    anew = ["0", *sorted(new.on), *filter(None, [new.front, new.back])]
    ended = [code for code, on in sorted(_ENDS.items()) if on & (old.on - new.on)]
    kept = old.on - frozenset().union(*(_ENDS[code] for code in ended))
    more = ended + sorted(new.on - kept)
    more += [new.front or "39"] if new.front != old.front else []
    more += [new.back or "49"] if new.back != old.back else []
    return f"\x1b[{min(';'.join(more), ';'.join(anew), key=len)}m"
