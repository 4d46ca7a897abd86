"""Erasing for good and encryption, from the command line."""

import sys

import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.journal import CheckIn, TeachingPoint
from prelim_coach.domain.person import How, Person, Position
from prelim_coach.storage.store import Store
from tests.terminal import Terminal

SECRET = "four words of mine"


@pytest.fixture
def places(tmp_path):
    """The folders of the records and of the device."""
    return tmp_path / "data", tmp_path / "state"


@pytest.fixture
def run(places, monkeypatch):
    """Runs a command in this process, over a folder of its own."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(places[1]))
    return lambda *args: CliRunner().invoke(main, ["--data-dir", str(places[0]), *args])


@pytest.fixture
def coach(places):
    """A coach over the same folder."""
    return Coach(Store.open(*places, now=now), now)


def holding(folder, *words):
    """Give the files under a folder that hold one of the words."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path for path in files if any(word.encode() in path.read_bytes() for word in words)]


def known(coach):
    """Put a person into every corner: contacts, a promise, notes, undo, a backup."""
    person = coach.people.add("Ana Zebrowski", Position.NURSE)
    coach.touches.log(coach.touches.draft(person, How.TALK))
    coach.touches.promise("the article for Zebrowski", person)
    today = coach.desk.today()
    text = "Ana Zebrowski: look at the patient first"
    coach.desk.save("p", TeachingPoint(day=today, at=coach.desk.now(), text=text))
    coach.people.add("Ben Okafor", Position.PEER)
    (live,) = coach.desk.store.folder.glob("coach-*.json")
    backups = coach.desk.store.folder / "backups"
    backups.mkdir(exist_ok=True)
    device = live.name.removeprefix("coach-")
    (backups / f"2026-01-02.{device}").write_bytes(live.read_bytes())


def test_a_person_is_erased_from_every_byte(run, coach, places):
    """The live file, the save before, the backups and undo hold the name no more."""
    known(coach)
    assert len(holding(places[0], "Zebrowski")) >= 3
    done = run("erase", "person", "zebrowski", "--yes")
    assert done.exit_code == 0, done.output
    assert "in every file of this device" in done.stdout
    assert holding(places[0], "Zebrowski", "Ana") == []
    store = Store.open(*places, now=now)
    assert [one.name for one in store.all(Person)] == ["Ben Okafor"]
    assert store.all(TeachingPoint)[0].text == "[someone]: look at the patient first"
    assert store.undo() is None


def test_how_you_are_is_erased(run, coach, places):
    """That there was a check-in stays."""
    coach.journal.check_in(coach.desk.today(), energy=2, sleep=4.5)
    assert run("erase", "wellness", "--yes").exit_code == 0
    store = Store.open(*places, now=now)
    assert [(one.energy, one.sleep) for one in store.all(CheckIn)] == [(None, None)]
    assert holding(places[0], '"sleep":4.5') == []


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("person", "Zebrowski"), 2, "--yes"),
        (("person", "--yes"), 2, "needs a NAME"),
        (("wellness", "Ana", "--yes"), 2, "takes none"),
        (("person", "nobody", "--yes"), 1, "nothing was erased"),
        (("person", "A", "--yes"), 1, "may be Ana Zebrowski, Ann Lee"),
    ],
)
def test_nothing_is_erased_by_a_slip(run, coach, places, args, code, words):
    """Without the question answered, with a name that fits two, or none."""
    known(coach)
    coach.people.add("Ann Lee", Position.PEER)
    before = {path: path.read_bytes() for path in places[0].rglob("*.json")}
    done = run("erase", *args)
    assert done.exit_code == code
    assert words in done.stderr
    assert {path: path.read_bytes() for path in places[0].rglob("*.json")} == before


def test_what_another_device_holds_is_named(run, coach, places):
    """Its file is its own to write."""
    known(coach)
    (live,) = places[0].glob("coach-*.json")
    other = places[0] / "coach-zz99zz99.json"
    other.write_bytes(live.read_bytes())
    done = run("erase", "person", "Zebrowski", "--yes")
    assert f"{other} may still hold it: erase it on that device too." in done.stdout


@pytest.fixture
def filed(tmp_path, monkeypatch):
    """A file with the passphrase, named for commands."""
    pytest.importorskip("pyrage")
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PRELIM_COACH_PASSPHRASE_FILE", str(file))
    return file


def test_encryption_goes_on_and_off_by_a_file(run, coach, places, filed):
    """The recovery key alone on stdout, every file sealed, commands go on, and plain again."""
    coach.setup.save_profile(name="Zebrowski")
    assert "off" in run("encrypt", "status").stdout
    done = run("encrypt", "on")
    assert done.exit_code == 0, done.output
    key = done.stdout.strip()
    assert key.startswith("AGE-SECRET-KEY-1")
    assert SECRET not in done.output
    assert holding(places[0], "Zebrowski") == []
    assert run("encrypt", "on").exit_code == 1
    assert run("encrypt", "recovery-key").stdout.strip() == key
    assert run("note", "lactate first").exit_code == 0
    assert "on" in run("encrypt", "status").stdout
    filed.write_text("something else\n")
    assert run("encrypt", "off").exit_code == 1
    assert run("encrypt", "recovery-key").exit_code == 1
    filed.write_text(key)
    assert run("encrypt", "off").exit_code == 0
    assert holding(places[0], "Zebrowski")


def test_an_encrypted_backup_is_taken_in(run, coach, filed):
    """As it was written by ``backup`` while the entries were encrypted."""
    coach.setup.save_profile(name="Zebrowski")
    run("encrypt", "on")
    run("note", "lactate first")
    file = filed.with_name("backup.json")
    assert run("backup", str(file)).exit_code == 0
    assert holding(file.parent, "lactate first") == []
    done = run("import", str(file), "--dry-run")
    assert (done.exit_code, done.stdout) == (0, "0 new, 0 changed, 0 removed.\n")


@pytest.mark.parametrize(
    ("content", "mode", "words"),
    [("x\n", 0o644, "chmod 600"), ("\n", 0o600, "empty line"), (None, 0o600, "cannot be read")],
)
def test_a_file_that_is_no_secret_is_refused(run, filed, content, mode, words):
    """One sentence, and nothing is encrypted."""
    if content is None:
        filed.unlink()
    else:
        filed.write_text(content)
        filed.chmod(mode)
    done = run("encrypt", "on")
    assert done.exit_code == 1
    assert words in done.stderr


def test_without_a_terminal_or_a_file_it_says_how(run, coach):
    """Nobody can be asked."""
    pytest.importorskip("pyrage")
    coach.setup.save_profile(name="Sam")
    done = run("encrypt", "on")
    assert done.exit_code == 1
    assert "PRELIM_COACH_PASSPHRASE_FILE" in done.stderr


def test_the_passphrase_is_typed_twice_unseen(tmp_path):
    """On a terminal nothing of it is shown, and it is no part of the command line."""
    pytest.importorskip("pyrage")
    command = f"{sys.executable} -m prelim_coach encrypt on; echo after=$?"
    shell = Terminal(["sh", "-c", command], tmp_path)
    shell.wait_for("A passphrase of your own")
    shell.press(f"{SECRET}\n")
    shell.wait_for("The same again")
    shell.press(f"{SECRET}\n")
    shell.wait_for("after=0")
    shell.leave()
    said = "".join(shell.screen.display)
    assert "AGE-SECRET-KEY-1" in said
    assert SECRET not in said


def test_the_support_page_comes_whatever_the_passphrase_file_is(run, coach, filed):
    """Nothing stands between the intern and the number to call."""
    coach.setup.save_profile(name="Sam")
    run("encrypt", "on")
    filed.chmod(0o644)
    done = run("support")
    assert done.exit_code == 0
    assert "988" in done.stdout
