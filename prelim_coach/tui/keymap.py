"""The intern's own keys: read from a typed line, checked, and put in the place of the table's."""

import re
import string
from collections.abc import Iterator, Mapping

from textual.keys import Keys

from prelim_coach.tui.keys import SCOPES, Key
from prelim_coach.tui.keys.key import CHARACTERS, NAMES, face_of
from prelim_coach.tui.modes import SCREENS

FIXED = frozenset({"app.support", "locked.open", "locked.quit"})
"""What always keeps its key."""
TYPING = frozenset(
    name
    for name, keys in SCOPES.items()
    if not any(len(one) == 1 for key in keys for one in key.keys.split(","))
)
"""Where a line is being typed, so that a letter is a letter: the table has none there."""
ALIASES = {
    "esc": "escape",
    "return": "enter",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "del": "delete",
}
SAME = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+j": "enter",
    "ctrl+h": "backspace",
    "ctrl+[": "esc",
}
"""Keys that a terminal cannot tell from others."""
TAKEN = frozenset({"ctrl+c", "ctrl+q"})
"""Kept for the way out that every terminal program has."""
_NAMES = frozenset(
    name
    for name in (one.value.lower() for one in Keys)
    if not name.startswith(("<", "ctrl+")) and "-" not in name
) - {"ignore", "return", "newline"}
_MODIFIED = re.compile(r"((?:ctrl|shift|alt)\+)+(.+)")


def key_of(id_: str) -> Key:
    """Give the table's key with an id; KeyError when there is none."""
    for keys in SCOPES.values():
        for key in keys:
            if key.id == id_:
                return key
    raise KeyError(id_)


def read(line: str) -> str:
    """Give typed keys, with blanks between them, as Textual's names with commas.

    Raises:
        ValueError: One is not a key, or cannot be told from another; the message says so.
    """
    return ",".join(dict.fromkeys(_read(one) for one in line.split()))


def faces(keys: str) -> str:
    """Give key names as they are typed, with blanks between them; the inverse of ``read``."""
    return " ".join(map(face_of, keys.split(",")))


def fault(id_: str, keys: str, own: Mapping[str, str]) -> str:
    """Say as a sentence why a binding may not have ``keys`` beside the other ``own`` ones."""
    wanted = keys.split(",")
    if id_ in FIXED:
        return "The way to the support page keeps its key."
    for one in wanted:
        if one in TAKEN and id_ != "app.quit":
            return f"{face_of(one)} is kept for leaving."
    for scope, key in _beside(id_):
        for one in wanted:
            if one in key.owned(own).keys.split(","):
                return f"{face_of(one)} is already {key.label} ({_where(scope)})."
    scopes = {name for name, keys_ in SCOPES.items() if any(key.id == id_ for key in keys_)}
    letters = [one for one in wanted if len(face_of(one)) == 1 or one == "space"]
    if letters and scopes & TYPING:
        return f"{face_of(letters[0])} is typed there; take a key with ctrl, or one like f2."
    return ""


def sound(own: Mapping[str, str]) -> dict[str, str]:
    """Give the own keys that can be put in force together; what is unknown is passed over."""
    known: dict[str, str] = {}
    for id_, keys in sorted(own.items()):
        try:
            key_of(id_)
            named = read(keys.replace(",", " "))
        except (KeyError, ValueError):
            continue
        if named and not fault(id_, named, {**own, **known}):
            known[id_] = named
    return known


def _read(word: str) -> str:
    word = ALIASES.get(word.lower(), word)
    low = word.lower()
    if low in SAME:
        raise ValueError(f"To a terminal {word} is the same as {SAME[low]}.")
    if len(word) == 1:
        if word not in string.printable:
            raise ValueError(f"{word} is not on every keyboard; take a plain one.")
        return NAMES.get(word, word)
    if low in _NAMES or low in CHARACTERS or _is_modified(low):
        return low
    raise ValueError(f"{word} is not a key. Try one letter, or words such as f2, ctrl+n, pageup.")


def _is_modified(word: str) -> bool:
    parts = _MODIFIED.fullmatch(word)
    if parts is None:
        return False
    last = parts[2]
    # A letter with shift arrives as the capital letter.
    letter = len(last) == 1 and last.isalnum() and last.isascii() and "shift+" not in word
    return letter or (last in _NAMES and last != "escape")


def _beside(id_: str) -> Iterator[tuple[str, Key]]:
    """Give every other key that may be pressed where this one is."""
    homes = [name for name, keys in SCOPES.items() if any(key.id == id_ for key in keys)]
    for name, keys in SCOPES.items():
        together = name in homes or any(_meet(name, home) for home in homes)
        yield from ((name, key) for key in keys if together and key.id != id_)


def _meet(one: str, other: str) -> bool:
    pair = {one, other}
    if "everywhere" in pair:
        return bool(pair & set(SCREENS))
    return "over_dialogs" in pair and not pair & {*SCREENS, "everywhere"}


def _where(scope: str) -> str:
    return "everywhere" if scope in {"everywhere", "over_dialogs"} else scope.replace("_", " ")
