"""Names that say themselves: after a title, after "patient", after "named"."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_colleagues import has_job, is_colleague, is_mine
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_names import (
    PARTICLE,
    WORD,
    bare,
    could_be_name,
    is_misspelt,
    is_name,
    is_title_case,
    longer,
    name_at,
    word_at,
)
from prelim_coach.domain.identifiers_rule import Hit, Rule, Window, after
from prelim_coach.domain.identifiers_vocabulary import double, eponym, known

_RARELY_A_TITLE = frozenset({"miss", "master", "sir", "dame", "don", "dona", "sr", "madame", "sra"})
_SMALL_LISTED = """
and or is was in on of to the a an with for w vs are by as if not from at
"""
_SMALL = frozenset(_SMALL_LISTED.split())
_TITLED = "looks like a title and a surname"


def _titled(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a title with a surname, unless a job stands beside it ("Ms. Rivera, SW")."""
    start, end = match.start(), match.end("name")
    name = window.text[match.start("name") : end].split()[-1]
    title = re.split(r"[.\s]", match.group())[0]
    capital = window.text.startswith(title.capitalize(), start)
    if not _is_titled(title, name, capital=capital, cased=window.cased):
        return
    end = longer(window, end)
    if not has_job(window, start, end):
        yield Hit(start, end, Kind.NAME, Level.STOP, _TITLED)


def _is_titled(title: str, name: str, *, capital: bool, cased: bool) -> bool:
    if bare(name) in _SMALL:
        return False
    if is_name(name, cased=cased):
        return True
    if cased and capital:
        return is_title_case(name) and len(name) > 1 and title not in _RARELY_A_TITLE
    return (
        double(bare(name))
        or eponym(bare(name))
        or (title == "mrs" and not (known(bare(name)) and cased))
    )


def _lettered(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    if not has_job(window, *match.span()):
        yield Hit(match.start(), match.end(), Kind.NAME, Level.STOP, _TITLED)


_PATIENT = """
    pt, pts, patient, patients, vet, vets, veteran, veterans, client, gentleman, lady, guy, woman,
    man, inmate, decedent
    """
_WHY = "looks like a patient's name"


def _of_a_patient(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a name after "patient": capitalised, or unlike a misspelt word where nothing is."""
    span = name_at(window, match.end())
    if not span or _ends_a_sentence(match.group()):
        return
    last = window.text[span[0] : span[1]].split()[-1]
    is_written_as_name = is_title_case(last) if window.cased else not is_misspelt(last)
    if is_written_as_name and not has_job(window, *span):
        yield Hit(*span, Kind.NAME, Level.STOP, _WHY)


def _ends_a_sentence(said: str) -> bool:
    """Say whether the dot behind "patient" is a full stop; behind "pt" it shortens the word."""
    said = said.strip().lower()
    return said.endswith(".") and said.removesuffix(".") not in {"pt", "pts"}


def _named(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give what stands after "name:", "named" or "goes by"."""
    word = word_at(window, match.end())
    if not word or is_mine(window, match.start()):
        return
    start, end, name = word
    capital = window.cased and could_be_name(name) and not name.isupper()
    sure = ":" in match.group() or "=" in match.group()
    if not (is_name(name, cased=window.cased) or (capital and (sure or not known(bare(name))))):
        return
    end = longer(window, end)
    if not is_colleague(window, match.start(), end):
        yield Hit(start, end, Kind.NAME, Level.STOP, _WHY)


RULES: tuple[Rule, ...] = (
    after(
        """
        mr, mrs, ms, miss, mx, master, sra, srta, senora, senor, mme, mdm, mlle, madame, monsieur,
        sir, dame, sgt, capt, herr, frau, sr, don, dona
        """,
        rf"""(?<!\d\sms)(?:\.\s{{0,2}}|\s{{1,2}})["']?(?:[a-z]\.?\s)?
        (?P<name>(?:{PARTICLE}\.?\s){{0,2}}{WORD})""",
        _titled,
    ),
    after(
        "mr, mrs, ms.",
        r"""\.?\s[b-hj-z](?![\w'/=&]|\.\s?\w|\s?[=~<>]|\s?\d(?!\d?\s?[mfy]))""",
        _lettered,
    ),
    after(
        """
            pt name, pt names, pt named, pt's name, patient name, patient named, patient's name,
            full name, legal name, last name, first name, preferred name, maiden name, surname,
            forename, given name, family name, name, names, named, is called, gentleman called,
        lady called, woman called, man called, guy called, someone called, was called, pt
            called, patient called, goes by, aka, a.k.a., alias, prefers to be called, likes to be
            called
            """,
        r"\s?(?:is\s|was\s|:|=|-|--)?\s{0,2}(?=[a-z])",
        _named,
    ),
    after(
        f"{_PATIENT}, little, baby, baby boy, baby girl, bb, bg, infant, neonate, newborn, toddler,"
        "kiddo, twin a, twin b",
        r"""\.?\s?(?:[:=,\-(]\s?)?["']?(?=[a-z])""",
        _of_a_patient,
    ),
)
"""Titles, "patient", and words that say a name follows."""
