"""What is pasted reaches the right line, cleaned, and nothing is refused without a word."""

from textual.events import Paste
from textual.widgets import Input, TextArea

from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.tui.widgets.bars import KeyBar
from tests.tui.keystrokes import Hands

HOSTILE = "one\x1b]52;c;aGk=\x07 two\x9b31m\u202e three"


async def paste(app, hands, text):
    """Paste as a terminal does."""
    app.post_message(Paste(text))
    await hands.settle()
    await hands.settle()


async def test_no_escape_sequence_reaches_a_line(app):
    """What could steer the terminal is gone before the line shows it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        await paste(app, hands, HOSTILE)
        assert app.screen.query_one(Input).value == "one two three"


async def test_several_lines_become_one_in_a_line(app):
    """Textual would keep the first line and drop the rest."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        await paste(app, hands, "first\r\nsecond\n\tthird")
        assert app.screen.query_one(Input).value == "first second third"


async def test_a_text_area_keeps_its_lines(app):
    """Where there is room for lines, they stay, cleaned."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "a")
        area = app.screen.query_one(TextArea)
        area.focus()
        await hands.settle()
        await paste(app, hands, "first\x1b[31m\nsecond")
        assert area.text == "first\nsecond"


async def test_what_fits_is_taken_and_the_rest_is_said(app):
    """A line has its length; a paste over it is not refused without a word."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        line = app.screen.query_one(Input)
        line.value = "a" * 490
        line.cursor_position = 490
        await paste(app, hands, "b" * 30)
        assert line.value == "a" * 490 + "b" * 10
        said = [str(bar.content) for bar in app.screen.query(KeyBar)]
        assert any("Only 500 characters fit" in words for words in said)


async def test_a_paste_between_keys_reaches_the_line_it_was_meant_for(app, settled):
    """A key, a paste and enter that come together end in one point."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        for key in ("n",):
            app.simulate_key(key)
        app.post_message(Paste("pressors through a peripheral line"))
        app.simulate_key("enter")
        await hands.settle()
        await hands.settle()
        await hands.settle()
    (point,) = settled.desk.store.all(TeachingPoint)
    assert point.text == "pressors through a peripheral line"
