"""The export command: what is written, where, and what is left out."""

import csv
import io
import json
import re
import shutil

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.draw_reasons import LITTLE_ENERGY
from prelim_coach.domain.journal import Draw, TeachingPoint
from prelim_coach.storage.store import Store

FELT = re.compile(r"""["',](energy|sleep|tier)["',]|(energy|sleep) \d|little energy|Load:""")
"""A field or a sentence that says how the intern is."""


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Folders of a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


@pytest.fixture
def coached(here, lived, moment):
    """A coach over the folder the commands read, with a fictional November in it."""
    shutil.copytree(lived / "data", here / "data")
    shutil.copytree(lived / "state", here / "other")
    return Coach(Store.open(here / "data", here / "other", now=moment), moment)


@pytest.fixture
def run(here, coached, monkeypatch):
    """Runs a command in this process, at the demo's own time."""
    defaults = (coached.desk.clock,)
    monkeypatch.setattr("prelim_coach.cli.root.open_coach.__defaults__", defaults)
    data = str(here / "data")
    return lambda *args: CliRunner().invoke(main, ["--data-dir", data, "export", *args])


def tables(folder):
    """Give the rows of every table of a folder, by name."""
    return {
        file.stem: list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
        for file in folder.iterdir()
    }


def test_there_is_a_table_for_each_kind(run, here, coached):
    """Every record is a row, in files that only the user can read; the names are said."""
    done = run("--csv", str(here / "tables"))
    assert done.exit_code == 0
    assert "point.csv" in done.stderr
    assert done.stdout == ""
    found = tables(here / "tables")
    assert [row["text"] for row in found["point"]] == [
        point.text for point in coached.teaching.find("")[::-1]
    ]
    assert {"id", "first", "last", "kind", "name"} <= set(found["block"][0])
    assert {file.stat().st_mode & 0o777 for file in (here / "tables").iterdir()} == {0o600}


@pytest.mark.parametrize(
    "args",
    [("--csv", "tables"), ("--to", "all.json"), ("--markdown", "week"), ("--markdown", "year")],
)
def test_nothing_of_how_the_intern_is_goes_out_unasked(run, here, coached, args, monkeypatch):
    """Not the records, and not the reasons of a card that name it; with --wellness they do."""
    monkeypatch.chdir(here)
    today = coached.desk.today()
    coached.journal.check_in(today, energy=1, sleep=4)
    coached.review.finish(replace(coached.review.open(today).draft, answer=3))
    cards = [card for draw in coached.desk.store.all(Draw) for card in draw.cards]
    reasons = {why for card in cards for why in card.reasons}
    assert LITTLE_ENERGY in reasons

    def written():
        done = run(*args, "--force")
        assert done.exit_code == 0
        places = [here / "all.json", *(here / "tables").glob("*.csv")]
        return done.stdout + "".join(place.read_text() for place in places if place.exists())

    assert FELT.findall(written()) == []
    args = (*args, "--wellness")
    assert args[1] == "year" or FELT.search(written())


def test_a_file_that_is_there_is_left_alone(run, here):
    """One sentence and exit 1; --force replaces it, whole."""
    file = here / "all.json"
    file.write_text("mine")
    refused = run("--to", str(file))
    assert (refused.exit_code, file.read_text()) == (1, "mine")
    assert refused.stderr.startswith(f"prelim-coach: {file} exists already; --force")
    assert run("--to", str(file), "--force").exit_code == 0
    assert json.loads(file.read_text())["point"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in here.iterdir() if one.name.startswith(".prelim")] == []


def test_a_folder_with_a_table_in_it_is_left_alone(run, here):
    """Not one of the other tables is written either."""
    folder = here / "tables"
    folder.mkdir()
    (folder / "point.csv").write_text("mine")
    refused = run("--csv", str(folder))
    assert refused.exit_code == 1
    assert [one.name for one in folder.iterdir()] == ["point.csv"]
    assert (folder / "point.csv").read_text() == "mine"
    assert run("--csv", str(folder), "--force").exit_code == 0
    assert len(tables(folder)) > 3


@pytest.mark.parametrize("args", [(), ("--to", "-")])
def test_stdout_is_the_place_unless_one_is_named(run, args):
    """And nothing else is on stdout."""
    done = run(*args)
    assert json.loads(done.stdout)["point"]
    assert done.stderr == ""


@pytest.mark.parametrize(
    "args",
    [
        ("--csv", "a", "--anki", "b"),
        ("--calendar", "--markdown", "week"),
        ("--csv", "a", "--to", "b"),
        ("--csv", "-"),
        ("--day", "2026-11-23"),
        ("--markdown", "month"),
    ],
)
def test_exports_that_do_not_go_together_are_exit_2(run, here, args, monkeypatch):
    """The command line is wrong, and nothing is written."""
    monkeypatch.chdir(here)
    before = sorted(here.iterdir())
    assert run(*args).exit_code == 2
    assert sorted(here.iterdir()) == before


def test_the_week_is_a_page(run):
    """Days, what was done and learned; another week by one of its days."""
    page = run("--markdown", "week").stdout
    assert page.startswith("# Week of Mon 23 Nov to Sun 29 Nov 2026\n")
    assert "| Mon 23 Nov | Wards B |" in page
    assert "- Mon 23 Nov: Send Dr Demo Alder the article on lactate" in page
    former = run("--markdown", "week", "--day", "2026-11-20").stdout
    assert "A sign-out names what would change the plan overnight" in former
    assert run("--markdown", "week", "--day", "yesterday").exit_code == 1


def test_the_year_is_the_portfolio(run):
    """Its rotations, and every teaching point; the intern year by one of its days."""
    page = run("--markdown", "year").stdout
    assert "- Wards A, " in page
    assert "Two troponins before reassurance (Dr Demo Alder)" in page
    assert "Two troponins" not in run("--markdown", "year", "--day", "2027-12-01").stdout


def test_the_points_are_cards_for_anki(run, here, coached):
    """One for each point, behind Anki's headers."""
    assert run("--anki", str(here / "points.txt")).exit_code == 0
    lines = (here / "points.txt").read_text().splitlines()
    assert lines[0] == "#separator:tab"
    assert len([line for line in lines if not line.startswith("#")]) == len(
        coached.teaching.find("")
    )
    assert run("--anki", "-").stdout.splitlines() == lines


def test_nothing_to_export_is_said_and_no_file_is_made(here):
    """An empty file would look like a lost one."""
    data = str(here / "data")
    for args in (["--anki", str(here / "a")], ["--csv", str(here / "b")]):
        done = CliRunner().invoke(main, ["--data-dir", data, "export", *args])
        assert (done.exit_code, done.stdout) == (0, "")
        assert done.stderr == "There is nothing to export yet.\n"
    assert not {"a", "b"} & {one.name for one in here.iterdir()}


def test_a_json_export_with_control_sequences_is_cleaned_when_it_is_taken_in(run, here):
    """Whoever wrote the file, nothing of it steers the terminal."""
    documents = json.loads(run().stdout)
    documents["point"][0]["text"] = "red \x1b[31malert\x07"
    documents["point"][0]["stamp"] = documents["point"][-1]["stamp"]
    file = here / "records.json"
    file.write_text(json.dumps(documents))
    other = str(here / "elsewhere")
    done = CliRunner().invoke(main, ["--data-dir", other, "import", str(file)])
    assert done.exit_code == 0
    store = Store.open(here / "elsewhere", here / "state", now=now)
    assert "red alert" in {point.text for point in store.all(TeachingPoint)}


NAMES = "Mr. Johnson in room 412, MRN 1234567"


@pytest.mark.parametrize("args", [("--markdown", "week"), ("--markdown", "year"), ("--anki", "-")])
def test_what_may_name_a_patient_is_replaced_in_pages_and_cards(run, coached, args):
    """Placeholders stand in its place, and that is said; --as-is leaves it."""
    coached.teaching.note(coached.desk.today(), f"{NAMES}: trend the lactate")
    done = run(*args)
    assert "[record]: trend the lactate" in done.stdout.replace("\t", " ")
    assert not any(word in done.stdout for word in ("Johnson", "room 412", "1234567"))
    assert "it was replaced" in done.stderr
    left = run(*args, "--as-is")
    assert "Johnson" in left.stdout
    assert left.stderr == ""


def test_a_whole_export_is_left_as_written_and_warned_of(run, coached, here):
    """Taking it in elsewhere must lose nothing; the count is said."""
    coached.teaching.note(coached.desk.today(), f"{NAMES}: trend the lactate")
    done = run()
    assert NAMES in done.stdout
    assert done.stderr == (
        "prelim-coach: 1 text in it may name a patient; look before you pass it on.\n"
    )
    assert "may name a patient" in run("--csv", str(here / "tables")).stderr
