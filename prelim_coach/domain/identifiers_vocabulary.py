"""Which words are no names: English, the language of the wards, and people who became diseases."""

import functools
import re
from collections.abc import Iterator

from prelim_coach.domain import identifiers_clinical_short as short
from prelim_coach.domain import identifiers_clinical_words as clinical
from prelim_coach.domain import identifiers_drugs as drugs
from prelim_coach.domain import identifiers_english_a_to_l as english_a
from prelim_coach.domain import identifiers_english_m_to_z as english_m
from prelim_coach.domain import identifiers_eponyms as eponyms

_ENGLISH = frozenset(f"{english_a.WORDS} {english_m.WORDS}".split())
_SHORT = frozenset(short.WORDS.split())
_CLINICAL = frozenset(f"{clinical.FINDINGS} {drugs.WORDS} {clinical.WORK}".split())
_ILL = frozenset(f"{clinical.FINDINGS} {drugs.WORDS}".split())
_EPONYMS = frozenset(eponyms.WORDS.split())
_DOUBLE_LISTED = """
ho hu li lu ng oh vu wu xu yu al ali ana ash avery bailey baker bell bird bishop black bloom
booth bowl branch brook brooks brown bush butler cal carpenter carter chance church clay cook
cooper cross dan day dean drew english field fields fish fisher ford forest fox frank french
gates eva grace grant green guy hall hardy hart heather hill hope hunter ida iris ivy jack
jasmine joy king knight lane lea law lily long love marsh mason max may mercy manning miles
miller mills moon noble page park parker parks patience pearl penny piper pope porter pam pat
potter power price ray reed rich rivers rob rock rose rosemary ruby rush ruth sage sam sandy
sharp shepherd short singer singh skip small snow spring star stone strong summer swift terry
tony turner violet wade walker ward warren waters weaver webb wells west wheeler white will
willow wilson wise wolf wood woods young
"""
_DOUBLE = frozenset(_DOUBLE_LISTED.split())
"""Words that are as often a name when they stand where a name stands."""

_ENDINGS = (
    ("iness", "y"), ("iest", "y"), ("ily", "y"), ("ied", "y"), ("ies", "y"), ("ier", "y"),
    ("ingly", ""), ("edly", ""), ("ness", ""), ("less", ""), ("able", "e"), ("able", ""),
    ("ful", ""), ("fully", ""), ("ers", "e"), ("ers", ""), ("ing", "e"), ("ing", ""), ("est", "e"),
    ("est", ""), ("ors", ""), ("ors", "e"), ("ally", ""), ("ly", ""), ("ly", "le"), ("al", ""),
    ("al", "e"), ("als", ""), ("ed", "e"), ("ed", ""), ("er", "e"), ("er", ""), ("or", "e"),
    ("or", ""), ("y", ""), ("y", "e"), ("s", ""), ("ences", "ence"), ("ence", "ent"),
)  # fmt: skip
_DERIVED = re.compile(
    r"(?:[ts]ion(?:s|al|ally)?|it(?:y|ies)|[^lr]ments?|mental(?:ly)?|[^f]ous(?:ly|ness)?|"
    r"ical(?:ly)?|[ae]ncies|[ae]nces|ships?|[^s]isms?|i[zs](?:ed|ing|ation)|izes?|ative(?:ly)?|"
    r"[ai]bl[ey]|fully|ated|ating|ently|antly|ologi(?:es|sts?|cal)|ology|less|ness|hood)$"
)
_AHEAD = re.compile(
    r"(?:un|re|pre|post|mal|mis|sub|super|over|under|non|inter|intra|multi|anti|trans|out|de|semi|"
    r"extra|up|down|co|mid|micro|macro|ultra|self|auto|bi|in|im|dis)(?=[a-z]{3})"
)
_BODY = re.compile(
    r"(?:(?:hyper|hypo|haem[ao]|hemo|hemat|cardio|neuro|gastr[oi]|hepat[oi]|nephr[oi]|pancreat|thromb|"
    r"encephal|myelo|leuk|lympho|erythr|osteo|arthr[oi]|dermat|pneum|pulmon|bronch|psych|immuno|tachy|"
    r"brady|dys|angio|vascul|glyc|gluco|lipid|steroid|cephal|electro|endo|hydro|cortico|chemo|radio|"
    r"cyto|oligo|pseudo|ventric|thyro|supra|poly|spondyl|mening|retino)[a-z]{3,}"
    r"|[a-z]{2,}(?:[aei]?emi[ac]s?|[io]tis|itides|osis|oses|[^thl]omas?|opath(?:y|ies|ic)|[nltk]uri[ac]|"
    r"alg(?:ia|ic|esia)|ectomy|otomy|ostomy|oscop(?:y|ic)|ograph(?:y|ic)|ogram|plast(?:y|ic)|megaly|"
    r"peni[ac]|cyt(?:osis|ic|es?)|pleg(?:ia|ic)|par(?:esis|etic)|phag(?:ia|ic|us)|pn[oe]ea|pneic|"
    r"rrh(?:o?ea|age|agic)|trop(?:ic|hy|hic)|lys(?:is|es|ed)|lytic|genic|genous|cidal|stasis|"
    r"statin|prazole|azole|sartan|olol|dipine|cillin|m[yi]cin|cycline|floxacin|[cnl]ovir|tavir|"
    r"navir|vudine|[lztx]umab|ximab|[tc]inib|gliptin|gliflozin|glutide|parin|xaban|gatran|triptan|"
    r"setron|azepam|azolam|barbital|caine|curium|curonium|dronate|thiazide|semide|actone|afil|terol|"
    r"tropium|onide|asone|olone|tidine|oxetine|tapine|pramine|triptyline|lukast|platin|rubicin|"
    r"taxel|phylline|stigmine|codone|morphone|fentanil|toxin|kinase|ocytes?|esis|eses|[a-z]ular|[aeo]tic|oid|oids|[a-z]iform|iasis|[a-z]ogen|ocele|otome|oscope|trophy|philia?|phobi[ac]|phori[ac]|opia|opsia|ergic|ometry|aceous|uretic|bacter|"
    r"coccus|cocc[ia]l?|viridae|virus|mycetes))"
)
_VOWEL = re.compile("[aeiouy]")
_LONGEST = 24


def known(word: str) -> bool:
    """Say whether a lower-case ``word`` is one the wards use, so that it is hardly a name.

    Endings are taken off; words built like a disease, an operation or a drug are known by their
    build. A word without a vowel is an abbreviation. Misspelt words are not known.
    """
    try:
        return _look_up(word)
    except KeyError:
        return False


@functools.lru_cache(maxsize=4096)
def _look_up(word: str) -> bool:
    """Say that ``word`` is known, or raise: names must not stay in memory, and errors are not kept.

    Raises:
        KeyError: the word is not known.
    """
    if (
        len(word) > _LONGEST
        or not _VOWEL.search(word)
        or _listed(word)
        or word in _EPONYMS
        or _built(word)
    ):
        return True
    raise KeyError(word)


def eponym(word: str) -> bool:
    """Say whether a lower-case ``word`` is a name that means a disease, a sign or a device."""
    return word in _EPONYMS


def abbreviation(word: str) -> bool:
    """Say whether a lower-case ``word`` is an abbreviation of the wards."""
    return word in _SHORT


def common(word: str) -> bool:
    """Say whether a lower-case ``word`` is one of everyday English."""
    return word in _ENGLISH


def double(word: str) -> bool:
    """Say whether a lower-case ``word`` of the language is also a common name ("grace")."""
    return word in _DOUBLE


def ill(word: str) -> bool:
    """Say whether a lower-case ``word`` names a finding, a disease, a drug or a test."""
    return word in _SHORT or any(root in _ILL for root in _roots(word)) or _body(word)


def _listed(word: str) -> bool:
    return any(
        root in _ENGLISH or root in _CLINICAL or root in _SHORT
        for first in _roots(word)
        for root in (_roots(first) if len(word) > 5 else (first,))
    )


def _built(word: str) -> bool:
    if _body(word) or (len(word) >= 7 and _DERIVED.search(word)):
        return True
    ahead = _AHEAD.match(word)
    if not ahead:
        return False
    rest = word[ahead.end() :]
    return len(rest) + ahead.end() >= 7 and _listed(rest)


def _body(word: str) -> bool:
    return len(word) >= 5 and bool(_BODY.fullmatch(word))


def _roots(word: str) -> Iterator[str]:
    """Give the word and what is left of it without an ending."""
    yield word
    for ending, instead in _ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= 3:
            yield root + instead
            if not instead and len(root) > 3 and root[-1] == root[-2]:
                yield root[:-1]
    if word.endswith("es") and word[-3:-2] in "sxzho":
        yield word[:-2]
