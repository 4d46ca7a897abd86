"""The Scripts screen, key by key: what is copied, saved and stored, and how many keys it took."""

import pytest
from textual.widgets import Input, Static

from prelim_coach.domain.act import Audience
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.profile import Track
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.dialogs.script_fill import FillDialog
from prelim_coach.tui.screens.scripts import ScriptsScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from tests.tui.keystrokes import Hands

SIZES = ((40, 20), (80, 24), (120, 40))


@pytest.fixture
def signed(settled):
    """The settled intern, who has said how to sign."""
    settled.setup.save_profile(name="Sam Rivera")
    return settled


def said(app):
    """Give the line under the words of the fill view."""
    return str(app.screen.query_one("#blank", Static).content)


async def find(hands, words):
    """Go to the Scripts screen and find by words."""
    await hands.press("5", "slash")
    await hands.type(words)
    await hands.press("enter")


@pytest.mark.usefixtures("signed")
async def test_the_rotation_thanks_is_found_filled_and_copied(app):
    """Six keys and three typed lines; rotation, path and signature are put in."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("enter")
        await hands.type("Dr. Osei")
        await hands.press("tab")
        await hands.type("reading a gas")
        await hands.press("ctrl+y")
        assert isinstance(app.screen, FillDialog)
        assert "Copied" in said(app)
        assert hands.keys == 6
        text = app.clipboard
        assert text.startswith("Dear Dr. Osei,")
        assert "Wards B" in text
        assert "reading a gas" in text
        assert "I am going into neurology after this year" in text
        assert text.endswith("Sam Rivera")
        assert "[" not in text
        await hands.press("escape", "b")
        assert app.clipboard == "Thank you for our time on Wards B"


@pytest.mark.usefixtures("signed")
async def test_copying_with_an_open_blank_asks_first(app):
    """The clipboard stays as it was until y; esc leaves it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("c")
        assert isinstance(app.screen, ChoiceDialog)
        assert app.clipboard == ""
        await hands.press("escape")
        assert (type(app.screen), app.clipboard) == (ScriptsScreen, "")
        await hands.press("c", "y")
        assert "Dear [their name]," in app.clipboard


@pytest.mark.usefixtures("signed")
async def test_what_is_typed_is_cleaned_and_shown_at_once(app):
    """The preview follows each letter, and markup or escapes in a value stay text or go."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("enter")
        app.screen.query_one(Input).value = "[bold]Dr.[/] \x1b[2JOsei"
        await hands.settle()
        words = str(app.screen.query_one("#words", Static).content)
        assert "Dear [bold]Dr.[/] Osei," in words
        assert "[what they taught you about]" in words


async def test_letters_in_a_field_run_nothing(app, signed):
    """In the find line and in a blank every letter is text."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "slash")
        await hands.type("adelmpwcyq15")
        assert isinstance(app.screen, ScriptsScreen)
        assert app.screen.query_one("#find", Input).value == "adelmpwcyq15"
        await hands.press("escape", "escape", "slash")
        await hands.type("rotation thanks")
        await hands.press("enter", "enter")
        await hands.type("clbsewryzjkq1?")
        assert isinstance(app.screen, FillDialog)
        assert app.screen.query_one(Input).value == "clbsewryzjkq1?"
    assert app.clipboard == ""
    assert signed.desk.store.all(Deed) == []


@pytest.mark.usefixtures("signed")
async def test_tab_visits_only_what_the_profile_does_not_know(app):
    """The blanks to ask in a round, and back; the arrows reach the known ones too."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("enter")
        visited = []
        for _ in range(3):
            visited.append(said(app).split("  ")[0])
            await hands.press("tab")
        assert visited[0] == visited[2] == "their name"
        await hands.press("shift+tab", "shift+tab")
        assert said(app).startswith("what they taught you about")
        await hands.press("down")
        assert app.screen.query_one(Input).value == "Wards B"
        await hands.press("down")
        assert app.screen.query_one(Input).value == "going into neurology after this year"
        await hands.press("down")
        assert app.screen.query_one(Input).value == "Sam Rivera"


@pytest.mark.usefixtures("signed")
async def test_enter_goes_through_the_blanks_and_then_reads(app):
    """After the last blank single keys work; esc there closes."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("enter", "enter", "enter", "enter")
        assert app.screen.focused is None
        assert said(app) == "2 blanks open."
        await hands.press("escape")
        assert isinstance(app.screen, ScriptsScreen)


async def test_a_script_is_logged_as_sent_in_one_key(app, signed):
    """From the list and from the fill view, the person named there; u takes it back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("l")
        (deed,) = signed.desk.store.all(Deed)
        assert (deed.title, deed.minutes) == ("Sent: Thanks after a rotation", 5)
        assert deed.audience is Audience.FACULTY
        await hands.press("u", "enter")
        assert signed.desk.store.all(Deed) == []
        await hands.type("Dr. Osei")
        await hands.press("escape", "l")
        assert isinstance(app.screen, ScriptsScreen)
    (deed,) = signed.desk.store.all(Deed)
    assert deed.title == "Sent: Thanks after a rotation to Dr. Osei"


@pytest.mark.usefixtures("signed")
async def test_where_it_comes_from_is_one_key(app):
    """The facts in our words with guide and section, from the list."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "rotation thanks")
        await hands.press("w")
        assert isinstance(app.screen, ReadingDialog)
        assert "P16" in app.export_screenshot()


async def test_the_person_narrows_and_esc_shows_all_again(app, signed):
    """The arrows go through the people; esc widens first and leaves for Today second."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5")
        listing = app.screen.query_one(GroupedListing)
        everyone = listing.option_count
        await hands.press("right", "right", "right", "right")
        keys = [option.id for option in listing.options if option.id]
        assert keys
        assert {signed.scripts.get(key).to for key in keys} == {Audience.NURSE_ALLIED}
        await hands.press("escape")
        assert listing.option_count == everyone
        await hands.press("escape")
        assert app.current_mode == "today"


async def test_scripts_for_other_paths_come_last_with_their_number(app, signed):
    """Under a heading that counts them, and the cursor steps over headings."""
    others = signed.scripts.find().others
    assert signed.desk.profile.track is Track.ADVANCED
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "G")
        listing = app.screen.query_one(GroupedListing)
        assert listing.key == others[-1].id
        headings = [str(one.prompt) for one in listing.options if one.id is None]
        assert headings[-1].strip() == f"For other paths than yours, {len(others)}"
        await hands.press("g")
        assert listing.key == signed.scripts.find(to=Audience.FACULTY).fitting[0].id
        for _ in range(len(signed.scripts.find(to=Audience.FACULTY).fitting)):
            await hands.press("j")
        assert listing.key == signed.scripts.find(to=Audience.SPECIALTY).fitting[0].id


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_is_wider_than_the_screen(app, size):
    """List, fill view and forms keep inside, and every row of the list fits its width."""
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("5")
        listing = app.screen.query_one(GroupedListing)
        room = listing.scrollable_content_region.width
        for option in listing.options:
            assert all(line.cell_length <= room for line in option.prompt.split("\n"))
        preview = app.screen.query_one("#beside")
        assert preview.display == (size[0] >= 110)
        for keys in (("enter",), ("escape", "escape", "a"), ("escape", "m", "a")):
            await hands.press(*keys)
            panel = app.screen.query_one(".panel")
            assert app.screen.region.contains_region(panel.region)
            for widget in (*panel.query(Input), app.screen.bar):
                if widget.display and widget.size:
                    assert panel.region.contains_region(widget.region)


async def test_a_card_opens_its_words(app, signed, monkeypatch):
    """On Today, enter reads the card and f fills the script that goes with it."""
    from prelim_coach.guides.loader import acts

    with_words = tuple(act for act in acts() if act.id == "ask-what-tipped-it")
    monkeypatch.setattr("prelim_coach.guides.loader.acts", lambda: with_words)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("enter", "f")
        assert isinstance(app.screen, FillDialog)
        await hands.type("diuresis")
        await hands.press("tab")
        await hands.type("a bolus")
        await hands.press("escape", "c")
        assert "toward diuresis rather than a bolus?" in app.clipboard
        await hands.press("l")
        assert app.current_mode == "today"
    assert [deed.title for deed in signed.desk.store.all(Deed)] == ["Said: One focused question"]
