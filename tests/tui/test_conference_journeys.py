"""A conference, key by key: what is stored, and in how many keys."""

import datetime as dt

import pytest
from msgspec.structs import replace
from textual.widgets import TextArea

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.plan import Conference, Mark
from prelim_coach.tui.dialogs.checks import ChecksDialog
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
        await hands.type("Could I write to you?")
        await hands.press("enter", "s")
        assert isinstance(app.screen, StoriesDialog)
        assert "I'm Sam Rivera" in app.screen.query_one("#story", TextArea).text
        app.screen.query_one("#story", TextArea).text = "word " * 70
        app.screen.query_one("#short", TextArea).text = "word " * 45
        await hands.settle()
        assert "45 words, about 18 s, within 15-20 s" in _words(app)
        await hands.press("ctrl+s")
        plan = stored(year, chosen)
        assert plan.priorities == ("a mentor", "what programs want")
        assert [year.people.get(one).name for one in plan.people] == ["Dr. Okafor"]
        assert plan.small_ask == "Could I write to you?"
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
