"""Ages over 89, which name a patient by themselves (45 CFR 164.514(b)(2)(i)(C))."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import words
from prelim_coach.domain.identifiers_rule import NUMBER, Rule, after, at, clause, plainly

_AGE = r"(?:9\d|1[01]\d)"
_YEARS = r"""(?:\s?-?\s?(?:y/?\s?/?o|y\.o\.?|yo|yrs?(?:[\s\-]?olds?)?|years?(?:[\s\-]?olds?)?|
    y(?=[\s,]?\s?(?:[mf]|male|female|man|woman)?\b)))"""
_SEX = r"(?:m|f|male|female|man|woman|lady|gentleman|gent|gal|guy|w(?!/))"
_ALONE = r"(?<![\w.,/\-$<>+=])"
_VITAL = re.compile(
    r"(?:\b"
    + words(
        """
            t, temp, tmax, tc, tm, fever, hr, map, sat, sats, spo2, o2, bp, sbp, dbp, glucose,
            glu, bg, fsbg, gluc, rr, plt, plts, na, cl, k, ast, alt, hgb, mcv, pulse, rate, at,
            to, than, over, under, wt, weight, bmi, page, pg, score, gfr, egfr, crcl, ef, pco2,
            po2, q, lead, top, by, in, p, chapter, my
            """
    )
    + r"|[<>=]|\d-)\s?(?:is|was|of|up\sto|:|=|~)?\s?$"
)
_NO_AGE = re.compile(
    r"""\s?(?:%|/|\.\d|-\d|\+|mmhg|bpm|kg|lbs?|mg|ml|on\sra|on\s\d{1,2}\s?l\b|ra\b|sat|percent|degrees|min|m/s|l\b|
    f/u|to\s\d|days?|hours?|hrs?|ft)""",
    re.VERBOSE,
)
_LIMIT = re.compile(r"(?:[<>]\s?|\b(?:over|under|above|below|than|least)\s)$")
_OWN = re.compile(
    r"\bmy\s(?:own\s)?(?:great[\s\-])?(?:grand)?"
    + words(
        "mom*, mum*, mother, father, dad*, ma, pa, parent*, nan*, aunt, uncle, papa, abuela, lola"
    )
    + r"\b"
)


def _is_patient(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start("it") - 12) : match.start("it")]
    stated = not (_NO_AGE.match(match.string, match.end("it")) or _LIMIT.search(before))
    return stated and not _OWN.search(clause(match, 40))


def _is_no_vital(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start("it") - 22) : match.start("it")]
    after_slash = match.string[max(0, match.start() - 1) : match.start()] == "/"
    return not (after_slash or _VITAL.search(before)) and _is_patient(match)


_WHY = "looks like an age over 89"
_age = plainly(Kind.AGE, Level.CHECK, _WHY, _is_patient)
_age_and_sex = plainly(Kind.AGE, Level.CHECK, _WHY, _is_no_vital)

RULES: tuple[Rule, ...] = (
    at(NUMBER, rf"{_ALONE}(?P<it>{_AGE}{_YEARS}(?:[\s\-]{{0,2}}{_SEX}\b)?)(?!\w)", _age),
    at(NUMBER, rf"{_ALONE}(?P<it>{_AGE}y{_SEX})(?!\w)", _age),
    at(NUMBER, rf"{_ALONE}(?<!:)(?P<it>{_AGE}[\s\-]{{0,2}}{_SEX})(?![\w/+'\-])", _age_and_sex),
    at(NUMBER, rf"{_ALONE}(?<!:)(?P<it>{_AGE},\s?(?:m|f|male|female))(?![\w/+'\-])", _age_and_sex),
    after("m, f, male, female", rf"[\s/]?(?P<it>{_AGE})(?![\w%/.])", _age_and_sex),
    at(
        NUMBER,
        r"(?<=[mf])(?P<it>(?:9\d|1[01]\d))(?![\w%/.])",
        _age_and_sex,
    ),
    after(
        """
            aged, age, turn, turns, turned, turning, she is, she's, he is, he's, she was, he was,
            pt is, patient is, who is, is now, at age, lived to, lived to be, died at, mom is,
            mother is, still, will be, almost, nearly
            """,
        rf"(?:\s|:\s?)(?:of\s)?(?P<it>{_AGE})(?!\w)",
        _age,
    ),
    at(
        NUMBER,
        rf"""{_ALONE}(?P<it>{_AGE})(?=\sand\s(?:still|sharp|independent|lives|living|walks|drives|spry|full)
        |,?\s(?:years\syoung|still\s(?:drives|lives|walks|works)|lives\salone|independent))""",
        _age,
    ),
    after(
        "ninety, a hundred, one hundred",
        r"""(?:[\s\-](?:one|two|three|four|five|six|seven|eight|nine))?[\s\-]?
        (?:y/?o|yo|yrs?|years?)\b(?:[\s\-]olds?\b)?""",
        plainly(Kind.AGE, Level.CHECK, _WHY),
    ),
)
"""Ages of ninety and more with years, a sex, or a word that says an age."""
