"""Themes, plain drawing, Settings, palette, jump mode and sizes, over one small file."""

import datetime as dt

import pytest

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.prefs import Drawing
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.themes import LABELS

SIZES = {"40x20": (40, 20), "60x18": (60, 18), "80x24": (80, 24), "120x40": (120, 40)}
MONDAY = dt.date(2026, 11, 23)
OPENED = {
    "settings": ["comma"],
    "settings_week": ["comma", "tab", "tab", "tab", "tab", "j", "j"],
    "settings_number": ["comma", "tab", "tab", "tab", "tab", "enter"],
    "settings_keys": ["comma", "tab", "tab", "enter", *"done"],
    "settings_themes": ["comma", "tab", "enter", "j"],
    "palette": ["ctrl+p", *"thank"],
    "jump": ["f"],
    "help": ["question_mark"],
}


@pytest.fixture
def small(coach, tmp_path):
    """Gives the app over a ward block with one plan and one deed."""
    coach.setup.save_profile(track=Track.ADVANCED, specialty="neurology")
    wards = {"first": dt.date(2026, 11, 14), "last": dt.date(2026, 12, 11)}
    hours = {"start": dt.time(6, 30), "end": dt.time(18, 0)}
    coach.setup.save_block(Block(name="Wards B", kind=Kind.WARDS, **wards, **hours))
    article = Commitment(day=MONDAY, title="The article on lactate", minutes=5, what=What.ACT)
    coach.planning.plan(article)
    coach.journal.log(MONDAY, "Coffee with the chief", minutes=10)
    return lambda theme="": CoachApp(coach, tmp_path, **({"theme": theme} if theme else {}))


@pytest.mark.parametrize("theme", LABELS)
@pytest.mark.parametrize(
    "keys", [[], ["5"], ["a"], ["ctrl+p"]], ids=["today", "list", "dialog", "palette"]
)
def test_theme(keys, theme, small, snap_compare):
    """Each theme on panes, a list, a dialog and the palette."""
    assert snap_compare(small(theme), press=keys, terminal_size=SIZES["80x24"])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", OPENED)
def test_opened(story, size, small, snap_compare):
    """What this part of the product opens, at every size."""
    assert snap_compare(small(), press=OPENED[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("size", ["40x20", "80x24"])
@pytest.mark.parametrize("keys", [[], ["2"], ["5"]], ids=["today", "week", "scripts"])
def test_plain(keys, size, small, coach, snap_compare):
    """ASCII alone."""
    coach.preferences.set_drawing(Drawing.PLAIN)
    assert snap_compare(small("terminal"), press=keys, terminal_size=SIZES[size])


@pytest.mark.parametrize("size", [(60, 18), (200, 60)], ids=str)
@pytest.mark.parametrize(
    "keys", [[], ["2"], ["5"], ["comma"]], ids=["today", "week", "scripts", "settings"]
)
def test_unusual_size(keys, size, small, snap_compare):
    """A short terminal and a wide one."""
    assert snap_compare(small(), press=keys, terminal_size=size)


def test_words_alone(small, coach, snap_compare):
    """The meter without a number."""
    coach.preferences.set_words_only(on=True)
    assert snap_compare(small(), terminal_size=SIZES["80x24"])


def test_locked(small, coach, snap_compare):
    """An encrypted file before its passphrase."""
    pytest.importorskip("pyrage")
    coach.sealing.turn_on("correct horse")
    coach.sealing.lock()
    assert snap_compare(small(), terminal_size=SIZES["80x24"])
