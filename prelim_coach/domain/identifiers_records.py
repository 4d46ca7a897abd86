"""Numbers that name a patient: record, account, insurance, social security and device numbers."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_rule import Rule, clause, rule

_GAP = r"(?:\s{0,2}(?:[\#:=.\-\"'(]|no\.?|num(?:ber)?|nbr|is|was|ends?(?:ing)?(?:\s(?:in|with))?)){0,3}\s{0,3}"
"""What stands between a label and its number."""
_VALUE = r"(?=[a-z\-/.]{0,6}\d)(?P<it>[a-z0-9](?:[a-z0-9]|[\-/.](?=[a-z0-9])|[ ](?=\d)){2,24})(?![a-z0-9])"
"""A number that may hold letters, dashes and single spaces."""

_NOT_A_PATIENT = re.compile(
    r"""\b(?:step\s?[123]?|usmle|comlex|aamc|eras|nrmp|npi|dea|pmids?|pmc\d?|doi|isbn|issn|nct|arxiv|
    zoom|webex|teams|meeting|passcode|password|wi-?fi|printer|locker|parking|badge|pager|conf(?:erence)?|
    copies|cfu|viral|units?|iu|mcg|steps|cells|cards|anki|uworld|amboss|qs|questions|podcast|episode|
    acls|bls|pals|provider|certification|cme|course|training|page|pg|vol|chapter|trial|registry|n\s?=|icd-?10|cpt|drg|hcpcs|snomed|loinc|irb|grant|dollars?|usd|
    loan|flight|tail\s?no|invoice|amazon|order\sform|version|build|ticket|wbc|plt|platelets?|afp|bnp|
    ferritin|ck|troponin|trop|dimer|hcg|ldh|lipase)\b""",
    re.VERBOSE,
)


def _digits(match: re.Match[str], least: int) -> bool:
    return sum(letter.isdigit() for letter in match["it"]) >= least


def _four(match: re.Match[str]) -> bool:
    return _digits(match, 4) and not _unit_follows(match)


def _five(match: re.Match[str]) -> bool:
    return _digits(match, 5) and not _NOT_A_PATIENT.search(clause(match, 30))


def _three(match: re.Match[str]) -> bool:
    return _digits(match, 3) and not _unit_follows(match)


def _bare(match: re.Match[str]) -> bool:
    return not _NOT_A_PATIENT.search(clause(match, 40)) and not _unit_follows(match)


_UNIT = re.compile(
    r"\s?(?:%|m[gl]\b|mcg|ml\b|g/|x\d|cc\b|units?\b|copies|cells|hz|am\b|pm\b|hrs?\b|iu\b)|[khu]\b|/(?=[a-z])"
)


def _unit_follows(match: re.Match[str]) -> bool:
    return bool(_UNIT.match(match.string, match.end("it")))


_RECORD = "looks like a record number"
_ACCOUNT = "looks like an account, insurance or document number"
_SSN = "looks like a social security number"
_DEVICE = "looks like a device or vehicle number"

RULES: tuple[Rule, ...] = (
    rule(
        Kind.SSN, Level.STOP, _SSN,
        r"""\b(?:ssn?\b|s\.s\.n?\.?|soc(?:ial)?\.?\ssec(?:urity)?|social\b|itin\b|sin\b)
        [^\d\n]{0,14}(?P<it>(?:[x*]{1,3}[ \-]?){0,2}\d[\d \-.]{2,12}\d)(?!\d)""",
    ),
    rule(
        Kind.SSN, Level.STOP, _SSN,
        r"(?<![\d\-./])(?P<it>\d{3}-\d{2}-\d{4})(?![\d\-])",
    ),
    rule(
        Kind.SSN, Level.STOP, _SSN,
        r"(?<![\d\-./])(?P<it>(?:[x*]{3}[ \-]?[x*]{2}[ \-]?)\d{4})(?!\d)",
    ),
    rule(
        Kind.SSN, Level.STOP, "looks like the last four digits of a social security number",
        r"\blast[ \-]?(?:4|four)\b[^\d\n]{0,14}(?P<it>\d{4})(?![\d/])",
    ),
    rule(
        Kind.SSN, Level.STOP, "looks like an initial with the last four digits",
        r"""\b(?:vets?|veterans?|va|l4|pts?|patients?)\b[^\w\n]{0,3}(?:pt\s)?(?P<it>[a-z]-?\d{4})(?![\w\-])""",
    ),
    rule(
        Kind.SSN, Level.CHECK, "looks like an initial with the last four digits",
        r"(?<![\w\-*])(?P<it>[a-z]\d{4})(?=[^\w\n][^\n]{0,14}\bva\b)",
    ),
    rule(
        Kind.RECORD, Level.STOP, _RECORD,
        r"""\b(?:mrns?|mrm|m\.r\.n\.?|mr\s(?=\d{6})|mr\s?(?:\#|no\b|number|num\b)|m/r\s?\#?|med(?:ical)?\.?\s?(?:rec(?:ord)?s?)|
        e?mpi|epic\s?(?:id|mrn|\#)|cerner\s?(?:id|\#)|(?:pt|patient|hosp(?:ital)?|chart|record|unit|person|client)
        \.?\s?(?:id(?:entifier)?|no\b|number|num\b|\#)|pid|pt\s?\#|chart\s?\#?|urn?\b|ur\s?no|crn|chi|hn|nhi|phn|
        nhs(?:\s(?:no|number))?|health\s?card|ohip|ahcip|ramq|hkid|ihi)\b\.?"""
        + _GAP + _VALUE,
        when=_four,
    ),
    rule(
        Kind.RECORD, Level.STOP, _RECORD,
        r"""\bmrns?\b[^\n]{0,20}?(?<![\w.])"""
        + _VALUE,
        when=_four,
    ),
    rule(
        Kind.RECORD, Level.CHECK, _RECORD,
        r"""\b(?:look(?:ed|ing)?\s(?:up|at)|pull(?:ed)?(?:\sup)?|open(?:ed)?|chart(?:\sof)?|chart\sreview|
        case|file|record|review(?:ed)?|f/u|follow(?:\sup)?(?:\son)?|check|pt|patient|admit(?:ted)?)\b"""
        + _GAP + r"(?P<it>[a-z]{0,2}\d[\d\-]{4,12}\d)(?![\d/%])",
        when=_five,
    ),
    rule(
        Kind.RECORD, Level.CHECK, _RECORD,
        r"(?<![\w.,/:=*\-+$#])(?P<it>(?:[a-z]{1,2})?\d{7,10})(?![\w/%]|[.,-]\d)",
        when=_bare,
    ),
    rule(
        Kind.ACCOUNT, Level.STOP, _ACCOUNT,
        r"""\b(?:acct|account|acc|accn|accession|a/c|har|csn|fin|encounter|enc|visit|medicare|medicaid|medi-?cal|
        tricare|mbi|hicn?|hic|policy|polic|member|mem|subscriber|sub\sid|group|grp|insurance|ins|insur|payer|payor|
        plan|claims?|pre-?auth|prior\sauth|auth(?:orization)?|referral|bcbs|aetna|cigna|humana|uhc|united|kaiser|blue\scross|
        driver'?s?\slicen[cs]e|drivers?\slic|dl|licen[cs]e|lic|passport|visa|cert(?:ificate)?|death\scert(?:ificate)?|
        birth\scert(?:ificate)?|specimen|spec|path|requisition|req|order|invoice|bill(?:ing)?|confirmation|case|
        tracking|docket|police\sreport|report|ref|reference|id|identifier|booking|inmate|jail|prisoner|badge|study|
        rx|prescription|script|donor|unos|transplant|caseworker|apn|dva|card|voucher)\b\.?
        (?:\s?(?:id|no|number|num|plate|member|subscriber|identifier))?\b\.?"""
        + _GAP + _VALUE,
        when=_five,
    ),
    rule(
        Kind.ACCOUNT, Level.STOP, _ACCOUNT,
        r"""(?<!\w)(?P<it>[1-9](?=[a-z\d\-]{3,5}[a-z])[a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2})(?!\w)""",
    ),
    rule(
        Kind.ACCOUNT, Level.STOP, "looks like a number plate",
        r"""\b(?:licen[cs]e\splate|number\splate|plates?|reg(?:istration)?|tags?)\b"""
        + _GAP + r"(?P<it>(?=[a-z]{0,4}[ \-]?\d)[a-z0-9]{2,4}[ \-]?[a-z0-9]{2,5})(?![\w/])",
        when=lambda match: _digits(match, 2) and bool(re.search("[a-z]", match["it"])),
    ),
    rule(
        Kind.DEVICE, Level.STOP, _DEVICE,
        r"""\b(?:s/n|sn|ser(?:ial)?(?:\s?(?:no|number|num|\#))?|serial|device\s?(?:id|no|number|\#)?|model|udi|imei|
        mac(?:\saddr(?:ess)?)?|implant\s?(?:id|no|number|\#)|vin|transmitter|sensor|lot|batch|lead|generator|
        (?:ppm|pacer|pacemaker|icd|aicd|crt-?d?|lvad|pump|cpap|bipap|hearing\said|loop|ilr|monitor|stent|valve|mesh|vns|dbs)
        \s?(?:id|no|number|serial|model|ser|controller|\#))\b\.?"""
        + _GAP + _VALUE,
        when=_three,
    ),
    rule(
        Kind.DEVICE, Level.STOP, _DEVICE,
        r"(?<!\w)(?=[a-z]{0,16}\d)(?=\d{0,16}[a-z])(?P<it>[a-hj-npr-z0-9]{17})(?!\w)",
    ),
    rule(
        Kind.DEVICE, Level.STOP, _DEVICE,
        r"(?P<it>\(0?1\)\s?\d{8,14}(?:\(\d{2}\)[\w\-]{1,20}){0,3})",
    ),
    rule(
        Kind.DEVICE, Level.STOP, _DEVICE,
        r"(?<![\w:])(?P<it>[0-9a-f]{2}(?::[0-9a-f]{2}){5})(?![\w:])",
    ),
)  # fmt: skip
"""Labels with their numbers, and numbers whose shape is enough."""
