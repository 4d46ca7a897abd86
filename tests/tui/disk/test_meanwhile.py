"""While a save waits for a slow disk: hiding the screen, whom to call, and leaving."""

from prelim_coach.tui import meanwhile, saving
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.screens.blank import BlankScreen
from tests.tui.disk.slow_disk import held, slow
from tests.tui.keystrokes import Hands
from tests.tui.test_at_work import until
from tests.tui.test_settings import drawn


async def test_z_hides_the_screen_while_the_disk_is_slow(app, disk):
    """It blanks at once; the save ends below, and what was typed before waits for the light."""
    async with app.run_test(size=(100, 30)) as pilot:
        today = app.screen
        await slow(pilot, disk, "space")
        await pilot.press("n", "z", "j")
        assert isinstance(app.screen, BlankScreen)
        assert drawn(app).strip() == ""
        disk.release()
        await until(pilot, lambda: not app.saving.on)
        await pilot.pause()
        assert isinstance(app.screen, BlankScreen)
        await pilot.press("z")
        await until(pilot, lambda: type(app.screen).__name__ == "LineDialog")
        assert today.acts.items[0].done


async def test_z_typed_at_once_hides_as_soon_as_it_is_known_to_be_slow(app, disk):
    """A key that came with the one that saves waits for a moment, not for the disk."""
    async with app.run_test(size=(100, 30)) as pilot:
        await held(pilot, disk, "space", "z")
        await until(pilot, lambda: isinstance(app.screen, BlankScreen))
        await pilot.press("z")
        assert not isinstance(app.screen, BlankScreen)
        disk.release()
        await Hands(pilot).settle()
        await pilot.pause()
        assert not isinstance(app.screen, BlankScreen)


async def test_a_dialog_does_not_open_over_the_hidden_screen(app, disk):
    """What a save leads to waits until the screen is seen again."""
    async with app.run_test(size=(100, 30)) as pilot:

        async def save_and_ask():
            await app.screen.save(lambda: app.coach.teaching.note(app.coach.desk.today(), "one"))
            await app.push_screen(ReadingDialog("After", []))

        disk.hold()
        app.run_worker(save_and_ask())
        await until(pilot, lambda: "Saving..." in drawn(app))
        await pilot.press("z")
        disk.release()
        await until(pilot, lambda: not app.saving.on)
        await pilot.pause(2 * saving.BEAT)
        assert isinstance(app.screen, BlankScreen)
        await pilot.press("z")
        await until(pilot, lambda: isinstance(app.screen, ReadingDialog))


async def test_whom_to_call_can_be_read_while_the_disk_is_slow(app, disk):
    """The support page opens and closes without the file."""
    app.coach.setup.save_profile(contacts="Night float 5550")
    async with app.run_test(size=(100, 30)) as pilot:
        today = app.screen
        await slow(pilot, disk, "space")
        await pilot.press("exclamation_mark")
        await until(pilot, lambda: "Night float 5550" in drawn(app))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is today)
        disk.release()
        await until(pilot, lambda: today.acts.items[0].done)


async def test_leaving_waits_for_the_save(app, disk, monkeypatch):
    """Q is taken when what was ticked is on the disk."""
    async with app.run_test(size=(100, 30)) as pilot:
        left = []
        today = app.screen
        monkeypatch.setattr(app, "exit", lambda: left.append(today.acts.items[0].done))
        await slow(pilot, disk, "space")
        await pilot.press("q")
        assert left == []
        disk.release()
        await until(pilot, lambda: left)
        assert left[0]


async def test_one_can_leave_a_disk_that_never_answers(app, disk, monkeypatch):
    """After the longest wait q leaves at once, and what may be missing is said."""
    monkeypatch.setattr(meanwhile, "LEAVE", 0.0)
    monkeypatch.setattr(saving, "LEAVE", 0.0)
    async with app.run_test(size=(100, 30)) as pilot:
        await slow(pilot, disk, "space")
        left = []
        monkeypatch.setattr(app, "exit", lambda: left.append(1))
        await pilot.press("q")
        assert left
        said = []
        app.saving.finish(said.append)
        assert said == [saving.UNFINISHED]
        disk.release()
        await until(pilot, lambda: not app.saving.on)


async def test_an_app_that_is_closed_waits_for_the_save(app, disk):
    """When the terminal goes, the end of the program waits for the thread."""
    async with app.run_test(size=(100, 30)) as pilot:
        await held(pilot, disk, "space")
        app.exit()
    said = []

    def say(words):
        said.append(words)
        disk.release()

    app.saving.finish(say)
    assert said == [saving.WAITING]
    assert not app.saving.on
