"""The profile checklist through the use cases, and events near home."""

import datetime as dt

import pytest

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.plan import Mark
from prelim_coach.domain.presence import EVENTS
from prelim_coach.domain.rotation import Block, Kind
from tests.coach.venturing import due, tick
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def year(coach):
    """A coach on an elective with room, in a year from July to June."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    coach.setup.save_block(
        Block(name="Elective", kind=Kind.ELECTIVE, first=TODAY - 9 * DAY, last=TODAY + 99 * DAY)
    )
    return coach


def view(coach, day=TODAY):
    """Give the checklist as the list of plans has it."""
    return coach.plans.view("presence", day)


def test_it_waits_until_it_is_begun(year):
    """Neither listed nor due; the same act begins it and ends it."""
    assert view(year) is None
    assert due(year, TODAY) == []
    year.presence.begin(TODAY)
    assert due(year, TODAY) == ["photo"]
    assert view(year).state == "0 of 6 pieces there"
    year.presence.begin(TODAY)
    assert due(year, TODAY) == []
    assert year.desk.store.all(Mark) == []


def test_four_pieces_are_done_on_four_days(year, moment):
    """Ten minutes each; the next comes a week after the last, never on the same day."""
    year.presence.begin(TODAY)
    day, seen = TODAY, []
    while len(seen) < 4:
        moment.set(at(f"{day} 05:40"))
        keys = due(year, day)
        assert len(keys) <= 1
        if keys:
            deed = tick(year, day, keys[0])
            assert deed.minutes == 10
            assert due(year, day) == []
            seen.append((day, keys[0]))
        day += DAY
    assert [key for _, key in seen] == ["photo", "headline", "summary", "people"]
    assert [(one - TODAY).days for one, _ in seen] == [0, 7, 14, 21]
    assert len({deed.day for deed in year.desk.store.all(Deed)}) == 4


def test_all_done_it_is_over(year):
    """With the last piece it has come to its end."""
    year.presence.begin(TODAY)
    for key in ("photo", "headline", "summary", "people", "page", "group"):
        year.desk.save("mark", Mark(plan="presence", step=key, done=TODAY))
    assert view(year).over
    assert view(year).state == "6 of 6 pieces there"


def test_events_near_home_take_the_months_places(year):
    """Two a month (P49 I30); the third does not pass the gate."""
    passed = []
    for n, key in enumerate(("grand", "noon", "city")):
        event = year.presence.event(key, TODAY + n * DAY)
        assert event.what is What.EVENT
        passed.append(year.planning.plan(event).crossed)
    assert passed[:2] == [(), ()]
    assert "3 of 2 events in November" in passed[2]
    titles = [one.title for one in year.desk.store.all(Commitment)]
    assert titles == ["Grand rounds with a guest", "Noon conference"]
    with pytest.raises(KeyError):
        year.presence.event("of later", TODAY)
    assert len(EVENTS) == 5
