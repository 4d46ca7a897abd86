"""Listings of words and phrases, as the identifier rules use them: to match, and to look for."""

import re
from collections.abc import Callable

_WORD = re.compile(r"[a-z0-9&+'\-]+")


def words(listing: str) -> str:
    """Give a pattern for one of the phrases in a listing that commas separate.

    A star stands for an ending, a blank for any single white space. The longest phrase wins.
    """
    phrases = sorted(_phrases(listing), key=len, reverse=True)
    escaped = (re.escape(each).replace(r"\ ", r"\s").replace(r"\*", r"\w{0,9}") for each in phrases)
    return f"(?:{'|'.join(escaped)})"


def first_words(listing: str) -> frozenset[str]:
    """Give the letters that each phrase of a listing starts with."""
    found = (re.search("[a-z]+", each) for each in _phrases(listing))
    return frozenset(match.group() for match in found if match)


def mentions(listing: str, unless: str = "") -> Callable[[str], bool]:
    """Give what says whether a text has one of the listed phrases, whole words only.

    Phrases of ``unless`` are taken out of the text first.
    """
    phrases = _phrases(listing)
    single = frozenset(each for each in phrases if " " not in each and "*" not in each)
    joined = tuple(f" {each} " for each in phrases if " " in each)
    stems = tuple(each.removesuffix("*") for each in phrases if each.endswith("*"))
    excepted = tuple(f" {each} " for each in _phrases(unless))

    def mentioned(text: str) -> bool:
        line = f" {' '.join(_WORD.findall(text))} "
        for phrase in excepted:
            line = line.replace(phrase, "  ")
        said = line.split()
        return (
            not single.isdisjoint(said)
            or any(phrase in line for phrase in joined)
            or (bool(stems) and any(word.startswith(stems) for word in said))
        )

    return mentioned


def _phrases(listing: str) -> list[str]:
    return [phrase for each in listing.split(",") if (phrase := " ".join(each.split()))]
