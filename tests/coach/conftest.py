"""A coach in the middle of an intern year, for what is counted over it."""

import datetime as dt

import pytest

from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind

START = dt.date(2026, 7, 1)
TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def year(coach):
    """A coach whose intern began in July, on the wards now."""
    coach.setup.save_profile(year_start=START, track=Track.ADVANCED, specialty="neurology")
    coach.setup.save_block(
        Block(name="Wards", kind=Kind.WARDS, first=TODAY - 60 * DAY, last=TODAY + 40 * DAY)
    )
    return coach
