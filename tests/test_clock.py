"""The clock reads the zone from where the system says it."""

import datetime as dt
from zoneinfo import ZoneInfo

import pendulum
import pytest

from prelim_coach import clock


@pytest.mark.parametrize("said", ["America/New_York", ":America/New_York"])
def test_tz_names_the_zone(monkeypatch, said):
    """TZ holds, with the colon that POSIX allows before it."""
    monkeypatch.setenv("TZ", said)
    assert clock.local_zone() == ZoneInfo("America/New_York")


def test_the_system_link_names_the_zone(monkeypatch, tmp_path):
    """Without TZ the name is where the system's link points."""
    monkeypatch.delenv("TZ", raising=False)
    database = tmp_path / "zoneinfo" / "Pacific"
    database.mkdir(parents=True)
    (database / "Auckland").write_bytes(b"")
    link = tmp_path / "localtime"
    link.symlink_to(database / "Auckland")
    assert clock.local_zone(link) == ZoneInfo("Pacific/Auckland")
    further = tmp_path / "further"
    further.symlink_to(link)
    assert clock.local_zone(further) == ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize("said", ["", "Nowhere/Else"])
def test_what_names_no_zone_is_left_to_pendulum(monkeypatch, tmp_path, said):
    """A system that names its zone in another way, or wrongly, still has the time."""
    there = pendulum.datetime(2026, 11, 22, tz="Asia/Tokyo")
    monkeypatch.setattr(pendulum, "now", lambda: there)
    monkeypatch.setenv("TZ", said)
    assert clock.local_zone(tmp_path / "none") is there.tzinfo


def test_now_is_aware_and_of_the_local_zone(monkeypatch):
    """The instant carries the offset of where the user is."""
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert clock.now().utcoffset() == dt.timedelta(hours=5, minutes=30)
