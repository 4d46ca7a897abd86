"""A text as the identifier rules read it: one kind of dash, quote, digit and space, nothing unseen.

Full-width digits and zero-width characters hide two fifths of all identifiers from rules that read
the text as typed. Every character of the plain text knows where it stands in the original.
"""

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

_DROPPED = frozenset({"Mn", "Me", "Cf"})
_SPACES = frozenset({"Zs", "Cc"})
_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2212\u2043\u02d7\u30fc", "-"),
        "\u2044": "/",
        "\u2215": "/",
        "\u3002": ".",
        "\u00d8": "O",
        "\u00f8": "o",
        "\u0141": "L",
        "\u0142": "l",
        "\u0131": "i",
        "\u00df": "s",
    }
)


class Plain(msgspec.Struct, frozen=True):
    """The plain text, and for each of its characters the place in the original."""

    text: str
    places: Sequence[int]
    length: int
    """Characters of the original."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the original that the plain span ``start`` to ``end`` came from.

        Marks and unseen characters that follow the last letter go with it.
        """
        after = self.places[end] if end < len(self.places) else self.length
        return self.places[start], max(after, self.places[end - 1] + 1)


def plain(text: str) -> Plain:
    """Give ``text`` in compatible, unaccented characters (NFKD, less marks and format characters).

    Any string will do, lone surrogates included. Lower-casing the result never moves a character.
    """
    if text.isascii() and text.isprintable():
        return Plain(text, range(len(text)), len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, original in enumerate(text):
        for letter in _plain(original):
            letters.append(letter)
            places.append(place)
    return Plain("".join(letters), places, len(text))


def _plain(character: str) -> Iterator[str]:
    if character in _BREAKS:
        yield "\n"
    elif character.isascii():
        yield character if character.isprintable() else " "
    else:
        for part in unicodedata.normalize("NFKD", character.translate(_ALIKE)):
            yield from _fold(part)


def _fold(character: str) -> Iterator[str]:
    category = unicodedata.category(character)
    if category == "Pd":
        yield "-"
    elif category in _SPACES:
        yield " "
    elif category == "Nd":
        yield str(unicodedata.digit(character))
    elif category not in _DROPPED:
        character = character.translate(_ALIKE)
        yield character if len(character.lower()) == 1 else " "
