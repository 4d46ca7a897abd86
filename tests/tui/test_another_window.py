"""Another window or command saves while the app is open."""

import datetime as dt

from textual.widgets import Input

from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)


async def test_a_command_s_save_is_shown_and_what_is_typed_stays(app, open_coach):
    """The next look shows the other's tick and check-in; the line being typed is untouched."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        today = app.screen
        await hands.press("n")
        await hands.type("half a line")
        other = open_coach()
        other.journal.check_in(TODAY, energy=4)
        other.journal.tick(TODAY, other.cards.view(TODAY).cards[0].card)
        app.look()
        await pilot.pause()
        assert app.screen.query_one(Input).value == "half a line"
        assert today.acts.items[0].done
        assert "energy 4 of 5" in str(today.rotation.body.content)
        await hands.press("enter")
    assert [one.text for one in open_coach().desk.store.all(TeachingPoint)] == ["half a line"]


async def test_the_app_looks_every_second(app, open_coach):
    """Nobody has to press a key for another's save to be seen."""
    async with app.run_test() as pilot:
        open_coach().journal.check_in(TODAY, energy=5)
        await pilot.pause(1.6)
        assert "energy 5 of 5" in str(app.screen.rotation.body.content)


async def test_undo_takes_back_the_last_save_of_any_window(app, open_coach):
    """U undoes what was saved last, also by a command."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        open_coach().teaching.note(TODAY, "from the prompt")
        await hands.press("u")
    assert open_coach().desk.store.all(TeachingPoint) == []


async def test_a_held_lock_is_said_and_nothing_is_changed(app, tmp_path, monkeypatch):
    """While another process holds the lock, a tick is refused in words and can be repeated."""
    import filelock

    from prelim_coach.storage import engine

    monkeypatch.setattr(engine, "PATIENCE", 0.1)
    async with app.run_test(size=(100, 24)) as pilot:
        hands = Hands(pilot)
        with filelock.FileLock(tmp_path / "state" / "coach.lock"):
            await hands.press("space")
            assert not app.screen.acts.items[0].done
            assert "nothing was changed" in app.screen.bar.render().plain.lower()
        await hands.press("space")
        assert app.screen.acts.items[0].done


async def test_a_restored_file_is_said_at_the_start(settled, open_coach, tmp_path):
    """After damage the app starts on the last good save, and says so in one sentence."""
    from prelim_coach.tui.app import CoachApp

    settled.teaching.note(TODAY, "one")
    settled.teaching.note(TODAY, "two")
    (file,) = (tmp_path / "data").glob("coach-*.json")
    file.write_bytes(file.read_bytes()[:-40])
    app = CoachApp(open_coach(), tmp_path / "state")
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "Your file" in str(app.screen.query_one(".panel").border_title)
        told = str(app.screen.query_one(Paragraphs).content)
        assert "damaged" in told
        assert "at most your last save is missing" in " ".join(told.split())
        await pilot.press("escape")
        assert [point.text for point in app.screen.coach.teaching.find("")] == ["one"]
