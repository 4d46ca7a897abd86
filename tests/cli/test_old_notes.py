"""Old notes looked through by ``doctor --identifiers``, and what an import of records says."""

import datetime as dt

import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.domain.review import Moved, Review
from prelim_coach.storage.store import Store

DAY = dt.date(2026, 11, 22)
AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command in this process, over a folder of its own."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    data = str(tmp_path / "data")
    return lambda *args: CliRunner().invoke(main, ["--data-dir", data, *args])


@pytest.fixture
def coach(tmp_path):
    """A coach over the same folder."""
    return Coach(Store.open(tmp_path / "data", tmp_path / "state", now=now), now)


def fill(coach):
    """Write texts that name a patient, past the check, in fields of several kinds."""
    coach.desk.save(
        "old",
        TeachingPoint(day=DAY, at=AT, text="Zebrowski in rm 412B: trend it"),
        TeachingPoint(day=DAY, at=AT, text="trend the lactate"),
        Commitment(day=DAY, what=What.ACT, title="call about MRN 4471023", minutes=5),
        Review(day=DAY, at=AT, postponed=(Moved(title="see rm 12A", day=DAY),)),
    )


def test_findings_are_listed_without_their_text(run, coach):
    """Day, record, kind and reason; neither the note nor the number; the exit code is 1."""
    fill(coach)
    done = run("doctor", "--identifiers")
    assert done.exit_code == 1
    assert "2026-11-22  teaching point, room: looks like a room or bed" in done.stdout
    assert "2026-11-22  planned thing, record: " in done.stdout
    assert "2026-11-22  review, room: " in done.stdout
    assert "in 3 of 4 texts." in done.stdout
    for said in ("412B", "Zebrowski", "4471023", "12A", "trend"):
        assert said not in done.stdout + done.stderr


def test_nothing_found_is_zero_and_promises_nothing(run, coach):
    """The last line says what looking is worth."""
    coach.desk.save("point", TeachingPoint(day=DAY, at=AT, text="trend the lactate"))
    done = run("doctor", "--identifiers")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == ["Nothing found in 1 text.", coach.guarding.limits[0]]


def test_an_import_says_how_many_texts_to_look_at(run, coach, tmp_path):
    """Records come in as they were written, in a dry run and for good, with a word about it."""
    fill(coach)
    file = tmp_path / "records.json"
    assert run("export", "--wellness", "--to", str(file)).exit_code == 0
    other = str(tmp_path / "other")
    for args in (["--dry-run"], []):
        done = CliRunner().invoke(main, ["--data-dir", other, "import", str(file), *args])
        assert done.exit_code == 0, done.stderr
        assert "3 texts in it may name a patient" in done.stderr
        assert "412B" not in done.stdout + done.stderr
