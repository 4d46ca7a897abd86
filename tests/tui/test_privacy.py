"""Erasing, encryption and the lock, by keys alone."""

import pytest

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.person import How, Position
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.passphrase import PassphraseDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.screens.locked import LockedScreen
from prelim_coach.tui.widgets.secret_input import SecretInput
from tests.conftest import at
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import drawn, retype, to

pytest.importorskip("pyrage")
SECRET = "correct horse"


async def secret(hands, *lines):
    """Type a passphrase into each line of the dialog."""
    for one in lines:
        await hands.type(one)
        await hands.press("enter")
        await hands.settle()


async def test_how_you_are_is_erased_after_a_question(app, settled):
    """Escape erases nothing; y erases for good, and undo has nothing of it."""
    today = settled.desk.today()
    settled.journal.check_in(today, energy=2, sleep=4)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "wellness")
        await hands.press("enter")
        assert isinstance(app.screen, ChoiceDialog)
        assert "cannot be undone" in drawn(app)
        await hands.press("escape")
        assert settled.journal.check_ins(today, today)[0].energy == 2
        await hands.press("enter", "y")
        await hands.settle()
        assert isinstance(app.screen, ReadingDialog)
        await hands.press("escape", "u")
    assert all(one.energy is None for one in settled.journal.check_ins(today, today))


async def test_encryption_is_turned_on_and_off(app, settled):
    """Typed twice, the recovery key shown, and off again with the passphrase."""
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await to(hands, "encrypt")
        await hands.press("enter")
        await secret(hands, SECRET, "another")
        assert "not the same" in drawn(app)
        assert SECRET not in drawn(app)
        app.screen.query_one("#again").value = ""
        await secret(hands, SECRET)
        assert settled.sealing.on
        assert "AGE-SECRET-KEY-1" in drawn(app)
        await hands.press("escape")
        await to(hands, "encrypt")
        await hands.press("enter")
        await secret(hands, "wrong")
        assert settled.sealing.on
        await hands.press("enter")
        await secret(hands, SECRET)
        assert not settled.sealing.on


async def test_a_passphrase_is_never_copied(app):
    """Neither copying nor cutting hands it to the clipboard."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await app.push_screen(PassphraseDialog("Passphrase", "One."))
        await hands.type(SECRET)
        await hands.press("ctrl+a", "ctrl+c", "ctrl+x")
        field = app.screen.query_one(SecretInput)
        field.selection = type(field.selection)(0, len(SECRET))
        await hands.press("ctrl+c", "ctrl+x")
        assert app.clipboard == ""
        assert field.value == SECRET


@pytest.fixture
def sealed(settled, tmp_path, moment):
    """Gives the app over a file that was encrypted before it starts."""
    settled.preferences.set_lock(10)
    settled.sealing.turn_on(SECRET)
    store = Store.open(tmp_path / "data", tmp_path / "state", now=moment, locked=True)
    return CoachApp(Coach(store, moment), tmp_path / "state")


async def test_an_encrypted_file_is_asked_for_at_the_start(sealed):
    """A wrong passphrase says so and shows nothing; the right one opens Today."""
    async with sealed.run_test() as pilot:
        hands = Hands(pilot)
        assert isinstance(sealed.screen, LockedScreen)
        assert "988" in drawn(sealed)
        await hands.press("escape", "1")
        sealed.screen.query_one(SecretInput).value = ""
        await secret(hands, "wrong")
        assert isinstance(sealed.screen, LockedScreen)
        assert "Wards B" not in drawn(sealed)
        await secret(hands, SECRET)
        assert "Wards B" in drawn(sealed)


async def test_idle_minutes_lock_it_and_nothing_is_read_meanwhile(sealed, moment):
    """After ten minutes without a key; a resize while locked reads nothing."""
    async with sealed.run_test() as pilot:
        hands = Hands(pilot)
        await secret(hands, SECRET)
        await sealed.switch_mode("schedule")
        moment.set(at("2026-11-23 05:49"))
        sealed.look()
        assert not sealed.coach.sealing.locked
        moment.set(at("2026-11-23 05:51"))
        sealed.look()
        await hands.settle()
        assert isinstance(sealed.screen, LockedScreen)
        assert sealed.coach.sealing.locked
        await pilot.resize_terminal(60, 18)
        sealed.look()
        await hands.settle()
        assert "Wards B" not in drawn(sealed)
        await secret(hands, SECRET)
        assert "Wards B" in drawn(sealed)


async def test_the_idle_minutes_are_set(app, settled):
    """Only where the file is encrypted; beyond four hours it says so."""
    settled.sealing.turn_on(SECRET)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to(hands, "lock")
        await hands.press("enter")
        await retype(hands, "999")
        await retype(hands, "5")
        assert settled.desk.prefs.lock_minutes == 5


async def test_a_person_is_erased_after_a_question(app, settled, tmp_path):
    """Any key but y erases nothing; y takes them out of every byte, undo and backups included."""
    person = settled.people.add("Ana Zebrowski", Position.NURSE)
    settled.touches.log(settled.touches.draft(person, How.TALK))
    settled.touches.promise("the article for Zebrowski", person)
    settled.people.add("Ben Okafor", Position.PEER)
    (live,) = (tmp_path / "data").glob("coach-*.json")
    other = live.with_name("coach-zz99zz99.json")

    def holding():
        files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
        return [path for path in files if b"Zebrowski" in path.read_bytes()]

    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await hands.press("3")
        await hands.press("slash")
        await hands.type("zebrowski")
        await hands.press("enter", "D")
        assert isinstance(app.screen, ChoiceDialog)
        assert "cannot be undone" in drawn(app)
        await hands.press("escape")
        assert holding()
        other.write_bytes(live.read_bytes())
        await hands.press("D", "y")
        await hands.settle()
        assert isinstance(app.screen, ReadingDialog)
        assert other.name in "".join(drawn(app).replace("\u2502", "").split())
        assert holding() == [other]
        await hands.press("escape", "u")
    assert [one.name for one in settled.people.all()] == ["Ben Okafor"]
    assert holding() == [other]
