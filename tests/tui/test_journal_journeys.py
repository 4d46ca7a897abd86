"""The Journal, key by key: what is found, stored and taken along, and how many keys it took."""

import datetime as dt

import pytest
from textual.widgets import Input, Static

from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.tui.dialogs.identifiers import IdentifiersDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.page import PageDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.screens.journal import JournalScreen
from prelim_coach.tui.screens.today import TodayScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from tests.tui.keystrokes import Hands

SIZES = ((40, 20), (80, 24), (120, 40))
TODAY = dt.date(2026, 11, 23)
OLD = dt.date(2026, 8, 14)


@pytest.fixture
def written(settled):
    """The settled intern, with an old point, a newer one, a touch and a check-in."""
    settled.setup.save_profile(year_start=dt.date(2026, 7, 1))
    settled.teaching.note(OLD, "Check the lactate trend @Dr Osei")
    settled.teaching.note(TODAY, "Two troponins before reassurance")
    person = settled.people.add("Dr Osei", Position.FACULTY)
    settled.touches.touch(person, How.THANKS, "for the talk", day=TODAY - dt.timedelta(days=1))
    settled.journal.check_in(TODAY, energy=3, sleep=6.5)
    return settled


def rows(app):
    """Give the titles of the lines shown, without their tags."""
    listing = app.screen.query_one(GroupedListing)
    options = (listing.get_option_at_index(place) for place in range(listing.option_count))
    return [str(one.prompt).splitlines()[0] for one in options if one.id]


def line(app):
    """Give the line at the foot of the screen."""
    return str(app.screen.bar.render())


def points(coach):
    """Give the texts of the teaching points."""
    return sorted(one.text for one in coach.desk.store.all(TeachingPoint))


async def test_an_old_point_is_found_edited_deleted_and_brought_back(app, written):
    """Four keys and a line to find it, two and a line to change it, one to delete, one to undo."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "slash")
        await hands.type("lactate")
        await hands.press("enter")
        assert hands.keys == 3
        assert len(rows(app)) == 1
        await hands.press("e")
        assert isinstance(app.screen, LineDialog)
        app.screen.query_one(Input).value = "Check the lactate twice @Dr Osei"
        await hands.press("enter")
        assert hands.keys == 5
        assert points(written) == ["Check the lactate twice", "Two troponins before reassurance"]
        await hands.press("d")
        assert hands.keys == 6
        assert points(written) == ["Two troponins before reassurance"]
        assert "Deleted" in line(app)
        await hands.press("u")
        assert hands.keys == 7
        assert points(written) == ["Check the lactate twice", "Two troponins before reassurance"]
        assert len(rows(app)) == 1


@pytest.mark.usefixtures("written")
async def test_everything_by_day_newest_first(app):
    """A touch is one line, not two; the sort stands at the end of the line."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("6")
        shown = rows(app)
        assert [one.split("  ")[0] for one in shown] == [
            "Two troponins before reassurance",
            "Before the shift: energy 3 of 5, slept 6.5 h",
            "Thanked Dr Osei: for the talk",
            "Check the lactate trend @Dr Osei",
        ]
        assert shown[0].rstrip().endswith("point")


@pytest.mark.usefixtures("written")
async def test_arrows_go_through_the_sorts(app):
    """Points first, then people; left goes back, esc shows everything."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "right")
        assert len(rows(app)) == 2
        await hands.press("right")
        assert [one.split(":")[0] for one in rows(app)] == ["Thanked Dr Osei"]
        assert "people" in str(app.screen.query_one("#sort", Static).content)
        await hands.press("left", "left", "left")
        assert "reviews" in str(app.screen.query_one("#sort", Static).content)
        assert "No line holds all of this" in str(app.screen.query_one("#none", Static).content)
        await hands.press("escape")
        assert len(rows(app)) == 4
        await hands.press("escape")
        assert isinstance(app.screen, TodayScreen)


@pytest.mark.usefixtures("written")
async def test_days_are_stepped_through(app):
    """[ goes to the day before that has a line, ] back; the ends are said."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "left_square_bracket")
        assert app.screen.entry.day == TODAY - dt.timedelta(days=1)
        await hands.press("left_square_bracket")
        assert app.screen.entry.day == OLD
        await hands.press("left_square_bracket")
        assert "Nothing is older" in line(app)
        await hands.press("right_square_bracket", "right_square_bracket")
        assert app.screen.entry.day == TODAY
        await hands.press("right_square_bracket")
        assert "newest day" in line(app)


@pytest.mark.usefixtures("written")
async def test_months_are_stepped_through(app):
    """{ goes to the month before that has a line, } back; the ends are said."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "left_curly_bracket")
        assert app.screen.entry.day == OLD
        await hands.press("left_curly_bracket")
        assert "Nothing is older" in line(app)
        await hands.press("right_curly_bracket")
        assert app.screen.entry.day == TODAY
        await hands.press("right_curly_bracket")
        assert "newest month" in line(app)


@pytest.mark.usefixtures("written")
async def test_enter_opens_all_of_a_line_and_c_copies_it(app):
    """What it says, its day, and what followed."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "enter")
        assert isinstance(app.screen, ReadingDialog)
        await hands.press("escape", "c")
        assert app.clipboard == "Two troponins before reassurance"


async def test_a_point_is_noted_from_the_journal(app, written):
    """Two keys and a line."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "a")
        await hands.type("Ask for the urine osm")
        await hands.press("enter")
        assert "Ask for the urine osm" in points(written)
        assert len(rows(app)) == 5


async def test_a_touch_goes_with_its_act_and_comes_back_with_it(app, written):
    """One delete, one undo."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "right", "right", "d")
        assert written.desk.store.all(Touch) == []
        assert written.desk.store.all(Deed) == []
        await hands.press("u")
        assert len(written.desk.store.all(Touch)) == len(written.desk.store.all(Deed)) == 1


async def test_a_check_in_is_changed_in_a_line(app, written):
    """What makes no sense is said, and nothing is stored."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "j", "e")
        app.screen.query_one(Input).value = "four"
        await hands.press("enter")
        assert "Write energy 1-5" in line(app)
        (entry,) = written.desk.store.all(CheckIn)
        assert (entry.energy, entry.sleep) == (3, 6.5)
        await hands.press("e")
        app.screen.query_one(Input).value = "4 7"
        await hands.press("enter")
        (entry,) = written.desk.store.all(CheckIn)
        assert (entry.energy, entry.sleep) == (4, 7.0)


async def test_letters_in_the_find_line_run_nothing(app, written):
    """Every letter is text while typing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "slash")
        await hands.type("depxacqu16")
        assert isinstance(app.screen, JournalScreen)
        assert app.screen.query_one("#find", Input).value == "depxacqu16"
    assert len(points(written)) == 2
    assert app.clipboard == ""


@pytest.mark.usefixtures("written")
async def test_the_portfolio_is_read_copied_and_saved(app, tmp_path):
    """Read with p, c copies it, s saves it: two keys, three keys, and a file's name."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "p")
        assert isinstance(app.screen, PageDialog)
        await hands.press("c")
        assert hands.keys == 3
        assert "## Teaching points" in app.clipboard
        assert "6.5" not in app.clipboard
        await hands.press("s")
        path = tmp_path / "year.md"
        app.screen.query_one(Input).value = str(path)
        await hands.press("enter")
        assert path.read_text() == f"{app.clipboard}\n"
        await hands.press("escape")
        assert isinstance(app.screen, JournalScreen)


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(("way", "begins"), [("m", "# Teaching points"), ("a", "#separator:tab")])
async def test_points_go_out_as_a_page_or_as_cards(app, way, begins):
    """Markdown or Anki, three keys to read it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "x", way, "c")
        assert app.clipboard.startswith(begins)
        assert "lactate" in app.clipboard


async def test_an_empty_journal_says_how_it_begins(app):
    """No keys fail on it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "j", "k", "G", "g", "enter", "e", "d", "c", "left_square_bracket")
        assert "Nothing written down yet" in str(app.screen.query_one("#none", Static).content)
        await hands.press("x")
        assert "No teaching points yet" in line(app)


async def test_the_journal_follows_what_is_saved_elsewhere(app, written):
    """A save in another place is there when the screen comes back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", "1")
        written.teaching.note(TODAY, "Noted meanwhile")
        await hands.press("6")
        assert any("Noted meanwhile" in one for one in rows(app))


@pytest.mark.parametrize("size", SIZES)
async def test_scrolling_reads_on_until_the_first_entry(app, settled, size):
    """More is read when the cursor nears the end; nothing is left out, nothing doubled."""
    settled.setup.save_profile(year_start=dt.date(2026, 7, 1))
    with settled.desk.store.write("a year") as transaction:
        for ago in range(140):
            day = TODAY - dt.timedelta(days=ago)
            at = dt.datetime.combine(day, dt.time(18), dt.UTC)
            transaction.put(TeachingPoint(day=day, at=at, text=f"Point {ago}"))
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("6")
        assert len(app.screen.reader.lines) < 140
        await hands.press(*["G"] * 5)
        assert len(app.screen.reader.lines) == 140
        assert app.screen.entry.title == "Point 139"
        assert len(set(rows(app))) == 140


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(("way", "keys"), [("m", ("x", "m", "c")), ("a", ("x", "a"))])
async def test_points_that_may_name_a_patient_do_not_leave_unseen(app, written, way, keys):
    """The question comes before anything is copied; r takes the name out, in pages and in cards."""
    with written.desk.store.write("as it was") as transaction:
        at = dt.datetime(2026, 11, 20, 18, tzinfo=dt.UTC)
        text = "Pt John Brown, MRN 12345678, has a low potassium"
        transaction.put(TeachingPoint(day=at.date(), at=at, text=text))
    written.desk.forget()
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("6", *keys)
        assert isinstance(app.screen, IdentifiersDialog)
        assert app.clipboard == ""
        await hands.press("r", *(["c"] if way == "a" else []))
        assert "potassium" in app.clipboard
        assert "12345678" not in app.clipboard
