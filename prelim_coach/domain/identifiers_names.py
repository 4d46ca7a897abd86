"""What looks like a name: a word nobody uses on the wards, written where a name stands."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_rule import Window
from prelim_coach.domain.identifiers_vocabulary import common, double, eponym, ill, known

WORD = r"[A-Za-z][A-Za-z'\-]{0,22}"
PARTICLE = r"(?:van|von|der|den|de|del|della|dela|la|le|el|al|bin|ibn|abu|dos|das|da|di|du|st|ter|ten|mac|mc)"
_NAME = re.compile(rf"(?:{PARTICLE}\.?\s){{0,2}}{WORD}", re.IGNORECASE)
_NEXT = re.compile(rf",?\s({WORD})(?![\w'])")
_EDGE = "'-."


def bare(word: str) -> str:
    """Give a word in lower case, without a possessive, apostrophes and edges."""
    word = word.lower().strip(_EDGE)
    return word.removesuffix("'s").replace("'", "")


def is_title_case(word: str) -> bool:
    """Say whether a word starts with a capital and goes on in lower case."""
    return word[:1].isupper() and not word.isupper()


def is_name(word: str, *, cased: bool) -> bool:
    """Say whether one word could be a patient's name by its letters alone.

    Where capitals mean something, short words in capitals are abbreviations, and a word of the
    language that is also a name ("Grace") counts when it is capitalised.
    """
    plain = bare(word)
    if len(plain) < 2 or (cased and word.isupper() and len(word) <= 5):
        return False
    capital = cased and is_title_case(word)
    if double(plain):
        return capital and not eponym(plain)
    if not capital and (len(plain) < (3 if cased else 4) or is_misspelt(plain)):
        return False
    if cased and _CAMEL.match(word):
        return False
    return not known(plain.split("-")[0])


def is_misspelt(word: str) -> bool:
    """Say whether an unknown lower-case word is built like an adjective, a verb or an adverb."""
    return bool(_BUILT.search(word.lower()))


_BUILT = re.compile(r"(?:[^aeiou]ed|[^aeiou]ing|[^aeiou]ic|[iu]al|ous|tive|tion|(?:al|ous|ive|ed|ing|ic|ful|less|nt|i)ly|able|ible|ness)(?<![aemf]med)(?<!fred)$")
_CAMEL = re.compile(r"(?!(?:Mc|Mac|De|Del|La|Le|Van|Von|Di|Da|Du|St|Fitz)[A-Z]|[A-Z]'[A-Z])[A-Za-z]+[a-z][A-Z]")


def could_be_name(word: str) -> bool:
    """Say whether a capitalised word beside a title or another name may belong to it."""
    return is_title_case(word) and not ill(bare(word))


def name_at(window: Window, place: int) -> tuple[int, int] | None:
    """Give the span of the name that starts at ``place``: particles, a word, and those that follow.

    ``None`` when the word there is not a name.
    """
    found = _NAME.match(window.text, place)
    if not found:
        return None
    last = found.group().split()[-1]
    if not is_name(last, cased=window.cased):
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


def words_before(window: Window, place: int, most: int = 3) -> Iterator[tuple[int, int, str]]:
    """Give up to ``most`` words that end at ``place`` or a separator before it, nearest first."""
    end = place
    for _ in range(most):
        found = _LAST_WORD.search(window.text, max(0, end - 30), end)
        if not found:
            return
        yield found.start(1), found.end(1), found[1]
        end = found.start(1)


_LAST_WORD = re.compile(rf"(?<![A-Za-z'\-\d/.])({WORD}\.?)[\s,]{{0,3}}$")

_ROLE = r"""(?:dr|doc|doctor|attendings?|chief|senior|fellow|residents?|interns?|co-?interns?|co-?res|nurses?|rn|lpn|np|pa|pa-?c|aprn|
    crna|charge|nm|mentors?|pd|apd|prof(?:essor)?|coach|pgy-?\s?\d|r[1-4]|sw|lcsw|msw|social\swork(?:er)?|case\s(?:manager|mgr)|cm|pharm\s?d?|
    pharmacists?|pharmacy|slp|rt|resp(?:iratory)?|techs?|cna|pct|librarian|chaplain|chaplaincy|coordinators?|admin|interpreter|manager|director|
    dean|advis[oe]r|program|student|ms-?[1-4]|m[34]|sub-?i|phlebotom\w*|dietit?c?ian|dietary|secretary|clerk|hospitalist|
    surgeon|surgery|[a-z]{4,14}ologist|intensivist|geriatrician|faculty|preceptor|colleague|friend|classmate|roommate|therapist|counsell?or|
    scheduler|transport|housekeeping|evs|security|radiology|ir|pathology|lab|gme|hr|records|billing|desk|kitchen|
    cafeteria|library|interpreters?|consultant|registrar|houseman|sho|matron|ward\smanager|professor|educator|
    supervisor|speaker|presenter|author|editor|researcher|scribe|paramedic|emt|ems|cardiology|nephrology|neurology|
    nephro|onc|heme|neuro|pulm|gi|id|ccm|icu|wound\scare|palliative|palli|psych|ortho|anesthesia|anaesthetics|
    team|staff|faculty|leadership|president|recruiter|editor|ceo|cmo|cno|trainer|teacher)"""
_ROLE_BEFORE = re.compile(
    rf"(?:(?<!\w){_ROLE}|\bwith\smy|\bmy\s(?:friend|colleague|buddy|pal))[.:]?,?\s(?:is\s|was\s|named\s|called\s|-\s|\()?$",
    re.VERBOSE,
)
_MANNER = r"""(?:night|day|head|lead|ward|unit|floor|charge|clinical|medical|research|outpatient|inpatient|new|awesome|
    amazing|great|best|wonderful|overnight|weekend|bedside|hospital|front|nurse|program(?:me)?|vice|assoc(?:iate)?|assistant|
    deputy|senior|junior|first|second|third|year|micu|icu|ccu|ed|or|id|gi|cards|cardiology|renal|pulm|onc|heme|palliative|liver|
    transplant|speech|physical|occupational|respiratory|resp|social|case|procedure|consult|stroke|rapid\sresponse|
    chief|internal|family|team|our|my|the|a|an|wound|infection|bed|patient|\d(?:st|nd|rd|th))"""
_OFFICE = r"""(?:gme|hr|(?:medical\s)?records|billing|housekeeping|transport|the\slab|lab|pharmacy|it|evs|dietary|kitchen|cafeteria|
    security|admissions|registration|scheduling|the\slibrary|library|case\smanagement|social\swork|chaplaincy|the\sfront\sdesk|
    payroll|telecom|bed\smanagement|quality|risk|legal|wound\scare|infection\scontrol|the\s(?:office|clinic|program(?:me)?)|
    the\sprogram\soffice|interpreter\sservices|volunteer\sservices|facilities|supply|central\ssupply|the\sgift\sshop)"""
_ROLE_AFTER = re.compile(
    rf"""\s?[,(]\s?(?:our|my)\s(?!pts?\b|patients?\b|sick|first|new|last|bounce|favou?rite|\d)|(?:\s?[,(/\-]{{1,2}}|\s(?:is|was|our|the|my)\b)[\s(]{{0,2}}(?:(?:is|was)\s)?(?:{_MANNER}[\s/\-]){{0,3}}{_ROLE}s?(?![\w'/])
    |[\s,]{{1,2}}(?:from|in|at|of|w/|with)\s{_OFFICE}(?!\w)""",
    re.VERBOSE,
)
_PLACE_OF_WORK = re.compile(
    rf"\s(?:from|in|at|on|of)\s(?:the\s)?(?:{_MANNER}\s){{0,1}}{_ROLE}(?![\w'])|\s(?:from|in)\s{_MANNER}\s?(?:fellowship|clinic|team)?(?!\w)",
    re.VERBOSE,
)
_LEARNT_FROM = re.compile(
    r"""(?:\b(?:per|via|by|thank|thanked|thanks\sto|thx\sto|shout-?out\sto|ask|asked|asking|met\s(?:with|w/)|meet(?:ing)?\s(?:with|w/)|
    (?:lunch|coffee|dinner|drinks?|chat(?:ted)?|rounds?|rounded|call|zoom|clinic|talk(?:ed)?|worked|working|shift|staffed|precepted|night|nights|ran|reviewed|
    debrief(?:ed)?|admitting|cross-?cover)\s(?:with|w/)|text(?:ed)?|emailed?|e-mailed|paged|curbsided?|presented\sto|staffed\swith|sign(?:ed)?\s?out\sto|handed\soff\sto|
    feedback\s(?:from|to)|cc|precepted\sby|taught\sby|learn(?:ed|t)\sfrom|shadow(?:ed)?|mentor(?:ed\sby)?|cover(?:ed|ing)?\sfor|swap(?:ped)?\s(?:with|w/)|
    owe|follow\sup\swith|letter\sfrom|lor\sfrom|book\sby|paper\sby|article\sby|trained\s(?:with|by))|gratitude:|mentor:)\s$""",
    re.VERBOSE,
)
_TEACHES = re.compile(
    r"""\s(?:also\s|always\s|just\s|really\s)?(?:says?|said|taught|teaches|recommends?|recommended|suggests?|suggested|reminded|advised?|quizzed|
    pimped|told\s(?:me|us)|showed|explain(?:s|ed)|gave\s(?:me|us|feedback|a)|wrote|writes|precept\w*|mentor\w*|loves|likes|prefers|
    covers|covered|covering|presented\sat|lectured|lecture|pearls?|thinks|uses|argues|et\sal|swears|notes\sthat|offered|asks?\s(?:us|me|for|why)|
    brought|helped|texted|emailed|paged|staffed|let\sme|walked\sme|pulled\sme|is\sthe|is\sa\s(?:great|good|wonderful|legend)|was\s(?:a\s)?(?:great|kind|helpful))\b""",
    re.VERBOSE,
)


def has_role(window: Window, start: int, end: int) -> bool:
    """Say whether the words beside a name give it a job: colleagues may be named."""
    ahead = window.low[max(0, start - 28) : start]
    return bool(_ROLE_BEFORE.search(ahead) or _ROLE_AFTER.match(window.low, end, end + 50))


def is_colleague(window: Window, start: int, end: int) -> bool:
    """Say whether a name is somebody the writer works with: a job, or learning from them."""
    ahead = window.low[max(0, start - 28) : start]
    return (
        has_role(window, start, end)
        or bool(_LEARNT_FROM.search(ahead))
        or bool(_TEACHES.match(window.low, end, end + 30))
        or bool(_PLACE_OF_WORK.match(window.low, end, end + 40))
    )


_PAIRS = frozenset(
    """
    mi pe dm hf gi uc tb cf ms mg ra ad pd hd op dt hs pv et as ar mr ai ha ca ph om ob ed er or rv lv
    af vt vf sz gu nf id pt hx cc dx fx rx tx ct cp ap ic ie ep ea si hi od oa gn ss sc st tn ua wd bp
    hr gb le ue cd cv es np im fm hl yo mo lb kg cm mm mg ml sx vs nl po iv of in is an my no ok at
    to on by we so up do go me be us am pm re if it he or ii iv vi ex ot sw rn pa md dc pc aa na
    """.split()
)
"""Two letters before an age that are a disease, a word or a unit."""


def is_initials(letters: str, *, cased: bool) -> bool:
    """Say whether two letters are more likely somebody's initials than an abbreviation."""
    plain = re.sub(r"[^a-z]", "", letters.lower())
    if "." in letters:
        return plain not in _DOTTED
    if cased and letters.isupper():
        return plain not in _PAIRS and (len(plain) == 2 or not known(plain))
    return len(plain) == 2 and plain not in _PAIRS and not common(plain)


_DOTTED = frozenset(
    """
    po iv im sc sq pr bid tid qid prn npo eg ie am pm us uk md do ac pc hs qd qod qhs yo cp sp dc od os
    ou vs etc ph dr rn pa ms ma ba bs phd ca na sl ng nos no op cit al et gi gu er ed or icu ct mr fm
    ob gyn aka ad bc st nyc dc la tb ra
    """.split()
)


_BOTH = frozenset(
    """
    miller-fisher austin-flint stevens-johnson parkes-weber graham-steell brown-sequard epstein-barr
    hodgkin-lymphoma lou-gehrig marie-tooth charcot-marie jackson-pratt hand-foot bence-jones
    mallory-weiss ross-river west-nile rocky-mountain st-jude mayo-clinic johns-hopkins cheyne-stokes
    kimmelstiel-wilson down-syndrome turner-syndrome noonan-syndrome baker-cyst rio-grande
    """.split()
)


def means_disease(names: str) -> bool:
    """Say whether two names together mean a disease, a device or a place ("Miller Fisher")."""
    return "-".join(re.split(r"[\s\-]+", names.lower())) in _BOTH


def is_eponym(word: str) -> bool:
    """Say whether a word is a person's name that means a disease or a device."""
    return eponym(bare(word))
