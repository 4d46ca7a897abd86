"""Names and initials that an age, a sex, a bed or a record makes a patient's."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_names import (
    WORD,
    bare,
    could_be_name,
    has_role,
    is_colleague,
    is_initials,
    is_name,
    is_title_case,
    means_disease,
    words_before,
)
from prelim_coach.domain.identifiers_rule import Hit, Window
from prelim_coach.domain.identifiers_vocabulary import double, ill, known

_OLD = r"(?:y/?\s?o|y\.o\.?|yo|yrs?(?:[\s\-]?old)?|years?[\s\-]?old|mos?(?:nth)?s?[\s\-]old|mo|weeks?[\s\-]old|wk|days?[\s\-]old|y)"
_SEX = r"(?:m|f|male|female|man|woman|lady|gentleman|boy|girl|gent)"
AGE = rf"(?:\d{{1,3}}\s?-?\s?{_OLD}\.?(?:[\s/,\-]{{0,2}}{_SEX})?(?![\w])|\d{{1,3}}[\s\-/]?{_SEX}\b(?![/'])|\(?{_SEX}[\s/,]{{0,2}}\d{{1,3}}\b|aged?\s\d{{1,3}}\b)"
"""An age with years or a sex, as interns write it: 58F, 67 y/o M, (f, 61), aged 42."""
_AGE = re.compile(rf"(?<![\w./])(?:{AGE}|(?<=,\s)\d{{2}}(?=,))")
_GAP = re.compile(r"(?:[\s,(:|/\-]{1,4}(?:(?:is|was)\s)?(?:(?:a|an|the|age)\s)?)?$")
_ONE_LETTER = re.compile(r"[A-Za-z]\.?")

_WHY_NAME = "looks like a name with an age"
_WHY_INITIALS = "looks like initials with an age"


def with_age(window: Window) -> Iterator[Hit]:
    """Give the name or initials before an age, and a full name after it."""
    for match in _AGE.finditer(window.low):
        gap = _GAP.search(window.low, max(0, match.start() - 14), match.start())
        end = gap.start() if gap else match.start()
        hit = _initials_before(window, end) or _name_before(window, end, match)
        hit = hit or _name_after(window, match.end())
        if hit:
            yield hit


def _name_before(window: Window, end: int, age: re.Match[str]) -> Hit | None:
    words = list(words_before(window, end))
    if not words or window.text[words[0][1] : end].strip(" ,("):
        return None
    start = _start_of_name(words, cased=window.cased)
    if start is None or is_colleague(window, start, words[0][1]):
        return None
    if means_disease(window.text[start : words[0][1]]):
        return None
    bare_number = age.group().isdigit()
    if bare_number and len(window.text[start : words[0][1]].split()) < 2:
        return None
    return Hit(start, words[0][1], Kind.NAME, Level.CHECK, _WHY_NAME)


def _start_of_name(words: list[tuple[int, int, str]], *, cased: bool) -> int | None:
    """Give where the name starts whose last word is the first of ``words``."""
    near = words[0]
    further = words[1] if len(words) > 1 else None
    if _ONE_LETTER.fullmatch(near[2]):
        return further[0] if further and is_name(further[2], cased=cased) else None
    if is_name(near[2], cased=cased):
        if further and (
            is_name(further[2], cased=cased)
            or (cased and _ONE_LETTER.fullmatch(further[2]) and further[2].isupper())
            or (cased and could_be_name(further[2]) and double(bare(further[2])))
        ):
            return further[0]
        return near[0]
    if further and not cased and _is_short_name(near[2]) and is_name(further[2], cased=False):
        return further[0]
    if further and cased and could_be_name(near[2]) and could_be_name(further[2]):
        if is_name(further[2], cased=cased) or double(bare(near[2])):
            return further[0]
    return None


def _is_short_name(word: str) -> bool:
    return len(word) in (2, 3) and word.isalpha() and not known(bare(word))


def _initials_before(window: Window, end: int) -> Hit | None:
    found = _INITIALS_END.search(window.text, max(0, end - 12), end)
    if not found or not _are_initials(found[1], cased=window.cased):
        return None
    if has_role(window, found.start(1), found.end(1)):
        return None
    return Hit(found.start(1), found.end(1), Kind.INITIALS, Level.CHECK, _WHY_INITIALS)


def _are_initials(letters: str, *, cased: bool) -> bool:
    if "." in letters:
        return re.sub("[^a-z]", "", letters.lower()) not in _NEVER
    return is_initials(letters, cased=cased)


_NEVER = frozenset({"am", "pm", "ie", "eg", "md", "do", "us", "uk", "la", "dc", "po", "iv", "yo"})
_INITIALS_END = re.compile(
    r"(?<![\w.'/\-&*])([A-Z]\.?\s?[A-Z]\.?|[A-Za-z]\.\s?[A-Za-z]\.?(?:\s?[A-Za-z]\.)?|[A-Z]{3}|[a-z]{2})[\s,]{0,2}$"
)
_AFTER = re.compile(rf"\s(?:named\s|called\s|-\s)?({WORD})\s({WORD})(?![\w'])")


def _name_after(window: Window, end: int) -> Hit | None:
    found = _AFTER.match(window.text, end)
    if not found or is_colleague(window, *found.span()):
        return None
    if not all(_is_list_name(part, window) for part in found.groups()):
        return None
    return Hit(found.start(1), found.end(2), Kind.NAME, Level.CHECK, _WHY_NAME)


_LAST_FIRST = re.compile(
    rf"(?<![\w'\-])({WORD}),\s?({WORD}\.?)(?P<after>\s?[\-(|:/]|\s\d|\s(?P<next>[A-Za-z/]{{1,20}}))"
)
_SLOT = r"(?:(?:rm|room|bed|bay|bd|slot|\#)[\s.\-\#]{0,2}\d{1,4}[a-d]?|\d{1,2}[nsew]-\d{1,3}[a-d]?|\b\d{3,4}[a-d])"
_SLOT_THEN = re.compile(rf"{_SLOT}\s?[\s:|,\-=]{{1,3}}\s?(?:pt\s)?(?=[a-z])", re.VERBOSE)
_THEN_SLOT = re.compile(rf"[\s,(\-|:]{{1,3}}(?:in\s)?{_SLOT}", re.VERBOSE)


def last_first(window: Window) -> Iterator[Hit]:
    """Give a name written surname first, as lists of patients are."""
    for match in _LAST_FIRST.finditer(window.text):
        surname, given = match[1], match[2]
        if not (_is_list_name(surname, window) and _is_list_name(given, window)):
            continue
        if match["next"] and not _GOES_ON.fullmatch(match["next"].lower()) and not ill(bare(match["next"])):
            continue
        if not is_colleague(window, match.start(), match.end(2)):
            yield Hit(
                match.start(),
                match.end(2),
                Kind.NAME,
                Level.CHECK,
                "looks like surname, given name",
            )


_GOES_ON = re.compile(r"w/|with|is|was|has|had|in|on|from|for|c/o|s/p|m|f|yo|adm\w*")


def _is_list_name(word: str, window: Window) -> bool:
    if not window.cased:
        return len(word) >= 4 and is_name(word, cased=False)
    if word.isupper():
        return len(word) >= 3 and not known(bare(word))
    return is_title_case(word) and is_name(word, cased=True)


def beside_slot(window: Window) -> Iterator[Hit]:
    """Give a name or initials that stand beside a bed."""
    for match in _SLOT_THEN.finditer(window.low):
        found = _FIRST.match(window.text, match.end())
        if found and _is_on_list(found.group(), window):
            yield Hit(*found.span(), *_on_list(found.group()))
    for match in _THEN_SLOT.finditer(window.low):
        for start, end, word in words_before(window, match.start(), 1):
            if _is_on_list(word, window) and not is_colleague(window, start, end):
                yield Hit(start, end, *_on_list(word))


_FIRST = re.compile(rf"[A-Z]\.\s?[A-Z]\.?|[A-Z]{{2}}(?!\w)|(?:[A-Z]\.\s)?{WORD}(?:,\s[A-Z]\.)?")


def _is_on_list(word: str, window: Window) -> bool:
    if re.fullmatch(r"[A-Z]\.\s?[A-Z]\.?|[A-Z]{2}", word):
        return is_initials(word, cased=window.cased)
    last = re.sub(r",\s[A-Z]\.$", "", word).split()[-1]
    return is_name(last, cased=window.cased) and (not window.cased or is_title_case(last))


def _on_list(word: str) -> tuple[Kind, Level, str]:
    if len(re.sub(r"[^A-Za-z]", "", word)) == 2:
        return Kind.INITIALS, Level.CHECK, "looks like initials with a bed"
    return Kind.NAME, Level.CHECK, "looks like a name with a bed"
