"""The real program in a real terminal."""

import os
import signal
import sys

import pytest

from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.journal import CheckIn, TeachingPoint
from prelim_coach.storage.store import Store
from tests.terminal import Terminal


@pytest.fixture
def home(tmp_path):
    """A home whose intern has answered the first questions."""
    open_coach(tmp_path).setup.save_profile(specialty="neurology")
    return tmp_path


def open_coach(home):
    """Give a coach over the folders the program uses in ``home``."""
    data = home / ".local/share/prelim-coach"
    return Coach(Store.open(data, home / ".local/state/prelim-coach", now=now), now)


def start(home):
    """Start the app and wait for Today."""
    terminal = Terminal([sys.executable, "-m", "prelim_coach"], home)
    terminal.wait_for("Capacity this week")
    return terminal


def test_keys_that_arrive_together_are_not_lost(home):
    """Over a slow line a key, a whole line and enter come as one piece."""
    terminal = start(home)
    terminal.press("nlactate trend first\rc4")
    terminal.wait_for("energy 4 of 5")
    terminal.press("q")
    assert terminal.leave() == 0
    store = open_coach(home).desk.store
    assert [point.text for point in store.all(TeachingPoint)] == ["lactate trend first"]
    assert [entry.energy for entry in store.all(CheckIn)] == [4]


def test_the_terminal_is_given_back_as_it_was(home):
    """Every mode that was turned on is off again, and the cursor is there."""
    terminal = start(home)
    terminal.press("q")
    after = terminal.rest()
    assert terminal.leave() == 0
    for mode in (b"1049", b"1000", b"1003", b"1006", b"2004", b"1004"):
        assert b"\x1b[?%bl" % mode in after, mode
        assert b"\x1b[?%bh" % mode not in after, mode
    assert b"\x1b[?25h" in after


def test_keys_typed_before_the_app_is_up_are_not_lost(home):
    """An intern who knows the keys types them at once."""
    terminal = Terminal([sys.executable, "-m", "prelim_coach"], home)
    terminal.press("c3")
    terminal.wait_for("energy 3 of 5")
    terminal.press("q")
    assert terminal.leave() == 0


def test_the_app_ends_with_its_terminal(home):
    """A dropped connection leaves no process behind, even where hang-ups are ignored."""
    command = ["sh", "-c", f"trap '' HUP; exec {sys.executable} -m prelim_coach"]
    terminal = Terminal(command, home)
    terminal.wait_for("Capacity this week")
    terminal.hang_up()


def test_what_was_shown_as_saved_survives_a_kill(home):
    """A kill -9 right after the screen says so: it is there at the next start."""
    terminal = start(home)
    terminal.press("c2")
    terminal.wait_for("energy 2 of 5")
    os.kill(terminal.pid, signal.SIGKILL)
    terminal.leave()
    again = start(home)
    again.wait_for("energy 2 of 5")
    again.press("q")
    assert again.leave() == 0
