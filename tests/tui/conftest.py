"""The app in a terminal of a given size, over a coach with one known block."""

import datetime as dt
from pathlib import Path

import pytest

import prelim_coach.domain.identifiers  # noqa: F401 - else a first test waits longer for it
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.app import CoachApp


@pytest.fixture
def settled(coach: Coach) -> Coach:
    """A coach that knows its intern: on the tenth day of a wards block with hours."""
    coach.setup.save_profile(track=Track.ADVANCED, specialty="neurology")
    coach.setup.save_block(
        Block(
            name="Wards B",
            kind=Kind.WARDS,
            first=dt.date(2026, 11, 14),
            last=dt.date(2026, 12, 11),
            start=dt.time(6, 30),
            end=dt.time(18, 0),
        )
    )
    return coach


@pytest.fixture
def app(settled: Coach, tmp_path: Path) -> CoachApp:
    """The app of the settled intern."""
    return CoachApp(settled, tmp_path / "state")
