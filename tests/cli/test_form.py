"""The five lines of the check-in as values: what is shown, what a key does, what is saved."""

import datetime as dt

import pytest

from prelim_coach.cli import inline
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Card, Deed, Draw
from prelim_coach.domain.rotation import Kind
from prelim_coach.tui.dialogs import check_in


@pytest.fixture
def form(coach):
    """A form of a day with two cards."""
    coach.setup.save_profile(name="Sam")
    cards = tuple(
        Card(
            key=key,
            title=f"Act {key}",
            move="Do.",
            when="now",
            will="do",
            minutes=1,
            strand=Strand.SUPPORT,
            audience=Audience.PEER,
        )
        for key in "ab"
    )
    coach.desk.save("", Draw(day=coach.desk.today(), kind=Kind.UNKNOWN, cards=cards))
    return inline.form(coach)


def press(form, *keys):
    """Press keys one after the other."""
    for key in keys:
        form.press(key)
    return form


def test_the_words_are_those_of_the_app():
    """One and the same number has one word everywhere."""
    assert inline.WORDS == check_in.WORDS


@pytest.mark.parametrize(("width", "shown"), [(80, "[3 fair]"), (40, "Energy 3 fair")])
def test_a_narrow_terminal_names_the_chosen_energy_only(form, width, shown):
    """Nothing that matters is beyond the right edge of 40 columns."""
    lines = press(form, "3").lines(width)
    assert shown in lines[1]
    plain = [line.replace("\x1b[1m", "").replace("\x1b[22m", "") for line in lines]
    assert max(map(len, plain)) <= width


def test_keys_move_and_stay_within_the_lines(form):
    """Up from the first and down from the last stay where they are."""
    assert press(form, "up").at == 0
    assert press(form, "down", "j", "tab", "down", "down").at == 3
    assert press(form, "k", "shift+tab").at == 1


def test_energy_takes_its_five_numbers_and_the_arrows(form):
    """6 and letters are nothing; the arrows stop at the ends; 0 takes the answer back."""
    assert press(form, "6", "e").energy is None
    assert press(form, "right").energy == 3
    assert press(form, "right", "right", "right").energy == 5
    assert press(form, "left").energy == 4
    assert press(form, "0").energy is None


@pytest.mark.parametrize(
    ("keys", "hours"), [("6.5", 6.5), ("6,5", 6.5), ("0", 0), ("24", 24), ("6..5", 6.5), ("", None)]
)
def test_sleep_is_typed_as_hours(form, keys, hours):
    """A comma is a point, as on other keyboards."""
    assert press(form, "down", *keys).hours() == hours


@pytest.mark.parametrize("keys", ["25", "24.5", "."])
def test_sleep_that_cannot_be_is_refused_with_the_range(form, keys):
    """The words name what is possible."""
    with pytest.raises(ValueError, match="from 0 to 24"):
        press(form, "down", *keys).hours()


@pytest.mark.parametrize(
    ("keys", "hours"),
    [("5", "5"), ("65", "65"), (".5", "5"), ("\b2", "5.2"), ("7\t\r4", "4")],
)
def test_the_first_digit_begins_hours_that_were_saved_anew(coach, keys, hours):
    """Typing 5 over 5.5 is 5 and never 5.55; backspace goes on with what is there."""
    coach.setup.save_profile(name="Sam")
    coach.journal.check_in(coach.desk.today(), sleep=5.5)
    form = press(inline.form(coach), "tab")
    names = {"\b": "backspace", "\t": "tab", "\r": "up"}
    assert press(form, *(names.get(key, key) for key in keys)).sleep == hours


@pytest.mark.parametrize(("keys", "fits"), [("1.1", True), ("8.75", True), ("5.55", False)])
def test_hours_go_by_tenths_or_quarters(form, keys, fits):
    """A second digit that makes no quarter hour is a slip, and is asked about in a sentence."""
    press(form, "tab", *keys)
    if fits:
        assert form.hours() == float(keys)
    else:
        with pytest.raises(ValueError, match=r"0\.1 or 0\.25 h"):
            form.hours()


def test_odd_hours_that_are_saved_already_are_not_asked_about(coach):
    """What an option or another device saved stands in no one's way."""
    coach.journal.check_in(coach.desk.today(), sleep=5.55)
    assert inline.form(coach).hours() == 5.55


def test_a_number_or_space_ticks_and_takes_off(form):
    """A number beyond the cards does nothing."""
    press(form, "down", "down", "space", "2", "2", "9")
    assert form.ticked == [True, False]


def test_a_tick_made_elsewhere_in_between_is_not_taken_off(coach, form):
    """The app ticked the card while the lines stood: saving the same tick leaves it."""
    press(form, "down", "down", "1")
    coach.journal.tick(form.view.day, form.view.cards[0].card)
    assert inline.save(coach, form) == "Nothing new; nothing was saved."
    assert len(coach.desk.store.all(Deed)) == 1


def test_why_the_load_falls_is_said_in_the_same_line(coach, form):
    """One line stays, and it says what the answer changed."""
    coach.journal.check_in(form.view.day - dt.timedelta(days=1), sleep=3)
    words = inline.save(coach, press(form, "2", "2"))
    assert words.startswith("Saved: energy 2, 2 h. Sleep was under 5 h two nights running")
    assert "\n" not in words
