"""An unforeseen error: one sentence, a report, and not a word of what the intern wrote."""

import pytest

from prelim_coach import __main__ as program
from prelim_coach.clock import now
from prelim_coach.tui import crash

HOSTILE = "Mr. Zebrowski rm 412B \x1b]52;c;aGVsbG8=\x07"


def fail():
    """Raise what quotes a note, with the note at hand too, and another error behind it."""
    note = HOSTILE
    try:
        raise KeyError(note)
    except KeyError as error:
        raise RuntimeError(f"cannot take {note!r}") from error


@pytest.fixture
def left(monkeypatch, tmp_path, capsys):
    """Runs the program around ``fail`` as the command does; gives exit code and output."""
    monkeypatch.setenv("PRELIM_COACH_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(program, "_program", lambda: fail)
    codes = []

    def leave(code):
        codes.append(code)
        raise SystemExit

    monkeypatch.setattr(program.os, "_exit", leave)
    with pytest.raises(SystemExit):
        program.run()
    return codes[0], capsys.readouterr()


def test_a_command_that_fails_prints_nothing_that_was_written(left, tmp_path):
    """Neither on the terminal nor in the report, which its owner alone can read."""
    code, said = left
    (report,) = (tmp_path / "state").glob("crash-*.txt")
    assert code == 1
    assert str(report) in said.err
    for text in (said.out, said.err, report.read_text()):
        assert "Zebrowski" not in text
        assert "412B" not in text
        assert "\x1b" not in text
    assert "Traceback" not in said.err
    assert report.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("left")
def test_the_report_says_where_and_what(tmp_path):
    """Version, kind of error, and the places in the code."""
    (report,) = (tmp_path / "state").glob("crash-*.txt")
    text = report.read_text()
    assert text.startswith("prelim-coach ")
    assert "RuntimeError" in text
    assert "test_crash.py" in text
    assert " fail" in text


def test_a_class_named_by_a_text_says_nothing(tmp_path):
    """Even where a name is made of what was typed, the file is only ours to read."""
    assert crash.report(tmp_path / "no" / "folder", (None, None, None), now()) is not None
    (tmp_path / "file").write_text("")
    assert crash.report(tmp_path / "file", (None, None, None), now()) is None
