"""What takes long runs beside the app, says so, and lets go of what can be stopped."""

import threading

import pytest
from textual.events import ScreenResume

from prelim_coach.tui import at_work
from prelim_coach.tui.at_work import AtWork
from prelim_coach.tui.busy import going_on
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.screens.blank import BlankScreen
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import drawn, to

LIMIT = 20.0
"""Seconds after which a use case that nobody lets go of goes on by itself."""


class Slow:
    """A use case that lasts until it is let go of."""

    def __init__(self, gives=None):
        self.begun, self.go_on, self.over = (threading.Event() for _ in range(3))
        self._gives = gives

    def __call__(self, *_):
        """Begin, wait, and give or raise what it was made with."""
        self.begun.set()
        assert self.go_on.wait(LIMIT)
        self.over.set()
        if isinstance(self._gives, Exception):
            raise self._gives
        return self._gives


async def until(pilot, holds):
    """Wait until something holds, while the app goes on."""
    for _ in range(500):
        if holds():
            return
        await pilot.pause(0.02)
    raise AssertionError("it never came")


@pytest.fixture
def at_once(monkeypatch):
    """Says what is at work from the first moment."""
    monkeypatch.setattr(at_work, "PATIENCE", 0.01)


async def begin_backup(app, pilot, slow, monkeypatch):
    """Start a backup that lasts until it is let go of, and writes nothing."""
    monkeypatch.setattr(app.coach.desk.store, "backup", slow)
    await to(Hands(pilot), "backup")
    await pilot.press("enter", "end", "ctrl+u", *"x.json")
    await pilot.press("enter")
    await until(pilot, slow.begun.is_set)


async def test_it_closes_once_and_never_the_page_under_it(app):
    """The work may end after the panel came and before it heard so: the word of it comes late."""
    async with app.run_test(size=(80, 24)) as pilot:
        under = app.screen
        panel = AtWork("Writing the backup", None)
        await app.push_screen(panel)
        await pilot.pause()
        panel.post_message(ScreenResume())
        panel.over()
        await pilot.pause()
        assert app.screen is under


@pytest.mark.usefixtures("at_once")
async def test_the_app_goes_on_and_says_what_it_does(app, monkeypatch):
    """Seconds are counted, no key reaches the screen below, and the result is said at the end."""
    slow = Slow(7)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        await until(pilot, lambda: "Writing the backup" in drawn(app))
        assert "cannot be stopped halfway" in drawn(app)
        await until(pilot, lambda: "1 second so far" in drawn(app))
        await pilot.press("1", "escape", "q", "j", "u")
        assert isinstance(app.screen, AtWork)
        slow.go_on.set()
        await until(pilot, lambda: not going_on(app))
        await until(pilot, lambda: "7 records written" in drawn(app))
        assert app.current_mode == "settings"


async def test_nothing_is_drawn_for_what_is_done_at_once(app, monkeypatch):
    """The panel of work that takes no while stays hidden."""
    slow = Slow(7)
    monkeypatch.setattr(at_work, "PATIENCE", LIMIT)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        await until(pilot, lambda: going_on(app))
        assert "Writing the backup" not in drawn(app)
        slow.go_on.set()
        await until(pilot, lambda: not going_on(app))


async def test_nobody_reads_or_saves_meanwhile(app, monkeypatch):
    """Neither the look for another window's save nor a new size touches the file."""
    slow = Slow(7)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        read = []
        monkeypatch.setattr(app.coach.desk.store, "refresh", lambda: read.append("refresh"))
        monkeypatch.setattr(
            type(app.screen_stack[0]), "show_stored", lambda _: read.append("drawn")
        )
        app.look()
        await pilot.resize_terminal(60, 18)
        app.screen_stack[0].reload()
        assert read == []
        slow.go_on.set()
        await until(pilot, lambda: not going_on(app))
        app.look()
        assert "refresh" in read


async def test_a_refusal_is_said_as_ever(app, monkeypatch):
    """What the use case raises in its thread is the line it would have been."""
    slow = Slow(ValueError("The disk has gone for a walk."))
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        slow.go_on.set()
        await until(pilot, lambda: "gone for a walk" in drawn(app))
        assert not going_on(app)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("key", "over"), [("exclamation_mark", ReadingDialog), ("ctrl+z", BlankScreen)]
)
async def test_support_and_hiding_work_and_may_outlast_it(key, over, app, monkeypatch):
    """They open over it; when it ends below them, closing them finds the screen free."""
    slow = Slow(7)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        await until(pilot, lambda: isinstance(app.screen, AtWork))
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, over)
        slow.go_on.set()
        await until(pilot, slow.over.is_set)
        await pilot.pause(0.1)
        await pilot.press("z" if over is BlankScreen else "escape")
        await until(pilot, lambda: not going_on(app))
        await until(pilot, lambda: "7 records written" in drawn(app))


@pytest.mark.usefixtures("at_once")
async def test_reading_a_schedule_can_be_stopped(app, monkeypatch, tmp_path):
    """Esc brings the screen back at once, while the thread still reads; nothing is saved."""
    slow = Slow()
    monkeypatch.setattr(app.coach.setup, "read_schedule", slow)
    file = tmp_path / "s.ics"
    file.write_text("BEGIN:VCALENDAR")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.switch_mode("schedule")
        await pilot.press("i")
        hands = Hands(pilot)
        await hands.type(str(file))
        await pilot.press("enter")
        await until(pilot, lambda: "Reading the file" in drawn(app))
        assert "esc stop" in drawn(app)
        await pilot.press("escape")
        await until(pilot, lambda: "Stopped. Nothing was saved." in drawn(app))
        assert not going_on(app)
        assert not slow.over.is_set()
        slow.go_on.set()
        await until(pilot, slow.over.is_set)
        await hands.settle()
        assert "Stopped. Nothing was saved." in drawn(app)
    assert [block.name for block in app.coach.setup.blocks()] == ["Wards B"]


async def test_looking_over_old_notes_can_be_stopped(app, settled, monkeypatch):
    """The next text is not looked at any more, and the line says that nothing was changed."""
    slow = Slow(())
    for words in ("one", "two", "three"):
        settled.teaching.note(settled.desk.today(), words)
    monkeypatch.setattr("prelim_coach.domain.identifiers.find", slow)
    async with app.run_test(size=(80, 24)) as pilot:
        await to(Hands(pilot), "old-notes")
        await pilot.press("enter")
        await until(pilot, slow.begun.is_set)
        await until(pilot, lambda: isinstance(app.screen, AtWork))
        await pilot.press("escape")
        await until(pilot, lambda: "Stopped. Nothing was changed." in drawn(app))
        looked = settled.looking_over.looked_at
        slow.go_on.set()
        await until(pilot, slow.over.is_set)
        await pilot.pause(0.1)
        assert settled.looking_over.looked_at == looked


async def test_leaving_the_program_does_not_wait(app, monkeypatch):
    """A thread that still reads holds nobody up."""
    slow = Slow(7)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin_backup(app, pilot, slow, monkeypatch)
        app.exit()
    assert not slow.over.is_set()
    slow.go_on.set()
