"""What a command imports: the app only when it runs, the heavy things only where they are used."""

import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "icalendar", "hypothesis", "pytest")


def loaded(code: str, home: str) -> set[str]:
    """Give the top-level modules a fresh interpreter has loaded after ``code``."""
    program = (
        f"{code}\nimport sys; print('\\n'.join(sorted({{m.split('.')[0] for m in sys.modules}})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"HOME": home, "PATH": ""},
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["prelim_coach.cli", "prelim_coach.coach.coach"])
def test_the_commands_do_not_load_the_app(module, tmp_path):
    """Neither the commands nor the use cases load Textual or a calendar parser."""
    assert not loaded(f"import {module}", str(tmp_path)) & set(HEAVY)


def test_domain_loads_nothing_but_pendulum_and_msgspec(tmp_path):
    """The rules are pure: no store, no screen, no command line."""
    code = (
        "import pkgutil, importlib, prelim_coach.domain as d\n"
        "for m in pkgutil.iter_modules(d.__path__):\n"
        "    importlib.import_module(f'prelim_coach.domain.{m.name}')"
    )
    assert not loaded(code, str(tmp_path)) & {*HEAVY, "tinydb", "click", "filelock", "platformdirs"}


TODAY_UP = """
import asyncio, sys
from pathlib import Path
from prelim_coach.cli.opening import open_coach
from prelim_coach.paths import Places
from prelim_coach.tui.app import CoachApp

async def show():
    home = Path({home!r})
    coach = open_coach(Places(home / "data", home / "state"), quiet=True)
    coach.setup.save_profile()
    app = CoachApp(coach, home / "state")
    async with app.run_test() as pilot:
        await pilot.pause()
        names = [type(each).__name__ for each in app.screen.walk_children()]
        print(*sorted(sys.modules), sep="\\n")
        print(*(f"widget:{{name}}" for name in names), sep="\\n")

asyncio.run(show())
"""
NOT_ON_TODAY = (
    "prelim_coach.tui.dialogs.",
    "prelim_coach.tui.flows.",
    "prelim_coach.tui.palette",
    "prelim_coach.tui.help_text",
    "prelim_coach.domain.identifiers_names",
    "icalendar",
    "pendulum",
    "importlib.metadata",
    "click",
    "textual.widgets._text_area",
    "textual.widgets._markdown",
    "textual.widgets._data_table",
)
SCREENS_UP = {"prelim_coach.tui.screens.base", "prelim_coach.tui.screens.today"}
WIDGETS = 12


@pytest.fixture(scope="module")
def today_up(tmp_path_factory):
    """What a fresh interpreter says when Today is up: modules, and widgets on it."""
    home = str(tmp_path_factory.mktemp("home"))
    done = subprocess.run(
        [sys.executable, "-c", TODAY_UP.format(home=home)],
        capture_output=True,
        text=True,
        check=True,
        env={"HOME": home, "PATH": ""},
    )
    return done.stdout.split()


def test_today_is_up_without_what_is_opened_from_it(today_up):
    """No dialog, no other screen, no calendar: each is loaded when it is opened."""
    assert [name for name in today_up if name.startswith(NOT_ON_TODAY)] == []
    screens = {name for name in today_up if name.startswith("prelim_coach.tui.screens.")}
    assert screens == SCREENS_UP


def test_today_has_few_widgets(today_up):
    """What a key costs goes by the number of widgets."""
    widgets = [name for name in today_up if name.startswith("widget:")]
    assert 0 < len(widgets) <= WIDGETS, widgets
