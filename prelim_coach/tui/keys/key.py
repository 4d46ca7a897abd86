"""One key: its id, what it does, and how it is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from textual.binding import Binding

NAMES = {
    "!": "exclamation_mark",
    '"': "quotation_mark",
    "#": "number_sign",
    "$": "dollar_sign",
    "%": "percent_sign",
    "&": "ampersand",
    "'": "apostrophe",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "full_stop",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less_than_sign",
    "=": "equals_sign",
    ">": "greater_than_sign",
    "?": "question_mark",
    "@": "at",
    "[": "left_square_bracket",
    "\\": "backslash",
    "]": "right_square_bracket",
    "^": "circumflex_accent",
    "_": "underscore",
    "`": "grave_accent",
    "{": "left_curly_bracket",
    "|": "vertical_line",
    "}": "right_curly_bracket",
    "~": "tilde",
}
"""Textual's names of the characters that are neither letter nor digit."""
CHARACTERS = {name: character for character, name in NAMES.items()}


@dataclass(frozen=True)
class Key:
    """One key, or a few that do the same, and what it does in words."""

    id: str
    """Scope and name, such as ``today.done``; what a user's own keymap names."""
    keys: str
    """Textual key names, joined by commas."""
    action: str
    label: str
    """One or two words for the footer."""
    tooltip: str
    """One sentence for help and palette."""
    footer: bool = False
    shown: str = ""
    """How the key is written; empty means its first name as it is."""

    @property
    def face(self) -> str:
        """The key as written for a person."""
        return self.shown or self.keys.split(",")[0]

    def owned(self, own: Mapping[str, str]) -> "Key":
        """Give the key with the intern's own keys in place of its own, if they have any."""
        keys = own.get(self.id)
        return replace(self, keys=keys, shown=face_of(keys.split(",")[0])) if keys else self

    def binding(self) -> Binding:
        """Give the Textual binding."""
        return Binding(
            self.keys,
            self.action,
            self.label,
            show=self.footer,
            key_display=self.face,
            tooltip=self.tooltip,
            id=self.id,
        )


def face_of(name: str) -> str:
    """Give one Textual key name as a person writes it: ``?`` for ``question_mark``."""
    head, plus, last = name.rpartition("+")
    last = CHARACTERS.get(last, "esc" if last == "escape" else last)
    return f"{head}{plus}{last}"
