"""Saves run beside the app: what is shown is on the disk, and nothing is deaf until then."""

import errno
import threading

import pytest

from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.tui import in_order, saving
from prelim_coach.tui.widgets.acts_pane import ActsPane
from tests.tui.disk.slow_disk import click, held, slow
from tests.tui.keystrokes import Hands
from tests.tui.test_at_work import LIMIT, until
from tests.tui.test_settings import drawn


async def test_the_mark_comes_when_it_is_on_the_disk_and_the_app_goes_on(app, disk):
    """While a tick waits for the disk nothing is marked, timers run, and a new size is taken."""
    ticked = []
    async with app.run_test(size=(100, 30)) as pilot:
        today = app.screen
        await held(pilot, disk, "space")
        app.set_timer(0.01, lambda: ticked.append(1))
        await pilot.resize_terminal(70, 24)
        await until(pilot, lambda: ticked)
        assert today.title_bar.outer_size.width == 70
        assert not today.acts.items[0].done
        disk.release()
        await until(pilot, lambda: today.acts.items[0].done)


async def test_the_words_come_when_it_is_on_the_disk(app, disk, open_coach):
    """A note is said to be noted when another reader finds it."""
    async with app.run_test(size=(100, 30)) as pilot:
        await slow(pilot, disk, "n", *"one", "enter")
        assert "Noted." not in drawn(app)
        assert open_coach().desk.store.all(TeachingPoint) == []
        disk.release()
        await until(pilot, lambda: "Noted." in drawn(app))
        assert "Saving..." not in drawn(app)
        assert len(open_coach().desk.store.all(TeachingPoint)) == 1


async def test_a_slow_tick_leaves_no_words(app, disk):
    """The line about saving goes when the save is over."""
    async with app.run_test(size=(100, 30)) as pilot:
        await slow(pilot, disk, "space")
        disk.release()
        await until(pilot, lambda: app.screen.acts.items[0].done)
        await until(pilot, lambda: "Saving..." not in drawn(app))


async def test_it_is_said_that_the_disk_is_slow(app, disk, monkeypatch):
    """A save that goes on and on says why."""
    (_, first), (_, second), (_, third) = saving.SAYINGS
    sayings = ((0.01, first), (0.02, second), (LIMIT, third))
    monkeypatch.setattr(saving, "SAYINGS", sayings)
    async with app.run_test(size=(100, 30)) as pilot:
        await held(pilot, disk, "space")
        await until(pilot, lambda: "the disk is slow" in drawn(app))
        disk.release()


async def test_keys_wait_and_act_on_what_was_saved(app, disk, open_coach, monkeypatch):
    """However long it takes: a note typed ahead is noted, an undo takes the tick back."""
    monkeypatch.setattr(in_order, "PATIENCE", 1.0)
    async with app.run_test(size=(100, 30)) as pilot:
        today = app.screen
        await held(pilot, disk, "space")
        await pilot.press("u", "n", *"late", "enter")
        await until(pilot, lambda: app.saving.lasted > 1.2)
        assert app.screen is today
        disk.release()
        await until(pilot, lambda: open_coach().desk.store.all(TeachingPoint))
        await Hands(pilot).settle()
        assert not today.acts.items[0].done
    assert [one.text for one in open_coach().desk.store.all(TeachingPoint)] == ["late"]


async def test_nobody_reads_or_saves_meanwhile(app, disk, monkeypatch):
    """Neither the look for another window's save, a new size nor a click touches the store."""
    async with app.run_test(size=(100, 30)) as pilot:
        today, read = app.screen, []
        await held(pilot, disk, "space")
        real = type(today).show_stored
        monkeypatch.setattr(type(today), "show_stored", lambda one: read.append(1) or real(one))
        monkeypatch.setattr(app.coach.desk.store, "refresh", lambda: read.append(2))
        monkeypatch.setattr(ActsPane, "on_click", lambda *_: read.append(3))
        app.look()
        app.reload()
        await pilot.resize_terminal(60, 18)
        click(app)
        await pilot.pause()
        assert read == []
        disk.release()
        await until(pilot, lambda: today.acts.items[0].done)
        app.look()
        click(app)
        await pilot.pause()
        assert {2, 3} <= set(read)


async def test_what_could_not_be_shown_is_shown_later(app, disk):
    """A reload that came while a save of a dialog had the file is made up for."""
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("2")
        week, seen = app.screen, []
        await Hands(pilot).press("v")
        await held(pilot, disk, "enter")
        week.show_stored = lambda: seen.append(1)
        week.reload()
        assert not seen
        disk.release()
        await until(pilot, lambda: not app.saving.on)
        app.look()
        assert seen


async def test_a_refusal_after_the_wait_is_said(app, disk):
    """What the disk refuses at last is said in words, and nothing is marked."""
    async with app.run_test(size=(300, 30)) as pilot:
        today = app.screen
        await slow(pilot, disk, "space")
        disk.release(OSError(errno.EIO, "Input/output error"))
        await until(pilot, lambda: "Input/output error" in drawn(app))
        assert not today.acts.items[0].done
        disk.error = None
        await Hands(pilot).press("space")
        assert today.acts.items[0].done


async def test_an_unforeseen_error_leaves_the_app_as_ever(app, tmp_path, monkeypatch):
    """What a use case raises in its thread is met by the crash report."""

    def fail(*_):
        raise RuntimeError("a bug")

    monkeypatch.setattr(app.coach.cards, "put_off", fail)

    async def lived():
        async with app.run_test() as pilot:
            await pilot.press("x")
            await until(pilot, lambda: False)

    with pytest.raises(RuntimeError, match="a bug"):
        await lived()
    (report,) = (tmp_path / "state").glob("crash-*.txt")
    assert "RuntimeError" in report.read_text()


async def test_saves_run_one_after_the_other(app):
    """A second save begins when the first one is over."""
    order, first = [], threading.Event()

    def begin():
        order.append("begun")
        assert first.wait(LIMIT)
        order.append("over")

    async with app.run_test() as pilot:
        app.run_worker(app.saving.run(begin))
        await until(pilot, lambda: order)
        app.run_worker(app.saving.run(lambda: order.append("next")))
        await pilot.pause()
        first.set()
        await until(pilot, lambda: "next" in order)
    assert order == ["begun", "over", "next"]
