"""What looks like a name: a word nobody uses on the wards, written where a name stands."""

import re

from prelim_coach.domain.identifiers_rule import Window
from prelim_coach.domain.identifiers_vocabulary import common, double, eponym, ill, known

WORD = r"[A-Za-z][A-Za-z'\-]{0,22}"
PARTICLE = (
    r"(?:van|von|der|den|de|del|della|dela|la|le|el|al|bin|ibn|abu|dos|das|da|di|du|st|ter|ten|"
    r"mac|mc)"
)
_NAME = re.compile(rf"(?:{PARTICLE}\.?\s){{0,2}}{WORD}", re.IGNORECASE)
_ONE = re.compile(WORD)
_NEXT = re.compile(rf",?\s({WORD})(?![\w'])")
_LAST = re.compile(rf"(?<![A-Za-z'\-\d/.])({WORD}\.?)[\s,]{{0,3}}$")
_BUILT = re.compile(
    r"(?:[^aeiou]ed|[^aeiou]ing|[^aeiou]ic|[iu]al|ous|tive|tion|(?:al|ous|ive|ed|ing|ic|ful|less|nt|i)ly|able|ible|ness)"
    r"(?<![aemf]med)(?<!fred)$"
)
_CAMEL = re.compile(
    r"(?!(?:Mc|Mac|De|Del|La|Le|Van|Von|Di|Da|Du|St|Fitz)[A-Z]|[A-Z]'[A-Z])[A-Za-z]+[a-z][A-Z]"
)


def bare(word: str) -> str:
    """Give a word in lower case, without a possessive, apostrophes and edges."""
    return word.lower().strip("'-.").removesuffix("'s").replace("'", "")


def is_title_case(word: str) -> bool:
    """Say whether a word starts with a capital and goes on in lower case."""
    return word[:1].isupper() and not word.isupper()


def is_misspelt(word: str) -> bool:
    """Say whether an unknown lower-case word is built like an adjective, a verb or an adverb."""
    return bool(_BUILT.search(word.lower()))


def is_name(word: str, *, cased: bool) -> bool:
    """Say whether one word could be a patient's name by its letters alone.

    Where capitals mean something, short words in capitals are abbreviations, and a word of the
    language that is also a name ("Grace") counts when it is capitalised.
    """
    plain = bare(word)
    if len(plain) < 2 or (cased and ((word.isupper() and len(word) <= 5) or _CAMEL.match(word))):
        return False
    capital = cased and is_title_case(word)
    if double(plain):
        return capital and not eponym(plain)
    if not capital and (len(plain) < (3 if cased else 4) or is_misspelt(plain)):
        return False
    return not known(plain.split("-")[0])


def could_be_name(word: str) -> bool:
    """Say whether a capitalised word beside a title or another name may belong to it."""
    return is_title_case(word) and not ill(bare(word))


def word_at(window: Window, place: int) -> tuple[int, int, str] | None:
    """Give the word that starts at ``place``, with its span."""
    found = _ONE.match(window.text, place)
    return (*found.span(), found.group()) if found else None


def name_at(window: Window, place: int) -> tuple[int, int] | None:
    """Give the span of the name that starts at ``place``: particles, a word, and those that follow.

    ``None`` when the word there is not a name.
    """
    found = _NAME.match(window.text, place)
    if not found or not is_name(found.group().split()[-1], cased=window.cased):
        return None
    return place, longer(window, found.end())


def longer(window: Window, end: int) -> int:
    """Give where a name that reached ``end`` really ends: further names follow after a space."""
    for _ in range(2):
        more = _NEXT.match(window.text, end)
        if not more or not is_name(more[1], cased=window.cased):
            break
        if window.cased and not is_title_case(more[1]) and not more[1].isupper():
            break
        end = more.end()
    return end


def start_of_word(window: Window, place: int) -> int:
    """Give where the word around ``place`` starts, hyphens and apostrophes included."""
    start = place
    while start > max(0, place - 22) and (
        window.text[start - 1].isalpha() or window.text[start - 1] in "'-"
    ):
        start -= 1
    while window.text[start] in "'-":
        start += 1
    return start


def words_before(window: Window, place: int, most: int = 3) -> list[tuple[int, int, str]]:
    """Give up to ``most`` words that end at ``place`` or a separator before it, nearest first."""
    found: list[tuple[int, int, str]] = []
    end = place
    for _ in range(most):
        last = _LAST.search(window.text, max(0, end - 30), end)
        if not last:
            break
        found.append((last.start(1), last.end(1), last[1]))
        end = last.start(1)
    return found


_PAIRS_LISTED = """
mi pe dm hf gi uc tb cf ms mg ra ad pd hd op dt hs pv et as ar mr ai ha ca ph om ob ed er or rv
lv af vt vf sz gu nf id pt hx cc dx fx rx tx ct cp ap ic ie ep ea si hi od oa gn ss sc st tn ua
wd bp hr gb le ue cd cv es np im fm hl yo mo lb kg cm mm mg ml sx vs nl po iv of in is an my no
ok at to on by we so up do go me be us am pm re if it he or ii iv vi ex ot sw rn pa md dc pc aa
na
"""
_PAIRS = frozenset(_PAIRS_LISTED.split())
"""Two letters before an age that are a disease, a word or a unit."""
_DOTTED_LISTED = """
po iv im sc sq pr bid tid qid prn npo eg ie am pm us uk md do ac pc hs qd qod qhs yo cp sp dc od
os ou vs etc ph dr rn pa ms ma ba bs phd ca na sl ng nos no op cit al et gi gu er ed or icu ct
mr fm ob gyn aka ad bc st nyc dc la tb ra
"""
_DOTTED = frozenset(_DOTTED_LISTED.split())
"""Letters with dots that are an abbreviation."""


def is_initials(letters: str, *, cased: bool) -> bool:
    """Say whether two letters are more likely somebody's initials than an abbreviation."""
    plain = re.sub(r"[^a-z]", "", letters.lower())
    if "." in letters:
        return plain not in _DOTTED
    if cased and letters.isupper():
        return plain not in _PAIRS and (len(plain) == 2 or not known(plain))
    return len(plain) == 2 and plain not in _PAIRS and not common(plain)


_BOTH_LISTED = """
miller-fisher austin-flint stevens-johnson parkes-weber graham-steell brown-sequard epstein-barr
lou-gehrig marie-tooth charcot-marie jackson-pratt bence-jones mallory-weiss ross-river
west-nile mayo-clinic johns-hopkins cheyne-stokes kimmelstiel-wilson baker-cyst
"""
_BOTH = frozenset(_BOTH_LISTED.split())


def means_disease(names: str) -> bool:
    """Say whether two names together mean a disease, a device or a place ("Miller Fisher")."""
    return "-".join(re.split(r"[\s\-]+", names.lower())) in _BOTH
