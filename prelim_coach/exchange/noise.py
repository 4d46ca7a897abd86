"""What a calendar holds that is no work: notes of the calendar itself, holidays, private life."""

import datetime as dt
import re

from prelim_coach.domain.rotation import Kind

_NOTE = re.compile(
    r"(?:week|wk|block|period|pay ?period|pgy|pay ?day)[\s#-]*\d*(?:\s*(?:of|/|,)\s*\d+)?"
    r"(?:\s*(?:begins?|starts?|ends?))?"
    r"|nc-\S*"  # Amion's pool markers; the call itself is titled "Call: NC-..."
    r"|daylight saving.*|first day of (?:spring|summer|fall|autumn|winter)|.*\bmoon",
    re.IGNORECASE,
)
_HOLIDAY = re.compile(
    r"(?:new year'?s? (?:day|eve)|martin luther king.*|mlk.*|president'?s'? day|memorial day"
    r"|juneteenth.*|independence day|fourth of july|labou?r day|columbus day"
    r"|indigenous people.*|veterans'? day|thanksgiving(?: day)?|day after thanksgiving"
    r"|christmas(?: day| eve)?|halloween|valentine'?s day|mother'?s day|father'?s day"
    r"|easter.*|good friday|hanukkah.*|passover.*|yom kippur.*|rosh hashanah.*|diwali.*|eid.*"
    r"|ramadan.*|election day|tax day|st\.? patrick'?s day|groundhog day|kwanzaa.*"
    r"|cinco de mayo|flag day|earth day)(?:\s*\(.*\))?",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(?:birthdays?|b-?day|anniversary|dentist|orthodontist|dinner|lunch|brunch|breakfast|supper"
    r"|coffee|drinks|happy hour|gym|yoga|pilates|crossfit|workout|haircut|barber|wedding|party"
    r"|concert|movie|museum|game|trivia|tickets|flight|airport|airbnb|hotel|reservation|date night"
    r"|rent|mortgage|appointment|appt|groceries|laundry|oil change|dmv|passport|daycare"
    r"|school pickup|mom|dad|grandma|grandpa|visiting|trip|pick ?up|drop ?off|delivery|lease"
    r"|landlord|plumber|book club|pickleball|soccer|tennis|golf|basketball|hike|hiking|marathon"
    r"|5k|10k|massage|payday|reminder|call (?:mom|dad|bank))\b",
    re.IGNORECASE,
)
_MAYBE_PRIVATE = re.compile(
    r"\b(?:hair|salon|shower|theat(?:er|re)|match|bills?|tax(?:es)?|apt|vet|dog|cat|kids|brother"
    r"|sister|aunt|uncle|visits?|package|moving|cable|run|church|temple|mosque|therapy|therapist"
    r"|to-?do|zoom|remind)\b",
    re.IGNORECASE,
)
_KEPT = frozenset({Kind.VACATION, Kind.BACKUP, Kind.EDUCATION})
SHORT = dt.timedelta(hours=4)
"""Shorter entries of no known kind are appointments, shorter lessons do not make a day †."""


def why_left_out(label: str, kind: Kind, lasts: dt.timedelta | None, *, private: bool) -> str:
    """Give why an entry of a calendar is not work, empty when it may be.

    ``lasts`` is the length of a timed entry, None for whole days; ``private`` is the calendar's
    own mark.
    """
    unknown = kind is Kind.UNKNOWN
    short = lasts is not None and lasts < SHORT
    personal = bool(_PRIVATE.search(label)) and kind not in _KEPT
    reasons = {
        "a note of the calendar, not work": bool(_NOTE.fullmatch(label)),
        "a public holiday, not an assignment": lasts is None and bool(_HOLIDAY.fullmatch(label)),
        "looks personal": personal or (unknown and bool(_MAYBE_PRIVATE.search(label))),
        "marked private": unknown and private,
        "under four hours and of no known kind": unknown and short,
    }
    return next((why for why, holds in reasons.items() if holds), "")
