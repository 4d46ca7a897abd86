"""Text of the command line that may name a patient, and files that need a passphrase."""

import sys

import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.person import Touch
from prelim_coach.storage.store import Store
from tests.terminal import Terminal

TYPED = "Mr. Johnson in rm 412B: trend the lactate"
SECRET = "four words of mine"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command in this process, over a folder of its own."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    data = str(tmp_path / "data")
    return lambda *args: CliRunner().invoke(main, ["--data-dir", data, *args])


@pytest.mark.parametrize("args", [("note",), ("checkin", "-e", "3", "--note")])
def test_a_placeholder_is_kept_and_said(run, args):
    """What was found and why is on stderr; the text itself is kept, and nothing of the patient."""
    done = run(*args, TYPED)
    assert done.exit_code == 0
    assert '"rm 412B" looks like a room or bed; a placeholder is kept instead.' in done.stderr
    assert "--as-is keeps what was typed." in done.stderr
    found = run("note", "--find", "lactate").stdout
    assert "[room]: trend the lactate" in found
    assert "Johnson" not in found


@pytest.mark.parametrize("args", [("note",), ("checkin", "-e", "3", "--note")])
def test_as_is_keeps_what_was_typed(run, args):
    """The user's own word counts, and nothing is said about it."""
    done = run(*args, TYPED, "--as-is")
    assert (done.exit_code, done.stderr) == (0, "")
    assert TYPED in run("note", "--find", "lactate").stdout


def test_what_is_said_of_a_contact_is_looked_over_too(run, tmp_path):
    """The line and the next step of a touch; the person's own name is no patient's."""
    args = ("touch", "Ana", "Silva", "--add", "nurse", "--note", "Ana Silva had rm 412B today")
    done = run(*args, "--next", "call about MRN 1234567")
    assert done.exit_code == 0
    store = Store.open(tmp_path / "data", tmp_path / "state", now=now)
    (touch,) = store.all(Touch)
    assert touch.line == "Ana Silva had [room] today"
    assert "1234567" not in touch.next_step


def test_a_pasted_chart_is_not_said_again(run):
    """A finding of many words is named, not repeated."""
    chart = "HPI: 73F with CHF. Vitals: BP 120/80 HR 90. Labs: Na 135 K 4. Plan: diurese. "
    done = run("note", chart * 3)
    assert "Vitals" not in done.stdout + done.stderr


@pytest.fixture
def sealed(tmp_path):
    """A home whose file is encrypted; gives what opens a coach on it."""
    pytest.importorskip("pyrage")
    places = (tmp_path / ".local/share/prelim-coach", tmp_path / ".local/state/prelim-coach")
    coach = Coach(Store.open(*places, now=now), now)
    coach.setup.save_profile(name="Sam")
    coach.sealing.turn_on(SECRET)
    return lambda: Coach(Store.open(*places, now=now, secret=SECRET), now)


def start(home, words):
    """Start a command of a shell in a terminal."""
    command = f"{sys.executable} -m prelim_coach {words}"
    return Terminal(["sh", "-c", f"{command}; echo after=$?"], home)


def shown(shell):
    """Give what stands on the screen once the shell went on."""
    shell.wait_for("after=")
    shell.leave()
    return [line.rstrip() for line in shell.screen.display if line.strip()]


def test_the_passphrase_is_asked_for_and_not_shown(sealed, tmp_path):
    """On a terminal one question comes first; the command goes on as ever."""
    shell = start(tmp_path, "checkin -e 4")
    shell.wait_for("Passphrase or recovery key")
    shell.press(f"{SECRET}\n")
    lines = shown(shell)
    assert lines[-2:] == ["Saved: energy 4.", "after=0"]
    assert SECRET not in "".join(lines)
    assert [entry.energy for entry in sealed().desk.store.all(CheckIn)] == [4]


@pytest.mark.usefixtures("sealed")
def test_a_wrong_passphrase_is_one_sentence(tmp_path):
    """Nothing is changed, and the exit code is 1."""
    shell = start(tmp_path, "checkin -e 4")
    shell.wait_for("Passphrase or recovery key")
    shell.press("something else\n")
    assert shown(shell)[-1] == "after=1"


def test_the_five_lines_come_after_the_passphrase(sealed, tmp_path):
    """The passphrase is read as a line, and the keys after it as keys."""
    shell = start(tmp_path, "checkin")
    shell.wait_for("Passphrase or recovery key")
    shell.press(f"{SECRET}\n")
    shell.wait_for("enter saves, esc leaves")
    shell.press("2\r")
    assert shown(shell)[-2:] == ["Saved: energy 2.", "after=0"]
    assert [entry.energy for entry in sealed().desk.store.all(CheckIn)] == [2]


@pytest.mark.usefixtures("sealed")
def test_a_prompt_never_asks(tmp_path):
    """`today --short` says why on stderr and leaves; a prompt that asks would ask every time."""
    assert shown(start(tmp_path, "today --short"))[-1] == "after=1"


@pytest.mark.usefixtures("sealed")
def test_ctrl_c_at_the_passphrase_is_130(tmp_path):
    """As everywhere: one sentence, and nothing half done."""
    shell = Terminal(
        ["sh", "-c", f"trap : INT; {sys.executable} -m prelim_coach today; echo after=$?"], tmp_path
    )
    shell.wait_for("Passphrase or recovery key")
    shell.press("\x03")
    assert shown(shell)[-1] == "after=130"
