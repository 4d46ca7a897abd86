"""Settings: every line is reached, changed, checked, undone, by keys alone."""

import datetime as dt

import pytest

from prelim_coach.domain.capacity_rules import LIMITS
from prelim_coach.domain.numbers import NUMBERS
from prelim_coach.domain.prefs import Drawing
from prelim_coach.domain.profile import Temperament
from prelim_coach.domain.rotation import Kind
from prelim_coach.tui import keymap
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.dialogs.theme import ThemeDialog
from prelim_coach.tui.settings.sections import SECTIONS
from prelim_coach.tui.themes import LABELS
from prelim_coach.tui.widgets.listing import Listing
from tests.conftest import at
from tests.tui.keystrokes import Hands


async def to(hands, key):
    """Go to a line of Settings from anywhere, with j alone."""
    app = hands._pilot.app
    await hands.press("comma", "g")
    listing = app.screen.query_one(Listing)
    for _ in range(90):
        if listing.key == key:
            return
        await hands._pilot.press("j")
    raise AssertionError(key)


async def retype(hands, text):
    """Put ``text`` in the place of what a line says."""
    await hands.press("end", "ctrl+u")
    await hands.type(text)
    await hands.press("enter")
    await hands.settle()


async def test_every_line_is_reached_and_says_what_it_means(app, settled):
    """With j from top to bottom; each has its words, and each number its default and origin."""
    wanted = [one.key for lines in SECTIONS.values() for one in lines(settled)]
    seen = []
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("comma")
        for _ in wanted:
            setting = app.screen.setting
            seen.append(setting.key)
            assert setting.about.endswith(".")
            if setting.key in NUMBERS or setting.key.startswith("kind."):
                assert "our own judgement \N{DAGGER}" in setting.about or "guides'" in setting.about
            await pilot.press("j")
    assert seen == wanted


async def test_tab_goes_through_the_parts_round_and_round(app, settled):
    """As many as there are, then the first again; shift+tab the other way."""
    firsts = [next(iter(lines(settled))).key for lines in SECTIONS.values()]
    async with app.run_test() as pilot:
        await pilot.press("comma")
        found = []
        for _ in firsts:
            found.append(app.screen.setting.key)
            await pilot.press("tab")
        assert found == firsts
        assert app.screen.setting.key == firsts[0]
        await pilot.press("shift+tab")
        assert app.screen.setting.key == firsts[-1]


async def test_the_profile_is_asked_again(app, settled):
    """A question of the first day, one key, saved, undone."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "temperament")
        await hands.press("enter", "1")
        await hands.settle()
        assert settled.desk.profile.temperament is Temperament.QUIET
        await hands.press("u")
        assert settled.desk.profile.temperament is Temperament.EITHER


async def test_a_theme_is_shown_while_it_is_chosen(app, settled):
    """The cursor's theme is on the screen at once; enter keeps it, for the next start too."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "theme")
        await hands.press("enter")
        assert isinstance(app.screen, ThemeDialog)
        for name in list(LABELS)[1:3]:
            await hands.press("j")
            assert app.theme == name
        await hands.press("enter")
        await hands.settle()
        assert app.theme == settled.desk.prefs.theme == list(LABELS)[2]


async def test_leaving_the_themes_shows_what_was_there(app, settled):
    """Escape puts the theme back and saves nothing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "theme")
        await hands.press("enter", "j", "escape")
        await hands.settle()
        assert (app.theme, settled.desk.prefs.theme) == ("quiet-dark", "")


async def test_a_number_is_typed_checked_and_undone(app, settled):
    """Out of range says so and stays open; in range it holds at once, u takes it back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "events")
        await hands.press("enter")
        await retype(hands, "1201")
        assert "0 to 1200" in str(app.screen.query_one(".error").content)
        await retype(hands, "many")
        assert isinstance(app.screen, LineDialog)
        await retype(hands, "5")
        assert settled.desk.rules.events == 5
        assert app.screen.setting.said == "5, yours"
        await hands.press("u")
        assert settled.desk.rules.events == NUMBERS["events"].default


async def test_a_week_takes_three_numbers_and_d_brings_the_default_back(app, settled):
    """Minutes, acts and asks of wards on one line."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "kind.wards")
        await hands.press("enter")
        await retype(hands, "30 3")
        assert isinstance(app.screen, LineDialog)
        await retype(hands, "30 3 0")
        assert settled.metering.meter(settled.desk.today()).budget.minutes == 30
        await hands.press("d")
        assert settled.desk.rules.limits_of(Kind.WARDS) == LIMITS[Kind.WARDS]
        assert settled.desk.prefs.numbers == ()


async def test_when_the_day_turns_is_typed(app, settled):
    """A short time is taken, one out of range is not."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "day_turn")
        await hands.press("enter")
        await retype(hands, "13:00")
        assert isinstance(app.screen, LineDialog)
        await retype(hands, "5:30")
        assert settled.desk.prefs.day_turn == dt.time(5, 30)


async def test_plain_glyphs_hold_at_once(app, settled):
    """Nothing but ASCII is on the screen after one choice, and all of it is back after undo."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "drawing")
        await hands.press("enter", "3")
        await hands.settle()
        assert settled.desk.prefs.drawing is Drawing.PLAIN
        await hands.press("1")
        assert drawn(app).isascii()
        await hands.press("u")
        await hands.settle()
        assert not drawn(app).isascii()


async def test_the_meter_speaks_in_words(app, settled):
    """Without a digit, and as full as it is."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "words_only")
        await hands.press("enter", "1")
        await hands.settle()
        assert not any(one.isdigit() for one in str(app.screen.meter.body.content))
        settled.journal.log(settled.desk.today(), "Dinner", minutes=90)
        app.reload()
        await hands.settle()
        assert "Over what this week holds" in str(app.screen.meter.body.content)


async def rebind(hands, words, keys):
    """Pick an action by ``words`` and type its ``keys``."""
    await to(hands, "keys")
    await hands.press("enter")
    assert isinstance(hands._pilot.app.screen, PickDialog)
    await hands.type(words)
    await hands.press("enter")
    await hands.settle()
    await retype(hands, keys)


async def test_an_own_key_works_and_is_shown(app, settled):
    """It does the thing, the old one no longer does, and footer and help name it."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await rebind(hands, "today.done", "v")
        assert dict(settled.desk.prefs.keys) == {"today.done": "v"}
        await hands.press("1")
        assert drawn(app).splitlines()[-1].startswith(" v done")
        await hands.press("space")
        assert not app.screen.acts.items[0].done
        await hands.press("v")
        assert app.screen.acts.items[0].done
        await pilot.click("KeyBar", offset=(1, 0))
        await hands.settle()
        await hands.settle()
        assert app.screen.acts.items[1].done
        await hands.press("question_mark")
        assert "v          It happened" in drawn(app)


async def test_an_own_key_outlasts_a_restart(settled, open_coach, tmp_path):
    """It is in force from the first key of the next start."""
    from prelim_coach.tui.app import CoachApp

    settled.preferences.set_key("today.done", "v")
    app = CoachApp(open_coach(), tmp_path / "state")
    async with app.run_test() as pilot:
        await Hands(pilot).press("v")
        assert app.screen.acts.items[0].done


@pytest.mark.parametrize(
    ("words", "keys", "said"),
    [
        ("today.done", "s", "s is already swap (today)."),
        ("today.done", "1", "1 is already Today (everywhere)."),
        ("go.today", "s", "s is already swap (today)."),
        ("today.done", "hello", "hello is not a key."),
        ("today.done", "ctrl+i", "the same as tab."),
        ("today.done", "ctrl+q", "ctrl+q is kept for leaving."),
        ("line.send", "x", "x is typed there"),
    ],
)
async def test_a_key_that_will_not_do_is_refused_in_a_sentence(words, keys, said, app, settled):
    """Taken, unknown, not to be told from another, kept, or a letter where one types."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await rebind(hands, words, keys)
        assert said in str(app.screen.query_one(".error").content)
        assert settled.desk.prefs.keys == ()


async def test_empty_and_forget_bring_the_keys_back(app, settled):
    """One by one, or all of them after a question; u takes that back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await rebind(hands, "today.done", "v")
        await rebind(hands, "today.done", "")
        assert settled.desk.prefs.keys == ()
        await rebind(hands, "today.done", "v f5")
        await to(hands, "keys_back")
        await hands.press("enter")
        assert isinstance(app.screen, ChoiceDialog)
        await hands.press("y")
        await hands.settle()
        assert settled.desk.prefs.keys == ()
        await hands.press("u")
        assert dict(settled.desk.prefs.keys) == {"today.done": "v,f5"}


async def test_going_back_to_a_day_is_asked_first_and_undone(app, settled, moment):
    """The records are those before the day's first save; u brings the present back."""
    moment.set(at("2026-11-24 05:40"))
    day = settled.desk.today()
    settled.journal.log(day, "Dinner", minutes=30)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "restore")
        await hands.press("enter", "enter")
        await hands.settle()
        await hands.press("escape")
        assert len(settled.journal.deeds(day, day)) == 1
        await hands.press("enter", "enter")
        await hands.settle()
        await hands.press("y")
        await hands.settle()
        assert settled.journal.deeds(day, day) == []
        await hands.press("u")
        assert len(settled.journal.deeds(day, day)) == 1


async def test_a_backup_goes_to_a_new_file_only(app, tmp_path):
    """The file is there; a second time the name is taken and says so."""
    async with app.run_test(size=(120, 40)) as pilot:
        hands = Hands(pilot)
        for said in ("written to", "exists already"):
            await to(hands, "backup")
            await hands.press("enter")
            await retype(hands, str(tmp_path / "copy.json"))
            assert said in drawn(app)
    assert (tmp_path / "copy.json").exists()


def drawn(app):
    """Give all that is on the screen as text."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in strips)


def test_the_way_to_the_support_page_keeps_its_key():
    """It cannot be given another key, nor its key to anything else, also not by a file."""
    assert "keeps its key" in keymap.fault("app.support", "f9", {})
    assert "already support" in keymap.fault("today.done", "exclamation_mark", {})
    assert keymap.sound({"app.support": "f9", "gone.key": "f8", "today.done": "f7"}) == {
        "today.done": "f7"
    }
