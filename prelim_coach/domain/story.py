"""The two stories of a conference: how long their words take to say, and whether that is right.

The guides differ and both are kept: one has 30 s (P32), the other 15-20 s (I23).
"""

import re

import msgspec

WORDS_A_SECOND = 2.5
"""Words a second in an unhurried voice; our judgement."""
LONGEST = 1200
"""Characters a story may have; our judgement."""
_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


class Span(msgspec.Struct, frozen=True):
    """How long a story is meant to be, in seconds, both ends included."""

    least: int
    most: int

    @property
    def name(self) -> str:
        """Give it in words, as "15-20 s"; the lower end of the long story is ours, not said."""
        return f"{self.most} s" if self == LONG else f"{self.least}-{self.most} s"


LONG = Span(20, 30)
"""The 30-second story (P32). That it should pass 20 s is our judgement."""
SHORT = Span(15, 20)
"""The introduction at a poster or in a line (I23)."""


def words(text: str) -> int:
    """Give how many words a text has; a blank still in brackets counts by its own words."""
    return len(_WORD.findall(text))


def seconds(text: str) -> int:
    """Give about how many seconds a text takes to say."""
    return round(words(text) / WORDS_A_SECOND)


def length(text: str, span: Span) -> str:
    """Say how long a text is and how that compares, as "52 words, about 21 s"."""
    count, about = words(text), seconds(text)
    if not count:
        return f"nothing yet; about {round(span.most * WORDS_A_SECOND)} words fill {span.name}"
    said = f"{count} word{'' if count == 1 else 's'}, about {about} s"
    if about > span.most:
        return f"{said}: some {count - round(span.most * WORDS_A_SECOND)} words over {span.name}"
    if about < span.least:
        return f"{said}: there is room up to {span.most} s"
    return f"{said}, within {span.name}"
