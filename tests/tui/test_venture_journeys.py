"""Conferences, projects and the profile, key by key: what is stored, and in how many keys."""

import datetime as dt

import pytest
from msgspec.structs import replace
from textual.widgets import Input, TextArea

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.plan import Conference, Mark, Project, ProjectSort
from prelim_coach.tui.dialogs.checks import ChecksDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.gate import GateDialog
from prelim_coach.tui.dialogs.script_fill import FillDialog
from prelim_coach.tui.dialogs.stories import StoriesDialog
from prelim_coach.tui.screens.conference import ConferenceScreen
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)
FIRST = dt.date(2027, 3, 4)
SIZES = ((40, 20), (80, 24), (120, 40))


@pytest.fixture
def year(settled):
    """The settled intern, whose year runs from July to June and who has a name."""
    settled.setup.save_profile(name="Sam Rivera", year_start=dt.date(2026, 7, 1))
    return settled


@pytest.fixture
def weighed(year):
    """A conference of three days in March that is not decided on."""
    last = FIRST + dt.timedelta(days=2)
    plan = Conference(title="Chapter meeting", made=TODAY, first=FIRST, last=last)
    return year.conferences.save(plan)


@pytest.fixture
def chosen(year, weighed):
    """The same, chosen."""
    year.planning.plan(*year.plans.place(weighed, weighed.first))
    return year.desk.store.get(Conference, weighed.id)


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


async def test_a_conference_day_from_the_first_talk_to_the_notes_that_are_due(
    app, year, chosen, moment
):
    """Six keys and three names for three talks, two more end the day; then the notes are due."""
    moment.set(at("2027-03-04 15:00"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        for name in ("Dr. Okafor", "Dr. Lindqvist", "Dr. Osei"):
            await hands.press("m")
            await hands.type(name)
            await hands.press("enter")
        assert hands.keys == 6
        touches = year.desk.store.all(Touch)
        assert [touch.day for touch in touches] == [FIRST] * 3
        assert {(touch.how, touch.follow_up, touch.plan) for touch in touches} == {
            (How.TALK, True, chosen.id)
        }
        assert [one.name for one in year.people.all()] == [
            "Dr. Lindqvist",
            "Dr. Okafor",
            "Dr. Osei",
        ]
        assert year.conferences.talks(chosen, FIRST).done
        assert year.metering.meter(FIRST).used.minutes == 0
        moment.set(at("2027-03-05 15:00"))
        app.reload()
        await find(hands, "chapter")
        await hands.press("o")
        assert isinstance(app.screen, ConferenceScreen)
        await hands.press("space")
        assert [mark.step for mark in year.desk.store.all(Mark)] == ["day-2"]
        await hands.press("escape", "1")
        due = [step.title for step in year.steps.due(FIRST + dt.timedelta(days=1))]
        assert {f"Follow up with {one.name}" for one in year.people.all()} <= set(due)
        card = year.cards.view(FIRST + dt.timedelta(days=1)).cards[0].card
        assert card.title.startswith("Follow up with")
        assert any("the aim is 72 h" in reason for reason in card.reasons)


async def test_a_talk_takes_a_line_and_a_few_letters_of_somebody_known(app, year, chosen, moment):
    """The line is optional, the name completes, and one undo takes the talk back."""
    moment.set(at("2027-03-04 15:00"))
    year.conference_day.talk(chosen, "Dr. Okafor")
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "chapter")
        await hands.press("o", "c")
        await hands.type("oka")
        await hands.press("tab")
        await hands.type("delirium")
        await hands.press("enter")
        assert [one.name for one in year.desk.store.all(Person)] == ["Dr. Okafor"]
        assert [touch.line for touch in year.desk.store.all(Touch)] == ["", "delirium"]
        await hands.press("u")
        assert len(year.desk.store.all(Touch)) == 1
        assert len(year.desk.store.all(Deed)) == 1


@pytest.mark.usefixtures("chosen")
async def test_on_other_days_the_key_says_where_contacts_go(app, year):
    """Nothing opens and nothing is stored."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("m")
        assert app.current_mode == "today"
        assert not app.screen.is_modal
        assert "p notes a contact" in _words(app)
    assert year.desk.store.all(Touch) == []


async def test_a_conference_is_added_weighed_and_chosen(app, year):
    """Nine keys and two typed lines to a chosen conference with its reasons, in one save."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "c")
        await hands.type("Chapter meeting")
        await hands.press("tab")
        await hands.type("4 mar")
        await hands.press("enter")
        assert isinstance(app.screen, ChecksDialog)
        await hands.press("1", "3", "enter")
        assert year.desk.store.all(Conference) == []
        await hands.press("y")
        assert hands.keys == 9
        (plan,) = year.desk.store.all(Conference)
        assert (plan.title, plan.first, plan.last) == ("Chapter meeting", FIRST, FIRST)
        assert (plan.presenting, plan.reasons) == (True, frozenset({"trainees"}))
        (held,) = year.desk.store.all(Commitment)
        assert (held.what, held.day, plan.commitment) == (What.CONFERENCE, FIRST, held.id)
        await hands.press("u")
        assert year.desk.store.all(Commitment) == []
        assert year.desk.store.all(Conference) == []


async def test_a_conference_can_be_weighed_for_a_while_and_chosen_on_its_page(app, year):
    """I keeps it on the list without a place; o and y take it later."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "c")
        await hands.type("Chapter meeting")
        await hands.press("tab")
        await hands.type("4 mar")
        await hands.press("enter", "enter", "i")
        assert year.desk.store.all(Commitment) == []
        await find(hands, "chapter")
        await hands.press("o", "space")
        assert "y takes it" in _words(app)
        assert year.desk.store.all(Mark) == []
        await hands.press("y")
        assert year.conferences.chosen(year.desk.store.all(Conference)[0])


async def test_the_second_of_the_year_meets_the_gate(app, year, chosen):
    """One a year; leaving the gate adds nothing, and the swap changes places in one save."""
    day = FIRST + dt.timedelta(days=60)
    other = year.conferences.save(
        Conference(title="Another", made=TODAY, first=day, last=day, presenting=True)
    )
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "another")
        await hands.press("o", "y")
        assert isinstance(app.screen, GateDialog)
        await hands.press("escape")
        assert not year.conferences.chosen(stored(year, other))
        await hands.press("y", "s")
        assert year.conferences.chosen(stored(year, other))
        assert not year.conferences.chosen(stored(year, chosen))
        await hands.press("u")
        assert year.conferences.chosen(stored(year, chosen))


async def test_aims_people_stories_and_the_small_ask_are_written_on_its_page(app, year, chosen):
    """Each one key, its words, and a save; the steps they were are done."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "chapter")
        await hands.press("o", "p")
        await hands.type("a mentor")
        await hands.press("tab")
        await hands.type("what programs want")
        await hands.press("enter", "w")
        await hands.type("Dr. Okafor")
        await hands.press("enter", "i")
        await hands.type("May I write to you?")
        await hands.press("enter", "s")
        assert isinstance(app.screen, StoriesDialog)
        assert "I'm Sam Rivera" in app.screen.query_one("#story", TextArea).text
        app.screen.query_one("#short", TextArea).text = "word " * 45
        await hands.settle()
        assert "45 words, about 18 s, within 15-20 s" in _words(app)
        await hands.press("ctrl+s")
        plan = stored(year, chosen)
        assert plan.priorities == ("a mentor", "what programs want")
        assert [year.people.get(one).name for one in plan.people] == ["Dr. Okafor"]
        assert plan.small_ask == "May I write to you?"
        assert plan.short_story.split() == ["word"] * 45
        view = year.plans.view(plan.id, TODAY)
        assert not any(view.step(key).open for key in ("aims", "people", "story", "ask"))
        assert hands.keys == 13


def _words(app):
    return app.export_screenshot().replace("\N{NO-BREAK SPACE}", " ").replace("&#160;", " ")


async def test_afterwards_the_words_know_who_waits(app, year, chosen, moment):
    """One key fills the note to the first person; l there sends it and ends their fuse."""
    moment.set(at("2027-03-06 15:00"))
    year.conference_day.talk(chosen, "Dr. Okafor", "delirium")
    moment.set(at("2027-03-08 06:00"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "chapter")
        await hands.press("o")
        assert "by Tue: the aim is 72 h" in _words(app)
        await hands.press("t")
        assert isinstance(app.screen, FillDialog)
        await hands.press("escape", "b")
        assert app.clipboard == "Good to meet you at Chapter meeting"
        await hands.press("l")
        assert isinstance(app.screen, ConferenceScreen)
        (talk, sent) = sorted(year.desk.store.all(Touch), key=lambda one: one.at)
        assert (talk.followed, sent.how) == (dt.date(2027, 3, 8), How.THANKS)
        assert "one person to stay in touch with, all written to" in _words(app)
        moment.set(at("2027-03-10 06:00"))
        app.reload()
        await hands.press("space")
        assert stored(year, chosen).closed == dt.date(2027, 3, 10)


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


@pytest.mark.parametrize("when", ["2026-11-23 05:40", "2027-03-04 15:00", "2027-03-08 06:00"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_is_wider_than_the_screen(app, year, chosen, moment, size, when):
    """The page and its dialogs keep inside at every size, before, there and after."""
    year.conferences.save(replace(chosen, story="word " * 70, short_story="word " * 40))
    moment.set(at(when))
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await find(hands, "chapter")
        await hands.press("o")
        assert isinstance(app.screen, ConferenceScreen)
        assert app.screen.query_one("#conference").region.width <= size[0]
        for key in ("s", "p", "e", "c"):
            await hands.press(key)
            panels = app.screen.query(".panel")
            assert panels or key == "c"
            assert all(app.screen.region.contains_region(one.region) for one in panels)
            await hands.press("escape")
