"""Names that say themselves: after a title, after "patient", beside a relative."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_names import (
    PARTICLE,
    WORD,
    bare,
    could_be_name,
    has_role,
    is_colleague,
    is_misspelt,
    is_name,
    is_title_case,
    longer,
    name_at,
)
from prelim_coach.domain.identifiers_rule import Hit, Window
from prelim_coach.domain.identifiers_vocabulary import double, known

_TITLE = re.compile(
    rf"(?<![\w.'\-/])(?P<title>mrs|mr|(?<!\d\s)ms|miss|mx|master|sra|srta|senora?|senor|mme|mdm|mlle|madame|monsieur|sir|dame|sgt|capt|"
    rf"herr|frau|sr|don|dona)(?:\.\s{{0,2}}|\s{{1,2}})(?:[a-z]\.?\s)?(?P<name>(?:{PARTICLE}\.?\s){{0,2}}{WORD})\.?",
    re.IGNORECASE,
)
_RARELY_A_TITLE = frozenset({"miss", "master", "sir", "dame", "don", "dona", "sr", "madame", "sra"})
_SMALL_WORDS = frozenset(
    "and or is was in on of to the a an with for w vs are by as if not from at".split()
)
_LETTER = re.compile(
    r"(?<![\w.'/\-])(?:mrs\.?|mr\.?|ms\.)\s[b-hj-z](?![\w'/=&]|\.\s?\w|\s?[=~<>]|\s?\d(?!\d?\s?[mfy]))", re.IGNORECASE
)


def titled(window: Window) -> Iterator[Hit]:
    """Give a title with a surname, unless a job stands beside it ("Ms. Rivera, SW")."""
    for match in _TITLE.finditer(window.text):
        title, name = match["title"], match["name"]
        if not _is_titled(title, name, cased=window.cased):
            continue
        end = longer(window, match.end("name"))
        if not has_role(window, match.start(), end):
            yield Hit(match.start(), end, Kind.NAME, Level.STOP, _TITLED)
    for match in _LETTER.finditer(window.text):
        if not has_role(window, *match.span()):
            yield Hit(*match.span(), Kind.NAME, Level.STOP, _TITLED)


_TITLED = "looks like a title and a surname"


def _is_titled(title: str, name: str, *, cased: bool) -> bool:
    last = name.split()[-1]
    if bare(last) in _SMALL_WORDS:
        return False
    if is_name(last, cased=cased):
        return True
    if cased and is_title_case(title):
        rare = title.lower() in _RARELY_A_TITLE
        return is_title_case(last) and len(last) > 1 and not rare
    return double(bare(last)) or (title.lower() == "mrs" and not (known(bare(last)) and cased))


_PATIENT = r"(?:pts?|patients?|vets?|veterans?|client|gentleman|lady|guy|woman|man|inmate|decedent)"
_NAMED = re.compile(
    rf"""(?<![\w'])(?:(?:pt|patient|pt's|patient's|full|legal|last|first|preferred|maiden|sur|fore|given|family)[\s\-]?name[sd]?|names?|
    {_PATIENT}\s(?:is\s)?(?:named|called|goes\sby|aka|a\.k\.a\.|alias)|(?:is|was)\scalled|named|goes\sby|aka|alias|prefers\sto\sbe\scalled|likes\sto\sbe\scalled)
    \s?(?:is|was|:|=|-|--)?\s{{0,2}}(?=[A-Za-z])""",
    re.VERBOSE | re.IGNORECASE,
)
_OF_A_PATIENT = re.compile(
    rf"""(?<![\w'\-])(?:{_PATIENT}|little|baby(?:\s(?:boy|girl))?|bb|bg|infant|neonate|newborn|toddler|kiddo|twin\s[ab])(?!\w)\.?
    \s?(?:[:=,\-(]\s?)?(?=[A-Za-z])""",
    re.VERBOSE | re.IGNORECASE,
)

def labelled(window: Window) -> Iterator[Hit]:
    """Give what stands after "patient name", "named", and a name after "patient"."""
    for match in _NAMED.finditer(window.text):
        yield from _after_label(window, match, sure=":" in match.group() or "=" in match.group())
    for match in _OF_A_PATIENT.finditer(window.text):
        span = name_at(window, match.end())
        if not span:
            continue
        last = window.text[span[0] : span[1]].split()[-1]
        if is_title_case(last) if window.cased else not is_misspelt(last):
            if not has_role(window, *span):
                yield Hit(*span, Kind.NAME, Level.STOP, "looks like a patient's name")


def _after_label(window: Window, match: re.Match[str], *, sure: bool) -> Iterator[Hit]:
    first = re.compile(WORD).match(window.text, match.end())
    if not first:
        return
    ahead = bare(first.group())
    capital = window.cased and could_be_name(first.group()) and not first.group().isupper()
    if not (is_name(first.group(), cased=window.cased) or (capital and (sure or not known(ahead)))):
        return
    end = longer(window, first.end())
    if not is_colleague(window, match.start(), end):
        yield Hit(first.start(), end, Kind.NAME, Level.STOP, "looks like a patient's name")


_RELATION = r"""(?:wife|husband|hubby|spouse|sons?|daughters?|dtrs?|dgtr|mom|mum|mama|mother|dad|father|sister|sis|brother|bro|aunt|auntie|
    uncle|niece|nephew|cousin|partner|girlfriend|boyfriend|gf|bf|fiancee?|granddaughter|grandson|grandma|grandpa|gma|gpa|nok|next\sof\skin|hcp|hcpoa|
    hcr|poa|dpoa|mpoa|proxy|surrogate|emergency\scontact|emerg\scontact|emergency|ec|guardian|conservator|caregiver|carer|neighbou?r|
    stepmom|stepdad|stepson|stepdaughter|ex-?wife|ex-?husband|sibling|twin|parents?|decision\s?maker|sdm)"""
_RELATIVE = re.compile(
    rf"""(?<![\w'])(?P<relation>{_RELATION})\b\s?(?P<sure>(?:is|named|called|name|=|:|-{{1,2}}|\(|,|/)\s?)?(?:(?:is|named|name|called)\s?[:=]?\s?)?(?=[A-Za-z])""",
    re.VERBOSE | re.IGNORECASE,
)
_RELATION_AFTER = re.compile(
    rf"\s?[,(\-/]\s?(?:(?:the|his|her|their|pt'?s?|patient's|who\sis|is)\s){{0,2}}{_RELATION}(?![\w'])",
    re.VERBOSE,
)
_MINE = re.compile(
    r"\b(?:my|our|attending's|resident's|chief's|intern's|nurse's)\s(?:own\s|new\s|little\s|big\s|older\s|younger\s)?$"
)


def relatives(window: Window) -> Iterator[Hit]:
    """Give the name of a patient's relative or proxy; the writer's own family is left alone."""
    for match in _RELATIVE.finditer(window.text):
        if _MINE.search(window.low[max(0, match.start() - 24) : match.start()]):
            continue
        span = name_at(window, match.end()) or _plain_word(window, match.end())
        if not span:
            continue
        word = window.text[span[0] : span[1]]
        sure = (match["sure"] or "").strip(" ,/")
        if sure or (is_title_case(word) if window.cased else not is_misspelt(word)):
            yield Hit(*span, Kind.RELATIVE, Level.STOP, _WHY)
    yield from _before_relation(window)


def _plain_word(window: Window, place: int) -> tuple[int, int] | None:
    """Give the span of a capitalised word of the language where a relative's name would stand."""
    found = re.compile(WORD).match(window.text, place)
    if found and window.cased and could_be_name(found.group()) and not _NOUN.match(window.low, place):
        return found.span()
    return None


_NOUN = re.compile(rf"(?:{_RELATION}|dr|mr|mrs|ms|team|i|he|she|they|we|is|was|and|or|the|no|not|who)\b", re.VERBOSE)


def _before_relation(window: Window) -> Iterator[Hit]:
    for match in re.compile(WORD).finditer(window.text):
        if _RELATION_AFTER.match(window.low, match.end(), match.end() + 40) and is_name(
            match.group(), cased=window.cased
        ):
            ahead = window.low[match.end() : match.end() + 12]
            if "my" not in ahead and (is_title_case(match.group()) or not window.cased):
                yield Hit(*match.span(), Kind.RELATIVE, Level.CHECK, _WHY)


_WHY = "looks like the name of a relative or proxy"
