"""The year's targets: their days and months for a year that begins in any month."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.goal import TARGETS, begins, ends, is_open, target
from prelim_coach.domain.goal_months import month_name, span, with_months
from prelim_coach.domain.profile import Profile, Size, Temperament, Track

JULY = dt.date(2026, 7, 1)
STARTS = st.dates(dt.date(2020, 1, 1), dt.date(2040, 12, 31))


@pytest.mark.parametrize(
    ("goal", "first", "last"),
    [
        ("first-feedback", (2026, 7, 1), (2026, 7, 31)),
        ("possible-mentors", (2026, 9, 1), (2026, 9, 30)),
        ("one-project", (2026, 11, 1), (2026, 12, 31)),
        ("strong-faculty", (2027, 3, 1), (2027, 4, 30)),
    ],
)
def test_the_guides_own_timing_for_a_year_from_july(goal, first, last):
    """Month 1 (I44), September (P57), mid-year (P59), March or April (P60)."""
    found = TARGETS[goal]
    assert (begins(found.first, JULY), ends(found.last, JULY)) == (dt.date(*first), dt.date(*last))


def test_meetings_and_strong_relationships_wait_for_month_4():
    """July to September is for watching (P57), October for meeting (P58)."""
    assert not is_open(TARGETS["strong-faculty"], dt.date(2026, 9, 30), JULY)
    assert is_open(TARGETS["strong-faculty"], dt.date(2026, 10, 1), JULY)
    assert not is_open(TARGETS["first-feedback"], dt.date(2026, 6, 30), JULY)


@pytest.mark.parametrize(
    ("profile", "goal", "opens"),
    [
        (Profile(), "possible-mentors", 2),
        (Profile(img=True), "possible-mentors", 1),
        (Profile(), "wider-community", 4),
        (Profile(size=Size.SMALL), "wider-community", 2),
        (Profile(img=True, size=Size.SMALL), "wider-community", 2),
        (Profile(track=Track.CATEGORICAL), "leadership-told", 1),
        (Profile(temperament=Temperament.QUIET), "strong-faculty", 4),
        (Profile(temperament=Temperament.OUTGOING), "strong-faculty", 4),
    ],
)
def test_when_a_goal_opens_by_profile(profile, goal, opens):
    """The guide for IMGs begins at once (I44); a society needs no travel (P66)."""
    assert target(goal, profile).opens == opens


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (dt.date(2026, 7, 1), "March or April"),
        (dt.date(2026, 6, 24), "March or April"),
        (dt.date(2026, 6, 15), "February or March"),
        (dt.date(2027, 1, 1), "September or October"),
        (dt.date(2026, 10, 5), "June or July"),
    ],
)
def test_months_are_named_from_the_years_start(start, words):
    """A year from late June counts as one from July."""
    assert span(9, 10, start) == words
    assert with_months("By {m9} or {m10}.", start) == f"By {words}."


def test_spans_of_one_two_and_more_months():
    """One month, two with "or", more with "to"; a month that is none is refused."""
    assert span(6, 6, JULY) == "December"
    assert span(5, 7, JULY) == "November to January"
    with pytest.raises(ValueError, match="no month 13"):
        with_months("{m13}", JULY)


@given(STARTS)
def test_months_follow_each_other_whatever_the_first_day(start):
    """Twelve months fill the year without gap or overlap and have twelve names."""
    for month in range(1, 13):
        assert begins(month, start) <= ends(month, start)
        assert ends(month, start) + dt.timedelta(days=1) == begins(month + 1, start)
    assert len({month_name(month, start) for month in range(1, 13)}) == 12
    assert 365 <= (begins(13, start) - start).days <= 366
