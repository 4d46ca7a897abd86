"""What a key on Today costs: bytes to the terminal, and no layout."""

import os
import sys

import pytest
from textual.screen import Screen

from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.storage.store import Store
from tests.bench.watched import Watched

MOST = 400


@pytest.fixture
def program(tmp_path):
    """The program on Today, in a terminal."""
    coach = Coach(Store.open(tmp_path / "data", tmp_path / "state", now=now), now)
    coach.setup.save_profile(specialty="neurology")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "PRELIM_COACH_DATA": str(tmp_path / "data"),
        "PRELIM_COACH_STATE": str(tmp_path / "state"),
    }
    program = Watched([sys.executable, "-m", "prelim_coach"], environment)
    program.wait_for("Capacity this week")
    program.settle(0.5)
    yield program
    program.kill()


def test_a_cursor_key_sends_little(program):
    """Over a slow line a key is as quick as the bytes it costs."""
    sizes = [program.press(key)[1] for key in "jkjk"]
    assert max(sizes) <= MOST, sizes


def test_a_tick_sends_little(program):
    """What lies below the ticked card stays where it is, and is not sent again."""
    sizes = [program.press(key)[1] for key in "  "]
    assert max(sizes) <= 2 * MOST, sizes


async def test_a_cursor_key_makes_no_layout(app, monkeypatch):
    """Moving among the day's lines places nothing anew."""
    async with app.run_test() as pilot:
        await pilot.pause()
        made = []
        real = Screen._refresh_layout

        def refresh_layout(self, *args, **how):
            made.append(1)
            return real(self, *args, **how)

        before = app.screen.acts.item
        monkeypatch.setattr(Screen, "_refresh_layout", refresh_layout)
        await pilot.press("j")
        await pilot.pause()
        assert app.screen.acts.item is not before
        assert not made
