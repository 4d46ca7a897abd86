"""Names and initials that an age, a sex or a bed makes a patient's, as lists of patients do."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_colleagues import has_job, is_colleague
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_names import (
    WORD,
    bare,
    could_be_name,
    is_initials,
    is_name,
    is_title_case,
    means_disease,
    start_of_word,
    words_before,
)
from prelim_coach.domain.identifiers_rule import NUMBER, STRANGER, Hit, Rule, Window, after, at
from prelim_coach.domain.identifiers_vocabulary import abbreviation, double, ill, known

_YEARS = r"""(?:y/?\s?o|y\.o\.?|yo|yrs?(?:[\s\-]?old)?|years?[\s\-]?old|mos?(?:nth)?s?[\s\-]old|mo|
    weeks?[\s\-]?old|wk|
    days?[\s\-]?old|y)"""
_SEX = r"(?:male|female|man|woman|lady|gentleman|boy|girl|gent|m|f)"
_BEFORE_AGE = re.compile(
    r"(?:[\s,(:|/\-]{1,4}(?:(?:is|was)\s)?(?:(?:a|an|the|age|aged|f|m)\b[\s/]?)?)?$"
)
_ONE_LETTER = re.compile(r"[A-Za-z]\.?")
_INITIALS = re.compile(
    r"(?<![\w.'/\-&*])([A-Z]\.?\s?[A-Z]\.?|[A-Za-z]\.\s?[A-Za-z]\.?(?:\s?[A-Za-z]\.)?|[A-Z]{3}|[a-z]{2})[\s,]{0,2}$"
)
_AFTER_AGE = re.compile(rf"\s(?:named\s|called\s|-\s)?({WORD})(?:\s({WORD}))?(?![\w'])")
_PEOPLE = re.compile(r"(?:[aei]an|[aeo]se|ish|i|can|ic)$")
_NEVER = frozenset({"am", "pm", "ie", "eg", "md", "do", "us", "uk", "la", "dc", "po", "iv", "yo"})


def _with_age(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give the name or initials before an age, or else a full name after it."""
    gap = _BEFORE_AGE.search(window.low, max(0, match.start() - 14), match.start())
    end = gap.start() if gap else match.start()
    hit = _initials_before(window, end) or _name_before(
        window, end, only_a_number=match.group().isdigit()
    )
    hit = hit or _name_after(window, match.end())
    if hit:
        yield hit


def _name_before(window: Window, end: int, *, only_a_number: bool) -> Hit | None:
    words = words_before(window, end)
    if not words or window.text[words[0][1] : end].strip(" ,("):
        return None
    start = _start_of_name(words, cased=window.cased)
    if start is None or is_colleague(window, start, words[0][1]):
        return None
    name = window.text[start : words[0][1]]
    if means_disease(name) or (
        only_a_number and len(name.split()) < 2 and not _TO_COMMA.match(window.low, end)
    ):
        return None
    return Hit(start, words[0][1], Kind.NAME, Level.CHECK, "looks like a name with an age")


_TO_COMMA = re.compile(r",\s\d\d,")


def _start_of_name(words: list[tuple[int, int, str]], *, cased: bool) -> int | None:
    """Give where the name starts whose last word is the first of ``words``."""
    near, further = words[0], words[1] if len(words) > 1 else None
    if near[2].isupper() and len(near[2]) in (2, 3, 4) and not further:
        return None
    if _ONE_LETTER.fullmatch(near[2]):
        return further[0] if further and is_name(further[2], cased=cased) else None
    if is_name(near[2], cased=cased):
        return further[0] if further and _goes_before(further[2], cased=cased) else near[0]
    return further[0] if further and _is_pair(further[2], near[2], cased=cased) else None


def _goes_before(word: str, *, cased: bool) -> bool:
    if is_name(word, cased=cased):
        return True
    letter = bool(_ONE_LETTER.fullmatch(word)) and word.isupper()
    return cased and (letter or (could_be_name(word) and double(bare(word))))


def _is_pair(given: str, surname: str, *, cased: bool) -> bool:
    """Say whether two words are a name although the second is a word of the language."""
    if not cased:
        short = len(surname) in (2, 3) and surname.isalpha() and not known(bare(surname))
        return (short or double(bare(surname))) and is_name(given, cased=False)
    if not (could_be_name(surname) and could_be_name(given)):
        return False
    return is_name(given, cased=True) or double(bare(surname))


def _initials_before(window: Window, end: int) -> Hit | None:
    found = _INITIALS.search(window.text, max(0, end - 12), end)
    if not found or not _are_initials(found[1], cased=window.cased):
        return None
    if ":" in window.low[found.end(1) : end + 2] and abbreviation(found[1].lower()):
        return None
    if has_job(window, *found.span(1)):
        return None
    return Hit(*found.span(1), Kind.INITIALS, Level.CHECK, "looks like initials with an age")


def _are_initials(letters: str, *, cased: bool) -> bool:
    if "." in letters:
        return re.sub("[^a-z]", "", letters.lower()) not in _NEVER
    return is_initials(letters, cased=cased)


def _name_after(window: Window, end: int) -> Hit | None:
    found = _AFTER_AGE.match(window.text, end)
    if not found or is_colleague(window, *found.span()):
        return None
    first, second = (bool(part) and _is_list_name(part, window) for part in found.groups())
    alone = window.cased and is_title_case(found[1]) and not _PEOPLE.search(found[1])
    if not first or not (second or alone):
        return None
    end = found.end(2) if second else found.end(1)
    return Hit(found.start(1), end, Kind.NAME, Level.CHECK, "looks like a name with an age")


_GOES_ON = re.compile(r"w/|with|is|was|has|had|in|on|from|for|c/o|s/p|m|f|yo|adm\w*")
_LAST_FIRST = re.compile(
    rf"({WORD}),\s?({WORD}\.?)(?:\s?[\-(|:/]|\s\d|\s(?P<next>[A-Za-z/]{{1,20}}))"
)


def _last_first(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a name written surname first."""
    found = _LAST_FIRST.match(window.text, start_of_word(window, match.start()))
    if not found or not all(_is_list_name(part, window) for part in (found[1], found[2])):
        return
    word = (found["next"] or "").lower()
    if word and not (_GOES_ON.fullmatch(word) or ill(bare(word))):
        return
    if not is_colleague(window, found.start(), found.end(2)):
        why = "looks like a surname with a given name"
        yield Hit(found.start(), found.end(2), Kind.NAME, Level.CHECK, why)


def _is_list_name(word: str, window: Window) -> bool:
    if not window.cased:
        return len(word) >= 4 and is_name(word, cased=False)
    if word.isupper():
        return len(word) >= 3 and not known(bare(word))
    return is_title_case(word) and is_name(word, cased=True)


_ON_LIST = re.compile(
    rf"[\s:|,\-=]{{1,3}}\s?(?:pt\s)?([A-Z]\.\s?[A-Z]\.?|[A-Z]{{2}}(?!\w)|(?:[A-Z]\.\s)?{WORD}(?:,\s[A-Z]\.)?)"
)
_UP_TO_SLOT = re.compile(
    r"[\s,(\-|:]{1,3}(?:in\s)?(?:(?:rm|room|bed|bay|bd|slot)[\s.\-\#]{0,2}|\#)?$"
)


def _beside_slot(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a name or initials that stand beside a bed."""
    found = _ON_LIST.match(window.text, match.end())
    if found and _is_on_list(found[1], window):
        yield _listed(*found.span(1), found[1])
    gap = _UP_TO_SLOT.search(window.low, max(0, match.start() - 12), match.start())
    if gap:
        for start, end, word in words_before(window, gap.start(), 1):
            if _is_on_list(word, window) and not is_colleague(window, start, end):
                yield _listed(start, end, word)


def _is_on_list(word: str, window: Window) -> bool:
    if re.fullmatch(r"[A-Z]\.\s?[A-Z]\.?|[A-Z]{2}", word):
        return is_initials(word, cased=window.cased)
    last = re.sub(r",\s[A-Z]\.$", "", word).split()[-1]
    return is_name(last, cased=window.cased) and (not window.cased or is_title_case(last))


def _listed(start: int, end: int, word: str) -> Hit:
    if len(re.sub(r"[^A-Za-z]", "", word)) == 2:
        return Hit(start, end, Kind.INITIALS, Level.CHECK, "looks like initials with a bed")
    return Hit(start, end, Kind.NAME, Level.CHECK, "looks like a name with a bed")


_AGE = rf"(?:\s?-?\s?{_YEARS}\.?(?:[\s/,\-]{{0,2}}{_SEX})?(?!\w)|[\s\-/]?{_SEX}\b(?![/']))"
RULES: tuple[Rule, ...] = (
    at(NUMBER, rf"(?<![\w./])\d{{1,3}}{_AGE}", _with_age),
    at(NUMBER, r"(?<=,\s)\d{2}(?=,)", _with_age),
    after("m, f, male, female", r"[\s/,]{0,2}\d{1,3}\b", _with_age),
    after("age, aged", r"\s\d{1,3}\b", _with_age),
    at(STRANGER, r"[a-z]", _last_first),
    at(NUMBER, r"(?<![\w./\-])(?:\d{1,2}[nsew]-\d{1,3}[a-d]?|\d{3,4}[a-d])(?!\w)", _beside_slot),
    at(
        NUMBER,
        r"(?<=[\s.\-\#])(?:(?<=rm\s)|(?<=room\s)|(?<=bed\s)|(?<=bay\s)|(?<=bd\s)|(?<=rm\.\s)|(?<=\#))\d{1,4}[a-d]?(?!\w)",
        _beside_slot,
    ),
)
"""Ages, lists that put the surname first, and beds."""
