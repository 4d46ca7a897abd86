"""Long work: a line that says so, and ctrl+c, which leaves nothing half done."""

import io
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from prelim_coach.cli import out, progress
from prelim_coach.cli.root import main
from prelim_coach.coach.portable import Portable
from tests.terminal import Terminal


class Screen(io.StringIO):
    """A stderr that is a terminal, and tells when something was written."""

    def __init__(self):
        super().__init__()
        self.told = threading.Event()

    def isatty(self):
        """Be a terminal."""
        return True

    def write(self, text):
        """Keep the text, and tell."""
        self.told.set()
        return super().write(text)


@pytest.fixture
def screen(monkeypatch):
    """A terminal on which work is slow from the first moment."""
    made = Screen()
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=made))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "PATIENCE", 0)
    return made


def test_slow_work_is_told_and_the_line_is_gone_at_the_end(screen):
    """What is done, that it can be stopped, and nothing left behind."""
    with progress.at_work("Reading year.ics"):
        assert screen.told.wait(30)
    assert screen.getvalue() == "\r\x1b[KReading year.ics (0 s; ctrl+c stops it)\r\x1b[K"


def test_the_seconds_are_counted(monkeypatch, screen):
    """Half a second of silence, then a line each second until the work is done."""
    waits = []

    def wait(seconds):
        waits.append(seconds)
        return len(waits) == 4

    monkeypatch.setattr(progress, "PATIENCE", 0.5)
    progress._tell("Reading", wait)
    assert waits == [0.5, 1, 1, 1]
    assert "(2 s;" in screen.getvalue()


def test_quick_work_is_not_told(monkeypatch, screen):
    """Below half a second not a byte is written."""
    monkeypatch.setattr(progress, "PATIENCE", 60)
    with progress.at_work("Reading"):
        pass
    assert screen.getvalue() == ""


@pytest.mark.parametrize("terminal", [False, True])
def test_nothing_is_told_where_nobody_looks(monkeypatch, screen, terminal):
    """Neither in a pipe nor on a terminal that knows no control sequence."""
    monkeypatch.setattr(screen, "isatty", lambda: terminal)
    monkeypatch.setenv("TERM", "dumb" if terminal else "xterm")
    monkeypatch.setattr(threading, "Thread", None)
    with progress.at_work("Reading"):
        pass
    assert screen.getvalue() == ""


def test_ctrl_c_in_a_long_import_is_one_sentence_and_130(tmp_path):
    """A file that never ends to come: the line is shown, ctrl+c ends it, nothing is made."""
    command = f"{sys.executable} -m prelim_coach import {tmp_path}/pipe"
    shell = Terminal(
        ["sh", "-c", f"trap : INT; mkfifo {tmp_path}/pipe; {command}; echo after=$?"], tmp_path
    )
    shell.wait_for("ctrl+c stops it")
    shell.press("\x03")
    shell.wait_for("after=130")
    shell.leave()
    shown = [line.rstrip() for line in shell.screen.display if line.strip()]
    assert shown[-2].endswith("prelim-coach: stopped; nothing is half done.")
    assert not any("Reading" in line for line in shown)
    assert not (tmp_path / ".local/share/prelim-coach").exists()


def interrupt(*_args, **_settings):
    """Be stopped here."""
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("where", "name"), [(Portable, "documents"), (Path, "replace"), (Path, "resolve")]
)
def test_ctrl_c_leaves_no_half_export(tmp_path, monkeypatch, where, name):
    """Wherever it comes, there is no file and no leftover, and the exit code is 130."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    place = tmp_path / "place"
    place.mkdir()
    monkeypatch.setattr(where, name, interrupt)
    args = ["--data-dir", str(tmp_path / "data"), "export", "--to", str(place / "all.json")]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 130
    assert done.stderr == "prelim-coach: stopped; nothing is half done.\n"
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("name", ["write_text", "chmod", "rename"])
def test_ctrl_c_leaves_no_half_folder(tmp_path, monkeypatch, name):
    """The folder is there with every table, or not at all."""
    monkeypatch.setattr(Path, name, interrupt)
    with pytest.raises(KeyboardInterrupt):
        out.write_folder(tmp_path / "tables", {"a.csv": "a", "b.csv": "b"}, force=False)
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_leaves_the_tables_that_were_there(tmp_path, monkeypatch):
    """Before the first new table takes its place, all are written down elsewhere."""
    (tmp_path / "a.csv").write_text("old")
    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        out.write_folder(tmp_path, {"a.csv": "a", "b.csv": "b"}, force=True)
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"a.csv": "old"}


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    """A file in the way: one sentence, and the file is left as it was."""
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ValueError, match=r"cannot be written: Not a directory\. Nothing"):
        out.write_folder(tmp_path / "file" / "tables", {"a.csv": "a"}, force=False)
    assert (tmp_path / "file").read_text() == "mine"
