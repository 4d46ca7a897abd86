"""Pictures are taken when all that the keys set off has happened."""

import pytest
from textual.widgets import Input

PAUSES = 4
"""Times the app has to come to rest before the picture: a key may open what draws once more."""


@pytest.fixture(autouse=True)
def lasting_words(monkeypatch):
    """A line about what happened stays for the picture, however slow the machine is."""
    monkeypatch.setattr("prelim_coach.tui.screens.base.SAID_FOR", 3600.0)


@pytest.fixture(autouse=True)
def steady_cursor(monkeypatch):
    """The cursor of a line is always drawn, whatever the clock says."""
    monkeypatch.setattr(Input, "_toggle_cursor", lambda _: None)


@pytest.fixture
def snap_compare(snap_compare):
    """The plugin's comparison, with every key pressed, and the picture taken, in peace."""

    def compare(app, press=(), **options):
        async def keys(pilot):
            for key in press:
                await pilot.pause()
                await pilot.press(key)
            for _ in range(PAUSES):
                await pilot.pause()

        return snap_compare(app, run_before=keys, **options)

    return compare
