"""Erasing as the coach does it: one call, and every view goes on."""

import datetime as dt

import pytest

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.erasing import Erasing
from prelim_coach.domain.journal import CheckIn, TeachingPoint
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Letter, Mark
from prelim_coach.domain.profile import Profile
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import DATA, START, TODAY, checkin, open_store
from tests.faults.sealing import contents, plain_text_in


@pytest.fixture
def fs():
    """Give a file system in memory."""
    return MemoryFileSystem()


@pytest.fixture
def desk(fs):
    """Give a desk over a store in memory."""
    return Desk(open_store(fs), lambda: START, deck=())


def test_wellness_leaves_the_load_where_it_was(desk, fs):
    """The reason goes, the load neither rises nor falls, and there is nothing to undo."""
    why = "Energy was low on 3 of your last 5 check-in days, so the load is lighter."
    fall = TierChange(day=TODAY, at=START, tier=Tier.LIGHTER, why=why)
    desk.save("check-in", checkin(energy=1, sleep=3.5), fall)
    assert desk.tier_on(TODAY).why == why
    assert Erasing(desk).wellness() == 2
    assert desk.tier(TODAY) is Tier.LIGHTER
    assert "low" not in desk.tier_on(TODAY).why
    assert desk.store.all(CheckIn)[0].energy is None
    assert desk.store.undo() is None
    assert not plain_text_in(fs, "Energy was low", '"energy":1')
    assert Erasing(desk).wellness() == 0


def test_a_person_goes_with_everything_about_them(desk, fs):
    """Touches, plans and the marks of their steps; another of the same first name stays."""
    gone = Person(name="Ann Zimmer", position=Position.FACULTY, added=TODAY)
    stays = Person(name="Ann Lee", position=Position.PEER, added=TODAY, note="knows Zimmer")
    desk.save("people", gone, stays, Profile(name="Sam Lee"))
    gone, stays = desk.store.all(Person)
    needed = TODAY + dt.timedelta(days=60)
    desk.save(
        "more",
        Touch(day=TODAY, at=START, person=gone.id, how=How.TALK),
        Letter(made=TODAY, title="Letter", person=gone.id, needed=needed),
        TeachingPoint(day=TODAY, at=START, text="Ann Zimmer: look twice", teacher="Ann Zimmer"),
    )
    (letter,) = desk.store.all(Letter)
    desk.save("step", Mark(plan=letter.id, step="ask", done=TODAY))
    erasing = Erasing(desk)
    assert erasing.person(gone.id, gone.name) == 6
    assert (erasing.elsewhere, erasing.removed, erasing.left) == ((), (), ())
    assert [one.name for one in desk.store.all(Person)] == ["Ann Lee"]
    assert desk.store.all(Touch) == desk.store.all(Letter) == desk.store.all(Mark) == []
    assert desk.store.all(TeachingPoint)[0].text == "[someone]: look twice"
    assert plain_text_in(fs, "Zimmer") == []
    assert desk.profile.name == "Sam Lee"


def test_what_other_devices_hold_is_said(desk, fs):
    """Their files are theirs to write."""
    desk.save("check-in", checkin(energy=1))
    own = next(path for path in contents(fs) if path.name.startswith("coach-"))
    other = DATA / "coach-zz99.json"
    fs.plant(other, fs.read(own))
    erasing = Erasing(desk)
    erasing.wellness()
    assert erasing.elsewhere == (other,)
