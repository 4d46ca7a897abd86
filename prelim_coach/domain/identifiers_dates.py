"""Dates of birth and of care, and ages over 89 (45 CFR 164.514(b)(2)(i)(C))."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_rule import Rule, clause, rule
from prelim_coach.domain.identifiers_vocabulary import ill

_MONTH = r"""(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|
    nov(?:ember)?|dec(?:ember)?)\b\.?"""
_YEAR = r"(?:(?:19|20)\d{2}|'?\d{2})"
_FULL = rf"""(?:\d{{1,2}}[/.\- ]\d{{1,2}}[/.\- ]{_YEAR}|(?:19|20)\d{{2}}[\-/.]\d{{1,2}}[\-/.]\d{{1,2}}|
    \d{{1,2}}(?:st|nd|rd|th)?[\s\-]?(?:of\s)?{_MONTH},?[\s\-]?{_YEAR}|{_MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}|
    (?:19|20)\d{{2}}(?:0[1-9]|1[0-2])[0-3]\d|(?:0[1-9]|1[0-2])[0-3]\d(?:19|20)?\d{{2}}|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)?\d{{2}})(?![\w/])"""
_DAY = rf"""(?:{_FULL}|(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?![\w/%]|[.]\d)|(?:[0-2]?[1-9]|[123]0|31)/(?:0?[1-9]|1[0-2])(?![\w/%]|[.]\d)|
    {_MONTH}\s?(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?(?![\w/])|\d{{1,2}}(?:st|nd|rd|th)?\s?(?:of\s)?{_MONTH}(?!\w)|
    the\s\d{{1,2}}(?:st|nd|rd|th)(?:\sof\s{_MONTH})?(?!\w))"""
_DASHED = r"(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])(?![\w/%\-]|[.]\d)"

_PROGRAMME = re.compile(
    r"""\b(?:vacation|vaca|pto|leave|journal\sclub|jc|m&m|m\s?\+\s?m|grand\srounds|noon|conf(?:erence|s)?|lecture|talk|poster|
    abstract|irb|ite|exam|step\s?[123]|boards?|shifts?|block|night\s?float|nf|rotation|resumes?|jeopardy|on\scall|schedules?|
    semi-?annual|evals?|evaluations?|ilp|pd|apd|mentor\w*|meetings?|meet|retreat|wellness|orientation|interviews?|
    applications?|apps|eras|nrmp|match|deadlines?|due|hrs|hours|moved|dinner|lunch|brunch|b-?day|birthday|party|wedding|sim|
    acls|bls|pals|course|class|workshop|symposium|qi|projects?|papers?|manuscripts?|revisions?|residents?|interns?|
    co-?interns?|feedback|therap(?:y|ist)|dentist|flight|trip|embargo|chalk|tumor\sboard|clinic\s(?:resumes|starts|block|day|week)|
    continuity|swap(?:ped)?|switch|cover(?:s|ing|ed)?|off\s(?:day|service)|golden|weekend|race|marathon|lease|rent|loan|
    guideline|published|fda|approved|recall|trial|study|issue|edition|update(?:d)?|version|newsletter|email|fellowship|
    program(?:me)?|scholarly|conference|registration|register|license|credential\w*|badge|training|module|survey|acgme|
    memo|eff(?:ective)?|cap|site\svisit|stipend|payday|pay|budget|mortgage|concert|game|hike|gym|run|yoga|holiday|thanksgiving|christmas|
    my\s(?:appt|appointment|mom|dad|sister|brother|wife|husband|birthday|dog|cat))\b""",
    re.VERBOSE,
)
_RATIO_FOLLOWS = re.compile(
    r"\s?(?:bottles?|sets?|positive|pos\b|\+|slices|strength|sem\b|systolic|murmur|pulses|reflex|edema|quads?|leads?|kids|"
    r"criteria|points|pts|cmh2o|ratio|mmhg|days\b|x\b|mg|ml|units|patients|deaths|admits|normal saline|ns\b|tabs?|doses?)"
)


def _in_care(match: re.Match[str]) -> bool:
    return not _PROGRAMME.search(clause(match, 45)) and not _is_ratio(match)


def _in_a_case(match: re.Match[str]) -> bool:
    around = clause(match, 45)
    return _in_care(match) and any(ill(word) for word in re.findall("[a-z]{3,20}", around))


_RATIO_BEFORE = re.compile(
    r"""\b(?:pain|bipap|cpap|nippv|strength|murmur|power|apgars?|gcs|reflex(?:es)?|mmt|mrc|bp|moca|mmse|slums|score|bottles|vent|ps|peep|ns|
    settings?|dose|bupe|suboxone|percocet|norco|rate|ratio|sens|spec|grade|stage|about|only|to|x|~|=|pressures?|systolic|acuity|vision)\s?$""",
    re.VERBOSE,
)


def _is_ratio(match: re.Match[str]) -> bool:
    if _RATIO_FOLLOWS.match(match.string, match.end("it")):
        return True
    if _RATIO_BEFORE.search(match.string[: match.start("it")][-14:]):
        return True
    parts = re.fullmatch(r"(\d{1,2})/(\d{1,2})", match["it"])
    if not parts or match.string[: match.start("it")].endswith((" on ", " since ", "date ")):
        return False
    if int(parts[2]) in (7, 12) and match.string[: match.start("it")].endswith((" in ", "for ")):
        return True
    return int(parts[1]) <= int(parts[2]) <= 6


def _in_care_strong(match: re.Match[str]) -> bool:
    return not _PROGRAMME.search(clause(match, 45)) and not _RATIO_FOLLOWS.match(
        match.string, match.end("it")
    )


_EVENT = r"""(?:admit(?:ted|s)?|adm(?:ission|'d|td)?|re-?admit(?:ted)?|doa|dos|dod|doi|date\sof\s(?:admission|surgery|service|
    death|injury|discharge|visit)|transfer(?:red|s)?|tx\sfrom|xfer(?:red)?|txf(?:er)?(?:'?d|red)?|tx'?d|intubated|tubed|re-?intubated|extubated|trach(?:ed)?|
    died|dies|expired|passed(?:\saway|\son)?|deceased|pronounced|tod|death|d/c'?d?|dc'?e?d|disch(?:arged?)?|discharged?|lkw|lkn|
    last\s(?:known\s(?:well|normal)|drink|dose|seen|used?|hd|dialysis|bm|period|chemo|cycle|admission|visit|discharge|seizure)|
    onset|symptoms?\s(?:began|started|since)|collapsed|arrested|coded|rosc|presented|came\sin|arrived|brought\sin|biba|operated|
    surgery|sx|s/p|post-?op|pod\s?0|cath(?:ed|'d)?|stent(?:ed)?|pci|cabg|transplant(?:ed)?|olt|delivered|c-?section|svd|lmp|edd|edc|induced|
    placed|removed|inserted|cleared|resolved|nadir|operation|procedure|dialysis|pulled|febrile|spiked|fevers?|rapid(?:ed)?|icu\s(?:since|on|from)|here\ssince|inpt\ssince|hospice|
    (?:appt|appointment|f/u|fu|follow-?up|tcu|seen|visit)(?:\s(?:w/\s?|with\s|by\s|in\s)(?:the\s)?(?:cards|cardiology|renal|nephro|gi|onc|heme|pcp|ortho|neuro|surgery|
    vascular|id|pulm|endo|psych|derm|uro|ent|transplant|wound|hepatology|liver|rheum|gyn|ob|ir|ep|hf|podiatry|optho|ophtho|eye|clinic)(?:\sclinic)?)?|tcu|code(?:\s(?:blue|stroke))?|stroke\salert|rapid\sresponse|
    consented|consulted|eval'?d|mva|mvc|gsw|stabbed|shot|fell|fall|found\sdown|accident|injury|
    dx'?d?|diagnosed|diagnosis|seen|saw\s(?:him|her|pt|them)|started\s(?:chemo|abx|art|hd|dialysis|ripe|steroids)|initiated|
    vaccinated|overdosed|od'?d|ingested|relapsed|bounced\sback|returned|represented|re-?presented|signed\sout\sama|left\sama|
    enrolled|amputated|amputation|resection|resected|ex-?lap|orif|thrombectomy|tpa|tnk|dialy[sz]ed|transfused|
    biops(?:y|ied)|bx'?d?|path|culture[sd]?|cx|b?cx'?s?|ucx|blood\scx|blood\scultures?|wound\scx|chemo|cycle\s?\d?|xrt|rads|
    (?:mri|ct|cta|us|mra|xray|x-ray|cxr|scan|echo)\s(?:brain|head|neck|chest|c/a/p|abd(?:omen)?|a/p|pelvis|spine|[ctl]-?spine|liver|heart|doppler|angio|pe)|egd|colonoscopy|cscope|scoped|ercp|tee|tte|echo|mri|ct|cta|pet|lp|scan|us|mammo|pap|cystoscopy|bronch|para|thora|angio|
    stress\stest|holter|eeg|emg|labs|hd|ecmo|picc|line|port|foley|trial\sof|visit|clinic\svisit|ed\svisit|wound\svac)"""
_STRONG = r"""(?:admitted|adm(?:ission|'d)?|re-?admit(?:ted)?|doa|dos|dod|date\sof\s(?:admission|surgery|service|death|injury|discharge)|
    transfer(?:red)?|xfer(?:red)?|intubated|extubated|trach(?:ed)?|died|expired|passed(?:\saway)?|deceased|pronounced|tod|
    d/c'?d|dc'?e?d|discharged|lkw|lkn|onset|last\s(?:known\s(?:well|normal)|drink|dose|seen|hd|dialysis|period)|lmp|edd|collapsed|arrested|coded|
    stroke|surgery|operated|transplanted|delivered|dx'?d|diagnosed|fell|here\ssince|icu\ssince)"""
_LINK = r"(?:[\s:=,(\-@]|\b(?:on|of|date|dated|from|for|the|was|at|since|in|to|ed|er|clinic|outside|hosp(?:ital)?|a&e|osh|home|snf|ltac|hospice|icu|micu|again|back|about|around|approx|circa|=|~)\b){1,9}"

_BORN = "looks like a date of birth"
_CARE = "looks like a date of care"
_OLD = "looks like an age over 89"
_OLD_AGE = r"(?:9\d|1[01]\d)"
_YEARS = r"(?:\s?-?\s?(?:y/?\s?/?o|y\.o\.?|yo|yrs?(?:[\s\-]?olds?)?|years?(?:[\s\-]?olds?)?|y(?=\s?[mf]?\b)))"
_SEX = r"(?:m|f|male|female|man|woman|lady|gentleman|gent|gal|guy|w(?!/))"
_TENS = r"ninety(?:[\s\-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one)\shundred(?:\sand\s\w{3,5})?"
_VITAL = re.compile(
    r"\b(?:t|temp|tmax|tc|tm|fever|hr|map|sat|sats|spo2|o2|bp|sbp|dbp|glucose|glu|bg|fsbg|gluc|rr|plt|plts|na|cl|k|ast|alt|hgb|mcv|pulse|rate|at|to|than|over|under|<|>|=|"
    r"wt|weight|bmi|page|pg|score|gfr|egfr|crcl|ef|pco2|po2|q|lead|top|\d-|by|in|p|chapter|my|top)\s?(?:is|was|of|up\sto|:|=|~)?\s?$"
)
_AFTER_AGE = re.compile(
    r"\s?(?:%|°|/|\.\d|-\d|\+|mmhg|bpm|kg|lbs?|mg|ml|on\sra|on\s\d|ra\b|sat|percent|degrees|min|m/s|l\b|f/u|to\s\d|days?|hours?|hrs?|ft)"
)
_OWN = re.compile(
    r"\bmy\s(?:own\s)?(?:great[\s\-])?(?:grand)?(?:m[ou]m|mother|father|dad|ma|pa|parents?|nan|nana|aunt|uncle|papa|abuela|lola)\w{0,3}\b"
)


def _is_age(match: re.Match[str]) -> bool:
    ahead = match.string[max(0, match.start("it") - 22) : match.start("it")]
    text = clause(match, 40)
    return not (
        _VITAL.search(ahead) or _AFTER_AGE.match(match.string, match.end("it")) or _OWN.search(text)
    )


def _is_stated_age(match: re.Match[str]) -> bool:
    return not (
        _AFTER_AGE.match(match.string, match.end("it"))
        or _OWN.search(clause(match, 40))
        or re.search(
            r"[<>≥≤]\s?$|(?:over|under|above|below|than|least)\s$",
            match.string[: match.start("it")][-8:],
        )
    )


RULES: tuple[Rule, ...] = (
    rule(
        Kind.BIRTH, Level.STOP, _BORN,
        rf"\b(?:d\.?[o0]\.?b\.?|d/o/b|d\.\s?o\.\s?b|date\sof\sbirth|birth\s?date|b(?:irth)?-?day|birth|bd|bdate|hbd)(?:[\s:=,\-(\#]|\b(?:is|was|of|on)\b){{0,5}}(?P<it>{_FULL}|{_DAY}|{_DASHED})",
        when=lambda match: not re.search(r"\bmy\b|\bco-?intern|\bchief", clause(match, 25)),
    ),
    rule(
        Kind.BIRTH, Level.STOP, _BORN,
        rf"(?<![\w.])(?:b\.|b/d|b:|born|nee)(?:[\s:=,]|\b(?:on|in|the)\b){{1,4}}(?P<it>{_FULL}|{_DAY}|(?:in\s)?{_MONTH}\s(?:of\s)?(?:19|20)\d{{2}})",
        when=lambda match: not re.search(r"\bmy\b|\bbaby shower", clause(match, 25)),
    ),
    rule(
        Kind.BIRTH, Level.STOP, _BORN,
        r"(?<![\w.])b\s(?P<it>\d{1,2}/\d{1,2}/(?:19|20)?\d{2})(?![\w/])",
    ),
    rule(
        Kind.BIRTH, Level.STOP, _BORN,
        r"(?<![\w.])(?:born\s(?:in\s)?|b\.\s?)(?P<it>(?:19[0-3]\d))\b",
    ),
    rule(
        Kind.BIRTH, Level.STOP, _BORN,
        rf"(?<![\w/.\-])(?P<it>(?:\d{{1,2}}[/.\-]\d{{1,2}}[/.\-](?:19[0-9]\d|200\d|201\d)|19[0-9]\d-\d{{2}}-\d{{2}}|\d{{1,2}}\s{_MONTH}\s19\d{{2}}|{_MONTH}\s\d{{1,2}},?\s19\d{{2}}))(?![\w/\-])",
        when=lambda match: not _PROGRAMME.search(clause(match, 45)),
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"\b{_EVENT}\b(?:\s[a-z0-9/&'\-]{{1,12}}){{0,2}}{_LINK}(?P<it>{_DAY})",
        when=_in_care,
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"\b{_EVENT}\b(?:\s[a-z]{{1,12}}){{0,2}}\s(?:from|on|of|date)\s(?P<it>{_DASHED})",
        when=_in_care,
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"\b(?:on|since|scheduled\sfor|planned\sfor|booked\sfor|until)\s(?P<it>{_DAY})",
        when=_in_a_case,
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"\b{_STRONG}\b(?:\s[a-z0-9/&':\-]{{1,12}}){{0,4}}{_LINK}(?P<it>{_DAY}|{_DASHED})",
        when=_in_care_strong,
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"(?<![\w/.\-])(?P<it>{_DAY})[\s:,\-(]{{1,3}}(?:[a-z]{{1,9}}\s){{0,1}}(?:admit(?:ted)?|admission|admits|adm\b|intubated|extubated|died|expired|passed\saway|transferred|d/c'?d|discharged|coded|biopsy|surgery|cath|grew|febrile|spiked|arrest)\b",
        when=_in_care,
    ),
    rule(
        Kind.DATE, Level.CHECK, _CARE,
        rf"\b(?:he|she|they|pt|patient|her|his|pts?'s|mother|wife|husband)\b(?:\s[a-z/&'\-]{{1,12}}){{0,4}}\son\s(?P<it>{_DAY})",
        when=_in_care,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"(?<![\w.,/\-$<>+=])(?P<it>{_OLD_AGE}{_YEARS}(?:[\s\-]{{0,2}}{_SEX}\b)?)(?!\w)",
        when=_is_stated_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"(?<![\w.,/\-$<>+=:])(?P<it>{_OLD_AGE}[\s\-]{{0,2}}{_SEX})(?![\w/+'\-])",
        when=_is_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"(?<![\w.,/\-$<>+=:])(?P<it>{_OLD_AGE},\s?(?:m|f|male|female))(?![\w/+'\-])",
        when=_is_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"(?<![\w/])(?P<it>(?:m|f|male|female)[\s/]?{_OLD_AGE})(?![\w%/.])",
        when=_is_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"\b(?:aged?|turn(?:s|ed|ing)|she\sis|she's|he\sis|he's|she\swas|he\swas|pt\sis|patient\sis|who\sis|is\snow|at\sage|birthday|lived\sto(?:\sbe)?|died\sat|mom\sis|mother\sis|still|will\sbe|almost|nearly|turning)\s?(?:of\s)?(?::\s?)?(?P<it>{_OLD_AGE})(?![\w])",
        when=_is_stated_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"(?<![\w.,/\-$<>+=])(?P<it>{_OLD_AGE})(?=\sand\s(?:still|sharp|independent|lives|living|walks|drives|spry|full)|,?\s(?:years\syoung|still\s(?:drives|lives|walks|works)|lives\salone|independent))",
        when=_is_stated_age,
    ),
    rule(
        Kind.AGE, Level.CHECK, _OLD,
        rf"\b(?P<it>(?:{_TENS})[\s\-]?(?:y/?o\b|yo\b|yrs?\b|years?\b)(?:[\s\-]olds?)?)",
    ),
)  # fmt: skip
"""Dates beside a word of birth or care, and ages of ninety and more."""
