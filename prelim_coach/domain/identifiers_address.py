"""Where somebody lives: streets, corners, codes, and small places."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import words
from prelim_coach.domain.identifiers_rule import MIXED, NUMBER, Rule, after, at, plainly
from prelim_coach.domain.identifiers_vocabulary import ill, known

_NOT_A_STREET = re.compile(
    words(
        """
            lead, mm, mv, day, days, hour, hours, hr, hrs, h, min, mins, minute, minutes, week,
            weeks, wk, wks, month, months, mo, yr, year, years, sec, second, seconds, third,
            first, x, of, mg, ml, cm, french, fr, gauge, g, kg, slice, non, iv, po, unit, units,
            new, old, repeat, serial, upright, plain, cxr, neg, no, more, the, a, an, my, this,
            that, their, and, or, to, in, on, for, is, was, per, with, w, each, every, right,
            wrong, same, long, best, better, easy, hard, only, one, two, three, attending, intern,
            resident, patient, patients, pt, pts
            """
    )
)
_SURE = re.compile(
    words(
        """
            street, avenue, ave, road, rd, lane, ln, blvd, boulevard, hwy, highway, parkway, pkwy,
            crescent, cres
            """
    )
    + r"\b"
)
_LIVES = re.compile(
    r"\b"
    + words(
        "live, lives, living, resid*, home, addr*, from, at, house, stay, stays, apt, found, moved,"
        "fire, sro"
    )
)
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\b")


def _is_street(match: re.Match[str]) -> bool:
    name = [word.strip(".'") for word in match["name"].split()]
    if _NOT_A_STREET.fullmatch(name[-1]):
        return False
    if _SURE.match(match["kind"]) or _ORDINAL.search(match["name"]):
        return not ill(name[-1])
    lives = _LIVES.search(match.string, max(0, match.start() - 20), match.start())
    return bool(lives) or any(not known(word) for word in name)


_LARGE_LISTED = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia washington wisconsin wyoming england scotland wales
ireland canada mexico india china pakistan guatemala honduras haiti jamaica nigeria ghana kenya
ethiopia philippines vietnam korea japan brazil colombia ecuador peru poland russia ukraine
europe africa asia america usa
"""
_LARGE = frozenset(_LARGE_LISTED.split())
"""States and countries: too large to name a patient (45 CFR 164.514(b)(2)(i)(B))."""


def _is_small(match: re.Match[str]) -> bool:
    first = match["it"].split()[0]
    return len(first) > 2 and not known(first) and first not in _LARGE


_STATES = """
    al, ak, az, ar, ca, co, ct, de, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn,
    ms, mo, mt, ne, nv, nh, nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va,
    wa, wv, wi, wy, dc, pr
    """
_CODE = r"(?:\d{5}(?:-\d{4})?|[a-z]\d[a-z]\s?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})"
_address = plainly(Kind.ADDRESS, Level.STOP, "looks like an address")
_lives = plainly(Kind.ADDRESS, Level.CHECK, "looks like where somebody lives", _is_small)

RULES: tuple[Rule, ...] = (
    at(
        NUMBER,
        r"""(?<![\w./\-])(?P<it>\d{1,5}[a-z]?(?:-\d{1,5})?\s(?P<name>(?:[nsew]\.?\s|north\s|south\s|east\s|west\s)?
        (?:[a-z0-9'.]{2,16}\s){0,2}[a-z0-9'.]{2,16})\s(?P<kind>"""
        + words(
            """
                street, st, avenue, ave, road, rd, lane, ln, drive, dr, blvd, boulevard, court,
                ct, circle, cir, place, pl, terrace, ter, way, hwy, highway, parkway, pkwy,
                crescent, cres, close, square, sq, trail, trl, mews, gardens, row
                """
        )
        + r""")\b\.?(?:,?\s(?:apt|apartment|unit|ste|suite|fl|floor|\#)\.?\s?\#?\w{1,5})?)
        (?!\s?(?:elev|depr|seg|scan|angio))""",
        plainly(Kind.ADDRESS, Level.STOP, "looks like an address", _is_street),
    ),
    after(
        "apt, apartment",
        r"\.?\s?\#?\s?(?P<it>\d{1,5}[a-z]?|[a-z]\d{0,3})\b(?!\s?(?:app|at\b))",
        _address,
    ),
    after(
        "zip, zip code, zipcode, postcode, post code, postal code, postal",
        rf"[^\w\n]{{0,4}}(?:is\s)?(?P<it>{_CODE})\b",
        _address,
    ),
    at(MIXED, rf"(?P<it>{_CODE})(?=\s(?:zip|post))", _address),
    after(_STATES, r"\.?,?\s(?P<it>\d{5}(?:-\d{4})?)(?![\w/\-.])", _address),
    after("p.o. box, po box, p. o. box", r"\s\#?(?P<it>\d{1,6})\b", _address),
    after("rr, r.r", r"\.?\s?(?P<it>\d{1,3},?\sbox\s\d{1,5})\b", _address),
    after(
        "at, on, near, corner of, off, by, live, lives",
        r"""\s(?P<it>(?:(?:[nsew]\.?|east|west|north|south)\s)?(?:\d{1,3}(?:st|nd|rd|th)(?:\s(?:st|ave))?
        \s?(?:&|and|/)\s?[a-z0-9]{3,14}|[a-z]{3,14}(?:\s(?:st|ave|blvd|rd))?\s?(?:&|and)\s\d{1,3}(?:st|nd|rd|th)))\b""",
        plainly(Kind.ADDRESS, Level.CHECK, "looks like a street corner"),
    ),
    after(
        """
            lives in, lives on, lives at, lives near, lives off, living in, living on, living at,
            resides in, resides at, resides on, resident of, residing in, home in, home is in,
            house in, house on, moved from, moved here from, just moved from, moved to, hails
            from, grew up in, native of, originally from, drove from, drove in from, visiting from
            """,
        r"\s(?:the\s)?(?:(?:small\s)?(?:town|village|city)\sof\s)?(?P<it>[a-z]{3,14}(?:\s[a-z]{3,14}){0,1})\b",
        _lives,
    ),
)
"""Streets and numbers, codes, corners, and where somebody lives or comes from."""
