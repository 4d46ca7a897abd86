"""Nothing leaves the machine: the app and every command run with sockets forbidden."""

import subprocess
import sys
from pathlib import Path

import pytest

from prelim_coach.cli.root import main
from tests.terminal import Terminal

GUARD = """
import sys

def forbid(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        where = arguments[1] if len(arguments) > 1 else arguments
        with open({log!r}, "a") as log:
            log.write(f"{{event}} {{where}}\\n")
        raise RuntimeError(f"the network was asked for: {{event}}")

sys.addaudithook(forbid)
"""
"""Stands in the way of every Python process of a test: what is asked of a socket is noted, and
fails."""

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261101
DTEND;VALUE=DATE:20261129
SUMMARY:MICU
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def guarded(tmp_path):
    """A home in which no Python process may use a socket, and the log of those that tried."""
    log = tmp_path / "asked"
    hook = tmp_path / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(GUARD.format(log=str(log)))
    return tmp_path, log, hook


def environment(home, hook):
    """Give what a program sees: an empty home, and the hook."""
    root = Path(__file__).parents[2]
    return {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{hook}:{root}",
    }


def test_the_guard_would_notice(guarded):
    """A program that does ask fails, so that the other tests can."""
    home, log, hook = guarded
    code = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(home, hook), capture_output=True, check=False
    )
    assert done.returncode
    assert "socket." in log.read_text()


def lines(home):
    """Give one line for every command, so that a new one cannot be forgotten."""
    (home / "schedule.ics").write_text(CALENDAR)
    return {
        "backup": ["backup", str(home / "backup.json")],
        "checkin": ["checkin", "-e", "3", "--sleep", "6"],
        "completion": ["completion", "bash"],
        "demo": None,
        "doctor": ["doctor"],
        "done": ["done", "1"],
        "encrypt": ["encrypt", "status"],
        "erase": ["erase", "wellness", "--yes"],
        "export": ["export"],
        "import": ["import", str(home / "schedule.ics"), "--dry-run"],
        "note": ["note", "lactate", "first"],
        "restore": ["restore"],
        "review": ["review"],
        "support": ["support"],
        "today": ["today"],
        "touch": ["touch", "Dr. Fictional", "--add", "faculty"],
    }


@pytest.mark.parametrize("name", sorted(main.every()))
def test_no_command_asks_for_the_network(guarded, name):
    """Each command runs to its end, or to its own refusal."""
    home, log, hook = guarded
    arguments = lines(home)[name]
    if arguments is None:
        pytest.skip("runs the app, which has its own test")
    done = subprocess.run(
        [sys.executable, "-m", "prelim_coach", *arguments],
        env=environment(home, hook),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    assert "Traceback" not in done.stderr
    assert not log.exists(), log.read_text()


def test_the_app_asks_for_no_network(guarded):
    """From the first question through every screen and out."""
    home, log, hook = guarded
    values = [f"{key}={value}" for key, value in environment(home, hook).items()]
    app = Terminal(["env", *values, sys.executable, "-m", "prelim_coach", "demo"], home)
    app.wait_for("Capacity this week")
    for key, words in (("2", "Sun"), ("5", "Scripts"), ("!", "988"), ("\r3", "People")):
        app.press(key)
        app.wait_for(words)
    for key, words in (("4", "Plans"), ("6", "Journal"), (",", "Settings")):
        app.press(key)
        app.wait_for(words)
    app.press("q")
    assert app.leave() == 0
    assert not log.exists(), log.read_text()
