"""What is opened next is loaded while nobody types."""

import gc
import sys

import pytest

from prelim_coach.tui import ahead


@pytest.fixture
def waiting(app, monkeypatch):
    """The app's loader over two pieces that say so; its timer is called by hand."""
    loaded = []
    monkeypatch.setattr(ahead, "gc", type("Quiet", (), {"freeze": int, "enable": int}))
    monkeypatch.setattr(ahead, "import_module", lambda name: loaded.append(name) or sys)
    monkeypatch.setattr(sys, "__file__", "/nowhere.py", raising=False)
    one = ahead.Ahead(app, app.stylesheet)
    one.left.clear()
    one.left.extend(["a", "b"])
    return one, loaded


def test_it_waits_for_quiet_and_goes_piece_by_piece(waiting):
    """No piece before it was quiet, one at a beat, and none just after a key."""
    one, loaded = waiting
    for _ in range(ahead.QUIET):
        one.beat()
    assert loaded == []
    one.beat()
    assert loaded == ["a"]
    one.touched()
    one.beat()
    assert loaded == ["a"]
    for _ in range(ahead.QUIET):
        one.beat()
    assert loaded == ["a", "b"]


async def test_it_loads_all_and_the_styles_of_screens(app):
    """Every piece is there under its name, and a screen's style sheet is read with it."""
    async with app.run_test() as pilot:
        one = ahead.Ahead(app, app.stylesheet)
        one._timer = app.set_timer(60, lambda: None)
        for _ in range(ahead.QUIET + len(one.left) + 1):
            one.beat()
        gc.unfreeze()
        assert not one.left
        sheets = {name.rsplit("/", 1)[-1] for name, _ in app.stylesheet.source}
        assert {"week.tcss", "people.tcss", "journal.tcss"} <= sheets
        await pilot.press("2")
        await pilot.pause()
        assert type(app.screen).__name__ == "WeekScreen"
