"""The first minute: from an empty folder to something useful."""

import datetime as dt
from pathlib import Path

import pytest

from prelim_coach.domain.profile import Temperament, Track
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.app import CoachApp
from tests.tui.keystrokes import Hands

SAMPLE = Path(__file__).parents[2] / "assets" / "sample_schedule.ics"


@pytest.fixture
def new_app(coach, tmp_path):
    """The app of somebody who starts it for the first time."""
    return CoachApp(coach, tmp_path / "state")


async def test_all_can_be_skipped_with_six_enters(new_app, coach):
    """Skipping everything leaves the defaults, and Today with cards."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 6)
        assert type(new_app.screen).__name__ == "TodayScreen"
        assert len(new_app.screen.acts.items) == 3
    profile = coach.desk.profile
    assert (profile.track, profile.specialty, profile.own_minutes) == (Track.UNDECIDED, "", 120)
    assert coach.desk.known


async def test_five_answers_are_one_save(new_app, coach):
    """One key each and one line, kept together; undo takes all back."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("1")
        await hands.type("neurology")
        await hands.press("enter", "y", "1", "1", "enter")
        assert hands.keys == 6
        profile = coach.desk.profile
        assert (profile.track, profile.specialty) == (Track.ADVANCED, "neurology")
        assert (profile.img, profile.temperament, profile.own_minutes) == (
            True,
            Temperament.QUIET,
            60,
        )
        await hands.press("u")
        assert not coach.desk.known


async def test_a_rotation_by_hand(new_app, coach):
    """Name, days and hours; the kind is guessed from the name."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a")
        await hands.type("Night Float")
        await hands.press("tab", "tab")
        await hands.type("2026-12-06")
        await hands.press("tab")
        await hands.type("1900-0700")
        await hands.press("enter")
    (block,) = coach.desk.store.all(Block)
    assert (block.name, block.kind) == ("Night Float", Kind.NIGHTS)
    assert (block.first, block.last) == (dt.date(2026, 11, 23), dt.date(2026, 12, 6))
    assert (block.start, block.end) == (dt.time(19), dt.time(7))


async def test_a_date_that_does_not_exist_is_said_and_nothing_is_saved(new_app, coach):
    """30 February stays in the form with a sentence."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a")
        await hands.type("MICU")
        await hands.press("tab", "tab")
        await hands.type("2027-02-30")
        await hands.press("enter")
        said = str(new_app.screen.query_one(".error").content)
        assert "2027-02-30" in said
        assert "not a date" in said
    assert coach.desk.store.all(Block) == []


async def test_the_sample_calendar_makes_a_year(new_app, coach):
    """i, the path and two enters: a dry run first, then one save that one undo takes back."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(SAMPLE))
        await hands.press("enter")
        assert coach.desk.store.all(Block) == []
        await hands.press("enter")
        blocks = coach.desk.store.all(Block)
        assert len({block.name for block in blocks}) >= 10
        assert any(block.kind is Kind.NIGHTS for block in blocks)
        await hands.press("u")
        assert coach.desk.store.all(Block) == []


async def test_a_file_that_is_no_calendar_is_said(new_app, coach, tmp_path):
    """One sentence, and nothing is changed."""
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    async with new_app.run_test(size=(120, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(file))
        await hands.press("enter")
        assert type(new_app.screen).__name__ == "ScheduleScreen"
        assert "notes.txt" in new_app.screen.bar.render().plain
    assert coach.desk.store.all(Block) == []
