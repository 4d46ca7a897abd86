"""Time zones by the names that calendars give them: IANA, Windows, Outlook's, or home-made."""

import datetime as dt
import functools
import re
import zoneinfo

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$", re.IGNORECASE)
_SPOKEN = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix",
    "atlantic": "America/Halifax",
    "puerto rico": "America/Puerto_Rico",
}
_ELSEWHERE = re.compile(r"europe|asia|africa|austral|america(?!\))|india|brazil|greenland")
# Standard and summer offsets, in hours, of zones that home-made definitions usually mean.
_BY_OFFSETS = {
    (-5, -4): "America/New_York",
    (-6, -5): "America/Chicago",
    (-7, -6): "America/Denver",
    (-8, -7): "America/Los_Angeles",
    (-9, -8): "America/Anchorage",
    (-4, -3): "America/Halifax",
    (0, 1): "Europe/London",
    (1, 2): "Europe/Berlin",
}


def zone_named(name: str) -> dt.tzinfo | None:
    """Give the zone of a TZID or of a spoken name; None if nobody can tell."""
    return _exact(name) or _spoken(name)


def zone_of(tzid: str, lines: list[tuple[str, str]]) -> dt.tzinfo | None:
    """Give the zone of a TZID that a VTIMEZONE of these lines describes; no lines: no VTIMEZONE.

    Known names come first, then the description's offsets, then what the name sounds like. The
    description's own rules are not run; a file could make them endless.
    """
    places = (value for name, value in lines if name == "X-LIC-LOCATION")
    known = next(filter(None, map(_exact, (tzid, *places))), None)
    return known or _by_offsets(lines) or _spoken(tzid)


def _exact(name: str) -> dt.tzinfo | None:
    name = name.strip().strip('"')
    if not name or len(name) > 200:
        return None
    parts = name.strip("/").split("/")[-4:]
    tails = ("/".join(parts[n:]) for n in range(len(parts)))
    return next(filter(None, map(_iana, tails)), None) or _windows(name)


def _by_offsets(lines: list[tuple[str, str]]) -> dt.tzinfo | None:
    standard = _offset([v for n, v in lines if n == "STANDARD TZOFFSETTO"])
    summer = _offset([v for n, v in lines if n == "DAYLIGHT TZOFFSETTO"])
    if standard is None:
        return None
    hours = standard.total_seconds() / 3600
    if summer is not None:
        known = _BY_OFFSETS.get((int(hours), int(summer.total_seconds() // 3600)))
        if known and hours == int(hours):
            return zoneinfo.ZoneInfo(known)
    return dt.timezone(standard)


@functools.lru_cache(maxsize=64)
def _iana(name: str) -> dt.tzinfo | None:
    try:
        return zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return None


@functools.lru_cache(maxsize=64)
def _windows(name: str) -> dt.tzinfo | None:
    if "time" not in name.lower():
        return None
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return _iana(WINDOWS_TO_OLSON.get(name, ""))


def _spoken(name: str) -> dt.tzinfo | None:
    lower = name.strip().strip('"').lower()[:200]
    for word, place in _SPOKEN.items():
        if word in lower and not _ELSEWHERE.search(lower):
            return zoneinfo.ZoneInfo(place)
    match = _OFFSET.fullmatch(lower)
    if match is None:
        return None
    return _fixed(match[1], int(match[2]), int(match[3] or 0))


def _offset(values: list[str]) -> dt.timedelta | None:
    match = re.fullmatch(r"([+-])(\d{2})(\d{2})(?:\d{2})?", values[-1]) if values else None
    if match is None:
        return None
    zone = _fixed(match[1], int(match[2]), int(match[3]))
    return zone.utcoffset(None) if zone else None


def _fixed(sign: str, hours: int, minutes: int) -> dt.timezone | None:
    if hours > 14 or minutes > 59:
        return None
    offset = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(-offset if sign == "-" else offset)
