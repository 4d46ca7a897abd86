"""Schedules whose labels name a patient: said in the dry run, redacted unless kept."""

import json

import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.store import Store

LABEL = "Wards: Mr. Zebrowski rm 412B"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261101
DTEND;VALUE=DATE:20261129
SUMMARY:Emergency Dept
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART;VALUE=DATE:20261129
DTEND;VALUE=DATE:20261227
SUMMARY:Wards: Mr. Zebrowski rm 412B
END:VEVENT
END:VCALENDAR
"""
TABLE = "".join(f"2026-11-{day},{LABEL}\n" for day in range(10, 25))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command in this process, over a folder of its own."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    data = str(tmp_path / "data")
    return lambda *args: CliRunner().invoke(main, ["--data-dir", data, *args])


@pytest.fixture
def calendar(tmp_path):
    """A calendar with one label that names a patient."""
    file = tmp_path / "schedule.ics"
    file.write_text(CALENDAR)
    return str(file)


def blocks(folder):
    """Give the stored blocks."""
    return Store.open(folder / "data", folder / "state", now=now).all(Block)


def test_a_dry_run_says_what_would_be_replaced(run, calendar):
    """On stderr with its reason; what would be saved has placeholders, as text and as JSON."""
    done = run("import", calendar, "--dry-run")
    assert done.exit_code == 0
    assert '"rm 412B" looks like a room or bed; a placeholder is kept instead.' in done.stderr
    assert "Emergency Dept" in done.stdout
    assert "Zebrowski" not in done.stdout
    told = json.loads(run("import", calendar, "--dry-run", "--json").stdout)
    assert {day["label"] for day in told["days"]} == {"Emergency Dept", "Wards: [name] [room]"}


def test_placeholders_are_saved_and_the_kind_stays(run, calendar, tmp_path):
    """Importing again finds the same blocks, and a corrected kind is kept."""
    run("import", calendar)
    found = blocks(tmp_path)
    assert [(one.name, one.kind) for one in found] == [
        ("Emergency Dept", Kind.ED),
        ("Wards: [name] [room]", Kind.WARDS),
    ]
    assert "0 rotations saved" in run("import", calendar).stdout
    assert [one.id for one in blocks(tmp_path)] == [one.id for one in found]
    (own,) = (tmp_path / "data").glob("coach-*.json")
    assert b"Zebrowski" not in own.read_bytes()


def test_as_is_keeps_the_labels(run, calendar, tmp_path):
    """The user's own word counts, and nothing is said about it."""
    done = run("import", calendar, "--as-is")
    assert done.stderr == ""
    assert LABEL in [one.name for one in blocks(tmp_path)]


def test_a_table_leaves_no_word_of_a_label_in_an_id(run, tmp_path):
    """Rows without an id of their own get one that says nothing."""
    file = tmp_path / "table.csv"
    file.write_text(f"Date,Assignment\n{TABLE}")
    done = run("import", str(file))
    assert done.exit_code == 0, done.stderr
    assert [one.name for one in blocks(tmp_path)] == ["Wards: [name] [room]"]
    for path in (tmp_path / "data").rglob("*"):
        assert path.is_dir() or b"Zebrowski" not in path.read_bytes()
