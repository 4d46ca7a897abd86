"""The help of every command, the manual page, and the exit codes."""

import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import EXIT_CODES, main
from tests import manual_page

ROOT = Path(__file__).parents[2]
SHOWN = {name: command for name, command in main.every().items() if not command.hidden}
EXAMPLES = [(name, words) for name, command in SHOWN.items() for words in command.examples]


@pytest.mark.parametrize("name", SHOWN)
def test_every_help_ends_with_examples_of_its_command(name):
    """Each can be copied; none is wrapped."""
    shown = CliRunner().invoke(main, [name, "--help"]).stdout
    command = SHOWN[name]
    assert command.examples
    lines = shown.split("Examples:\n")[1].splitlines()
    assert lines == [f"  prelim-coach {words}" for words in command.examples]


@pytest.mark.parametrize(("name", "words"), [*EXAMPLES, *((None, one) for one in main.examples)])
def test_every_example_is_understood(name, words):
    """Its command, options and values are ones the command line takes."""
    typed = shlex.split(words.partition(" > ")[0].partition(" < ")[0])
    assert name in (typed[0], None)
    command = main.every()[typed[0]]
    command.make_context(typed[0], typed[1:], parent=click.Context(main))


@pytest.mark.parametrize("name", SHOWN)
def test_the_first_sentence_of_a_help_fits_the_list_of_commands(name):
    """In 80 columns no command ends in dots."""
    listed = CliRunner().invoke(main, ["--help"], terminal_width=80).stdout
    (line,) = [line for line in listed.splitlines() if line.startswith(f"  {name} ")]
    assert line.endswith(".")
    assert not line.endswith("...")


def test_the_manual_page_is_that_of_the_commands():
    """``python -m tests.manual_page`` writes it anew."""
    assert manual_page.PAGE.read_text(encoding="utf-8") == manual_page.page()


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_manual_page_is_set_without_a_complaint():
    """A manual reader finds nothing wrong in it, and shows the examples."""
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", str(manual_page.PAGE)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "checkin -e 3 --sleep 6.5" in done.stdout.replace("\u2212", "-").replace("\u2010", "-")


def test_the_manual_page_comes_with_the_program():
    """An installed program has it where ``man`` looks."""
    assert '"assets/prelim-coach.1" = "share/man/man1/prelim-coach.1"' in (
        ROOT / "pyproject.toml"
    ).read_text(encoding="utf-8")


def test_the_readme_names_every_command_and_exit_code():
    """What the help says of exit codes stands in the README word for word."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for code, words in EXIT_CODES:
        assert f"| {code} | {words} |" in readme
    for name in SHOWN:
        assert f"`prelim-coach {name}" in readme


@pytest.mark.parametrize(
    ("code", "args"),
    [
        (0, ["support"]),
        (0, ["today", "--short"]),
        (1, ["import", "nowhere.ics"]),
        (1, ["done", "no-such-act"]),
        (2, ["no-such-command"]),
        (2, ["checkin", "-e", "9"]),
        (2, ["today", "--no-such-option"]),
        (75, ["note", "trend the lactate"]),
        (130, ["note", "trend the lactate"]),
    ],
)
def test_exit_codes(code, args, tmp_path, monkeypatch):
    """Each documented code comes, with at most one sentence on stderr unless click explains."""
    from prelim_coach.coach.teaching import Teaching
    from prelim_coach.storage.errors import BusyError

    raised = {75: BusyError("another prelim-coach is saving"), 130: KeyboardInterrupt()}
    if code in raised:

        def refuse(*_args):
            raise raised[code]

        monkeypatch.setattr(Teaching, "note", refuse)
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    done = CliRunner().invoke(main, ["--data-dir", str(tmp_path / "data"), *args])
    assert done.exit_code == code
    assert code == 2 or len(done.stderr.splitlines()) == (code != 0)


def test_every_documented_exit_code_is_tried():
    """The table above has a row for each."""
    (rows,) = [mark.args[1] for mark in test_exit_codes.pytestmark]
    assert {code for code, _ in rows} == {code for code, _ in EXIT_CODES}
