"""Projects and the profile, key by key: what is stored, and in how many keys."""

import datetime as dt

import pytest
from msgspec.structs import replace
from textual.widgets import Input

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.plan import Project, ProjectSort
from prelim_coach.tui.dialogs.checks import ChecksDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.gate import GateDialog
from prelim_coach.tui.dialogs.script_fill import FillDialog
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def year(settled):
    """The settled intern, whose year runs from July to June and who has a name."""
    settled.setup.save_profile(name="Sam Rivera", year_start=dt.date(2026, 7, 1))
    return settled


@pytest.fixture
def taken(year):
    """A project under way."""
    draft = year.projects.draft("Discharge delays", ProjectSort.QI)
    year.planning.plan(*year.plans.place(draft, draft.first))
    return year.desk.store.all(Project)[0]


def stored(coach, plan):
    """Give a plan as it is stored now."""
    return coach.desk.store.get(type(plan), plan.id)


async def find(hands, words):
    """Put the cursor of the Plans screen on a plan: three keys and a word."""
    await hands.press("4", "slash")
    await hands.type(words)
    await hands.press("enter")


def _words(app):
    return app.export_screenshot().replace("\N{NO-BREAK SPACE}", " ").replace("&#160;", " ")


async def test_a_project_is_weighed_before_it_is_taken(app, year):
    """Seven keys, a name, and the answers; the scope advises, the gate holds the place."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "p", "2")
        await hands.type("Discharge delays")
        await hands.press("enter")
        assert isinstance(app.screen, ChecksDialog)
        await hands.press("1", "2", "5")
        assert "3 of 5 hold" in _words(app)
        await hands.press("enter")
        assert isinstance(app.screen, ChoiceDialog)
        assert year.desk.store.all(Project) == []
        await hands.press("y")
        (plan,) = year.desk.store.all(Project)
        assert plan.scope == frozenset({"light", "hours"})
        assert [date for _, date in plan.milestones][-1] == plan.last == dt.date(2027, 5, 23)
        assert year.projects.taken(plan)
        assert hands.keys == 10
        await hands.press("u")
        assert year.desk.store.all(Project) == []
        assert year.desk.store.all(Commitment) == []


async def test_a_second_project_is_refused_and_a_narrow_part_is_offered(app, year, taken):
    """The gate names the sum; the words for one part bear the right name."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "p", "4")
        await hands.type("Registry of falls")
        await hands.press("enter", "enter", "y")
        assert isinstance(app.screen, GateDialog)
        assert "2 of 1 active project" in _words(app)
        await hands.press("w")
        await hands.press("right", "c")
        assert hands.keys == 10
        assert "Registry of falls interests me" in app.clipboard
        assert "I could take one section" in app.clipboard
        assert "Discharge delays" not in app.clipboard
        await hands.press("escape")
    assert year.desk.store.all(Project) == [taken]
    assert len(year.desk.store.all(Commitment)) == 1


async def test_behind_is_said_in_two_keys_and_brings_its_words(app, year, taken):
    """Two keys on its line save it and open the words; two more take it back."""
    year.projects.save(replace(taken, role="the audit"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "discharge")
        await hands.press("o", "b")
        assert hands.keys == 5
        assert isinstance(app.screen, FillDialog)
        assert stored(year, taken).behind == TODAY
        await hands.press("escape", "b")
        assert app.clipboard == "Discharge delays: running late on my part"
        await hands.press("escape")
        assert "Say today that the date will move" in _words(app)
        await hands.press("o", "b")
        assert stored(year, taken).behind is None


async def test_its_dates_are_typed_as_words_and_a_day(app, year, taken):
    """A new date in the empty line; one that is no day is said and nothing is lost."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "discharge")
        await hands.press("e")
        app.screen.query_one("#date4", Input).value = "poster, somewhen"
        await hands.press("enter")
        assert "no day I can read" in _words(app)
        assert len(stored(year, taken).milestones) == 3
        app.screen.query_one("#role", Input).value = "the audit"
        app.screen.query_one("#date4", Input).value = "poster, 15 feb"
        await hands.press("enter")
    plan = stored(year, taken)
    assert ("poster", dt.date(2027, 2, 15)) in plan.milestones
    assert len(plan.milestones) == 4


async def test_the_profile_is_begun_and_an_event_planned(app, year):
    """Four keys to begin; an event near home is four keys and a day, and passes the gate."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "b", "1")
        assert hands.keys == 4
        assert year.presence.begun()
        assert [step.title for step in year.plans.due(TODAY)] == ["LinkedIn: a photo"]
        await hands.press("a", "b", "3")
        await hands.type("fri")
        await hands.press("enter")
        held = year.desk.store.all(Commitment)
        if isinstance(app.screen, GateDialog):
            await hands.press("escape")
        else:
            assert [(one.what, one.title) for one in held] == [(What.EVENT, "Noon conference")]
        await hands.press("a", "b", "1")
        assert not year.presence.begun()
