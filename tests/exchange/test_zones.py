"""Zones by the names calendars give them."""

import datetime as dt

import pytest

from prelim_coach.exchange.zones import zone_named, zone_of

WINTER, SUMMER = dt.datetime(2027, 1, 10, 12), dt.datetime(2026, 7, 10, 12)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("name", "winter", "summer"),
    [
        ("America/New_York", -5, -4),
        ("US/Eastern", -5, -4),
        ("Eastern Standard Time", -5, -4),
        ('"Central Standard Time"', -6, -5),
        ("US Mountain Standard Time", -7, -7),
        ("(UTC-08:00) Pacific Time (US & Canada)", -8, -7),
        ("/freeassociation.sourceforge.net/Tzfile/America/Denver", -7, -6),
        ("Hawaiian Standard Time", -10, -10),
        ("India Standard Time", 5.5, 5.5),
        ("GMT-0500", -5, -5),
        ("UTC+05:30", 5.5, 5.5),
        ("UTC", 0, 0),
    ],
)
def test_names_of_zones(name, winter, summer):
    """IANA, Windows, Outlook's display names, prefixed and plain offsets."""
    zone = zone_named(name)
    offsets = [moment.replace(tzinfo=zone).utcoffset() for moment in (WINTER, SUMMER)]
    assert offsets == [dt.timedelta(hours=winter), dt.timedelta(hours=summer)]


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../../etc/passwd", "x" * 500, "UTC+99", "\x00"]
)
def test_unknown_names_are_none(name):
    """Nonsense is no zone and no error."""
    assert zone_named(name) is None


def test_a_home_made_definition_is_known_by_its_offsets():
    """Its own rules are never run: standard and summer offsets are enough, or one of them."""
    standard = [("STANDARD TZOFFSETTO", "-0600")]
    both = [*standard, ("DAYLIGHT TZOFFSETTO", "-0500")]
    assert str(zone_of("Hospital", both)) == "America/Chicago"
    assert zone_of("Hospital", standard).utcoffset(None) == dt.timedelta(hours=-6)
    assert zone_of("Hospital", []) is None


def test_a_known_name_comes_before_the_description_and_that_before_the_sound():
    """Offsets decide where the name is only like one."""
    european = [("STANDARD TZOFFSETTO", "+0100"), ("DAYLIGHT TZOFFSETTO", "+0200")]
    assert str(zone_of("America/Denver", european)) == "America/Denver"
    assert str(zone_of("Central Hospital", european)) == "Europe/Berlin"
    assert str(zone_of("Central Hospital", [])) == "America/Chicago"
    assert zone_of("Central European something", []) is None
    place = ("X-LIC-LOCATION", "America/Boise")
    assert str(zone_of("Hospital", [place, *european])) == "America/Boise"
