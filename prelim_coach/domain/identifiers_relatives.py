"""Names of a patient's relatives and proxies; the writer's own family is left alone."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_colleagues import is_mine
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import words
from prelim_coach.domain.identifiers_names import (
    could_be_name,
    is_misspelt,
    is_name,
    is_title_case,
    name_at,
    word_at,
)
from prelim_coach.domain.identifiers_rule import STRANGER, Hit, Rule, Window, after, at

_RELATION = """
    wife, husband, hubby, spouse, son, sons, daughter, daughters, dtr, dtrs, dgtr, mom, mum, mama,
    mother, dad, father, sister, sis, brother, bro, aunt, auntie, uncle, niece, nephew, cousin,
    partner, girlfriend, boyfriend, gf, bf, fiance, fiancee, granddaughter, grandson, grandma,
    grandpa, gma, gpa, nok, next of kin, hcp, hcpoa, hcr, poa, dpoa, mpoa, proxy, surrogate,
    emergency contact, emerg contact, emergency, ec, guardian, conservator, caregiver, carer,
    neighbor, neighbour, stepmom, stepdad, stepson, stepdaughter, ex-wife, ex-husband, sibling,
    twin, parent, parents, decision maker, sdm, contact
    """
_NO_NAME = re.compile(
    rf"(?:{words(_RELATION)}|dr|mr|mrs|ms|team|i|he|she|they|we|is|was|and|or|the|no|not|who)\b"
)
_PLACE = re.compile(r"(?:med|medicine|room|dept|department|services?|physicians?|surgery)\b")
"""What stands behind "Emergency" where nobody is named."""
_SURE = re.compile(r"[=:(]|--?|\b(?:is|named|called|name)\b")
_WHY = "looks like the name of a relative or proxy"


def _relative(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    if is_mine(window, match.start()) or _PLACE.match(window.low, match.end()):
        return
    span = name_at(window, match.end()) or _word_as_name(window, match.end())
    if not span:
        return
    name = window.text[span[0] : span[1]]
    sure = _SURE.search(match.group(), len(match.group()) - len(match["joint"]))
    if sure or (is_title_case(name) if window.cased else not is_misspelt(name)):
        yield Hit(*span, Kind.RELATIVE, Level.STOP, _WHY)


def _word_as_name(window: Window, place: int) -> tuple[int, int] | None:
    """Give the span of a capitalised word of the language where a relative's name would stand."""
    word = word_at(window, place)
    if not (word and window.cased and could_be_name(word[2]) and len(word[2]) > 2):
        return None
    return None if _NO_NAME.match(window.low, place) else word[:2]


def _before_relation(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    word = word_at(window, match.start())
    if not word or not is_name(word[2], cased=window.cased):
        return
    start, end, name = word
    if _THEN_RELATION.match(window.low, end, end + 40) and (
        is_title_case(name) or not window.cased
    ):
        yield Hit(start, end, Kind.RELATIVE, Level.CHECK, _WHY)


_THEN_RELATION = re.compile(
    rf"\s?[,(\-/]\s?(?:(?:the|his|her|their|pt'?s?|patient's|who\sis|is)\s){{0,2}}"
    rf"(?:{words(_RELATION)}(?![\w'])|(?:my\s)?(?:pt|patient)(?![\w'])(?!\s(?:adv|saf|exp|care|rel|ed|tran)))"
)

RULES: tuple[Rule, ...] = (
    after(
        _RELATION,
        r"(?P<joint>\s?(?:(?:is|named|called|name|=|:|-{1,2}|\(|,|/)\s?)?(?:(?:is|named|name|called)\s?[:=]?\s?)?)(?=[a-z])",
        _relative,
    ),
    at(STRANGER, r"[a-z]{2,23}", _before_relation),
)
"""A relation with a name after it or before it."""
