"""The People screen, key by key: what is stored, and how many keys it took."""

import datetime as dt

import pytest
from textual.widgets import Input, Static

from prelim_coach.domain.journal import Deed, TeachingPoint
from prelim_coach.domain.person import GoodSign, How, MentorRole, Person, Position, Promise, Touch
from prelim_coach.tui.dialogs.script_fill import FillDialog
from prelim_coach.tui.screens.people import PeopleScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from tests.conftest import at
from tests.tui.keystrokes import Hands

SIZES = ((40, 20), (80, 24), (120, 40))
DAY = dt.date(2026, 11, 23)


@pytest.fixture
def known(settled):
    """The settled intern, with two people."""
    settled.people.add("Dr. Ann Okafor", Position.FACULTY, met="MICU")
    settled.people.add("Sam Lee", Position.PEER)
    return settled


def said(app):
    """Give the line that tells what happened."""
    return app.screen.bar.render().plain


def lines(app):
    """Give the list's rows and headings as they stand."""
    return [str(one.prompt).strip() for one in app.screen.query_one("#people-list").options]


async def test_a_person_is_three_keys_and_a_name(app, settled):
    """From the People screen: a, the name, enter, what they are; met on today's rotation."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        before = hands.keys
        await hands.press("a")
        await hands.type("Dr. Ann Okafor")
        await hands.press("enter", "f")
        assert hands.keys - before == 3
        (person,) = settled.desk.store.all(Person)
        assert (person.name, person.position) == ("Dr. Ann Okafor", Position.FACULTY)
        assert (person.met, person.added) == ("Wards B", DAY)
        assert app.screen.person == person
        await hands.press("u")
        assert settled.people.all() == []


async def test_a_mentor_is_five_keys_and_a_name(app, settled):
    """Then r and the role's key after adding; the board shows them and what is open."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        before = hands.keys
        await hands.press("a")
        await hands.type("Dr. Osei")
        await hands.press("enter", "f", "r", "a")
        assert hands.keys - before == 5
        (person,) = settled.people.all()
        assert person.roles == {MentorRole.CAREER}
        assert settled.people.due_on(person) == dt.date(2026, 12, 28)
        await hands.press("v")
        assert lines(app)[::2] == ["Clinical mentor", "Career mentor", "Project mentor", "Sponsor"]
        assert [line.split()[0] for line in lines(app)[1::2]] == ["open", "Dr.", "open", "open"]


async def test_a_touch_is_three_keys_and_an_optional_line(app, known):
    """t, what it was, enter: the clock starts anew, and the act counts."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        assert app.screen.person.name == "Sam Lee"
        before = hands.keys
        await hands.press("t", "t", "enter")
        assert hands.keys - before == 3
        (touch,) = known.desk.store.all(Touch)
        assert (touch.how, touch.line, touch.follow_up) == (How.TALK, "", False)
        assert known.metering.meter(DAY).used.minutes == 5
        await hands.press("u")
        assert known.desk.store.all(Touch) == known.desk.store.all(Deed) == []


async def test_a_talk_worth_a_follow_up_comes_to_today_and_its_tick_marks_it(app, known, moment):
    """A capital letter lights the fuse; the card is first the day after; space ends it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "j", "t", "T")
        await hands.type("delirium")
        await hands.press("enter")
        assert hands.keys == 5
        (touch,) = known.desk.store.all(Touch)
        assert (touch.follow_up, touch.line) == (True, "delirium")
        assert lines(app)[:2][0] == "To follow up, 1"
        assert "by Thu, 72 h" in lines(app)[1]
        moment.set(at("2026-11-24 05:40"))
        await hands.press("1")
        app.look()
        await hands.settle()
        card = app.screen.acts.item.card
        assert card.title == "Follow up with Dr. Ann Okafor"
        before = hands.keys
        await hands.press("space")
        assert hands.keys - before == 1
        (kept,) = [one for one in known.desk.store.all(Touch) if one.how is How.TALK]
        assert kept.followed == dt.date(2026, 11, 24)
        await hands.press("3")
        assert "To follow up, 1" not in lines(app)


async def test_the_follow_up_is_drafted_and_its_words_tick_it(app, known, moment):
    """From the card: enter, f, the script with name and topic filled, l marks it as sent."""
    known.setup.save_profile(name="Sam Rivera")
    person = known.people.named("okafor")[0]
    known.touches.touch(person, How.TALK, "delirium", follow_up=True)
    moment.set(at("2026-11-24 05:40"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("enter", "f", "1")
        assert isinstance(app.screen, FillDialog)
        words = str(app.screen.query_one("#words", Static).content)
        assert "Dear Dr. Ann Okafor," in words
        assert "told me about delirium" in words
        if app.screen.query_one(Input).display:
            await hands.press("escape")
        await hands.press("l")
        assert app.screen.acts.item is not None
    assert known.touches.follow_ups(dt.date(2026, 11, 24)) == []
    assert [deed.card for deed in known.desk.store.all(Deed) if deed.card] != []


async def test_a_promise_is_kept_with_one_key(app, known):
    """p, a line; space on its row keeps it, as help given; x would let it go."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "p")
        await hands.type("the sign-out template")
        await hands.press("enter")
        assert hands.keys == 3
        assert lines(app)[:2] == ["Promised, 1", "the sign-out template, Sam Lee"]
        await hands.press("g", "space")
        (promise,) = known.desk.store.all(Promise)
        assert promise.kept == DAY
        assert [touch.how for touch in known.desk.store.all(Touch)] == [How.HELP_GIVEN]
        assert "Promised, 1" not in lines(app)
        await hands.press("u", "g", "x")
        (promise,) = known.desk.store.all(Promise)
        assert (promise.kept, promise.let_go) == (None, DAY)


async def test_a_touch_from_today_takes_the_letters_of_a_name(app, known):
    """p, letters, enter, what it was, enter; a new name is added on the way."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("p")
        await hands.type("oka")
        await hands.press("enter", "k", "enter")
        assert hands.keys == 4
        (touch,) = known.desk.store.all(Touch)
        assert known.people.get(touch.person).name == "Dr. Ann Okafor"
        assert touch.how is How.THANKS
        await hands.press("p")
        await hands.type("Maria Silva")
        await hands.press("enter", "n", "g", "enter")
        (new,) = known.people.named("silva")
        assert new.position is Position.NURSE
        assert [one.how for one in known.people.touches(new)] == [How.HELP_GIVEN]


async def test_help_names_whom_and_completes(app, known):
    """h, g, a line with @name; the right arrow takes the offer, and it is a touch."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("h", "g")
        await hands.type("two notes @le")
        await hands.press("right")
        assert app.screen.query_one(Input).value == "two notes @Sam Lee"
        await hands.press("enter")
        (touch,) = known.desk.store.all(Touch)
        assert (touch.how, touch.line) == (How.HELP_GIVEN, "two notes")
        await hands.press("h", "p")
        await hands.type("cover Sunday @lee")
        await hands.press("enter")
    (promise,) = known.touches.promises()
    assert (promise.what, known.people.get(promise.person).name) == ("cover Sunday", "Sam Lee")


async def test_a_teaching_point_completes_its_teacher(app, known):
    """The offer stands below, and enter alone keeps the one name it can mean."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        await hands.type("Lasix before K @oka")
        assert "Dr. Ann Okafor" in str(app.screen.query_one(".error", Static).content)
        await hands.press("enter")
    (point,) = known.desk.store.all(TeachingPoint)
    assert (point.text, point.teacher) == ("Lasix before K", "Dr. Ann Okafor")


async def test_a_script_takes_a_name_by_its_letters(app, known):
    """In the blank of a person the right arrow takes the offer; l makes it a touch."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "slash")
        await hands.type("thanks, long")
        await hands.press("enter", "enter")
        await hands.type("oka")
        assert "Dr. Ann Okafor" in str(app.screen.query_one("#blank", Static).content)
        await hands.press("right")
        assert app.screen.query_one(Input).value == "Dr. Ann Okafor"
        await hands.press("escape", "l")
    (touch,) = known.desk.store.all(Touch)
    assert touch.how is How.THANKS


@pytest.mark.usefixtures("known")
async def test_words_for_a_person_open_with_their_name(app):
    """w, letters of a title, enter."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "j", "w")
        await hands.type("passing on")
        await hands.press("enter")
        assert isinstance(app.screen, FillDialog)
        assert "Hi Dr. Ann Okafor" in str(app.screen.query_one("#words", Static).content)


async def test_the_page_reads_changes_and_deletes(app, known):
    """Enter opens the page; enter, e and d there are about the touch the cursor is on."""
    person = known.people.named("okafor")[0]
    for line in ("first", "second"):
        known.touches.touch(person, How.TALK, line)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "G")
        assert app.screen.person == person
        await hands.press("enter")
        assert app.screen.reading
        past = app.screen.query_one("#past", GroupedListing)
        assert past.has_focus
        await hands.press("enter")
        await hands.type(" and more")
        await hands.press("enter")
        assert {one.line for one in known.people.touches(person)} == {"first", "second and more"}
        await hands.press("d")
        assert [one.line for one in known.people.touches(person)] == ["first"]
        await hands.press("escape")
        assert not app.screen.reading
        await hands.press("d")
        assert known.people.named("okafor") == []
        await hands.press("u")
        assert len(known.people.touches(person)) == 1


async def test_a_person_is_changed_in_one_form(app, known):
    """Rhythm, signs and the intern's own word; a number out of range is said."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "e")
        form = app.screen
        form.query_one("#every", Input).value = "99"
        await hands.press("enter")
        assert "0 (never) to 52" in str(form.query_one(".error", Static).content)
        form.query_one("#every", Input).value = "3"
        form.query_one("#teaches").focus()
        await hands.press("right")
        form.query_one("#trusted").focus()
        await hands.press("right", "enter")
        await hands.settle()
    person = known.people.named("lee")[0]
    assert (person.every, person.yes) == (3, {GoodSign.TEACHES})
    assert person.trusted


async def test_orders_and_words_narrow_the_list(app, known):
    """By due, by role, by where you met; words find, esc widens and leaves at last."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        assert lines(app)[0] == "Coming up, 1"
        await hands.press("right")
        assert [one for one in lines(app) if one.endswith(", 1")] == ["Faculty, 1", "Co-intern, 1"]
        await hands.press("right")
        assert lines(app)[0] == "MICU, 1"
        await hands.press("left", "left", "slash")
        await hands.type("micu")
        assert [one.split("  ")[0] for one in lines(app)] == ["No rhythm, 1", "Dr. Ann Okafor"]
        await hands.press("enter", "escape")
        assert len(known.people.all()) == 2
        assert len(lines(app)) == 4
        await hands.press("v", "escape", "escape")
        assert app.current_mode == "today"


async def test_an_open_role_is_filled_from_the_board(app, known):
    """Enter on an open role asks who; d on a seat takes the role again."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "enter")
        await hands.type("oka")
        await hands.press("enter")
        person = known.people.named("okafor")[0]
        assert person.roles == {MentorRole.CLINICAL}
        await hands.press("g", "d")
        assert known.people.named("okafor")[0].roles == frozenset()


@pytest.mark.usefixtures("known")
async def test_letters_in_a_line_run_nothing(app):
    """In the find line and in the forms every letter is text."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("3", "slash")
        await hands.type("taedvprwx3q")
        assert isinstance(app.screen, PeopleScreen)
        assert app.screen.query_one("#find", Input).value == "taedvprwx3q"


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_is_wider_than_the_screen(app, size):
    """List, page and forms keep inside, and every row of the list fits its width."""
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        listing = app.screen.query_one("#people-list")
        room = listing.scrollable_content_region.width
        for option in listing.options:
            assert all(line.cell_length <= room for line in option.prompt.split("\n"))
        assert app.screen.query_one("#beside").display == (size[0] >= 110)
        for keys in (("t", "t"), ("escape", "e"), ("escape", "a")):
            await hands.press(*keys)
            panel = app.screen.query_one(".panel")
            assert app.screen.region.contains_region(panel.region)
            for widget in (*panel.query(Input), app.screen.bar):
                if widget.display and widget.size:
                    assert panel.region.contains_region(widget.region)
