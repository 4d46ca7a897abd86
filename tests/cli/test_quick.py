"""What is started most goes without the parser, and says the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from prelim_coach.cli import quick
from prelim_coach.cli.root import COMMANDS, main

ROOT = Path(__file__).parents[2]


def run(tmp_path, *arguments, **extra):
    """Run the program in an empty home."""
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "prelim_coach", *arguments],
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **extra},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_prompts_line_is_the_same_with_and_without_the_parser(tmp_path):
    """The short way is only shorter."""
    short = run(tmp_path, "today", "--short")
    parsed = run(
        tmp_path, "--data-dir", str(tmp_path / ".local/share/prelim-coach"), "today", "--short"
    )
    assert short.returncode == parsed.returncode == 0
    assert short.stdout == parsed.stdout != ""
    assert " click" not in short.stderr
    assert " click" in parsed.stderr


def test_a_completing_shell_is_answered_by_the_parser(tmp_path):
    """With the shell's variable set, the same words ask for something else."""
    asked = run(
        tmp_path,
        "today",
        "--short",
        _PRELIM_COACH_COMPLETE="bash_complete",
        COMP_WORDS="prelim-coach tod",
        COMP_CWORD="1",
    )
    assert "today" in asked.stdout
    assert "acts" not in asked.stdout


def test_the_app_says_that_it_needs_a_terminal(tmp_path):
    """Without a terminal the short way refuses as the long one does."""
    done = run(tmp_path)
    assert done.returncode == 1
    assert "the app needs a terminal" in done.stderr
    assert " click" not in done.stderr


def test_each_command_is_in_the_module_the_table_names():
    """A command that is added has its line, and none is promised that is not there."""
    held = {name: command.callback.__module__ for name, command in main.every().items()}
    assert held == {name: f"prelim_coach.cli.{module}" for name, module in COMMANDS.items()}


@pytest.mark.parametrize("arguments", list(quick.ASKED))
def test_the_quick_ones_are_commands_too(arguments):
    """Nothing can be asked for only in a hurry."""
    assert not arguments or arguments[0] in COMMANDS
